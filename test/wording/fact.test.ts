import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slimFact, type FactReading } from '../../src/core';
import {
  comparisonOf,
  showFact,
  stretches,
  type Comparison,
  type FactSource,
  type FactStatus,
} from '../../src/wording/fact';
import { backgroundMatch, factReading, pointReading, reading, story } from '../ui/sample';

function source(index: number): FactSource {
  const fact = story.keyFacts[index];
  if (!fact) throw new Error('The sample has no such fact');
  return slimFact(fact);
}

const first = source(0);
const second = source(1);

function statusOf(read: FactReading, comparison: Comparison = 'full', cut = false): FactStatus | null {
  return showFact(second, read, { lang: 'en', cut, comparison }).status;
}

const figure = pointReading('k2a', 'quantity', 'differs', '139');
const role = pointReading('k2b', 'role', 'differs', 'first mate');

describe('a fact begins with its state', () => {
  it.each<[string, FactReading, FactStatus]>([
    ['found', factReading('k2', 'stated'), { kind: 'stated' }],
    ['found in part', factReading('k2', 'stated', { partly: true }), { kind: 'partly' }],
    ['not found', factReading('k2', 'absent'), { kind: 'absent' }],
    [
      'a figure differs',
      factReading('k2', 'differs', { points: [figure] }),
      { kind: 'differs', here: ['139'] },
    ],
    [
      'two figures differ',
      factReading('k2', 'differs', {
        points: [figure, pointReading('k2c', 'quantity', 'differs', '9 tonnes')],
      }),
      { kind: 'differs', here: ['139', '9 tonnes'] },
    ],
    [
      'a figure differs beside another role',
      factReading('k2', 'differs', { points: [role, figure] }),
      { kind: 'differs', here: ['139'] },
    ],
    [
      'only a role is another',
      factReading('k2', 'differs', { points: [role] }),
      { kind: 'role', here: 'first mate' },
    ],
    [
      'another person in the office',
      factReading('k2', 'differs', { points: [pointReading('k2b', 'name', 'differs', 'Ida Holm')] }),
      { kind: 'differs', here: ['Ida Holm'] },
    ],
    [
      'found, with another role',
      factReading('k2', 'stated', { points: [pointReading('k2b', 'role', 'stated', 'first mate')] }),
      { kind: 'role', here: 'first mate' },
    ],
    [
      'not found, but a sentence is near',
      factReading('k2', 'absent', { related: true, quote: 'Near.', place: { block: 'p', start: 0, end: 5 } }),
      { kind: 'related' },
    ],
    [
      'near, but without a sentence to show',
      factReading('k2', 'absent', { related: true }),
      { kind: 'absent' },
    ],
  ])('%s', (_, read, status) => {
    expect(statusOf(read)).toEqual(status);
  });

  it('says of a cut page only what could be read', () => {
    expect(statusOf(factReading('k2', 'absent'), 'full', true)).toEqual({ kind: 'absent-cut' });
  });

  it('leaves the library without states', () => {
    expect(statusOf(factReading('k2', 'stated'), 'none')).toBeNull();
  });
});

describe('what tier, language and age allow', () => {
  const background = { ...reading, match: backgroundMatch };
  const old = { ...reading, clock: { afterEvent: 200, afterPublication: 199, old: true } };

  it.each([
    ['a story', reading, 'full'],
    ['an old story', old, 'no-differences'],
    ['background', background, 'also-only'],
    ['a language that is not read', { ...reading, namesOnly: true }, 'also-only'],
    ['no match', { ...reading, match: null }, 'none'],
  ])('%s', (_, read, comparison) => {
    expect(comparisonOf(read)).toBe(comparison);
  });

  it('background shows nothing but what is also there', () => {
    const shown = [
      factReading('k2', 'stated'),
      factReading('k2', 'stated', { partly: true }),
      factReading('k2', 'differs', { points: [figure] }),
      factReading('k2', 'absent'),
    ].map((read) => statusOf(read, 'also-only'));
    expect(shown).toEqual([{ kind: 'stated' }, null, null, null]);
  });

  it('an old story shows no difference, neither as state nor at a point', () => {
    const read = factReading('k2', 'differs', { points: [figure] });
    const shown = showFact(second, read, { lang: 'en', cut: false, comparison: 'no-differences' });
    expect(shown.status).toEqual({ kind: 'related' });
    expect(shown.points.map(({ state, here }) => [state, here])).not.toContainEqual(['differs', '139']);
    expect(shown.points.every(({ here }) => here === null)).toBe(true);
  });

  it('a fact without a state shows no sentence and marks no point', () => {
    const shown = showFact(first, factReading('k1', 'absent'), {
      lang: 'en',
      cut: false,
      comparison: 'also-only',
    });
    expect(shown).toMatchObject({ status: null, quote: null, place: null, said: null });
    expect(shown.points.every(({ state }) => state === null)).toBe(true);
  });
});

describe('points', () => {
  it('say that they are absent only where something else of their fact was found', () => {
    const points = [pointReading('k2a', 'quantity', 'absent'), pointReading('k2c', 'quantity', 'stated')];
    const states = (read: FactReading) =>
      showFact(second, read, { lang: 'en', cut: false, comparison: 'full' }).points.map(({ state }) => state);
    expect(states(factReading('k2', 'stated', { partly: true, points }))).toEqual(['absent', null, 'stated']);
    expect(states(factReading('k2', 'absent', { points }))).toEqual([null, null, 'stated']);
  });

  it('a date in words carries the days it means; one with its year does not', () => {
    const days = { from: '2021-06-11', to: '2021-06-11' };
    const worded = (text: string): FactSource => ({
      ...first,
      text,
      points: [{ id: 'd', text, start: 0, end: text.length, date: days }],
    });
    const dateOf = (text: string) =>
      showFact(worded(text), undefined, { lang: 'en', cut: false, comparison: 'none' }).points[0]?.date;
    expect(dateOf('on Friday')).toEqual(days);
    expect(dateOf('on 11 June 2021')).toBeNull();
  });

  it('stretches give the text back, whatever the points', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 60 });
    const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 8 });
    fc.assert(
      fc.property(text, spans, (words, pairs) => {
        const points = pairs
          .map(([a, b]) => [Math.min(a, b, words.length), Math.min(Math.max(a, b), words.length)] as const)
          .map(([start, end], i) => ({ id: String(i), text: words.slice(start, end), start, end }));
        const shown = showFact({ ...first, text: words, points }, undefined, {
          lang: 'en',
          cut: false,
          comparison: 'none',
        });
        const parts = stretches(shown.text, shown.points);
        expect(parts.map((part) => part.text).join('')).toBe(words);
        for (const part of parts) if (part.mark) expect(part.text).toBe(part.mark.text);
      }),
    );
  });
});
