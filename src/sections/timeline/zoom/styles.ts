import address from './view.css?url&no-inline';

/** Brings the style sheet of the view, which no page loads before it is asked for; fails if it does not come. */
export function addStyles(): Promise<void> {
  if (document.querySelector(`link[href="${address}"]`)) return Promise.resolve();
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  return new Promise((done, fail) => {
    link.onload = () => done();
    link.onerror = () => {
      link.remove();
      fail(new Error(`The style sheet ${address} did not come.`));
    };
    document.head.append(link);
  });
}
