import stylesheetUrl from './view.css?url&no-inline';

/** Loads the style sheet of the view, which no page loads up front; rejects if it cannot be loaded. */
export function loadStyles(): Promise<void> {
  if (document.querySelector(`link[href="${stylesheetUrl}"]`)) return Promise.resolve();
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = stylesheetUrl;
  return new Promise((resolve, reject) => {
    link.onload = () => resolve();
    link.onerror = () => {
      link.remove();
      reject(new Error(`The style sheet ${stylesheetUrl} did not come.`));
    };
    document.head.append(link);
  });
}
