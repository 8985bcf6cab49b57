/** At the foot of a picture. */
export const asOf = 'As of {date}';
