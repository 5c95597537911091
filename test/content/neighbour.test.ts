import { describe, expect, it } from 'vitest';
import { neighbour } from '../../src/content/neighbour';

/** A page's highlights, each written as its card and its number on it: the first two belong to one fact. */
const PAGE = ['fact/1', 'fact/2', 'name/1', 'fact/3', 'other/1', 'name/2'];

/** The highlights, of which so many are above the view. */
const stops = (page: readonly string[], above = 0) =>
  page.map((id, i) => ({ id, card: id.split('/')[0] ?? id, isAboveView: () => i < above }));

describe('a step leads from card to card', () => {
  it.each<[string, string | null, string, string]>([
    ['from the first', 'fact/1', 'name/1', 'other/1'],
    ['past a second highlight of the same card', 'name/1', 'other/1', 'fact/1'],
    ['from a highlight at which no step stops', 'fact/3', 'other/1', 'name/1'],
    ['round the end', 'other/1', 'fact/1', 'name/1'],
    ['from the last', 'name/2', 'fact/1', 'other/1'],
    ['from the first in view where none is current', null, 'fact/1', 'other/1'],
    ['where the current one is gone', 'gone/1', 'fact/1', 'other/1'],
  ])('%s', (_, current, next, previous) => {
    expect(neighbour(stops(PAGE), current, 'next')?.id).toBe(next);
    expect(neighbour(stops(PAGE), current, 'previous')?.id).toBe(previous);
  });

  it.each<[number, string, string]>([
    [1, 'name/1', 'fact/1'],
    [3, 'other/1', 'name/1'],
    [6, 'fact/1', 'other/1'],
  ])('with %i highlights above the view', (above, next, previous) => {
    expect(neighbour(stops(PAGE, above), null, 'next')?.id).toBe(next);
    expect(neighbour(stops(PAGE, above), null, 'previous')?.id).toBe(previous);
  });

  it('stays with the only card, and leads nowhere without one', () => {
    expect(neighbour(stops(['fact/1', 'fact/2']), 'fact/2', 'next')?.id).toBe('fact/2');
    expect(neighbour(stops([]), null, 'next')).toBeUndefined();
  });
});
