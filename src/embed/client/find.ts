/** Returns the first element that matches a selector, if there is one. */
export const find = (selector: string): HTMLElement | null => document.querySelector(selector);

/** Returns all elements that match a selector. */
export const findAll = (selector: string): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(selector),
];
