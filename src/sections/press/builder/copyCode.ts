/** Copies the text of a field with the Clipboard API, or else with `execCommand`; if both fail, leaves it selected, and returns false. */
export async function copyCode(field: HTMLTextAreaElement): Promise<boolean> {
  const copied = await navigator.clipboard?.writeText(field.value).then(
    () => true,
    () => false,
  );
  if (copied) return true;
  field.select();
  // Deprecated, but the only way where the page may not use the Clipboard API.
  return document.execCommand('copy');
}
