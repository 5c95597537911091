/** Each language's corpus: rows of news with what they hold. What is not read yet is marked in its row, and counted. */

import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/core/lexicon/languages';
import { readRow } from './read-row';
import type { Row, RowPart } from './row';

/** Rows of a language at least. */
const FEWEST_ROWS = 60;

const files = import.meta.glob<{ default: readonly Row[] }>('./[a-z][a-z].ts', { eager: true });

const corpora = Object.keys(LANGUAGES).map((lang) => {
  const rows = files[`./${lang}.ts`]?.default ?? [];
  const marked = rows.filter(({ fails = [] }) => fails.length > 0).length;
  return { lang, rows, title: `${lang} (${marked} rows marked as not read yet)` };
});

describe.each(corpora)('$title', ({ lang, rows }) => {
  it('is long enough, and says nothing twice', () => {
    expect(rows.length).toBeGreaterThanOrEqual(FEWEST_ROWS);
    expect(new Set(rows.map(({ text }) => text)).size).toBe(rows.length);
  });

  it.each(rows)('$text', (row) => {
    const fails: readonly RowPart[] = row.fails ?? [];
    for (const [part, { stated, read }] of Object.entries(readRow(row, lang))) {
      if (fails.includes(part as RowPart))
        expect(read, `${part}: no mark is needed any more`).not.toEqual(stated);
      else expect(read, part).toEqual(stated);
    }
  });
});
