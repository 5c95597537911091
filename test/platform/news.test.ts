/** News after an update: until the reader has seen it, and never after an installation. */

import { world } from './fake-browser';
import { beforeEach, expect, it } from 'vitest';
import { isNewsUnseen, markNewsSeen, noteUpdate } from '../../src/platform/news';

beforeEach(() => world.reset());

it('there is none at first, and seeing it writes nothing', async () => {
  expect(await isNewsUnseen()).toBe(false);
  await markNewsSeen();
  expect([...world.items.local.keys()]).toEqual([]);
});

it.each([
  ['another version', '1.2.2', true],
  ['a newer one, taken back', '1.3.0', true],
  ['the same, installed once more', '1.2.3', false],
  ['nothing that is known', undefined, false],
])('an update from %s', async (_, previous, unseen) => {
  await noteUpdate(previous);
  expect(await isNewsUnseen()).toBe(unseen);
});

it('is seen once', async () => {
  await noteUpdate('1.0.0');
  await markNewsSeen();
  expect(await isNewsUnseen()).toBe(false);
});

it('of a version that is gone is none', async () => {
  world.items.local.set('unseen-news', { version: 1, value: '1.1.0' });
  expect(await isNewsUnseen()).toBe(false);
});
