/** Every reader of text answers on any text, in any language, without an error; what it finds stands where it says. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  blocksOf,
  buildIndex,
  findDates,
  findNames,
  findQuantities,
  IndexError,
  languageOf,
  matchArticle,
  mayMatch,
  nameTable,
  normalize,
  openIndex,
  readArticle,
  sentences,
  tokenize,
  type TextRange,
} from '../../src/core';
import { attributionIn } from '../../src/core/sayings/attribution';
import { findDigits } from '../../src/core/number/digits';
import { termsOf } from '../../src/core/terms/terms';
import { anyDay, anyLanguage, anyText } from './any-text';
import { ferryStory } from './ferry-story';

const READERS: Record<
  string,
  (text: string, lang: string | null, day: string | null) => readonly TextRange[]
> = {
  sentences: (text, lang) => sentences(text, lang),
  tokens: (text) => tokenize(text),
  digits: (text, lang) => findDigits(text, lang),
  quantities: (text, lang) => findQuantities(text, lang),
  dates: (text, lang, day) => findDates(text, lang, day),
  terms: (text, lang) => [...termsOf(text, lang).terms.values()],
  names: (text, lang) =>
    findNames(nameTable([{ id: 'n', kind: 'person', name: text.slice(0, 20) }]), text, tokenize(text), lang),
};

test.each(Object.entries(READERS))('%s', (_, reader) => {
  fc.assert(
    fc.property(anyText, anyLanguage, anyDay, (text, stated, day) => {
      for (const { start, end } of reader(text, languageOf(stated, text), day)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 300 },
  );
});

test('normalize leads every unit back into its source', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { text: folded, offsets } = normalize(text);
      expect(offsets).toHaveLength(folded.length + 1);
      expect([...offsets].every((at, i) => at <= text.length && at >= (offsets[i - 1] ?? 0))).toBe(true);
    }),
  );
});

test('a source is words of the sentence', () => {
  fc.assert(
    fc.property(anyText, anyLanguage, (text, lang) => {
      const source = attributionIn(text, lang);
      expect(source === null || text.includes(source)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('a language is a plain tag or none', () => {
  fc.assert(
    fc.property(anyLanguage, anyText, (stated, text) => {
      expect(languageOf(stated, text) ?? 'xx').toMatch(/^[a-z]{2,3}$/);
    }),
  );
});

test('an article of any text is matched and read, and every place is in it', () => {
  const index = openIndex(buildIndex([ferryStory]));
  fc.assert(
    fc.property(
      anyText,
      fc.array(anyText, { maxLength: 4 }),
      anyLanguage,
      anyDay,
      (title, texts, lang, date) => {
        const blocks = blocksOf(texts.map((text) => ({ kind: 'paragraph' as const, text })));
        const article = { host: null, title, date, lang, blocks, cut: false };
        mayMatch(index, { host: '', title, date, lang, lead: texts.join(' '), bag: texts });
        matchArticle(index, article);
        const match = { story: ferryStory.id, tier: 'story' as const, score: 1, evidence: [] };
        const { mentions, facts } = readArticle(article, 1, match, ferryStory);
        const places = [
          ...mentions.map(({ place }) => place),
          ...facts.flatMap(({ place, at, points }) => [
            place,
            at,
            ...points.flatMap((point) => [point.place, point.at]),
          ]),
        ];
        for (const place of places) {
          if (!place) continue;
          const text = blocks.find(({ id }) => id === place.block)?.text ?? '';
          expect(place.start).toBeLessThan(place.end);
          expect(place.end).toBeLessThanOrEqual(text.length);
        }
      },
    ),
    { numRuns: 200 },
  );
});

test('any bytes are an index, or the error is ours', () => {
  const whole = new Uint8Array(buildIndex([ferryStory]));
  const damaged = fc
    .tuple(fc.nat(whole.length), fc.uint8Array({ maxLength: 40 }), fc.nat(60))
    .map(([cut, bytes, at]) => {
      const copy = whole.slice(0, cut % 3 === 0 ? cut : whole.length);
      copy.set(bytes.slice(0, Math.max(0, copy.length - at)), Math.min(at, copy.length));
      return copy;
    });
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array({ maxLength: 200 }), damaged), (bytes) => {
      try {
        openIndex(Uint8Array.from(bytes).buffer);
      } catch (error) {
        expect(error).toBeInstanceOf(IndexError);
      }
    }),
    { numRuns: 500 },
  );
});
