/** One generated file of the site. */
export interface PublishedFile {
  /** Its path below the folder that serves it: `/data/` or `/cite/`. */
  path: string;
  /** The media type, without the charset. */
  type: string;
  /** Returns the text of the file. */
  write: () => string;
}
