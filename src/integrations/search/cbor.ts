/** The head of a CBOR item (RFC 8949), as far as a search index needs it. */
export interface Item {
  /** 0 and 1: integers; 2: bytes; 3: text; 4: list. */
  major: number;
  /** The number itself, or the length of the bytes, text or list. */
  value: number;
  /** The offset of its content, in bytes. */
  body: number;
}

/** Reads the head of an item; throws if its length is indefinite or takes more than four bytes. */
function headAt(bytes: Buffer, at: number): Item {
  const first = bytes.readUInt8(at);
  const major = first >> 5;
  const short = first & 31;
  if (short < 24) return { major, value: short, body: at + 1 };
  if (short === 24) return { major, value: bytes.readUInt8(at + 1), body: at + 2 };
  if (short === 25) return { major, value: bytes.readUInt16BE(at + 1), body: at + 3 };
  if (short === 26) return { major, value: bytes.readUInt32BE(at + 1), body: at + 5 };
  throw new Error(`the search index holds an item of an unknown form (${first}) at byte ${at}`);
}

/** The offset after an item and everything in it. */
export function endOf(bytes: Buffer, at: number): number {
  const { major, value, body } = headAt(bytes, at);
  if (major === 2 || major === 3) return body + value;
  if (major === 4) return itemsOf(bytes, at).at(-1)?.[1] ?? body;
  if (major <= 1 || major === 7) return body;
  throw new Error(`the search index holds an item of kind ${major} at byte ${at}`);
}

/** The start and end offsets of each item of a list; throws if there is no list at `at`. */
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

/** The text of a text item; throws if there is no text at `at`. */
export function textAt(bytes: Buffer, at: number): string {
  const { major, value, body } = headAt(bytes, at);
  if (major !== 3) throw new Error(`the search index holds no text at byte ${at}`);
  return bytes.toString('utf8', body, body + value);
}

function encodeHead(major: number, value: number): Buffer {
  if (value < 24) return Buffer.from([(major << 5) | value]);
  if (value < 256) return Buffer.from([(major << 5) | 24, value]);
  const bytes = Buffer.from([(major << 5) | 25, 0, 0]);
  bytes.writeUInt16BE(value, 1);
  return bytes;
}

/** Encodes a text as a CBOR item. */
export function textItem(text: string): Buffer {
  const bytes = Buffer.from(text, 'utf8');
  return Buffer.concat([encodeHead(3, bytes.length), bytes]);
}

/** Encodes a list of encoded items as a CBOR item. */
export function listItem(items: readonly Buffer[]): Buffer {
  return Buffer.concat([encodeHead(4, items.length), ...items]);
}
