import { world } from './fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { isCorrected, loadCorrections, setCorrection } from '../../src/platform/corrections';

const page = { url: 'https://www.dw.com/a', title: 'A', story: 'planes', date: '2019-03-25' };
const say = (wrong: boolean, isPrivate = false, url = page.url) =>
  setCorrection({ ...page, url, wrong, isPrivate });

beforeEach(() => world.reset());

describe('"not this story"', () => {
  it('is remembered for the page and the story, whatever the fragment, and for no other', async () => {
    await say(true, false, `${page.url}#top`);
    const asked: [url: string, story: string, corrected: boolean][] = [
      ['https://www.dw.com/a', 'planes', true],
      ['https://www.dw.com/a#comments', 'planes', true],
      ['https://www.dw.com/a?page=2', 'planes', false],
      ['https://www.dw.com/b', 'planes', false],
      ['https://www.dw.com/a', 'other', false],
    ];
    for (const [url, story, corrected] of asked) {
      expect([url, story, await isCorrected({ url, story, isPrivate: false })]).toEqual([
        url,
        story,
        corrected,
      ]);
    }
  });

  it('said twice is kept once, and undone is gone', async () => {
    await say(true);
    await say(true);
    expect(await loadCorrections()).toEqual([page]);
    await say(false);
    expect(await loadCorrections()).toEqual([]);
  });

  it('in a private window is known there, and nothing is written', async () => {
    await say(true, true);
    expect(await isCorrected({ ...page, isPrivate: true })).toBe(true);
    expect(await isCorrected({ ...page, isPrivate: false })).toBe(false);
    expect([...world.items.local.keys()]).toEqual([]);
    await say(false, true);
    expect(await isCorrected({ ...page, isPrivate: true })).toBe(false);
    expect([...world.items.local.keys()]).toEqual([]);
  });

  it('that is damaged in storage is left out and reported, the others stay', async () => {
    const reported = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    world.items.local.set('corrections', { version: 1, value: [{ url: 5 }, page, 'x'] });
    expect(await loadCorrections()).toEqual([page]);
    expect(reported).toHaveBeenCalledOnce();
  });
});
