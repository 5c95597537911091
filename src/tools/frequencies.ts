/**
 * Derives the table of document frequencies from a folder of articles (JSON lines with a `text`), and writes it as a module:
 * `npm run frequencies -- --data DIR`. Figures and single words only; no sentence of an article goes into it.
 */

import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packStems, tokenize, wordKey } from '../core';

const TARGET = 'src/core/lexicon/document-frequencies.ts';

/** Stems in fewer documents are left out: all of them count as equally rare. */
const FEWEST_DOCUMENTS = 3;

/** What a stem below that counts as; ECB+ liked 1 as well as 2. */
const UNLISTED = 1;

/** Characters of an article that count: what an article is about stands at its beginning. */
const CHARACTERS = 6000;

const at = process.argv.indexOf('--data');
const folder = at < 0 ? undefined : process.argv[at + 1];
if (folder === undefined) {
  console.error('usage: npm run frequencies -- --data DIR');
  process.exit(2);
}
const texts = await textsOf(join(folder, 'articles'));
await writeFile(TARGET, moduleOf(countDocuments(texts), texts.length));

async function textsOf(articles: string): Promise<string[]> {
  const names = (await readdir(articles)).filter((file) => file.endsWith('.jsonl')).sort();
  const files = await Promise.all(names.map((name) => readFile(join(articles, name), 'utf8')));
  return files.flatMap((file) =>
    file
      .trim()
      .split('\n')
      .flatMap((line) => {
        const article: unknown = JSON.parse(line);
        return typeof article === 'object' && article !== null && 'text' in article
          ? [String(article.text)]
          : [];
      }),
  );
}

function countDocuments(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const stems = new Set(tokenize(text.slice(0, CHARACTERS)).flatMap((token) => wordKey(token) ?? []));
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return counts;
}

/** Stems grouped by how often they occur, in steps of a quarter of a doubling: rarity needs no more exactness. */
function moduleOf(counts: ReadonlyMap<string, number>, documents: number): string {
  const groups = new Map<number, string[]>();
  for (const [stem, count] of counts) {
    if (count < FEWEST_DOCUMENTS) continue;
    const step = Math.round(2 ** (Math.round(Math.log2(count) * 4) / 4));
    groups.set(step, [...(groups.get(step) ?? []), stem]);
  }
  const rows = [...groups]
    .sort(([a], [b]) => b - a)
    .map(([count, stems]) => `  [${String(count)}, '${packStems(stems)}'],`);
  return [
    '/** In how many of some thousand news articles a stem occurs. Made by src/tools/frequencies.ts; not edited by hand. */',
    '',
    `export const DOCUMENTS = ${String(documents)};`,
    '',
    '/** What a stem that is not listed counts as: it stood in fewer documents than the table lists. */',
    `export const UNLISTED = ${String(UNLISTED)};`,
    '',
    '/** Stems by the number of documents that hold them, packed as src/core/terms/packed-stems tells. */',
    'export const FREQUENCIES: readonly (readonly [number, string])[] = [',
    ...rows,
    '];',
    '',
  ].join('\n');
}
