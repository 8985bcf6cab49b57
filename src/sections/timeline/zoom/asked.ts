/** What a click in the view requests: a zoom or pan step, a button of the details panel, or an event. */
export interface ClickAction {
  zoomStep: string | undefined;
  detailsAction: string | undefined;
  eventId: string | undefined;
}

/** Reads the action from the data attributes of the clicked element and its ancestors. */
export function readAction(target: EventTarget | null): ClickAction {
  const value = (name: string) =>
    target instanceof Element
      ? (target.closest(`[data-${name}]`)?.getAttribute(`data-${name}`) ?? undefined)
      : undefined;
  return { zoomStep: value('zoom-step'), detailsAction: value('zoom-go'), eventId: value('event') };
}
