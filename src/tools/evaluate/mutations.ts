/**
 * Differences made on purpose: each sentence of an article that states a point is given another figure, weekday, day, office
 * or name, and the point has to differ; given another wording of the same value, it must not.
 */

import {
  compareOffice,
  findDates,
  findQuantities,
  type Article,
  type PointReading,
  type Reading,
  type Story,
  type TextRange,
} from '../../core';

export type Read = (article: Article) => Reading;

/** What became of the points whose sentences were changed. */
export interface MutationTally {
  /** by what was changed */
  changes: Record<Changed, { made: number; differs: number }>;
  reworded: number;
  wrongly: number;
  /** points that did not do what they should, with the changed sentence */
  errors: { fact: string; point: string; was: string; became: string; state: string }[];
}

/** What of a point is changed. */
export const CHANGED = ['figure or day', 'office', 'name'] as const;
type Changed = (typeof CHANGED)[number];

/** Sentences that state one point in an article at most; after so many changes something is wrong with the change. */
const MOST_SENTENCES = 12;

/** A sentence with the words at a stretch of it said otherwise, or null where they cannot be. */
type Change = (sentence: string, at: TextRange, lang: string | null, date: string | null) => string | null;

/** The roles of a story's name points, by the point's id. */
function rolesOf(story: Story): Map<string, string> {
  const facts = [...story.keyFacts, ...story.background.flatMap(({ sentences }) => sentences)];
  return new Map(
    facts.flatMap(({ points }) =>
      points.flatMap((point): [string, string][] =>
        point.kind === 'name' && point.role !== null ? [[point.id, point.role]] : [],
      ),
    ),
  );
}

/** Changes every point that an article states, each in a copy of its own. */
export function mutate(story: Story, article: Article, read: Read): MutationTally {
  const roles = rolesOf(story);
  const tally: MutationTally = {
    changes: Object.fromEntries(
      CHANGED.map((what) => [what, { made: 0, differs: 0 }]),
    ) as MutationTally['changes'],
    reworded: 0,
    wrongly: 0,
    errors: [],
  };
  for (const fact of read(article).facts) {
    for (const point of fact.points) {
      if (point.state !== 'stated' || point.at === null) continue;
      for (const [what, change] of changesOf(roles.get(point.id))) {
        const other = changeAll(article, read, point.id, change);
        if (!other) continue;
        tally.changes[what].made++;
        if (other.point.state === 'differs') tally.changes[what].differs++;
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
    if (count === most || point.state !== 'stated') return { point, became };
    const changed = replaced(current, point, change);
    if (!changed) return null;
    ({ article: current, became } = changed);
  }
}

function replaced(
  article: Article,
  { place, at }: PointReading,
  change: Change,
): { article: Article; became: string } | null {
  const block = article.blocks.find(({ id }) => id === place?.block);
  if (!block || !place || !at) return null;
  const { lang } = article;
  const sentence = block.text.slice(place.start, place.end);
  const stretch = { start: at.start - place.start, end: at.end - place.start };
  const became = change(sentence, stretch, lang, article.date);
  if (became === null) return null;
  const text = block.text.slice(0, place.start) + became + block.text.slice(place.end);
  const blocks = article.blocks.map((other) => (other === block ? { ...other, text } : other));
  return { article: { ...article, blocks }, became };
}

function splice(text: string, { start, end }: TextRange, words: string): string {
  return text.slice(0, start) + words + text.slice(end);
}

/** Another figure for the one that the words hold: far enough that no rounding covers it, near enough to count the same. */
const OTHER_FIGURE = 1.4;
const MORE = 3;

/** The value of a point changed: its figure, its weekday or day; or, of a person with a role, the office or the name. */
function changesOf(role: string | undefined): [Changed, Change][] {
  if (role === undefined) return [['figure or day', otherValue]];
  return [
    ['office', (sentence, at, lang) => otherOffice(role, sentence, at, lang)],
    ['name', otherName],
  ];
}

const otherValue: Change = (sentence, at, lang, date) => {
  const words = sentence.slice(at.start, at.end);
  const other = otherFigure(words, lang) ?? otherDay(words, lang, date);
  return other === null ? null : splice(sentence, at, other);
};

function otherFigure(words: string, lang: string | null): string | null {
  const [quantity] = findQuantities(words, lang);
  // two names count two without a figure, and a dual has none of its own
  if (!quantity || quantity.start > 0 || quantity.valueEnd === words.length) return null;
  const { low } = quantity.quantity;
  const value = low < 10 ? low + MORE : Math.round(low * OTHER_FIGURE);
  return splice(words, { start: quantity.valueStart, end: quantity.valueEnd }, String(value));
}

function otherDay(words: string, lang: string | null, date: string | null): string | null {
  const [day] = findDates(words, lang, date);
  if (day?.expression.kind === 'weekday') return otherWeekday(day.date.from, lang, date);
  if (day?.expression.kind !== 'day' || day.expression.day !== day.expression.lastDay) return null;
  return day.expression.day < 4
    ? null
    : words.replace(String(day.expression.day), String(day.expression.day - 2));
}

/** A weekday two days before, or where an article would mean the next week's by it, one day after. */
function otherWeekday(day: string, lang: string | null, written: string | null): string {
  const since = (Date.parse(written ?? day) - Date.parse(day)) / DAY_MS;
  return wordFor(lang, day, since + 2 < 7 ? -2 : 1, { weekday: 'long' });
}

function otherOffice(role: string, sentence: string, name: TextRange, lang: string | null): string | null {
  const office = compareOffice({ text: role, lang: 'en' }, { text: sentence, lang }, name);
  const other = COMMANDER[lang ?? 'en'];
  return office?.is === 'same' && other !== undefined ? splice(sentence, office, other) : null;
}

/** Somebody else in the sentence's script. */
const otherName: Change = (sentence, at) => {
  const words = sentence.slice(at.start, at.end);
  const name = NAMES.find(([script]) => script.test(words))?.[1];
  return name === undefined ? null : splice(sentence, at, name);
};

const NAMES: [script: RegExp, name: string][] = [
  [/\p{sc=Latin}/u, 'Pavel Lind'],
  [/\p{sc=Cyrillic}/u, 'Павел Линд'],
  [/\p{sc=Arabic}/u, 'بافيل ليند'],
];

const COMMANDER: Record<string, string> = {
  en: 'commander',
  de: 'Befehlshaber',
  es: 'comandante',
  fr: 'commandant',
  pt: 'comandante',
  it: 'comandante',
  ru: 'командующий',
  uk: 'командувач',
  ar: 'قائد',
  fa: 'فرمانده',
};

/** The same value in other words: hedged, in another unit, the day by its date. */
const SAME_VALUE: Change[] = [
  (sentence, at, lang) => {
    const words = sentence.slice(at.start, at.end);
    const [quantity] = findQuantities(words, lang);
    const about = ABOUT[lang ?? 'en'];
    if (!quantity || about === undefined || quantity.quantity.low < 10) return null;
    const value = `${about} ${String(quantity.quantity.low)}`;
    return splice(sentence, at, splice(words, { start: quantity.start, end: quantity.valueEnd }, value));
  },
  (sentence, at, lang) => {
    const [quantity] = findQuantities(sentence.slice(at.start, at.end), lang);
    if (quantity?.quantity.unit !== 'tonne') return null;
    return splice(sentence, at, `${String(Math.round(quantity.quantity.low * 1000))} kg`);
  },
  (sentence, at, lang, date) => {
    const [day] = findDates(sentence.slice(at.start, at.end), lang, date);
    if (day?.expression.kind !== 'weekday') return null;
    const words = wordFor(lang, day.date.from, 0, { day: 'numeric', month: 'long', year: 'numeric' });
    return splice(sentence, at, words);
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
