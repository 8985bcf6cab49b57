import { type CodeKind, codeFor } from '../../../embed/embedCode.ts';
import { type Offers, embedDataFor } from '../../../embed/offers.ts';
import { inks } from '../../../embed/client/accent.ts';
import { changeAddress } from '../../../ui/history.ts';
import { type Choice, choiceFrom, pageQuery, widgetQuery } from './choice.ts';
import { Controls } from './form.ts';
import { Preview } from './preview.ts';
import { contrastInWords, costOf, mendedInWords } from './proof.ts';

/** Lets a journalist choose a widget and copy its code; every choice is in the address. */
class PressBuilder extends HTMLElement {
  connectedCallback(): void {
    const offers: Offers = JSON.parse(this.dataset['offers'] ?? '');
    const first = offers.widgets[0]?.id ?? '';
    const controls = new Controls(this, offers);
    const code = this.querySelector<HTMLTextAreaElement>('.code');
    const stage = this.querySelector<HTMLElement>('.stage');
    const place = this.querySelector('.stage__frame');
    const status = this.querySelector('[role=status]');
    if (!code || !stage || !place || !status) return;
    const said = (name: string, text: string) =>
      this.querySelector(`[data-said=${name}]`)?.replaceChildren(text);
    // The column of an article, where there is room for one.
    const usual = matchMedia('(min-width: 48rem)').matches ? '650' : 'fluid';
    let choice: Choice = {};
    let measured = 0;
    let weighed = '';

    const write = () => {
      const kind = this.querySelector<HTMLInputElement>('[name=code]:checked');
      const data = embedDataFor(offers, choice.widget ?? first, choice);
      if (!data || !kind) return;
      const height = Number(choice.height) || measured || data.height;
      const src = data.plain + widgetQuery(choice);
      code.value = codeFor(kind.value as CodeKind, { ...data, src, height });
      said('how', kind.dataset['how'] ?? '');
      for (const link of this.querySelectorAll<HTMLAnchorElement>('[data-picture]')) {
        const file = data.picture?.[link.dataset['picture'] as 'png' | 'svg'];
        link.hidden = !file || kind.value !== 'picture';
        if (file) link.href = file;
      }
    };
    const preview = new Preview(place, (height) => {
      measured = height;
      said('height', `${height} px`);
      write();
    });
    const weigh = async (address: string) => {
      if (weighed === address) return;
      weighed = address;
      said('bytes', '…');
      said('requests', '…');
      const cost = await costOf(address).catch(() => undefined);
      if (weighed !== address) return;
      const foreign = cost?.foreign ? `${cost.foreign} to others` : 'none to others';
      const bytes = cost?.bytes === undefined ? '–' : `${(cost.bytes / 1000).toFixed(1)} kB`;
      said('bytes', cost ? bytes : 'The widget did not arrive');
      said('requests', cost ? `${cost.requests}, ${foreign}` : '–');
    };
    const show = (next: Choice) => {
      const known = embedDataFor(offers, next.widget ?? first) !== undefined;
      choice = known ? next : {};
      const { widget = first, accent, wide = usual } = choice;
      controls.show({ ...choice, widget, wide });
      const data = embedDataFor(offers, widget);
      if (!data) return;
      // The preview comes from where this page stands, which need not be its final address.
      const own = (address: string) => new URL(new URL(address).pathname, location.href).href;
      stage.dataset['wide'] = wide;
      if (preview.show(own(data.plain) + widgetQuery(choice), data.title, data.height)) measured = 0;
      said('contrast', contrastInWords(accent, inks));
      said('accent', mendedInWords(accent));
      status.replaceChildren();
      write();
      void weigh(own(data.plain));
    };
    const read = () => {
      const given = new URLSearchParams(location.search);
      show(choiceFrom((name) => given.get(name)));
    };

    this.addEventListener('submit', (event) => event.preventDefault());
    this.addEventListener('change', () => {
      const before = choice.widget ?? first;
      const next = choiceFrom((name) => controls.get(name));
      // What was chosen within another timeline means nothing in this one.
      if (next.widget !== before)
        for (const name of ['track', 'from', 'to', 'events', 'event', 'max', 'height'] as const)
          delete next[name];
      if (next.widget === first) delete next.widget;
      if (next.wide === usual) delete next.wide;
      const query = pageQuery(next);
      changeAddress({ search: () => query, step: true });
      show(next);
    });
    this.querySelector('button')?.addEventListener('click', async () => {
      code.select();
      const copied = await navigator.clipboard?.writeText(code.value).then(
        () => true,
        () => false,
      );
      status.replaceChildren(
        copied || document.execCommand('copy') ? 'Copied.' : 'The code is marked: copy it with the keyboard.',
      );
    });
    addEventListener('popstate', read);
    read();
    this.dataset['ready'] = '';
  }
}

customElements.define('press-builder', PressBuilder);
