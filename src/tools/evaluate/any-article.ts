/** Every article as a seed: does it compile, into a headline, key facts, and no date that its text does not hold? */

import { compileStory } from '../../compiler/compile';
import { sentences, type Story } from '../../core';
import { readArticles, readEvents, readRetold } from './data';

/** Fewest key facts, where the text has that many sentences. */
const FEWEST_FACTS = 3;

export interface Compiled {
  n: number;
  failed: string[];
  withoutHeadline: string[];
  fewFacts: string[];
  /** texts of one or two sentences, which cannot give more facts than they have */
  short: string[];
  strangeDates: string[];
}

export function compileEveryArticle(data: string): Compiled {
  const articles = [
    ...[...readArticles(data, 'near'), ...readArticles(data, 'off'), ...readRetold(data)].map(
      ({ id, article }) => ({
        id,
        text: [article.title, ...article.blocks.map((block) => block.text)].join('\n\n').trim(),
      }),
    ),
    ...readEvents(data).map(({ id, text }) => ({ id, text })),
  ];
  const result: Compiled = {
    n: articles.length,
    failed: [],
    withoutHeadline: [],
    fewFacts: [],
    short: [],
    strangeDates: [],
  };
  for (const { id, text } of articles) {
    try {
      const story = compileStory('any', [{ id: 'seed', text }], undefined);
      if (story.headline.text === '') result.withoutHeadline.push(id);
      if (story.keyFacts.length < FEWEST_FACTS) {
        (story.keyFacts.length < sentencesOf(text) ? result.fewFacts : result.short).push(id);
      }
      if (!datesStand(story, text)) result.strangeDates.push(id);
    } catch (error) {
      result.failed.push(`${id}: ${String(error)}`);
    }
  }
  return result;
}

/** Words below which a line is a label or a date and no sentence. */
const FEWEST_WORDS = 4;

/** Sentences of a text, the title left out where it stands in a paragraph of its own. */
function sentencesOf(text: string): number {
  const [first = '', ...rest] = text.split('\n\n');
  const body = rest.length > 0 ? rest : [first];
  return body.flatMap((paragraph) =>
    sentences(paragraph, 'en').filter(
      ({ start, end }) => paragraph.slice(start, end).split(/\s+/u).length >= FEWEST_WORDS,
    ),
  ).length;
}

/** A publication date is in the text when its day, its month or its year stands in it as a figure or a name. */
function datesStand({ published }: Story, text: string): boolean {
  if (published === null) return true;
  const [year = '', month = '', day = ''] = published.split('-');
  const name = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' })
    .format(new Date(published))
    .slice(0, 3);
  return (
    text.includes(String(Number(day))) &&
    (text.includes(name) || text.includes(String(Number(month)))) &&
    text.includes(year)
  );
}
