/** `npm run -s detect`: recognition from the shell, for authors of stories and for measuring. */

import { once } from 'node:events';
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { runCommand } from './command';
import { detector, parseRecord, type DetectAnswer, type DetectRecord } from './detection';
import { SeedError } from '../compiler/seed-error';
import { ROOT } from './main';
import { readStories } from './stories';
import { tableOf } from './table';

/** What stands in the place of an answer where a line or file cannot be read. */
interface Refusal {
  line: number;
  file?: string;
  error: string;
}

async function main(seeds: string | null, table: boolean, paths: string[]): Promise<void> {
  const detect = detector(await readStories(seeds ?? join(ROOT, 'seeds')));
  const records = paths.length > 0 ? fromFiles(paths) : fromLines(process.stdin);
  for await (const record of records) {
    const answer = 'error' in record ? record : attempt(detect, record.record, record.line);
    await write(table ? tableOf(answer) : JSON.stringify(answer));
  }
}

type Numbered = { line: number; record: DetectRecord } | Refusal;

function attempt(
  detect: (record: DetectRecord) => DetectAnswer,
  record: DetectRecord,
  line: number,
): DetectAnswer | Refusal {
  try {
    return detect(record);
  } catch (error) {
    return { line, error: messageOf(error) };
  }
}

async function* fromLines(input: Readable, file?: string): AsyncGenerator<Numbered> {
  let line = 0;
  for await (const text of createInterface({ input, crlfDelay: Infinity })) {
    line++;
    if (text.trim() === '') continue;
    try {
      yield { line, record: parseRecord(text, line) };
    } catch (error) {
      yield { line, ...(file === undefined ? {} : { file }), error: messageOf(error) };
    }
  }
}

async function* fromFiles(paths: string[]): AsyncGenerator<Numbered> {
  for (const [index, path] of paths.entries()) {
    const line = index + 1;
    try {
      if (/\.jsonl$/i.test(path)) yield* fromLines((await open(path)).createReadStream(), path);
      else yield { line, record: fileRecord(path, await readFile(path, 'utf8')) };
    } catch (error) {
      yield { line, file: path, error: messageOf(error) };
    }
  }
}

/** A page by its ending; any other file is text, whose first line is the title where it does not end as a sentence does. */
function fileRecord(path: string, content: string): DetectRecord {
  const common = { id: path, url: null, date: null, lang: null, story: null };
  if (/\.x?html?$/i.test(path)) return { ...common, title: null, body: { html: content } };
  const [first = '', ...rest] = content.trimStart().split('\n');
  const titled = rest.some((line) => line.trim() !== '') && !/[.!?…。]["'”’»)]*\s*$/.test(first);
  return titled
    ? { ...common, title: first.trim(), body: { text: rest.join('\n') } }
    : { ...common, title: null, body: { text: content } };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function write(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}

await runCommand(
  {
    name: 'npm run -s detect',
    about:
      "Answers for each article whether it is part of a story, and which of the story's facts it states, as JSON lines. " +
      'Without files it reads JSON lines from standard input: {"id", "url"?, "title"?, "date"?, "lang"?, "story"?, "text" | "html"}; ' +
      '"story" is the id of a story with which the article is compared, whatever recognition says.',
    options: {
      seeds: {
        kind: 'text',
        value: 'DIR',
        about: 'a folder with one sub-folder for each story; else seeds/',
      },
      table: { kind: 'flag', about: 'prints for people' },
    },
    operands: {
      name: 'FILE',
      about: 'an article: a page (.html), JSON lines (.jsonl), or text, whose first line is the title',
      most: Infinity,
    },
    example: '--table article.html',
    failures: [SeedError],
    status: 2,
  },
  ({ seeds, table }, paths) => main(seeds, table, paths),
);
