/** The places a widget can be pasted into. */
export const codeNames = {
  html: 'HTML',
  frame: 'HTML, no script',
  wordpress: 'WordPress',
  ghost: 'Ghost',
  amp: 'AMP',
  script: 'Scripts only',
  list: 'No frames',
  picture: 'E-mail or print',
};

/** How to use the code for each place. */
export const codeInstructions = {
  html: 'Paste it where the widget should go. A small script fits the frame to its content on every screen. If your site has a content security policy, allow this site in frame-src and script-src.',
  frame:
    'For pages that take frames but no scripts. Chrome and Edge (154 and later) fit the frame by themselves; in other browsers it keeps a fixed height and readers scroll inside it.',
  wordpress:
    'Paste the address alone on a line; any author may. WordPress shows the widget without your options: to keep them, paste the HTML code into a Custom HTML block.',
  ghost: 'Paste it into an HTML card.',
  amp: 'The first line belongs in the head. AMP shows frames only below the first screen, or with the placeholder.',
  script:
    'For systems that take scripts but no frames. Where the script is removed, the link and credit remain.',
  list: 'For systems that strip frames: every date as text with its link, with a picture where one is kept. Neither changes when the record does.',
  picture:
    'A picture 600 pixels wide where one is kept, and every date as text with its link. Neither changes when the record does.',
};

/** The credit line below a widget: its title as a link, and the name of the site. */
export const codeCredit = '{title}, {site}';
/** A date of a widget as text. */
export const codeRow = '{date}: {event}';
export const showWholeWidget = 'Show the whole widget';
/** The alt text of the picture of one event. */
export const eventPictureAlt = '{date}: {event}. {site}.';
