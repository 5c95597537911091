/**
 * Differences made on purpose: each sentence of an article that states a point is given another figure, weekday, day or office,
 * and the point has to differ; given another wording of the same value, it must not.
 */

import {
  findDates,
  findQuantities,
  languageOf,
  type Article,
  type Place,
  type PointReading,
  type Reading,
} from '../../core';

export type Read = (article: Article) => Reading;

/** What became of the points whose sentences were changed. */
export interface MutationTally {
  changed: number;
  differs: number;
  reworded: number;
  wrongly: number;
  /** points that did not do what they should, with the changed sentence */
  errors: { fact: string; point: string; was: string; became: string; state: string }[];
}

/** Sentences that state one point in an article at most; after so many changes something is wrong with the change. */
const MOST_SENTENCES = 12;

type Change = (words: string, lang: string | null, date: string | null) => string | null;

/** Changes every point that an article states, each in a copy of its own. */
export function mutate(article: Article, read: Read): MutationTally {
  const tally: MutationTally = { changed: 0, differs: 0, reworded: 0, wrongly: 0, errors: [] };
  for (const fact of read(article).facts) {
    for (const point of fact.points) {
      if (point.state !== 'stated' || point.at === null) continue;
      const other = changeAll(article, read, point.id, OTHER_VALUE);
      if (other) {
        tally.changed++;
        if (other.point.state === 'differs') tally.differs++;
        else tally.errors.push(errorOf(fact.id, point, other.point, other.became));
      }
      for (const change of SAME_VALUE) {
        const same = changeAll(article, read, point.id, change, 1);
        if (!same) continue;
        tally.reworded++;
        if (same.point.state !== 'differs') continue;
        tally.wrongly++;
        tally.errors.push(errorOf(fact.id, point, same.point, same.became));
      }
    }
  }
  return tally;
}

function errorOf(
  fact: string,
  point: PointReading,
  after: PointReading,
  became: string,
): MutationTally['errors'][number] {
  return { fact, point: point.id, was: point.quote ?? '', became, state: after.state };
}

/** The point once no sentence states it any more, or after `most` changes; null where its words cannot be changed so. */
function changeAll(
  article: Article,
  read: Read,
  id: string,
  change: Change,
  most = MOST_SENTENCES,
): { point: PointReading; became: string } | null {
  let current = article;
  let became = '';
  for (let count = 0; ; count++) {
    const point = read(current)
      .facts.flatMap(({ points }) => points)
      .find((other) => other.id === id);
    if (!point) return null;
    if (count === most || point.state !== 'stated' || point.at === null) return { point, became };
    const changed = replaced(current, point.at, change);
    if (!changed) return null;
    current = changed.article;
    became = changed.words;
  }
}

function replaced(article: Article, at: Place, change: Change): { article: Article; words: string } | null {
  const block = article.blocks.find(({ id }) => id === at.block);
  if (!block) return null;
  const lang = languageOf(article.lang, block.text);
  const words = change(block.text.slice(at.start, at.end), lang, article.date);
  if (words === null) return null;
  const text = block.text.slice(0, at.start) + words + block.text.slice(at.end);
  const blocks = article.blocks.map((other) => (other === block ? { ...other, text } : other));
  return { article: { ...article, blocks }, words: text.slice(Math.max(0, at.start - 80), at.end + 80) };
}

/** Another figure for the one that the words hold: far enough that no rounding covers it, near enough to count the same. */
const OTHER_FIGURE = 1.4;
const MORE = 3;

const OTHER_VALUE: Change = (words, lang, date) => {
  const [quantity] = findQuantities(words, lang);
  if (quantity) {
    const { start, valueStart, valueEnd } = quantity;
    const { low } = quantity.quantity;
    // two names count two without a figure, and a dual has none of its own
    if (start > 0 || valueEnd === words.length) return null;
    const value = low < 10 ? low + MORE : Math.round(low * OTHER_FIGURE);
    return words.slice(0, valueStart) + String(value) + words.slice(valueEnd);
  }
  const [day] = findDates(words, lang, date);
  if (!day || date === null) return null;
  const { expression } = day;
  if (expression.kind === 'weekday') {
    return wordFor(lang, day.date.from, -2, { weekday: 'long' });
  }
  if (expression.kind !== 'day' || expression.day !== expression.lastDay || expression.day < 4) return null;
  return words.replace(String(expression.day), String(expression.day - 2));
};

/** The same value in other words: hedged, in another unit, the day by its date. */
const SAME_VALUE: Change[] = [
  (words, lang) => hedged(words, lang),
  (words, lang) => {
    const [quantity] = findQuantities(words, lang);
    if (quantity?.quantity.unit !== 'tonne') return null;
    return `${String(Math.round(quantity.quantity.low * 1000))} kg`;
  },
  (words, lang, date) => {
    const [day] = findDates(words, lang, date);
    if (day?.expression.kind !== 'weekday') return null;
    return wordFor(lang, day.date.from, 0, { day: 'numeric', month: 'long', year: 'numeric' });
  },
];

const ABOUT: Record<string, string> = {
  en: 'about',
  de: 'etwa',
  es: 'unos',
  fr: 'environ',
  pt: 'cerca de',
  it: 'circa',
  ru: 'около',
  uk: 'близько',
  ar: 'نحو',
  fa: 'حدود',
};

function hedged(words: string, lang: string | null): string | null {
  const [quantity] = findQuantities(words, lang);
  const about = ABOUT[lang ?? 'en'];
  if (!quantity || about === undefined || quantity.quantity.low < 10) return null;
  const value = String(quantity.quantity.low);
  return `${words.slice(0, quantity.start)}${about} ${value}${words.slice(quantity.valueEnd)}`;
}

const DAY_MS = 86_400_000;

function wordFor(
  lang: string | null,
  day: string,
  shift: number,
  options: Intl.DateTimeFormatOptions,
): string {
  const date = new Date(Date.parse(day) + shift * DAY_MS);
  return new Intl.DateTimeFormat(`${lang ?? 'en'}-u-ca-gregory-nu-latn`, {
    ...options,
    timeZone: 'UTC',
  }).format(date);
}
