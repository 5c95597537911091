/**
 * Recognition among many stories: thirty followed from one report each, in five languages without articles to count words in;
 * the other reports of each, reports of other events of the same kinds, and articles whose language is wrong or missing.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileStory } from '../../../src/compiler/compile';
import { buildIndex, matchArticle, openIndex } from '../../../src/core';
import { plainArticle } from '../../../src/tools/evaluate/data';

interface Row {
  id: string;
  /** the event that it reports; null: another event of a kind */
  event: string | null;
  /** the language that it is in */
  lang: string;
  /** the language that its page says it is in */
  stated: string | null;
  date: string;
  title: string;
  paragraphs: string[];
}

const FOLDER = join(import.meta.dirname, '../../many/articles');
const rows = readdirSync(FOLDER)
  .sort()
  .flatMap((name) => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Row[]);

const events = new Set(
  rows.filter(({ event }) => event !== null).map(({ event, lang }) => `${event}-${lang}`),
);
const stories = [...events].map((story) => {
  const [report] = reportsOf(story);
  const { title = '', date = '', paragraphs = [] } = report ?? {};
  return compileStory(
    story,
    [{ id: 'report', text: `${[title, date, ...paragraphs].join('\n\n')}\n` }],
    undefined,
  );
});
const index = openIndex(buildIndex(stories));

function reportsOf(story: string): Row[] {
  return rows.filter(({ event, lang }) => `${event}-${lang}` === story);
}

const ask = ({ title, paragraphs, date, stated }: Row) =>
  matchArticle(index, plainArticle(title, paragraphs, date, stated));
/** Right too: the same event, followed from a report in another language. */
const isOf = (story: string, { event }: Row) => story.slice(0, story.lastIndexOf('-')) === event;

describe('recognition among thirty stories in five languages', () => {
  const others = [...events].flatMap((story) => reportsOf(story).slice(1));
  const told = others.map((row) => ({ row, match: ask(row) }));

  test('other reports of an event are recognised', () => {
    expect(others.length).toBeGreaterThanOrEqual(60);
    const right = told.filter(({ row, match }) => match !== null && isOf(match.story, row));
    expect(right.length / others.length).toBeGreaterThanOrEqual(0.95);
    expect(
      right.filter(({ match }) => match?.tier === 'story').length / others.length,
    ).toBeGreaterThanOrEqual(0.85);
  });

  test('none is told to be of another event', () => {
    expect(
      told.filter(({ row, match }) => match && !isOf(match.story, row)).map(({ row }) => row.id),
    ).toEqual([]);
  });

  test('reports of other events of the same kinds are reports of none', () => {
    const strangers = rows.filter(({ event }) => event === null);
    expect(strangers.length).toBeGreaterThanOrEqual(30);
    expect(strangers.filter((row) => ask(row)?.tier === 'story').map(({ id }) => id)).toEqual([]);
  });

  test('a wrong or missing statement of the language changes little', () => {
    const misled = told.filter(({ row }) => row.stated !== row.lang);
    expect(misled.length).toBeGreaterThanOrEqual(5);
    const found = misled.filter(({ row, match }) => match !== null && isOf(match.story, row));
    expect(found.length / misled.length).toBeGreaterThanOrEqual(0.9);
  });
});
