import { FakeElement, observers, page } from './fake-page';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { articleChanges } from '../../src/content/article-changes';
import { changedAndQuiet } from '../../src/content/quiet';

let root: FakeElement;
let around: FakeElement;
let end: AbortController;
let readings: number;

function start(cost = 1): void {
  const changes = articleChanges(() => readings++, end.signal);
  changes.watch({ root: root as unknown as Element, trees: new Set() }, cost);
}

beforeEach(() => {
  page.reset();
  around = new FakeElement();
  root = Object.assign(new FakeElement(), { parentElement: around });
  end = new AbortController();
  readings = 0;
});
afterEach(() => vi.useRealTimers());

describe('an article that changes', () => {
  it('is read again once it comes to rest, and not before', () => {
    start();
    for (let i = 0; i < 5; i++) {
      page.mutate(root);
      vi.advanceTimersByTime(300);
    }
    expect(readings).toBe(0);
    vi.advanceTimersByTime(1000);
    expect(readings).toBe(1);
  });

  it('without end is read all the same, some seconds apart', () => {
    start();
    for (let i = 0; i < 200; i++) {
      page.mutate(root);
      vi.advanceTimersByTime(100);
    }
    expect(readings).toBeGreaterThanOrEqual(3);
    expect(readings).toBeLessThanOrEqual(5);
  });

  it('is left alone the longer the more reading it costs: 2 % of the time at most', () => {
    const cost = 400;
    start(cost);
    for (let i = 0; i < 600; i++) {
      page.mutate(root);
      vi.advanceTimersByTime(100);
    }
    expect(readings).toBeGreaterThan(0);
    expect(readings * cost).toBeLessThanOrEqual(0.02 * 60_000);
  });

  it('around which something changes is not read, unless it was taken away', () => {
    start();
    page.mutate(around);
    vi.advanceTimersByTime(10_000);
    expect(readings).toBe(0);
    root.isConnected = false;
    page.mutate(around);
    vi.advanceTimersByTime(10_000);
    expect(readings).toBe(1);
  });

  it('is no more watched when the visit ends, also with a reading on its way', () => {
    start();
    page.mutate(root);
    end.abort();
    vi.advanceTimersByTime(10_000);
    expect([readings, observers.size]).toEqual([0, 0]);
  });
});

describe('waiting for a page to change and come to rest', () => {
  const times = { quiet: 300, longest: 2000, patience: 1000 };
  const cases: [what: string, at: number[], end: number][] = [
    ['that never changes: until patience ends', [], 1000],
    ['that changes once', [100], 400],
    ['that changes late, and goes on after patience', [900, 1100], 1400],
    ['that changes for a while', [100, 300, 500], 800],
    [
      'that never rests: until the time after its first change is up',
      Array.from({ length: 30 }, (_, i) => 100 + i * 100),
      2100,
    ],
  ];
  it.each(cases)('%s', async (_, at, endsAt) => {
    let ended = 0;
    const began = performance.now();
    void changedAndQuiet(times, end.signal).then(() => {
      ended = performance.now() - began;
    });
    for (const when of at) setTimeout(() => page.mutate(root), when);
    await vi.advanceTimersByTimeAsync(5000);
    expect(ended).toBe(endsAt);
    expect(observers.size).toBe(0);
  });

  it('goes on without end where nobody has lost patience', async () => {
    let ended = false;
    void changedAndQuiet({ quiet: 300, longest: 2000 }, end.signal).then(() => {
      ended = true;
    });
    await vi.advanceTimersByTimeAsync(600_000);
    expect(ended).toBe(false);
    page.mutate(root);
    await vi.advanceTimersByTimeAsync(300);
    expect(ended).toBe(true);
  });

  it('ends at once when the visit does', async () => {
    const waiting = changedAndQuiet(times, end.signal);
    end.abort();
    await waiting;
    expect(observers.size).toBe(0);
  });
});
