/** What a click in the view requests: a zoom or pan step, a span of days, a button of the details, or an event. */
export interface ClickAction {
  step?: string;
  span?: string;
  button?: string;
  pick?: string;
  eventId?: string;
}

/** Reads the action from the data attributes of the clicked element and its ancestors. */
export function readAction(target: EventTarget | null): ClickAction {
  if (!(target instanceof Element)) return {};
  const names = {
    step: 'zoom-step',
    span: 'zoom-span',
    button: 'zoom-go',
    pick: 'zoom-pick',
    eventId: 'event',
  };
  return Object.fromEntries(
    Object.entries(names).flatMap(([action, name]) => {
      const value = target.closest(`[data-${name}]`)?.getAttribute(`data-${name}`);
      return value ? [[action, value]] : [];
    }),
  );
}
