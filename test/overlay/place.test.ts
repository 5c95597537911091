import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCard, type Placing } from '../../src/overlay/place';

const VIEW = { left: 0, top: 0, width: 1000, height: 800 };
const CARD = { width: 360, height: 200 };
const MARK = { left: 300, top: 100, width: 80, height: 20 };

function place(change: Partial<Placing> = {}): { x: number; y: number } {
  return placeCard({ mark: MARK, card: CARD, view: VIEW, gap: 8, direction: 'ltr', ...change });
}

describe('placeCard', () => {
  it.each<[name: string, change: Partial<Placing>, x: number, y: number]>([
    ['under the mark, at its beginning', {}, 300, 128],
    [
      'at its other end where lines begin on the right',
      { direction: 'rtl', mark: { ...MARK, left: 500 } },
      220,
      128,
    ],
    ['over the mark where there is no room below', { mark: { ...MARK, top: 700 } }, 300, 492],
    ['moved in from the right edge', { mark: { ...MARK, left: 900 } }, 632, 128],
    ['moved in from the left edge', { mark: { ...MARK, left: -30 } }, 8, 128],
    [
      'on the side with more room where neither has enough',
      { card: { width: 360, height: 700 }, mark: { ...MARK, top: 500 } },
      300,
      8,
    ],
    ['from its beginning where it is larger than the view', { card: { width: 360, height: 900 } }, 300, 8],
    [
      'in what a zoomed-in reader sees',
      { view: { left: 400, top: 300, width: 500, height: 400 }, mark: { ...MARK, top: 320 } },
      408,
      348,
    ],
  ])('%s', (_, change, x, y) => {
    expect(place(change)).toEqual({ x, y });
  });

  it('is wholly in view wherever the mark is, and covers no mark that leaves it room', () => {
    const mark = fc.record({
      left: fc.integer({ min: -200, max: 1100 }),
      top: fc.integer({ min: 0, max: 780 }),
      width: fc.integer({ min: 1, max: 600 }),
      height: fc.constant(20),
    });
    fc.assert(
      fc.property(mark, fc.constantFrom('ltr' as const, 'rtl' as const), (mark, direction) => {
        const { x, y } = place({ mark, direction });
        expect(x).toBeGreaterThanOrEqual(8);
        expect(x + CARD.width).toBeLessThanOrEqual(VIEW.width - 8);
        expect(y).toBeGreaterThanOrEqual(8);
        expect(y + CARD.height).toBeLessThanOrEqual(VIEW.height - 8);
        expect(y >= mark.top + mark.height || y + CARD.height <= mark.top).toBe(true);
      }),
    );
  });
});
