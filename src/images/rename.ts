/** What a name table has to say: the family (1), its style (2) and the name for printers (6). */
const said = (family: string): [id: number, text: string][] => [
  [1, family],
  [2, 'Regular'],
  [6, family.replace(/\s+/g, '')],
];

/** A name table with the names of one font, for Windows, in Unicode and American English. */
function nameTable(family: string): Buffer {
  const names = said(family);
  const header = Buffer.alloc(6 + 12 * names.length);
  header.writeUInt16BE(names.length, 2);
  header.writeUInt16BE(header.length, 4);
  const texts: Buffer[] = [];
  names.forEach(([id, name], index) => {
    const text = Buffer.from(name, 'utf16le').swap16();
    const before = texts.reduce((sum, { length }) => sum + length, 0);
    [3, 1, 0x409, id, text.length, before].forEach((value, field) =>
      header.writeUInt16BE(value, 6 + 12 * index + 2 * field),
    );
    texts.push(text);
  });
  return Buffer.concat([header, ...texts]);
}

const padded = (length: number) => Math.ceil(length / 4) * 4;

/** The same TrueType font under another family name, so that files with the letters of different scripts can be told apart. */
export function renamed(font: Uint8Array, family: string): Buffer {
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
    bodies.push(body, Buffer.alloc(padded(body.length) - body.length));
    offset += padded(body.length);
  }
  return Buffer.concat([head, ...bodies]);
}
