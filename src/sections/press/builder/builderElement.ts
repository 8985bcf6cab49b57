import { type CodeKind, codeFor } from '../../../embed/embedCode.ts';
import { type BuilderData, rankedEvents } from '../../../embed/builderData.ts';
import { inks } from '../../../embed/client/accent.ts';
import { changeAddress } from '../../../ui/history.ts';
import { copyText } from '../../../ui/reuse/copyText.ts';
import * as words from '../../../words/en/pressBuilder.ts';
import { noCode } from '../../../words/en/pressProblems.ts';
import { fillText } from '../../../words/fill.ts';
import { type Choice, forOtherWidget, readChoice, pageQuery } from './choice.ts';
import { chosenData } from './chosenData.ts';
import { Controls } from './form.ts';
import { Preview } from './preview.ts';
import { type FieldProblem, findProblems } from './problems.ts';
import { costWords, describeAccentChange, formatContrast } from './proof.ts';

/** How long typing must pause before the preview follows, in milliseconds. */
const typingPauseMs = 400;
/** How long after leaving a field its problem is told, in milliseconds: it must not move what is being clicked. */
const leavingPauseMs = 200;
/** How long typing must pause before a problem is told, in milliseconds. */
const problemPauseMs = 1500;
/** How long "Copied." stays beside the button, in milliseconds. */
const copiedMs = 4000;
/** The least width of a preview whose height is that in an article column, in pixels. */
const articleWidthPx = 560;

const isWritten = (target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && /text|date/.test(target.type));

/** Lets a journalist choose a widget and copy its code; keeps every option in the address. */
class PressBuilder extends HTMLElement {
  connectedCallback(): void {
    const builderData: BuilderData = JSON.parse(this.dataset['offers'] ?? '');
    const first = builderData.widgets[0]?.id ?? '';
    const controls = new Controls(this, builderData);
    const code = this.querySelector<HTMLTextAreaElement>('.code');
    const frameBox = this.querySelector<HTMLElement>('.stage__frame');
    const status = this.querySelector('[role=status]');
    const copyButton = this.querySelector('[data-copy-code]');
    if (!code || !frameBox || !status || !copyButton) return;
    const setText = (name: string, text: string) => {
      const place = this.querySelector(`[data-said=${name}]`);
      if (place && place.textContent !== text) place.textContent = text;
    };
    // 650 px is about the width of an article column.
    const defaultWidth = matchMedia('(min-width: 48rem)').matches ? '650' : 'fluid';
    let choice: Choice = {};
    let problems: FieldProblem[] = [];
    let measuredHeight = 0;
    let costUrl = '';
    let typedField = '';
    let typingTimer = 0;
    let statusTimer = 0;
    /** Whether the next height of the preview follows a choice of the reader, who is told it. */
    let announces = false;

    const notify = (message: string) => {
      clearTimeout(statusTimer);
      if (status.textContent !== message) status.textContent = message;
    };
    const updateCode = () => {
      const kind = this.querySelector<HTMLInputElement>('[name=code]:checked');
      const data = chosenData(builderData, choice);
      if (!data || !kind) return;
      const usesMeasured = !choice.height && frameBox.clientWidth >= articleWidthPx && measuredHeight > 0;
      const height = usesMeasured ? measuredHeight : data.height;
      const [problem] = problems;
      code.value = problem ? '' : codeFor(kind.value as CodeKind, { ...data, height });
      copyButton.setAttribute('aria-disabled', String(problem !== undefined));
      setText('how', kind.dataset['how'] ?? '');
      for (const link of this.querySelectorAll<HTMLAnchorElement>('[data-picture]')) {
        const file = data.picture?.[link.dataset['picture'] as 'png' | 'svg'];
        link.hidden = !file || kind.value !== 'picture';
        if (file) link.href = file;
      }
      setText('bar', fillText(words.barSummary, { height: measuredHeight || data.height }));
    };
    const preview = new Preview(frameBox, (height) => {
      measuredHeight = height;
      setText('height', fillText(words.pixels, { height }));
      updateCode();
      if (announces && problems.length === 0) status.textContent = fillText(words.previewChanged, { height });
      announces = false;
    });
    const showCost = async (url: string) => {
      if (costUrl === url) return;
      costUrl = url;
      setText('bytes', '…');
      setText('requests', '…');
      const cost = await costWords(url);
      if (costUrl !== url) return;
      setText('bytes', cost.bytes);
      setText('requests', cost.requests);
    };
    /** Shows the choice in the preview and the code, and says what is wrong with the fields but the one still being written. */
    const update = (unfinished?: string) => {
      const { widget = first, accent, wide = defaultWidth } = choice;
      const kind = this.querySelector<HTMLInputElement>('[name=code]:checked');
      const isText = kind?.value === 'list' || kind?.value === 'picture';
      problems = findProblems(controls, {
        choice,
        events: rankedEvents(builderData, widget),
        codeWithoutFrame: isText ? kind.dataset['name'] : undefined,
      });
      controls.describe();
      controls.showProblems(problems, unfinished);
      const [problem] = problems;
      notify(problem && problem.field !== unfinished ? fillText(noCode, { problem: problem.message }) : '');
      // A choice without events has no preview: the last one stays.
      const data = chosenData(builderData, problem && preview.isEmpty ? { widget } : choice);
      if (!data) return;
      // The preview is loaded from the host of this page, which may be a copy of the site at another address.
      const toThisHost = (url: string) => {
        const { pathname, search } = new URL(url);
        return new URL(pathname + search, location.href).href;
      };
      frameBox.style.width = Number(wide) ? `${wide}px` : 'auto';
      if ((!problem || preview.isEmpty) && preview.show(toThisHost(data.src), data.title, data.height))
        measuredHeight = 0;
      else announces = false;
      setText('contrast', formatContrast(accent, inks));
      setText('accent', describeAccentChange(accent));
      updateCode();
      void showCost(toThisHost(data.plain));
    };
    const readUrl = () => {
      clearTimeout(typingTimer);
      const asked = readChoice(new URLSearchParams(location.search));
      choice = chosenData(builderData, asked) ? asked : {};
      if (choice.widget === first) delete choice.widget;
      controls.show({ ...choice, widget: choice.widget ?? first, wide: choice.wide ?? defaultWidth });
      announces = false;
      update();
    };
    /** Reads the controls after a change; `typing` names the field that is still being written. */
    const readControls = (typing = '') => {
      clearTimeout(typingTimer);
      const previousWidget = choice.widget ?? first;
      const previousQuery = pageQuery(choice);
      let next = readChoice(controls);
      const isOther = next.widget !== previousWidget;
      if (isOther) next = forOtherWidget(next);
      if (next.widget === first) delete next.widget;
      if (next.wide === defaultWidth) delete next.wide;
      choice = next;
      if (isOther)
        controls.show({ ...choice, widget: choice.widget ?? first, wide: choice.wide ?? defaultWidth });
      announces = true;
      update(typing);
      const query = pageQuery(next);
      // One entry for all that is typed into a field at a time.
      const push = !typing || typing !== typedField;
      if (query !== previousQuery) {
        typedField = typing;
        changeAddress({ search: () => query, push });
      }
      if (typing) typingTimer = window.setTimeout(readControls, problemPauseMs - typingPauseMs);
    };
    /** Reads the controls after a pause. */
    const readLater = (pauseMs: number, typing?: string) => {
      clearTimeout(typingTimer);
      typingTimer = window.setTimeout(() => readControls(typing), pauseMs);
    };

    this.addEventListener('submit', (event) => event.preventDefault());
    this.addEventListener('change', ({ target }) => {
      if (isWritten(target)) {
        typedField = '';
        readLater(leavingPauseMs);
      } else readControls();
    });
    this.addEventListener('input', ({ target }) => {
      if (!isWritten(target)) return;
      controls.describe();
      readLater(typingPauseMs, target.name);
    });
    copyButton.addEventListener('click', async () => {
      // What was typed last may not have been read yet.
      readControls();
      const [problem] = problems;
      if (problem) {
        controls.focus(problem.field);
        return;
      }
      const copied = await copyText(code.value, () => code.select());
      // Cleared first, so that screen readers tell a second press too.
      notify('');
      notify(copied ? words.copied : words.copyByKeyboard);
      statusTimer = window.setTimeout(() => notify(''), copiedMs);
    });
    addEventListener('popstate', () => {
      // A link within the page changes the fragment alone, and must not empty a field with a problem.
      if (pageQuery(readChoice(new URLSearchParams(location.search))) !== pageQuery(choice)) readUrl();
    });
    readUrl();
    this.dataset['ready'] = '';
  }
}

customElements.define('press-builder', PressBuilder);
