/**
 * `npm run eval:languages -- --data DIR`: is the language of a text told right, by the text alone and where its page states another?
 * On articles in the languages of the data, those that are not read among them.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { guessLanguage, languageOf, sharesOfLanguages } from '../../core';
import { runCommand } from '../command';
import { fields, json } from '../json';
import { knowLanguages } from '../languages';

interface Text {
  /** as its data says */
  lang: string;
  text: string;
}

/** What a site's template says around articles of other languages. */
const TEMPLATES = ['en', 'de', 'es', 'ru'];

async function main(data: string): Promise<void> {
  await knowLanguages();
  const byLanguage = grouped([...translations(data), ...pages(data)]);
  console.log(
    'language      n   told right   with a wrong statement   least share of its own   most of another',
  );
  for (const [lang, texts] of [...byLanguage].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const right = texts.filter(({ text }) => guessLanguage(text) === lang).length;
    const templates = TEMPLATES.filter((stated) => stated !== lang);
    const kept = texts.flatMap(({ text }) =>
      templates.filter((stated) => languageOf(stated, text) === lang),
    ).length;
    const shares = texts.map(({ text }) => sharesOfLanguages(text));
    const own = shares.map((share) => share.get(lang) ?? 0);
    const other = shares.map((share) =>
      Math.max(0, ...[...share].map(([of, value]) => (of === lang ? 0 : value))),
    );
    console.log(
      [
        lang.padEnd(8),
        String(texts.length).padStart(6),
        String(right).padStart(13),
        `${String(kept)} of ${String(texts.length * templates.length)}`.padStart(25),
        Math.min(...own)
          .toFixed(2)
          .padStart(25),
        Math.max(...other)
          .toFixed(2)
          .padStart(18),
      ].join(''),
    );
  }
}

function grouped(texts: readonly Text[]): Map<string, Text[]> {
  const groups = new Map<string, Text[]>();
  for (const text of texts) groups.set(text.lang, [...(groups.get(text.lang) ?? []), text]);
  return groups;
}

function translations(data: string): Text[] {
  const file = readFileSync(join(data, 'translated', 'articles.jsonl'), 'utf8');
  return file
    .trim()
    .split('\n')
    .flatMap((line) =>
      Object.entries(json(line, 'translated')).flatMap(([lang, sentences]) =>
        Array.isArray(sentences) ? [{ lang, text: sentences.join('\n') }] : [],
      ),
    );
}

/** Pages that state a language, with their text. */
function pages(data: string): Text[] {
  const folder = join(data, 'pages');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => fields(JSON.parse(readFileSync(join(folder, name), 'utf8'))))
    .flatMap(({ lang, text }) =>
      typeof lang === 'string' && typeof text === 'string'
        ? [{ lang: lang.toLowerCase().split('-')[0] ?? '', text }]
        : [],
    );
}

await runCommand(
  {
    name: 'npm run eval:languages',
    about:
      'Measures whether the language of a text is told right, by the text alone and where its page states another.',
    options: {
      data: {
        kind: 'folder',
        value: 'DIR',
        about: 'has translated/articles.jsonl and pages/<subset>/*.json',
        required: true,
      },
    },
    example: '--data ../data',
  },
  ({ data }) => main(data),
);
