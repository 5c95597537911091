import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mention, PointReading, Reading } from '../../src/core';
import { chooseMarks, type MarkSettings } from '../../src/overlay/choose';
import { backgroundMatch, factReading, pointReading, reading } from '../ui/sample';

const settings: MarkSettings = {
  on: true,
  kinds: { figures: true, people: true, equipment: true, places: false, organisations: false },
  occurrences: 'first',
};

const LONG = 5000;

function at(start: number, point: PointReading): PointReading {
  return { ...point, at: { block: 'p9', start, end: start + 5 } };
}

/** The sample's reading, its points each at a place of its own. */
const placed: Reading = {
  ...reading,
  facts: [
    factReading('k1', 'stated', {
      points: [
        at(0, pointReading('k1a', 'quantity', 'stated')),
        at(10, pointReading('k1b', 'date', 'stated')),
      ],
    }),
    factReading('k2', 'differs', {
      points: [
        at(20, pointReading('k2a', 'quantity', 'differs', '139')),
        at(30, pointReading('k2b', 'name', 'stated')),
      ],
    }),
  ],
};

const ids = (read: Reading, change: Partial<MarkSettings> = {}, words = LONG) =>
  chooseMarks(read, { ...settings, ...change }, words).map(({ id }) => id);

const all = { figures: true, people: true, equipment: true, places: true, organisations: true };
const nothing = { figures: false, people: false, equipment: false, places: false, organisations: false };

describe('what is underlined', () => {
  it('differences first, then figures and names in turn; a name that only stands in a fact is none', () => {
    expect(ids(placed)).toEqual(['k2/k2a', 'k1/k1a', 'marigold/1', 'k1/k1b', 'valdor/1']);
  });

  it.each<[string, Partial<MarkSettings>, string[]]>([
    ['nothing when switched off', { on: false }, []],
    ['only figures', { kinds: { ...nothing, figures: true } }, ['k2/k2a', 'k1/k1a', 'k1/k1b']],
    ['only people', { kinds: { ...nothing, people: true } }, ['valdor/1']],
    ['only equipment', { kinds: { ...nothing, equipment: true } }, ['marigold/1']],
    ['places when asked for', { kinds: { ...nothing, places: true } }, ['orrin/1']],
    [
      'every time when asked for',
      { kinds: { ...nothing, equipment: true }, occurrences: 'all' },
      ['marigold/1', 'marigold/2'],
    ],
  ])('%s', (_, change, expected) => {
    expect(ids(placed, change)).toEqual(expected);
  });

  it('who stands in the place of somebody whom the story names', () => {
    const facts = placed.facts.map((fact) => ({
      ...fact,
      points: fact.points.map((point) =>
        point.id === 'k2b' ? { ...point, state: 'differs' as const, here: 'Ida Holm' } : point,
      ),
    }));
    expect(ids({ ...placed, facts })).toContain('k2/k2b');
    expect(ids({ ...placed, facts, match: backgroundMatch })).not.toContain('k2/k2b');
  });

  it('whom the article gives another role before other names, except at tier background', () => {
    const facts = placed.facts.map((fact) => ({
      ...fact,
      points: fact.points.map((point) =>
        point.id === 'k2b' ? { ...point, kind: 'role' as const, here: 'first mate' } : point,
      ),
    }));
    const names = { kinds: { ...all, figures: false } };
    expect(ids({ ...placed, facts }, names)).toEqual(['valdor/1', 'marigold/1', 'orrin/1']);
    expect(ids({ ...placed, facts, match: backgroundMatch }, names)[0]).toBe('marigold/1');
  });

  it('nothing unasked of an old story', () => {
    expect(ids({ ...placed, clock: { afterEvent: 900, afterPublication: 899, old: true } })).toEqual([]);
  });

  it('nothing without a match', () => {
    expect(ids({ ...placed, match: null })).toEqual([]);
  });

  it('no difference at tier background', () => {
    const kinds = chooseMarks({ ...placed, match: backgroundMatch }, settings, LONG).map(({ kind }) => kind);
    expect(kinds).not.toContain('differs');
    expect(kinds).toContain('stated');
  });

  it('people and things have line styles of their own', () => {
    const kinds = chooseMarks(placed, { ...settings, kinds: all }, LONG).map(({ id, kind }) => [id, kind]);
    expect(kinds).toEqual([
      ['k2/k2a', 'differs'],
      ['k1/k1a', 'stated'],
      ['marigold/1', 'thing'],
      ['k1/k1b', 'stated'],
      ['orrin/1', 'thing'],
      ['valdor/1', 'person'],
    ]);
  });
});

describe('restraint', () => {
  const mention = fc.record({
    entity: fc.constantFrom('marigold', 'orrin', 'valdor', 'brell', 'nobody'),
    start: fc.nat(400),
    length: fc.integer({ min: 1, max: 20 }),
  });
  const read = fc.array(mention, { maxLength: 60 }).map((mentions): Reading => ({
    ...placed,
    mentions: mentions.map(({ entity, start, length }): Mention => ({
      entity,
      place: { block: 'p9', start, end: start + length },
      quote: '',
    })),
  }));

  it('never more than 12 of 1,000 words, but three even of the shortest', () => {
    fc.assert(
      fc.property(read, fc.nat(3000), (any, words) => {
        const marks = chooseMarks(any, { ...settings, kinds: all }, words);
        expect(marks.length).toBeLessThanOrEqual(Math.max(3, Math.ceil((12 * words) / 1000)));
      }),
    );
  });

  it('no two marks overlap, and none stands twice', () => {
    fc.assert(
      fc.property(read, fc.constantFrom('first' as const, 'all' as const), (any, occurrences) => {
        const marks = chooseMarks(any, { ...settings, kinds: all, occurrences }, LONG);
        expect(new Set(marks.map(({ id }) => id)).size).toBe(marks.length);
        for (const [i, a] of marks.entries()) {
          for (const b of marks.slice(i + 1)) {
            const apart =
              a.place.block !== b.place.block || a.place.end <= b.place.start || b.place.end <= a.place.start;
            expect(apart).toBe(true);
          }
        }
      }),
    );
  });

  it('the differences stay when there is room for little', () => {
    expect(ids(placed, {}, 10)).toEqual(['k2/k2a', 'k1/k1a', 'marigold/1']);
  });
});
