export const copied = 'Copied';
/** Where the browser lets no script copy. */
export const copyByHand = 'Selected: copy it with your keyboard or menu';
