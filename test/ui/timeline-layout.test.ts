import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DateRange, TimelineItem } from '../../src/core';
import { elasticScale, layOut } from '../../src/ui/timeline-layout';

const WIDTH = 292;

const day = (n: number) => new Date(Date.UTC(2018, 0, 1 + n)).toISOString().slice(0, 10);
const event = (from: string, to = from): TimelineItem => ({ date: { from, to }, kind: 'event', item: from });

const ranges = fc.array(
  fc
    .tuple(fc.nat(900), fc.nat(60))
    .map(([from, length]): DateRange => ({ from: day(from), to: day(from + length) })),
  { minLength: 1, maxLength: 14 },
);

describe('the scale', () => {
  it('keeps every day in order and inside the picture', () => {
    fc.assert(
      fc.property(ranges, fc.nat(1000), fc.nat(1000), (dates, a, b) => {
        const scale = elasticScale(dates, WIDTH);
        const [early, late] = [day(Math.min(a, b)), day(Math.max(a, b))];
        expect(scale(early)).toBeLessThanOrEqual(scale(late));
        expect(scale(early)).toBeGreaterThanOrEqual(0);
        expect(scale(late)).toBeLessThanOrEqual(WIDTH);
      }),
    );
  });

  it('parts days that a true scale would lay on one another, and still shows the months between', () => {
    const scale = elasticScale(
      ['2018-12-12', '2019-03-23', '2019-03-24', '2019-03-25'].map((iso) => ({ from: iso, to: iso })),
      WIDTH,
    );
    expect(scale('2019-03-24') - scale('2019-03-23')).toBeGreaterThan(20);
    expect(scale('2019-03-23') - scale('2018-12-12')).toBeGreaterThan(120);
  });

  it('puts a single day in the middle', () => {
    expect(elasticScale([{ from: '2019-03-23', to: '2019-03-23' }], WIDTH)('2019-03-23')).toBe(WIDTH / 2);
  });
});

describe('the layout', () => {
  it('lets no two marks of a lane touch', () => {
    fc.assert(
      fc.property(ranges, (dates) => {
        const items = dates.map(({ from, to }, i) => ({
          date: { from, to },
          kind: 'event' as const,
          item: String(i),
        }));
        const layout = layOut(items, null, WIDTH);
        const marks = layout?.marks ?? [];
        for (const a of marks) {
          for (const b of marks) {
            if (a === b || a.lane !== b.lane) continue;
            expect(Math.max(a.from - b.to, b.from - a.to)).toBeGreaterThan(8);
          }
        }
      }),
    );
  });

  it('draws items of one kind and date as one mark that stands for all of them', () => {
    const layout = layOut(
      [
        { date: { from: '2019-03-01', to: '2019-03-01' }, kind: 'coverage', item: 'c1' },
        { date: { from: '2019-03-01', to: '2019-03-01' }, kind: 'coverage', item: 'c2' },
        event('2019-03-23'),
      ],
      null,
      WIDTH,
    );
    expect(layout?.marks.map(({ kind, items }) => [kind, items])).toEqual([
      ['coverage', ['c1', 'c2']],
      ['event', ['2019-03-23']],
    ]);
  });

  it('shows where the article stands, before, within or after the story', () => {
    for (const article of ['2018-11-30', '2019-02-01', '2024-01-01']) {
      const layout = layOut([event('2018-12-12'), event('2019-03-23')], article, WIDTH);
      const at = (kind: string) => layout?.marks.find((mark) => mark.kind === kind)?.from ?? NaN;
      expect(at('article') < at('event')).toBe(article < '2018-12-12');
      expect(layout?.lanes).toBe(1);
    }
  });

  it('labels no month on top of another, over years as over days', () => {
    fc.assert(
      fc.property(fc.nat(900), fc.nat(4000), (from, length) => {
        const layout = layOut([event(day(from)), event(day(from + length))], null, WIDTH);
        const labelled = (layout?.months ?? []).filter(({ label }) => label !== null).map(({ at }) => at);
        labelled.slice(1).forEach((at, i) => expect(at - (labelled[i] ?? 0)).toBeGreaterThan(30));
      }),
    );
  });

  it('numbers the days of the event where there is room, each once', () => {
    const march = ['2019-03-23', '2019-03-24', '2019-03-25'];
    const layout = layOut(
      [event('2018-12-12'), ...march.map((iso) => event(iso)), event('2019-03-24')],
      null,
      WIDTH,
    );
    expect(layout?.days.map(({ iso }) => iso)).toEqual(expect.arrayContaining(march));
    const crowded = layOut(
      Array.from({ length: 60 }, (_, i) => event(day(i))),
      null,
      WIDTH,
    );
    const at = crowded?.days.map((each) => each.at) ?? [];
    at.slice(1).forEach((x, i) => expect(x - (at[i] ?? 0)).toBeGreaterThan(10));
  });

  it('cuts off no label of a month at the end, and has no number of a day run into it', () => {
    const march = ['2019-03-23', '2019-03-25'];
    for (let from = 1; from <= 30; from++) {
      const article = `2019-04-${String(from).padStart(2, '0')}`;
      const layout = layOut([event('2018-12-12'), ...march.map((iso) => event(iso))], article, WIDTH);
      const labels = layout?.months.flatMap(({ label }) => label ?? []) ?? [];
      expect(labels.length).toBeGreaterThan(1);
      for (const label of labels) {
        expect(label).toBeLessThanOrEqual(WIDTH - 24);
        for (const { at } of layout?.days ?? [])
          expect(at < label ? label - at : at - label - 12).toBeGreaterThan(10);
      }
    }
  });

  it('is nothing where nothing is dated', () => {
    expect(layOut([], null, WIDTH)).toBeNull();
  });
});
