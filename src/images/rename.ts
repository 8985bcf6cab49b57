/** Returns the required records of a name table: family (1), style (2) and PostScript name (6). */
const nameRecords = (family: string): [id: number, text: string][] => [
  [1, family],
  [2, 'Regular'],
  [6, family.replace(/\s+/g, '')],
];

/** Creates a name table for the Windows platform in Unicode and American English. */
function nameTable(family: string): Buffer {
  const names = nameRecords(family);
  const header = Buffer.alloc(6 + 12 * names.length);
  header.writeUInt16BE(names.length, 2);
  header.writeUInt16BE(header.length, 4);
  const texts: Buffer[] = [];
  names.forEach(([id, name], index) => {
    const text = Buffer.from(name, 'utf16le').swap16();
    const offset = texts.reduce((sum, { length }) => sum + length, 0);
    [3, 1, 0x409, id, text.length, offset].forEach((value, field) =>
      header.writeUInt16BE(value, 6 + 12 * index + 2 * field),
    );
    texts.push(text);
  });
  return Buffer.concat([header, ...texts]);
}

/** Rounds up to a multiple of 4 bytes, the alignment of font tables. */
const align = (length: number) => Math.ceil(length / 4) * 4;

/** Returns a copy of a TrueType font with a new family name, so that font files for different scripts can be told apart. */
export function renameFont(font: Uint8Array, family: string): Buffer {
  const source = Buffer.from(font);
  const count = source.readUInt16BE(4);
  const head = Buffer.from(source.subarray(0, 12 + 16 * count));
  const bodies: Buffer[] = [];
  let offset = head.length;
  for (let entry = 12; entry < head.length; entry += 16) {
    const [start, length] = [source.readUInt32BE(entry + 8), source.readUInt32BE(entry + 12)];
    const isName = source.toString('latin1', entry, entry + 4) === 'name';
    const body = isName ? nameTable(family) : source.subarray(start, start + length);
    head.writeUInt32BE(offset, entry + 8);
    head.writeUInt32BE(body.length, entry + 12);
    bodies.push(body, Buffer.alloc(align(body.length) - body.length));
    offset += align(body.length);
  }
  return Buffer.concat([head, ...bodies]);
}
