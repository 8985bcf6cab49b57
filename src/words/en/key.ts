export const keyLabel = 'How to read the chart';
export const announced = 'Announced';
export const inPart = 'Partly in effect';
export const inFull = 'Fully in effect';
export const unsure = 'After last confirmation';
