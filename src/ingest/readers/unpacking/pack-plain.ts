import { crc32 } from 'node:zlib';

/** A ZIP of these files that is not compressed (APPNOTE 6.3.10, method 0): for a reader that would unpack a bomb without a thought. */
export function packPlain(files: ReadonlyMap<string, Uint8Array>): Buffer {
  const [bodies, table]: [Buffer[], Buffer[]] = [[], []];
  let at = 0;
  for (const [name, bytes] of files) {
    const called = Buffer.from(name);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    // The name is in UTF-8 (bit 11).
    facts.writeUInt16LE(0x800, 2);
    facts.writeUInt32LE(crc32(bytes), 10);
    facts.writeUInt32LE(bytes.length, 14);
    facts.writeUInt32LE(bytes.length, 18);
    facts.writeUInt16LE(called.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    bodies.push(Buffer.from('PK\x03\x04'), facts, called, Buffer.from(bytes));
    table.push(Buffer.from('PK\x01\x02\x14\0'), facts, place, called);
    at += 4 + facts.length + called.length + bytes.length;
  }
  const directory = Buffer.concat(table);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.size, 4);
  end.writeUInt16LE(files.size, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...bodies, directory, Buffer.from('PK\x05\x06'), end]);
}
