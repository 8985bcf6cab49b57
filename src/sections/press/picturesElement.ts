/** Shows the chosen picture with its texts; reads them and the addresses from the list of all pictures. */
class PressPictures extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    form.addEventListener('change', () => this.#show(new FormData(form)));
    form.addEventListener('submit', (event) => event.preventDefault());
    // A reader who comes back finds the form as it was left.
    this.#show(new FormData(form));
    this.dataset['ready'] = '';
  }

  #show(chosen: FormData): void {
    const number = (name: string) => Number(chosen.get(name));
    const entry = document.getElementById(String(chosen.get('picture')));
    const links = [...(entry?.querySelectorAll('a') ?? [])];
    const sizeCount = this.querySelectorAll('[name=size]').length;
    const address = links[number('ground') * sizeCount + number('size')]?.getAttribute('href');
    const image = this.querySelector('img');
    const [alt, caption] = this.querySelectorAll('[data-copy]');
    if (!entry || !address || !image || !alt || !caption) return;
    this.querySelector('form a')?.setAttribute('href', address);
    const [, width = '', height = ''] = /-(\d+)x(\d+)(?:-dark)?\.png$/.exec(address) ?? [];
    image.setAttribute('width', width);
    image.setAttribute('height', height);
    if (image.getAttribute('src') !== address) image.setAttribute('src', address);
    image.alt = alt.textContent = entry.dataset['alt'] ?? '';
    caption.textContent = entry.dataset['caption'] ?? '';
  }
}

customElements.define('press-pictures', PressPictures);
