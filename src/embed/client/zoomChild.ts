import './child.ts';

// Where code of this site may not be loaded, a saved file or a host without its header, the list is all there is.
document.addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLScriptElement) document.querySelector('.unloaded')?.removeAttribute('hidden');
  },
  true,
);
