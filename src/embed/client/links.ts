import { wordPressSecret } from './height.ts';

/** Lets links work where the frame may open no window: WordPress opens those that lead to this site itself, so a link to a source leads to the page that has it. */
export function mendLinks(): void {
  const secret = wordPressSecret();
  if (!secret) return;
  addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link) return;
    event.preventDefault();
    const home = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? '';
    const own = (address: string) => new URL(address, home).host === new URL(home).host;
    const near = [...(link.closest('details')?.querySelectorAll('a') ?? [])].find(({ href }) => own(href));
    const value = own(link.href) ? link.href : (near?.href ?? home);
    parent.postMessage({ message: 'link', value, secret }, '*');
  });
}
