/** Where an item of CBOR (RFC 8949) begins and ends, and what it is, as far as an index needs it. */
export interface Item {
  /** 0 and 1: whole numbers; 2: bytes; 3: text; 4: list. */
  major: number;
  /** The number, or the length of the text or list. */
  value: number;
  /** Where its content begins. */
  body: number;
}

/** Reads the head of an item of a definite length; other items are an error. */
function headAt(bytes: Buffer, at: number): Item {
  const first = bytes.readUInt8(at);
  const [major, short] = [first >> 5, first & 31];
  if (short < 24) return { major, value: short, body: at + 1 };
  if (short === 24) return { major, value: bytes.readUInt8(at + 1), body: at + 2 };
  if (short === 25) return { major, value: bytes.readUInt16BE(at + 1), body: at + 3 };
  if (short === 26) return { major, value: bytes.readUInt32BE(at + 1), body: at + 5 };
  throw new Error(`the search index holds an item of an unknown form (${first}) at byte ${at}`);
}

/** Where an item ends, with all that is in it. */
export function endOf(bytes: Buffer, at: number): number {
  const { major, value, body } = headAt(bytes, at);
  if (major === 2 || major === 3) return body + value;
  if (major === 4) return itemsOf(bytes, at).at(-1)?.[1] ?? body;
  if (major <= 1 || major === 7) return body;
  throw new Error(`the search index holds an item of kind ${major} at byte ${at}`);
}

/** Where each item of a list begins and ends. */
export function itemsOf(bytes: Buffer, at: number): [start: number, end: number][] {
  const { major, value, body } = headAt(bytes, at);
  if (major !== 4) throw new Error(`the search index holds no list at byte ${at}`);
  const items: [number, number][] = [];
  for (let start = body; items.length < value;) {
    const end = endOf(bytes, start);
    items.push([start, end]);
    start = end;
  }
  return items;
}

/** The text of a text item. */
export function textAt(bytes: Buffer, at: number): string {
  const { major, value, body } = headAt(bytes, at);
  if (major !== 3) throw new Error(`the search index holds no text at byte ${at}`);
  return bytes.toString('utf8', body, body + value);
}

function head(major: number, value: number): Buffer {
  if (value < 24) return Buffer.from([(major << 5) | value]);
  if (value < 256) return Buffer.from([(major << 5) | 24, value]);
  const bytes = Buffer.from([(major << 5) | 25, 0, 0]);
  bytes.writeUInt16BE(value, 1);
  return bytes;
}

/** A text as an item. */
export function textItem(text: string): Buffer {
  const bytes = Buffer.from(text, 'utf8');
  return Buffer.concat([head(3, bytes.length), bytes]);
}

/** A list of items as an item. */
export function listItem(items: readonly Buffer[]): Buffer {
  return Buffer.concat([head(4, items.length), ...items]);
}
