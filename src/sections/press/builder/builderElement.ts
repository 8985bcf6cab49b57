import { type CodeKind, codeFor } from '../../../embed/embedCode.ts';
import { type BuilderData, embedDataFor } from '../../../embed/builderData.ts';
import { inks } from '../../../embed/client/accent.ts';
import { changeAddress } from '../../../ui/history.ts';
import * as words from '../../../words/en/pressBuilder.ts';
import { fillText } from '../../../words/fill.ts';
import { formatDecimal } from '../decimals.ts';
import { type Choice, readChoice, pageQuery, widgetQuery } from './choice.ts';
import { Controls } from './form.ts';
import { Preview } from './preview.ts';
import { formatContrast, costOf, describeAccentChange } from './proof.ts';

/** Lets a journalist choose a widget and copy its code; keeps every option in the address. */
class PressBuilder extends HTMLElement {
  connectedCallback(): void {
    const builderData: BuilderData = JSON.parse(this.dataset['offers'] ?? '');
    const first = builderData.widgets[0]?.id ?? '';
    const controls = new Controls(this, builderData);
    const code = this.querySelector<HTMLTextAreaElement>('.code');
    const stage = this.querySelector<HTMLElement>('.stage');
    const frameBox = this.querySelector('.stage__frame');
    const status = this.querySelector('[role=status]');
    if (!code || !stage || !frameBox || !status) return;
    const setText = (name: string, text: string) =>
      this.querySelector(`[data-said=${name}]`)?.replaceChildren(text);
    // 650 px is about the width of an article column.
    const defaultWidth = matchMedia('(min-width: 48rem)').matches ? '650' : 'fluid';
    let choice: Choice = {};
    let measuredHeight = 0;
    let costUrl = '';

    const updateCode = () => {
      const kind = this.querySelector<HTMLInputElement>('[name=code]:checked');
      const data = embedDataFor(builderData, choice.widget ?? first, choice);
      if (!data || !kind) return;
      const height = Number(choice.height) || measuredHeight || data.height;
      const src = data.plain + widgetQuery(choice);
      code.value = codeFor(kind.value as CodeKind, { ...data, src, height });
      setText('how', kind.dataset['how'] ?? '');
      for (const link of this.querySelectorAll<HTMLAnchorElement>('[data-picture]')) {
        const file = data.picture?.[link.dataset['picture'] as 'png' | 'svg'];
        link.hidden = !file || kind.value !== 'picture';
        if (file) link.href = file;
      }
    };
    const preview = new Preview(frameBox, (height) => {
      measuredHeight = height;
      setText('height', fillText(words.pixels, { height }));
      updateCode();
    });
    const showCost = async (url: string) => {
      if (costUrl === url) return;
      costUrl = url;
      setText('bytes', '…');
      setText('requests', '…');
      const cost = await costOf(url).catch(() => undefined);
      if (costUrl !== url) return;
      if (!cost) {
        setText('bytes', words.notArrived);
        setText('requests', '–');
        return;
      }
      const { bytes, requests, foreign } = cost;
      setText(
        'bytes',
        bytes === undefined ? '–' : fillText(words.kilobytes, { size: formatDecimal(bytes / 1000, 1) }),
      );
      setText(
        'requests',
        foreign > 0
          ? fillText(words.requestsToOthers, { requests, foreign })
          : fillText(words.requestsNoneToOthers, { requests }),
      );
    };
    const show = (next: Choice) => {
      const exists = embedDataFor(builderData, next.widget ?? first) !== undefined;
      choice = exists ? next : {};
      const { widget = first, accent, wide = defaultWidth } = choice;
      controls.show({ ...choice, widget, wide });
      const data = embedDataFor(builderData, widget);
      if (!data) return;
      // The preview is loaded from the host of this page, which may be a copy of the site at another address.
      const toThisHost = (url: string) => new URL(new URL(url).pathname, location.href).href;
      stage.dataset['wide'] = wide;
      if (preview.show(toThisHost(data.plain) + widgetQuery(choice), data.title, data.height))
        measuredHeight = 0;
      setText('contrast', formatContrast(accent, inks));
      setText('accent', describeAccentChange(accent));
      status.replaceChildren();
      updateCode();
      void showCost(toThisHost(data.plain));
    };
    const readUrl = () => show(readChoice(new URLSearchParams(location.search)));

    this.addEventListener('submit', (event) => event.preventDefault());
    this.addEventListener('change', () => {
      const previousWidget = choice.widget ?? first;
      const next = readChoice(controls);
      // Options set for one timeline do not apply to another.
      if (next.widget !== previousWidget)
        for (const name of ['track', 'from', 'to', 'events', 'event', 'max', 'height'] as const)
          delete next[name];
      if (next.widget === first) delete next.widget;
      if (next.wide === defaultWidth) delete next.wide;
      const query = pageQuery(next);
      changeAddress({ search: () => query, push: true });
      show(next);
    });
    this.querySelector('button')?.addEventListener('click', async () => {
      code.select();
      const copied = await navigator.clipboard?.writeText(code.value).then(
        () => true,
        () => false,
      );
      status.replaceChildren(copied || document.execCommand('copy') ? words.copied : words.copyByKeyboard);
    });
    addEventListener('popstate', readUrl);
    readUrl();
    this.dataset['ready'] = '';
  }
}

customElements.define('press-builder', PressBuilder);
