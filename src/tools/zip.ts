/** A zip writer whose output depends on names and contents alone: sorted entries, one fixed time, no platform fields. */

import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipEntry {
  name: string;
  content: Uint8Array;
}

/** 1 January 1980, 00:00, the first time that a zip can tell, in its own encoding (date in days, months and years from 1980). */
const FIXED_DATE = (1 << 5) | 1;
const FIXED_TIME = 0;

/** 2.0: the first version of the format that knows deflate. */
const VERSION = 20;
const DEFLATE = 8;
/** Names are UTF-8. */
const FLAGS = 0x0800;

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;

/** The bytes of a zip archive of these entries; the same entries in any order give the same bytes. */
export function zip(entries: readonly ZipEntry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  const sorted = [...entries].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  for (const { name, content } of sorted) {
    const packed = deflateRawSync(content, { level: 9 });
    const nameBytes = Buffer.from(name, 'utf8');
    const shared = sharedFields(content, packed.length, nameBytes.length);
    const local = Buffer.concat([uint32(LOCAL), shared, nameBytes, packed]);
    directory.push(
      uint32(CENTRAL),
      uint16(VERSION),
      shared,
      // no comment, disk 0, no attributes
      Buffer.alloc(10),
      uint32(offset),
      nameBytes,
    );
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.concat([
    uint32(END),
    Buffer.alloc(4),
    uint16(sorted.length),
    uint16(sorted.length),
    uint32(central.length),
    uint32(offset),
    uint16(0),
  ]);
  return Buffer.concat([...parts, central, end]);
}

/** The fields that an entry carries twice: before its bytes and in the central directory. */
function sharedFields(content: Uint8Array, packedLength: number, nameLength: number): Buffer {
  return Buffer.concat([
    uint16(VERSION),
    uint16(FLAGS),
    uint16(DEFLATE),
    uint16(FIXED_TIME),
    uint16(FIXED_DATE),
    uint32(crc32(content)),
    uint32(packedLength),
    uint32(content.length),
    uint16(nameLength),
    uint16(0),
  ]);
}

function uint16(value: number): Buffer {
  const buffer = Buffer.alloc(2);
  buffer.writeUInt16LE(value);
  return buffer;
}

function uint32(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32LE(value >>> 0);
  return buffer;
}
