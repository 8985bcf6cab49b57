/** How many columns or rows the style sheets have classes for. */
export const maxColumns = 40;

/** Returns the classes that place a bar in a column of the rail, or in a row of a lane, counted from 0; throws if there is no such place. */
export function columnClass(index: number): string {
  if (index >= maxColumns)
    throw new Error(
      `There is room for ${maxColumns} measures beside a list, and this is number ${index + 1}.`,
    );
  const tens = Math.floor(index / 10);
  return tens > 0 ? `column-${index % 10} column-tens-${tens}` : `column-${index}`;
}
