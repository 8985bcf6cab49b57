/** Returns the key of the bar of a measure in the zoomable view: its lane, and the number of its row there, from 0. */
export const barKey = (lane: string, index: number): string => `${lane} ${index}`;
