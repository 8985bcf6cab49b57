import './child.ts';

// The code of the zoomable view cannot load in a saved file or on a host without the right headers; then only the list is available.
document.addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLScriptElement) document.querySelector('.unloaded')?.removeAttribute('hidden');
  },
  true,
);
