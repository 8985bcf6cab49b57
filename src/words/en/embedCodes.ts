/** The places a widget can be pasted into. */
export const codeNames = {
  html: 'HTML',
  frame: 'HTML, no script',
  wordpress: 'WordPress',
  ghost: 'Ghost',
  amp: 'AMP',
  script: 'Scripts only',
  list: 'No frames',
  picture: 'Email or print',
};

/** How to use the code for each place. */
export const codeInstructions = {
  html: 'Paste it where the widget should go. A small script fits the frame to its content on any screen. If your site has a content security policy, allow this site in frame-src and script-src.',
  frame:
    'For pages that allow frames but no scripts. Chrome and Edge (154 and later) fit the frame themselves; in other browsers it keeps a fixed height, and readers scroll inside it.',
  wordpress:
    'Paste the address on a line by itself; any author can. WordPress shows a timeline in its compact layout, without your other options. To keep them, paste the HTML code into a Custom HTML block.',
  ghost: 'Paste it into an HTML card.',
  amp: 'The first line goes in the head. AMP shows frames only below the first screen, or with the placeholder.',
  script:
    'For systems that allow scripts but no frames. If the script is removed, the link and credit remain.',
  list: 'For systems that strip frames: every date as text with its link, and an image if there is one. Neither updates when the site does.',
  picture:
    'An image 600 pixels wide if there is one, and every date as text with its link. Neither updates when the site does.',
};

/** The credit line below a widget: its title as a link, and the name of the site. */
export const codeCredit = '{title}, {site}';
/** A date of a widget as text. */
export const codeRow = '{date}: {event}';
export const showWholeWidget = 'Show the whole widget';
/** The alt text of the picture of one event. */
export const eventPictureAlt = '{date}: {event}. {site}.';
