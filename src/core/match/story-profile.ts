/**
 * What recognition knows of one story: the words of its reports and what they say in any language, as sums that each further
 * report is added to (the centroid of Rocchio 1971), and what a match is shown by.
 */

import { findQuantities } from '../quantity/find-quantities';
import type { Quantity } from '../quantity/quantities';
import { nameEntries } from '../known/story-names';
import type { Seed, Story } from '../data/story';
import type { NameEntry } from '../terms/names';
import type { WordVector } from '../terms/word-vector';
import type { DateRange } from '../time/date-range';
import { readText, type ReadText } from './read-text';

export interface StoryProfile {
  id: string;
  /** first and last day on which a report of it was printed; null where none is dated */
  printed: DateRange | null;
  /** the days of what it reports */
  event: DateRange | null;
  /** the sum of its reports' words by language, an entry for each in which there is a report */
  words: ReadonlyMap<string, WordVector>;
  /** the sum of what they say in any language */
  languageFree: WordVector;
  names: readonly NameEntry[];
  /** figures of its key facts */
  quantities: readonly Quantity[];
}

/** A text that is part of a story: an article that the reader added to it, or a seed. */
export interface Report {
  title: string;
  text: string;
  /** primary subtag of the language that it is in */
  lang: string | null;
  /** ISO day on which it was printed */
  date: string | null;
}

/**
 * Different words of background and coverage from which on they tell a subject. The words of a sentence or two agree with any
 * article by chance: on the four running stories 5 of 316 articles on everything else were taken with none, with 60 none were.
 */
const LEAST_OF_SUBJECT = 60;

/**
 * The profile of what a story's background and coverage tell, by which articles on its wider subject are found, and told from
 * reports of the story itself; null where they are too short.
 */
export function subjectOf(story: Story): StoryProfile | null {
  const { id, lang, background, coverage } = story;
  const texts = [...background, ...coverage].map(({ text }) => text);
  const { words, languageFree } = readText('', texts.join('\n'), lang, null);
  if (words.all.size < LEAST_OF_SUBJECT) return null;
  return {
    id,
    printed: printedOf(story),
    event: null,
    words: new Map([[lang, words.all]]),
    languageFree,
    names: nameEntries(story),
    quantities: [],
  };
}

/** The profile that a compiled story has of what it reports. */
export function profileOf(story: Story): StoryProfile {
  const { id, lang, headline, summary, opening, keyFacts, seeds } = story;
  const reports = seeds.map((seed) => {
    const [title = '', ...lines] = reportedText(story, seed).split('\n');
    return readReport({ title, text: lines.join('\n'), lang, date: seed.published });
  });
  const facts = [
    summary?.text ?? '',
    ...opening.map(({ text }) => text),
    ...keyFacts.map(({ text }) => text),
  ];
  // headline, opening and key facts once more, as a report of their own
  const told = readText(headline.text, facts.join('\n'), lang, story.published);
  const all = [...reports, told];
  return {
    id,
    printed: printedOf(story),
    event: story.event,
    words: new Map([[lang, sumOf(all.map(({ words }) => words.all))]]),
    languageFree: sumOf(all.map(({ languageFree }) => languageFree)),
    names: nameEntries(story),
    quantities: keyFacts.flatMap(({ text }) => findQuantities(text, lang).map(({ quantity }) => quantity)),
  };
}

/** The profile of a story with a further report; that of no other story changes. */
export function withReport(profile: StoryProfile, report: Report): StoryProfile {
  const read = readReport(report);
  const lang = report.lang ?? '';
  const words = new Map(profile.words);
  words.set(lang, sumOf([words.get(lang) ?? new Map<string, number>(), read.words.all]));
  const { printed } = profile;
  return {
    ...profile,
    printed: rangeOf([printed?.from, printed?.to, report.date].flatMap((day) => day ?? [])),
    words,
    languageFree: sumOf([profile.languageFree, read.languageFree]),
  };
}

function readReport({ title, text, lang, date }: Report): ReadText {
  return readText(title, text, lang, date);
}

function printedOf({ published, seeds }: Story): DateRange | null {
  return rangeOf([published, ...seeds.map((seed) => seed.published)].flatMap((day) => day ?? []));
}

function rangeOf(days: readonly string[]): DateRange | null {
  const sorted = [...days].sort();
  const [from, to] = [sorted[0], sorted.at(-1)];
  return from === undefined || to === undefined ? null : { from, to };
}

function sumOf(vectors: readonly WordVector[]): WordVector {
  const sum: WordVector = new Map();
  for (const vector of vectors)
    for (const [key, weight] of vector) sum.set(key, (sum.get(key) ?? 0) + weight);
  return sum;
}

/** A seed's text with white space for what was dropped, and for background and coverage, which are of other events. */
function reportedText({ dropped, background, coverage }: Story, seed: Seed): string {
  const units = seed.text.split('');
  const others = [...background, ...coverage].flatMap(({ source, alsoIn }) => [source, ...alsoIn]);
  for (const span of [...dropped.map(({ source }) => source), ...others])
    if (span.seed === seed.id) units.fill(' ', span.start, span.end);
  return units.join('');
}
