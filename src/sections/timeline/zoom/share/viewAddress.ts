import { currentSearch } from '../../../../ui/history.ts';
import { type ViewState, writeView } from '../address.ts';

/** The options of a widget that the timeline page has too, under the same names. */
const sharedOptions = ['track', 'from', 'to'];

/** Returns the choice of events in the address of a widget, as the query of the timeline page. */
function widgetChoice(): URLSearchParams {
  const options = new URLSearchParams(location.search);
  return new URLSearchParams(
    sharedOptions.flatMap((name) => (options.get(name) ? [[name, options.get(name) ?? '']] : [])),
  );
}

/** Returns an address that opens the view in a state with the present filter: on this page or, for a view in a frame, on the timeline page. */
export function viewAddress(state: Omit<ViewState, 'open'>, timelinePage: string): string {
  const address = new URL(timelinePage || location.href);
  const filter = timelinePage ? widgetChoice() : new URLSearchParams(currentSearch());
  address.search = String(writeView({ ...state, open: true }, filter));
  address.hash = '';
  return address.href;
}
