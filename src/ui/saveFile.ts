/** Downloads a blob as a file. */
export function saveFile(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.download = name;
  link.href = URL.createObjectURL(blob);
  link.click();
  // The browser reads the blob asynchronously; a minute is enough for a file of this size.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
