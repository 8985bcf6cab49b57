/** Hides the tip of the mark that has the pointer or the focus when Escape is pressed, until either leaves the mark (WCAG 1.4.13). */
addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return;
  for (const mark of document.querySelectorAll('.chart a:is(:hover, :focus-visible)')) {
    mark.setAttribute('data-dismissed', '');
    for (const leaving of ['pointerleave', 'blur'])
      mark.addEventListener(leaving, () => mark.removeAttribute('data-dismissed'), { once: true });
  }
});
