/** One file of the site: its path below its folder, its media type and how its text is made. */
export interface PublishedFile {
  path: string;
  /** The media type, without the charset. */
  type: string;
  /** Makes the text of the file. */
  write: () => string;
}
