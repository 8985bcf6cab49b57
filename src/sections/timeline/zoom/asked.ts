/** What a click in the view requests: a zoom or pan step, a button of the details panel, or an event. */
export interface ClickAction {
  step: string | undefined;
  go: string | undefined;
  event: string | undefined;
}

/** Reads the action from the data attributes of the clicked element and its ancestors. */
export function readAction(target: EventTarget | null): ClickAction {
  const value = (name: string) =>
    target instanceof Element
      ? (target.closest(`[data-${name}]`)?.getAttribute(`data-${name}`) ?? undefined)
      : undefined;
  return { step: value('zoom-step'), go: value('zoom-go'), event: value('event') };
}
