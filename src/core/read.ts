/** The Reading of one revision of one article: match, alignment, mentions, clock. */

import { alignFacts } from './align/align';
import { sentencesIn } from './sentence/article-text';
import type { Article } from './data/article';
import { dayNumber } from './time/calendar';
import { AS_OF_DAYS } from './data/reading';
import { isRead } from './text/known-languages';
import { findNames } from './terms/names';
import {
  sliceOf,
  type Clock,
  type FactReading,
  type Match,
  type Mention,
  type Reading,
} from './data/reading';
import { nameId, storyNames } from './known/story-names';
import type { Story } from './data/story';
import { tokenize } from './text/tokenize';

/** What Nutgraf knows about an article, given in its own language; without a match or story a Reading that says so. */
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
    namesOnly: false,
    match,
    clock: null,
    facts: [],
    mentions: [],
    slice: null,
  };
  if (!match || !story) return reading;
  const clock = clockOf(story, article.date);
  const namesOnly = !isRead(article.lang);
  const differences = match.tier === 'story' && !clock.old && !namesOnly;
  const aligned = alignFacts(story, article, { differences });
  const facts = aligned.map((fact) => (namesOnly ? foundIn(fact) : fact));
  return {
    ...reading,
    namesOnly,
    clock,
    facts: article.date === null ? facts.map(withoutVerdictOnDates) : facts,
    mentions: findMentions(story, article),
    slice: sliceOf(story),
  };
}

/** A fact beside an article in a language that is not read: what was found, and no word of the rest. */
function foundIn(fact: FactReading): FactReading {
  const points = fact.points.filter(({ state }) => state === 'stated');
  return { ...fact, points, partly: false, related: false };
}

/**
 * A fact beside an undated article, which gets no verdict on dates: its "Saturday" may be any. Only days that it names and that
 * agree are left; a fact of which nothing else differs is no longer said to differ.
 */
function withoutVerdictOnDates(fact: FactReading): FactReading {
  const points = fact.points.filter(({ kind, state }) => kind !== 'date' || state === 'stated');
  if (points.length === fact.points.length) return fact;
  const partly = points.some(({ state }) => state === 'absent');
  if (fact.state !== 'differs' || points.some(({ state }) => state === 'differs')) {
    return { ...fact, points, partly: fact.state === 'stated' && partly };
  }
  const state = points.some((point) => point.state === 'stated') ? 'stated' : 'absent';
  const related = state === 'absent' && fact.quote !== null;
  return { ...fact, points, state, related, partly: state === 'stated' && partly, at: null, here: null };
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

/**
 * Mentions told of an article: each carries its sentence, so that a page of nothing but names must not fill the memory. The
 * articles measured, on the bundled story and near it, have 111 at most.
 */
const MOST_MENTIONS = 500;

/** Places that name an entity of the story, in the order of the article. */
function findMentions(story: Story, article: Article): Mention[] {
  const names = storyNames(story);
  const prefix = nameId(story.id, '').length;
  const mentions: Mention[] = [];
  for (const block of article.blocks) {
    const room = MOST_MENTIONS - mentions.length;
    if (room === 0) break;
    const found = findNames(names, block.text, tokenize(block.text), article.lang).slice(0, room);
    if (found.length === 0) continue;
    const ranges = sentencesIn(article)(block);
    for (const { id, start, end } of found) {
      const sentence = ranges.find((range) => range.start <= start && end <= range.end) ?? { start, end };
      mentions.push({
        entity: id.slice(prefix),
        place: { block: block.id, start, end },
        quote: block.text.slice(sentence.start, sentence.end),
      });
    }
  }
  return mentions;
}
