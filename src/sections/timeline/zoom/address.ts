import { dayNumber } from '../../../record/time/dates.ts';

/** What of the zoomable view stands in the address. */
export interface ViewState {
  open: boolean;
  /** The first and last day of the window, if it is not the whole period. */
  span?: [from: string, to: string] | undefined;
  /** The event whose details are shown. */
  event?: string | undefined;
}

const day = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

function readSpan(value: string | null): ViewState['span'] {
  const [from = '', to = ''] = value?.slice(0, 40).split('..') ?? [];
  const sound = day.test(from) && day.test(to) && dayNumber(from) < dayNumber(to);
  return sound ? [from, to] : undefined;
}

/** Reads the state of the view from the parameters of an address; an event asked for opens the view, what makes no sense is left out. */
export function readView(params: URLSearchParams): ViewState {
  const event = params.get('event')?.trim().slice(0, 200) || undefined;
  const open = params.get('view') === 'zoom' || event !== undefined;
  return open ? { open, span: readSpan(params.get('span')), event } : { open };
}

/** Writes the state of the view into the parameters of an address; parameters of others stay. */
export function writeView({ open, span, event }: ViewState, params: URLSearchParams): URLSearchParams {
  const written = new URLSearchParams(params);
  const values = {
    view: open ? 'zoom' : '',
    span: open && span ? span.join('..') : '',
    event: open ? event : '',
  };
  for (const [name, value] of Object.entries(values))
    if (value) written.set(name, value);
    else written.delete(name);
  return written;
}
