/** The Reading of one revision of one article: match, alignment, mentions, clock. */

import { alignFacts } from './align';
import type { Article } from './article';
import { dayNumber } from './calendar';
import { AS_OF_DAYS } from './match';
import { findNames } from './names';
import { sliceOf, type Clock, type Match, type Mention, type Reading } from './reading';
import { sentences } from './segment';
import { nameId, storyNames } from './story-signature';
import type { Story } from './story';
import { tokenize } from './tokenize';

/** What Nutgraf knows about an article; without a match or story a Reading that says so. */
export function readArticle(
  article: Article,
  revision: number,
  match: Match | null,
  story: Story | null,
): Reading {
  const reading: Reading = {
    revision,
    title: article.title,
    date: article.date,
    lang: article.lang,
    cut: article.cut,
    match,
    clock: null,
    facts: [],
    mentions: [],
    slice: null,
  };
  if (!match || !story) return reading;
  const clock = clockOf(story, article.date);
  return {
    ...reading,
    clock,
    facts: alignFacts(story, article, { differences: match.tier === 'story' && !clock.old }),
    mentions: findMentions(story, article),
    slice: sliceOf(story),
  };
}

/** How far an article of a date lies from a story, in whole days. */
export function clockOf(story: Story, date: string | null): Clock {
  const written = date === null ? null : dayNumber(date);
  const since = (day: string | null | undefined) => {
    const number = dayNumber(day ?? '');
    return written === null || number === null ? null : written - number;
  };
  const afterEvent = since(story.event?.from);
  const afterPublication = since(story.published);
  const apart = afterEvent ?? afterPublication;
  return { afterEvent, afterPublication, old: apart !== null && Math.abs(apart) > AS_OF_DAYS };
}

/** Places that name an entity of the story, in the order of the article. */
function findMentions(story: Story, article: Article): Mention[] {
  const names = storyNames(story);
  const prefix = nameId(story.id, '').length;
  return article.blocks.flatMap((block) => {
    const found = findNames(names, block.text, tokenize(block.text));
    if (found.length === 0) return [];
    const ranges = sentences(block.text, article.lang);
    return found.map(({ id, start, end }) => {
      const sentence = ranges.find((range) => range.start <= start && end <= range.end);
      return {
        entity: id.slice(prefix),
        place: { block: block.id, start, end },
        quote: sentence ? block.text.slice(sentence.start, sentence.end) : block.text,
      };
    });
  });
}
