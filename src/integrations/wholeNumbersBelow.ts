/** Returns the source of a regular expression for the whole numbers that are at least 1 and below a limit, which is at least 2, without leading zeros. */
export function wholeNumbersBelow(limit: number): string {
  const digits = [...String(limit)];
  const shorter = digits.slice(1).map((_, count) => `[1-9][0-9]{${count}}`);
  // Numbers with as many digits: they share the first ones with the limit, and the next one is lower.
  const asLong = digits.flatMap((digit, place) => {
    const [lowest, highest] = [place === 0 ? 1 : 0, Number(digit) - 1];
    const others = digits.length - place - 1;
    return highest < lowest
      ? []
      : [`${digits.slice(0, place).join('')}[${lowest}-${highest}][0-9]{${others}}`];
  });
  return `^(?:${[...shorter, ...asLong].join('|')})$`;
}
