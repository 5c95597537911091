/** Every article as a seed: does it compile, into a headline, key facts, and no date that its text does not hold? */

import { compileStory } from '../../compiler/compile';
import type { Story } from '../../core';
import { readArticles, readEvents, readRetold } from './data';

/** Fewest key facts, where the text has that many sentences. */
const FEWEST_FACTS = 3;

export interface Compiled {
  n: number;
  failed: string[];
  withoutHeadline: string[];
  fewFacts: string[];
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
    strangeDates: [],
  };
  for (const { id, text } of articles) {
    try {
      const story = compileStory('any', [{ id: 'seed', text }], undefined);
      if (story.headline.text === '') result.withoutHeadline.push(id);
      if (story.keyFacts.length < FEWEST_FACTS) result.fewFacts.push(id);
      if (!datesStand(story, text)) result.strangeDates.push(id);
    } catch (error) {
      result.failed.push(`${id}: ${String(error)}`);
    }
  }
  return result;
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
