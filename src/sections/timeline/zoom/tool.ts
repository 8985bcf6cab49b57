import type { ZoomData } from '../../../charts/zoomData.ts';
import type { ZoomEvent } from './dated.ts';
import type { EventText } from './listed.ts';
import type { Navigation } from './navigation.ts';
import type { Scene } from './scene.ts';
import type { Selection } from './selection.ts';

/** A tool of the view; the view tells it what has changed. */
export interface Tool {
  /** The list shows other events. */
  onFilter?(): void;
  /** The window has moved. */
  onFollow?(): void;
  /** The board has another width. */
  onResize?(): void;
}

/** What a tool needs of the view. */
export interface ToolParts {
  /** The element the view is in. */
  stage: HTMLElement;
  scene: Scene;
  navigation: Navigation;
  selection: Selection;
  data: ZoomData;
  /** Aborted when the view closes. */
  signal: AbortSignal;
  /** Returns the text of an event in the list. */
  textOf: (event: ZoomEvent) => EventText;
  /** Returns all text of an event in the list. */
  rowTextOf: (event: ZoomEvent) => string;
  /** Draws the marks again. */
  draw: () => void;
  /** Scrolls the page just far enough to show the mark of an event. */
  reveal: (event: ZoomEvent) => void;
  /** Says something to screen readers. */
  announce: (text: string) => void;
}
