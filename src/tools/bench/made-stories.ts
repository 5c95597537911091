/** Stories of made-up words in the measure of real ones: as rare and as common words as news has, names and figures of their own. */

import { STORY_FORMAT, type Fact, type Quotation, type Story } from '../../core';
import { readFrequencies } from '../languages';

/** A reproducible source of numbers from 0 to 1 (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Words of an article, on the average of the ECB+ documents. */
const ARTICLE_WORDS = 350;
const SENTENCE_WORDS = 22;
const NAMES = 8;

/** A stem is drawn as often as it occurs: words in order with their running sums. */
const english = new Map(await readFrequencies()).get('en');
const vocabulary = [...(english?.counts ?? [])].map(([stem, count]) => ({ stem, count }));
const sums: number[] = [];
let total = 0;
for (const { count } of vocabulary) sums.push((total += count));

function word(random: () => number): string {
  const at = random() * total;
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return vocabulary[low]?.stem ?? '';
}

const SYLLABLES = 'ka lo mi ren tas vo dur el pin ash gor una bel tir san qu ey zo'.split(' ');

function name(random: () => number): string {
  const syllables = Array.from(
    { length: 2 + Math.floor(random() * 2) },
    () => SYLLABLES[Math.floor(random() * SYLLABLES.length)] ?? '',
  );
  const joined = syllables.join('');
  return joined.charAt(0).toUpperCase() + joined.slice(1);
}

/** The words that reports of one event share, so that reports can be made of it. */
export class MadeEvent {
  readonly #names: string[];
  readonly #words: string[];
  readonly #figures: string[];

  constructor(private readonly random: () => number) {
    this.#names = Array.from({ length: NAMES }, () => name(random));
    this.#words = Array.from({ length: 60 }, () => word(random));
    this.#figures = Array.from({ length: 4 }, () => String(Math.floor(random() * 900) + 3));
  }

  /** One report: a third of its words are the event's, as ECB+ reports of one event share about a third. */
  report(): string {
    const pick = (list: readonly string[]) => list[Math.floor(this.random() * list.length)] ?? '';
    const words = Array.from({ length: ARTICLE_WORDS }, () => {
      const dice = this.random();
      if (dice < 0.06) return pick(this.#names);
      if (dice < 0.08) return pick(this.#figures);
      return dice < 0.33 ? pick(this.#words) : word(this.random);
    });
    const sentences: string[] = [];
    for (let at = 0; at < words.length; at += SENTENCE_WORDS)
      sentences.push(`The ${words.slice(at, at + SENTENCE_WORDS).join(' ')}.`);
    return sentences.join(' ');
  }

  story(id: string): Story {
    const text = this.report();
    const sentences = text.split(/(?<=\.) /);
    const quote = (sentence: string): Quotation => {
      const start = text.indexOf(sentence);
      return {
        text: sentence,
        source: { seed: 'seed', start, end: start + sentence.length },
        alsoIn: [],
        repairs: [],
      };
    };
    const facts = sentences.slice(0, 6).map((sentence, i): Fact => ({
      ...quote(sentence),
      id: `key-${String(i + 1)}`,
      date: null,
      attribution: { kind: 'none' },
      points: [],
    }));
    return {
      formatVersion: STORY_FORMAT,
      id,
      lang: 'en',
      headline: quote(sentences[0] ?? ''),
      outlet: { name: null, host: null },
      published: null,
      datesOnRecord: [],
      event: null,
      eventName: null,
      summary: null,
      caption: null,
      opening: [],
      keyFacts: facts,
      background: [],
      coverage: [],
      readMore: [],
      videos: [],
      credits: null,
      entities: this.#names.map((each, i) => ({
        id: `name-${String(i)}`,
        kind: 'person',
        name: each,
        aliases: [],
        roles: [],
        sources: [],
        namedIn: [],
      })),
      countries: [],
      timeline: [],
      seeds: [{ id: 'seed', text, published: null }],
      dropped: [],
    };
  }
}
