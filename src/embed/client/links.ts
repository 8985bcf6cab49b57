import { wordPressSecret } from './height.ts';

/** Makes links work in WordPress, where the frame cannot open windows: WordPress only opens links to this site, so a link to a source opens the page that cites it. */
export function mendLinks(): void {
  const secret = wordPressSecret();
  if (!secret) return;
  addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || link.getAttribute('href')?.startsWith('#')) return;
    event.preventDefault();
    const home = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? '';
    const isOnThisSite = (address: string) => new URL(address, home).host === new URL(home).host;
    const siteLink = [...(link.closest('details')?.querySelectorAll('a') ?? [])].find(({ href }) =>
      isOnThisSite(href),
    );
    const value = isOnThisSite(link.href) ? link.href : (siteLink?.href ?? home);
    parent.postMessage({ message: 'link', value, secret }, '*');
  });
}
