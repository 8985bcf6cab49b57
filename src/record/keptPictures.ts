/** A picture of a widget on the day of a review, 600 CSS pixels wide. It never changes. */
export interface KeptPicture {
  /** The id of the widget. */
  widget: string;
  /** The day of the review, `YYYY-MM-DD`. */
  date: string;
  /** Its file name below `/pictures/`. */
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** The newest picture of a widget, or undefined if there is none. */
export const newestPicture = (pictures: readonly KeptPicture[], widget: string): KeptPicture | undefined =>
  pictures
    .filter((picture) => picture.widget === widget)
    .toSorted((a, b) => a.date.localeCompare(b.date))
    .at(-1);
