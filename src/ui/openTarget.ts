/** Opens what is folded at, around or right inside the element the address names, so that a link to it shows it. */
function openTarget(): void {
  // Not `:target`: while the page loads, nothing is that yet.
  const target = document.getElementById(location.hash.slice(1));
  const fold = target?.closest('details') ?? target?.querySelector(':scope > details');
  if (!fold || fold.open) return;
  fold.open = true;
  target?.scrollIntoView();
}

openTarget();
addEventListener('hashchange', openTarget);
// A link to the place the address already names changes nothing that is heard of.
addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('a[href^="#"]')) setTimeout(openTarget);
});
