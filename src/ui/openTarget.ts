/** Opens what is folded around or right inside the element the address names, so that a link to it shows it. */
export function openTarget(): void {
  // Not `:target`: while the page loads, nothing is that yet.
  const target = document.getElementById(location.hash.slice(1));
  const closed = 'details:not([open])';
  let fold = target?.closest(closed) ?? target?.querySelector(`:scope > ${closed}`);
  if (!fold) return;
  for (; fold; fold = fold.parentElement?.closest(closed)) fold.setAttribute('open', '');
  target?.scrollIntoView();
}

openTarget();
addEventListener('hashchange', openTarget);
// A link to the place the address already names changes nothing that is heard of.
addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('a[href^="#"]')) setTimeout(openTarget);
});
