import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zip, type ZipEntry } from '../../src/tools/zip';
import { unzip } from './unzip';

const entry = (name: string, text: string): ZipEntry => ({ name, content: Buffer.from(text) });

describe('zip', () => {
  it('holds what was put in', () => {
    const name = fc.stringMatching(/^[a-zé]{1,12}$/);
    fc.assert(
      fc.property(fc.dictionary(name, fc.string({ unit: 'grapheme', maxLength: 500 })), (files) => {
        const entries = Object.entries(files).map(([key, text]) => entry(key, text));
        const expected = Object.fromEntries(entries.map((each) => [each.name, each.content.toString()]));
        const unzipped = [...unzip(zip(entries))].map(([key, content]) => [key, content.toString()]);
        expect(Object.fromEntries(unzipped)).toEqual(expected);
      }),
    );
  });

  it('gives the same bytes in whatever order the files come', () => {
    const files = [entry('b', 'two'), entry('a', 'one'), entry('c/d', 'three')];
    expect(zip(files)).toEqual(zip(files.toReversed()));
  });
});
