/** The names in a sentence: `date` and `count` in `On {date}: {count}.` */
type Placeholder<Sentence extends string> = Sentence extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;

/** Returns a sentence in pieces, each `{name}` replaced by its value, so that elements can stand in it; throws if a value is missing. */
export function fill<const Sentence extends string, Value>(
  sentence: Sentence,
  values: Record<Placeholder<Sentence>, Value>,
): (string | Value)[] {
  return sentence
    .split(/\{(\w+)\}/)
    .map((piece, index) => {
      if (index % 2 === 0) return piece;
      if (!(piece in values)) throw new Error(`"${sentence}" has no value for {${piece}}.`);
      return values[piece as Placeholder<Sentence>];
    })
    .filter((piece) => piece !== '');
}

/** Returns a sentence with each `{name}` replaced by its value. */
export function fillText<const Sentence extends string>(
  sentence: Sentence,
  values: Record<Placeholder<Sentence>, string | number>,
): string {
  return fill(sentence, values).join('');
}
