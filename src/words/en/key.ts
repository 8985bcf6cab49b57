export const keyLabel = 'How to read the figure';
export const announced = 'Announced';
export const bindingInPart = 'Binding in part';
export const bindingInFull = 'Binding in full';
export const unsure = 'After the day it was last confirmed';
