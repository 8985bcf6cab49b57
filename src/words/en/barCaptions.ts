/** How long a measure has been in effect. */
export const inForceFor = 'for {duration}';
export const notInForce = 'not in effect';
export const ended = 'ended';
export const announcedOn = 'announced {date}';
export const fromEnded = 'from {date}, ended';
