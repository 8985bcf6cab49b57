import { validators } from '../../../embed/client/options.ts';
import { introLength, maxHeight, minHeight, titleLength } from '../../../embed/limits.ts';
import { type SelectableEvent, selectEvents } from '../../../embed/selectEvents.ts';
import * as words from '../../../words/en/pressProblems.ts';
import { fillText } from '../../../words/fill.ts';
import { plural } from '../../../words/plural.ts';
import { type Choice, noTopics } from './choice.ts';

/** What is wrong with a field, and what would be right. */
export interface FieldProblem {
  /** The name of the field. */
  field: string;
  message: string;
}

/** What is in the form, besides the values of its fields. */
export interface FormState {
  /** Its valid values. */
  choice: Choice;
  /** The events of the selected widget, oldest first; empty if it lists none. */
  events: readonly SelectableEvent[];
  /** The name of the code that is selected if it is one without a frame, which no frozen copy has. */
  codeWithoutFrame: string | undefined;
}

function textProblem(text: string, name: 'title' | 'intro'): string | undefined {
  const max = { title: titleLength, intro: introLength }[name];
  const excess = [...text].length - max;
  if (excess > 0) return fillText(plural(excess, words.tooLong), { max });
  return text && !validators[name].test(text) ? words.controlCharacters : undefined;
}

/** Returns why no event is left, by the field to change; undefined if one is. */
function emptyProblem({ choice, events }: FormState): FieldProblem | undefined {
  if (events.length === 0) return undefined;
  const { from = '', to = '' } = choice;
  const first = from || (events[0]?.date.slice(0, 4) ?? '');
  const last = to || (events.at(-1)?.date.slice(0, 4) ?? '');
  if (from && to && from > to) return { field: 'to', message: fillText(words.reversedRange, { from, to }) };
  if (selectEvents(events, { ...(from && { from }), ...(to && { to }) }).length === 0)
    return { field: 'to', message: fillText(words.emptyRange, { from: first, to: last }) };
  return selectEvents(events, choice).length === 0
    ? { field: 'events', message: words.emptyChoice }
    : undefined;
}

/** Returns the problems of the form, in the order of its fields; `values` are those of the fields as they stand, null for a field that does not apply. */
export function findProblems(values: Pick<URLSearchParams, 'get'>, state: FormState): FieldProblem[] {
  const valueOf = (name: string) => values.get(name)?.trim() ?? '';
  const invalid = (name: 'max' | 'accent' | 'height' | 'since') =>
    valueOf(name) !== '' && !validators[name].test(valueOf(name));
  const intro = values.get('intro');
  const found: (FieldProblem | false | undefined)[] = [
    valueOf('track') === noTopics && { field: 'track', message: words.noTopic },
    invalid('max') && { field: 'max', message: words.max },
    emptyProblem(state),
    state.choice.frozen !== undefined &&
      state.codeWithoutFrame !== undefined && {
        field: 'frozen',
        message: fillText(words.frozenText, { code: state.codeWithoutFrame }),
      },
    ...(['title', 'intro'] as const).map((name) => {
      const message = textProblem(valueOf(name), name);
      return message !== undefined && { field: name, message };
    }),
    intro !== null && intro !== '' && intro.trim() === '' && { field: 'intro', message: words.noIntro },
    invalid('height') && {
      field: 'height',
      message: fillText(words.height, { min: minHeight, max: maxHeight }),
    },
    invalid('accent') && { field: 'accent', message: words.accent },
    invalid('since') && { field: 'since', message: words.since },
  ];
  return found.filter((problem) => Boolean(problem)) as FieldProblem[];
}
