/** What a press on something in the view asks for: a step of the window, a turn of the details, or an event. */
export interface Asked {
  step: string | undefined;
  go: string | undefined;
  event: string | undefined;
}

/** Reads what a pressed element, or what it lies in, asks for. */
export function askedOf(target: EventTarget | null): Asked {
  const value = (name: string) =>
    target instanceof Element
      ? (target.closest(`[data-${name}]`)?.getAttribute(`data-${name}`) ?? undefined)
      : undefined;
  return { step: value('zoom-step'), go: value('zoom-go'), event: value('event') };
}
