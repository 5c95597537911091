/** The sets on which recognition is fitted and judged: stories, and articles of which is known whose they are. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileStory } from '../../../compiler/compile';
import { SeedError } from '../../../compiler/seed-error';
import type { Article, SeedDocument, Story } from '../../../core';
import { json } from '../../json';
import { ROOT } from '../../main';
import { readStories } from '../../stories';
import { plainArticle, readArticles, readRetold } from '../data';
import { readProtocol } from '../events';

export interface Asked {
  id: string;
  article: Article;
  /** the story that it reports; null: none of them */
  story: string | null;
  /** the running story that it is part of where it does not report what the story reports */
  subject: string | null;
}

export interface RecognitionSet {
  name: string;
  stories: Story[];
  asked: Asked[];
  /** stories that the events of others are so near to that an answer between them is neither right nor wrong */
  isSister: (one: string, other: string) => boolean;
}

/** What the sets do not say is of no set: fold by fold, stories are left out by this name. */
export const NO_STORY = 'none';

type Fields = Record<string, unknown>;

function lines(path: string): Fields[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line, i) => json(line, `${path}:${String(i + 1)}`));
}

const textOf = (fields: Fields, key: string): string => {
  const value = fields[key];
  return typeof value === 'string' ? value : '';
};

const orNull = (value: string): string | null => (value === '' ? null : value);

/** Characters of an article that become its seed, and that are asked. */
const SEED_LENGTH = 6000;
const ASKED_LENGTH = 12_000;

/** A story of articles, by the name that it has in the data. */
function storyOf(id: string, seeds: readonly string[]): Story | null {
  const documents = seeds.map((text, i): SeedDocument => ({ id: `report-${String(i)}`, text }));
  try {
    return compileStory(id.toLowerCase(), documents, undefined);
  } catch (error) {
    if (!(error instanceof SeedError)) throw error;
    console.log(`  left out: ${error.message}`);
    return null;
  }
}

function seedOf(fields: Fields): string {
  return `${[textOf(fields, 'title'), textOf(fields, 'date'), textOf(fields, 'text').slice(0, SEED_LENGTH)].filter((part) => part !== '').join('\n\n')}\n`;
}

function articleOf(fields: Fields): Article {
  const paragraphs = textOf(fields, 'text').slice(0, ASKED_LENGTH).split('\n');
  return plainArticle(
    textOf(fields, 'title'),
    paragraphs,
    orNull(textOf(fields, 'date').slice(0, 10)),
    orNull(textOf(fields, 'lang')),
  );
}

const never = (): boolean => false;
const present = (story: Story | null): story is Story => story !== null;

function grouped(rows: readonly Fields[], key: string): Map<string, Fields[]> {
  const groups = new Map<string, Fields[]>();
  for (const row of rows) groups.set(textOf(row, key), [...(groups.get(textOf(row, key)) ?? []), row]);
  return groups;
}

/** Events of 2012 to 2020, each followed from its first article; those that took place within a month. */
export function eventsSet(data: string): RecognitionSet {
  const events = [...grouped(lines(join(data, 'events/articles.jsonl')), 'event')]
    .filter(([, rows]) => isOfOneMonth(rows.map((row) => textOf(row, 'date'))))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const firsts = new Map(events.map(([event, [first]]) => [event.toLowerCase(), first ?? {}]));
  return {
    name: 'events, from one article',
    stories: events.map(([event, [first]]) => storyOf(event, [seedOf(first ?? {})])).filter(present),
    asked: events.flatMap(([event, [, ...others]]) =>
      others.map((row) => ({
        id: textOf(row, 'id'),
        article: articleOf(row),
        story: event.toLowerCase(),
        subject: null,
      })),
    ),
    isSister: sisters(firsts),
  };
}

function isOfOneMonth(dates: readonly string[]): boolean {
  const [first = ''] = [...dates].sort();
  return dates.every((date) => date !== '' && date <= `${first.slice(0, 8)}99`);
}

/** Days and the cosine of words within which two events are told by the scorers of the data to be nearly the same. */
const SISTER_DAYS = 5;
const SISTER_COSINE = 0.12;

function sisters(firsts: ReadonlyMap<string, Fields>): RecognitionSet['isSister'] {
  const bags = new Map([...firsts].map(([event, row]) => [event, bagOf(row)]));
  const counts = new Map<string, number>();
  for (const bag of bags.values()) for (const word of bag) counts.set(word, (counts.get(word) ?? 0) + 1);
  const weight = (word: string): number => {
    const count = counts.get(word) ?? 0;
    return count >= 0.4 * bags.size ? 0 : Math.log((bags.size + 1) / (count + 0.5));
  };
  const norms = new Map(
    [...bags].map(([event, bag]) => [event, Math.hypot(...[...bag].map(weight))] as const),
  );
  const day = (event: string): number =>
    Date.parse(textOf(firsts.get(event) ?? {}, 'date').slice(0, 10)) / 864e5;
  return (one, other) => {
    const [a, b] = [bags.get(one), bags.get(other)];
    if (!a || !b || Math.abs(day(one) - day(other)) > SISTER_DAYS) return false;
    const shared = [...a].filter((word) => b.has(word)).reduce((sum, word) => sum + weight(word) ** 2, 0);
    return shared / ((norms.get(one) ?? 1) * (norms.get(other) ?? 1)) >= SISTER_COSINE;
  };
}

function bagOf(row: Fields): Set<string> {
  const text = `${textOf(row, 'title')} ${textOf(row, 'text').split(/\s+/).slice(0, 400).join(' ')}`;
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []);
}

/** ECB+: two documents a story, each topic with two events of one kind; undated. */
export function ecbSet(data: string): RecognitionSet {
  const { stories, queries } = readProtocol(data);
  return {
    name: 'ECB+, from two documents',
    stories,
    asked: queries.map(({ id, event, text }) => ({
      id,
      article: plainArticle('', [text]),
      story: event,
      subject: null,
    })),
    isSister: never,
  };
}

/** Running stories, followed from their first articles, among articles on everything else. */
export function followSet(data: string, reports: number): RecognitionSet {
  const stories = [...grouped(lines(join(data, 'follow/articles.jsonl')), 'story')];
  // the first two of each tell something else
  const own = stories.map(([story, rows]) => ({ story: story.toLowerCase(), rows: rows.slice(2) }));
  return {
    name: `running stories, from ${String(reports)}`,
    stories: own.map(({ story, rows }) => storyOf(story, rows.slice(0, reports).map(seedOf))).filter(present),
    asked: [
      ...own.flatMap(({ story, rows }) =>
        rows
          .slice(reports)
          .map((row) => ({ id: textOf(row, 'id'), article: articleOf(row), story: null, subject: story })),
      ),
      ...readArticles(data, 'off').map(({ id, article }) => ({ id, article, story: null, subject: null })),
    ],
    isSister: never,
  };
}

/** A line that is a date alone, in English. */
const DATE_LINE = /^\W*\w+ \d{1,2} ?, ?\d{4}\W*$/;
const ACROSS = ['de', 'es', 'fr', 'it', 'ru'];

/** Articles and their human translations: the story in English or German, asked in five other languages. */
export function translatedSet(data: string): RecognitionSet {
  const stories: Story[] = [];
  const asked: Asked[] = [];
  for (const row of lines(join(data, 'translated/articles.jsonl'))) {
    const base = sentencesOf(row, 'en').length > 0 ? 'en' : 'de';
    const own = sentencesOf(row, base);
    const [title = ''] = own;
    const kept = own.filter((text, i) => i > 0 && isOfLength(text) && !DATE_LINE.test(text)).slice(0, 8);
    const date = textOf(row, 'date');
    const id = textOf(row, 'id').toLowerCase();
    const parts = [title, ...(date === '' ? [] : [date]), ...kept.map((text) => `• ${text}`)];
    const story = kept.length < 4 ? null : storyOf(id, [`${parts.join('\n\n')}\n`]);
    if (!story) continue;
    stories.push(story);
    for (const lang of ACROSS.filter((each) => each !== base && sentencesOf(row, each).length > 0)) {
      const [heading = '', ...rest] = sentencesOf(row, lang);
      const paragraphs = rest.filter((_, i) => !DATE_LINE.test(own[i + 1] ?? ''));
      const article = plainArticle(heading, paragraphs, orNull(date), lang);
      asked.push({ id: `${id} in ${lang}`, article, story: id, subject: null });
    }
  }
  return { name: 'across languages', stories, asked, isSister: never };
}

function sentencesOf(row: Fields, lang: string): string[] {
  const list = row[lang];
  return Array.isArray(list) ? list.map(String) : [];
}

function isOfLength(text: string): boolean {
  const words = text.split(/\s+/).length;
  return words >= 8 && words <= 45;
}

/** The bundled story, beside articles on it, near it and off it. */
export async function bundledSet(data: string): Promise<RecognitionSet> {
  const stories = await readStories(join(ROOT, 'seeds'));
  const [id = ''] = stories.map((story) => story.id);
  const isCrisis = (set: string, date: string | null): boolean =>
    /^venezuela(?:-crisis|\+russia)$/.test(set) &&
    date !== null &&
    date >= '2019-01-01' &&
    date < '2019-07-01';
  return {
    name: 'the bundled story',
    stories,
    asked: [
      ...readRetold(data).map((item) => ({ ...item, story: item.set === 'on' ? id : null, subject: null })),
      ...readArticles(data, 'near').map((item) => ({
        ...item,
        story: null,
        subject: isCrisis(item.set, item.article.date) ? id : null,
      })),
      ...readArticles(data, 'off').map((item) => ({ ...item, story: null, subject: null })),
    ],
    isSister: never,
  };
}

/** Our own articles in languages for which there is no other data: the first report of each event in a language is its story. */
export function ownSet(): RecognitionSet {
  const folder = join(ROOT, 'test/many/articles');
  const rows = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap(
      (name): Fields[] =>
        json(`{"rows":${readFileSync(join(folder, name), 'utf8')}}`, name)['rows'] as Fields[],
    );
  const languages = new Set(rows.map((row) => textOf(row, 'lang')));
  const stories: Story[] = [];
  const asked: Asked[] = [];
  for (const lang of languages) {
    const own = rows.filter((row) => textOf(row, 'lang') === lang);
    for (const [event, [first, ...others]] of grouped(
      own.filter((row) => textOf(row, 'event') !== ''),
      'event',
    )) {
      if (!first) continue;
      const story = storyOf(`${event}-${lang}`, [
        `${[textOf(first, 'title'), textOf(first, 'date'), ...paragraphsOf(first)].join('\n\n')}\n`,
      ]);
      if (story) stories.push(story);
      for (const row of others) asked.push({ ...askedOf(row), story: `${event}-${lang}` });
    }
    for (const row of own.filter((each) => textOf(each, 'event') === '')) asked.push(askedOf(row));
  }
  return {
    name: 'ar, fa, pl, pt, uk of our own',
    stories,
    asked,
    // the same event in another language is right as well
    isSister: (one, other) => one.slice(0, -3) === other.slice(0, -3),
  };
}

function askedOf(row: Fields): Asked {
  const article = plainArticle(
    textOf(row, 'title'),
    paragraphsOf(row),
    orNull(textOf(row, 'date')),
    orNull(textOf(row, 'stated')),
  );
  return { id: textOf(row, 'id'), article, story: null, subject: null };
}

function paragraphsOf(row: Fields): string[] {
  const list = row['paragraphs'];
  return Array.isArray(list) ? list.map(String) : [];
}
