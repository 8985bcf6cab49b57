/** A range of dates: `June 15 to July 16, 2018`. */
export const dateRange = '{from} to {to}';
