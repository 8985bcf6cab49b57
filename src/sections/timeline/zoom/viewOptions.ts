import type { ZoomData } from '../../../charts/zoomData.ts';
import type { ViewState } from './address.ts';

/** The options of a view: the element it is drawn in, the list it belongs to, and the data that is not in the list. */
export interface ViewOptions {
  stage: HTMLElement;
  list: HTMLElement;
  data: ZoomData;
  /** Called when the window or the shown event has changed; `push` is true if the Back button should undo the change. */
  onChange: (state: Pick<ViewState, 'span' | 'event'>, push: boolean) => void;
}
