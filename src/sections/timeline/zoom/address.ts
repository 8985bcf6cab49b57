import { dayNumber } from '../../../record/time/dates.ts';

/** The state of the zoomable view that is kept in the query string. */
export interface ViewState {
  open: boolean;
  /** The first and last day on screen as `YYYY-MM-DD`; undefined for the initial window. */
  span?: [from: string, to: string] | undefined;
  /** The id of the event whose details are open. */
  event?: string | undefined;
}

const fullDate = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

function readSpan(value: string | null): ViewState['span'] {
  const [from = '', to = ''] = value?.slice(0, 40).split('..') ?? [];
  const valid = fullDate.test(from) && fullDate.test(to) && dayNumber(from) < dayNumber(to);
  return valid ? [from, to] : undefined;
}

/** Reads the state of the view from query parameters; an event opens the view, and an invalid span is ignored. */
export function readView(params: URLSearchParams): ViewState {
  const event = params.get('event')?.trim().slice(0, 200) || undefined;
  const open = params.get('view') === 'zoom' || event !== undefined;
  return open ? { open, span: readSpan(params.get('span')), event } : { open };
}

/** Returns a copy of the query parameters with the state of the view set; all other parameters are kept. */
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
