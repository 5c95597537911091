import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zip, type ZipEntry } from '../../src/tools/zip';

/** Reads a zip by its central directory, as an unpacker would. */
function unzip(bytes: Buffer): Record<string, string> {
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  const files: Record<string, string> = {};
  for (let i = 0; i < count; i++) {
    const packed = bytes.readUInt32LE(at + 20);
    const nameLength = bytes.readUInt16LE(at + 28);
    const offset = bytes.readUInt32LE(at + 42);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
    files[name] = inflateRawSync(bytes.subarray(start, start + packed)).toString('utf8');
    at += 46 + nameLength;
  }
  return files;
}

const entry = (name: string, text: string): ZipEntry => ({ name, content: Buffer.from(text) });

describe('zip', () => {
  it('holds what was put in', () => {
    const name = fc.stringMatching(/^[a-zé]{1,12}$/);
    fc.assert(
      fc.property(fc.dictionary(name, fc.string({ unit: 'grapheme', maxLength: 500 })), (files) => {
        const entries = Object.entries(files).map(([key, text]) => entry(key, text));
        const expected = Object.fromEntries(entries.map((each) => [each.name, each.content.toString()]));
        expect(unzip(zip(entries))).toEqual(expected);
      }),
    );
  });

  it('gives the same bytes in whatever order the files come', () => {
    const files = [entry('b', 'two'), entry('a', 'one'), entry('c/d', 'three')];
    expect(zip(files)).toEqual(zip(files.toReversed()));
  });
});
