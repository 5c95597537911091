import { world } from '../platform/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { buildIndex, type Announcement, type Article } from '../../src/core';
import { withDatabase } from '../../src/platform/database';
import { background, ferryStory, offTopic, onTopic } from '../core/ferry-story';
import { ask, happen, install, scriptOf, STORY, wake } from './awake';

const tab = { id: 7, url: 'https://www.dw.com/en/a-1' };
const page = scriptOf(tab);

function announcementOf({ title, blocks, date, lang }: Article): Announcement {
  return { host: 'dw.com', title, date, lang, lead: blocks.map(({ text }) => text).join(' '), bag: [] };
}

beforeEach(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  install();
  world.tabs = [tab];
  await wake();
});

describe('a page that announces itself', () => {
  const cases: [what: string, article: Article, possible: boolean][] = [
    ['of a known story is worth reading', onTopic, true],
    ['of the wider subject is worth reading', background, true],
    ['of something else is not', offTopic, false],
  ];
  it.each(cases)('%s', async (_, article, possible) => {
    expect(await ask('page.announce', announcementOf(article), page)).toEqual({
      ok: true,
      value: { possible },
    });
    expect(world.injected.map(({ files }) => files)).toEqual(possible ? [['step2.js']] : []);
  });

  it('has step 2 in its own frame and tab when the answer comes', async () => {
    await ask('page.announce', announcementOf(onTopic), page);
    expect(world.injected[0]?.target).toEqual({ tabId: tab.id, frameIds: [0] });
  });

  const paused = { version: 1, value: { sites: { off: ['dw.com'] } } };
  const refusals: [what: string, from: { id: number; url: string }, setUp: () => void][] = [
    ['is not listed', { id: 7, url: 'https://blog.example/' }, () => undefined],
    ['the reader paused', tab, () => void world.items.local.set('settings', paused)],
    ['the browser withholds', tab, () => world.origins.clear()],
  ];
  it.each(refusals)('on a site that %s is refused, and its icon is quiet', async (_, from, setUp) => {
    setUp();
    const answer = await ask('page.announce', announcementOf(onTopic), scriptOf(from));
    expect(answer).toMatchObject({ ok: false, failure: { code: 'no-permission' } });
    expect(world.injected).toEqual([]);
    expect(world.icons.get(from.id)?.[16]).toBe('/icons/quiet-16.png');
  });

  it('that is closed meanwhile is a failure by name, not an error', async () => {
    world.tabs = [];
    expect(await ask('page.announce', announcementOf(onTopic), page)).toMatchObject({
      failure: { code: 'page-gone' },
    });
    expect(console.error).not.toHaveBeenCalled();
  });
});

describe('an article that is read', () => {
  const cases: [what: string, article: Article, icon: string, tooltip: RegExp][] = [
    ['of a known story fills the icon', onTopic, 'story', /part of the story/],
    ['of the wider subject gets the dot', background, 'background', /background/],
    ['of something else leaves it quiet', offTopic, 'quiet', /^Nutgraf$/],
  ];
  it.each(cases)('%s, and says so in words, never as a count', async (_, article, icon, tooltip) => {
    const answer = await ask('article.read', { revision: 3, article }, page);
    expect(answer).toMatchObject({ ok: true, value: { corrected: false, reading: { revision: 3 } } });
    expect(world.icons.get(tab.id)?.[16]).toBe(`/icons/${icon}-16.png`);
    expect(world.titles.get(tab.id)).toMatch(tooltip);
    expect(world.titles.get(tab.id)).not.toMatch(/\d/);
  });

  it('is read by a background that just woke, as by one that was awake', async () => {
    const reading = async () => {
      const answer = await ask('article.read', { revision: 1, article: onTopic }, page);
      return answer.ok && { reading: answer.value.reading, corrected: answer.value.corrected };
    };
    const awake = await reading();
    expect(awake).toMatchObject({ reading: { match: { tier: 'story' } } });
    await wake();
    expect(await reading()).toEqual(awake);
  });

  it('of a story that is switched off has no match', async () => {
    world.items.local.set('settings', { version: 1, value: { stories: { off: [STORY] } } });
    const answer = await ask('article.read', { revision: 1, article: onTopic }, page);
    expect(answer).toMatchObject({ value: { reading: { match: null, facts: [] } } });
  });

  it('writes nothing about it anywhere', async () => {
    await ask('page.announce', announcementOf(onTopic), page);
    await ask('article.read', { revision: 1, article: onTopic }, page);
    expect([...world.items.local.keys(), ...world.items.session.keys()]).toEqual([]);
  });
});

describe('"not this story"', () => {
  const corrected = { tab: tab.id, url: tab.url, title: 'A', story: STORY };
  const read = async (from = page) => {
    const answer = await ask('article.read', { revision: 1, article: onTopic }, from);
    return answer.ok && answer.value.corrected;
  };

  it('holds until it is undone, over the sleep of the background, with a quiet icon', async () => {
    expect(await ask('correction.set', { ...corrected, wrong: true })).toEqual({ ok: true, value: null });
    await wake();
    expect(await read()).toBe(true);
    expect(world.icons.get(tab.id)?.[16]).toBe('/icons/quiet-16.png');
    await ask('correction.set', { ...corrected, wrong: false });
    expect(await read()).toBe(false);
  });

  it('tells the page to look again', async () => {
    const heard: string[] = [];
    world.tabs = [{ ...tab, answer: ({ name }) => heard.push(name) && { ok: true, value: null } }];
    await ask('correction.set', { ...corrected, wrong: true });
    expect(new Set(heard)).toEqual(new Set(['page.refresh']));
  });

  it('in a private window is kept over a sleep, and written nowhere', async () => {
    world.tabs = [{ ...tab, incognito: true }];
    await ask('correction.set', { ...corrected, wrong: true });
    await wake();
    expect(await read(scriptOf({ ...tab, incognito: true }))).toBe(true);
    expect(await read()).toBe(false);
    expect([...world.items.local.keys()]).toEqual([]);
  });

  it('that storage has no room for fails by name', async () => {
    world.writeError = new Error('QUOTA_BYTES quota exceeded');
    expect(await ask('correction.set', { ...corrected, wrong: true })).toMatchObject({
      failure: { code: 'storage-full' },
    });
  });
});

describe('checking a page once', () => {
  const elsewhere = { id: 9, url: 'https://blog.example/a' };
  beforeEach(() => {
    world.tabs = [elsewhere];
  });

  it('puts step 1 there and reads that tab and site, over a sleep; no other tab, no other site', async () => {
    await ask('tab.check-once', { tab: elsewhere.id });
    expect(world.injected.map(({ files }) => files)).toEqual([['step1.js']]);
    await wake();
    const say = (from: { id: number; url: string }) =>
      ask('page.announce', announcementOf(onTopic), scriptOf(from));
    expect(await say(elsewhere)).toMatchObject({ ok: true });
    expect(await say({ ...elsewhere, id: 10 })).toMatchObject({ ok: false });
    expect(await say({ ...elsewhere, url: 'https://other.example/' })).toMatchObject({ ok: false });
  });

  it('fails by name where the browser refuses', async () => {
    world.tabs = [{ id: 9, url: 'https://blog.example/a' }];
    expect(await ask('tab.check-once', { tab: 404 })).toMatchObject({ ok: false });
  });
});

describe('the door', () => {
  const malformed: [what: string, message: unknown][] = [
    ['an article without blocks', { name: 'article.read', params: { revision: 1, article: { title: 'x' } } }],
    ['a revision that is no number', { name: 'article.read', params: { revision: 'x', article: onTopic } }],
    ['missing params', { name: 'stories.get' }],
    [
      'a block of an unknown kind',
      {
        name: 'article.read',
        params: { revision: 1, article: { ...onTopic, blocks: [{ id: 'a', kind: 'script', text: '' }] } },
      },
    ],
  ];
  it.each(malformed)('turns %s away as a failure', async (_, message) => {
    expect(await world.say(message, page)).toMatchObject({ ok: false, failure: { code: 'unexpected' } });
  });

  const unheard: [what: string, message: unknown, from: object][] = [
    ['another extension', { name: 'stories.list', params: null }, { id: 'other@extension' }],
    ['a name that is no message', { name: 'constructor', params: null }, {}],
    ['no object', 'stories.list', {}],
  ];
  it.each(unheard)('does not answer %s', async (_, message, from) => {
    expect(await world.say(message, from)).toBeUndefined();
  });

  const ours: [name: string, params: object | null][] = [
    ['tab.check-once', { tab: 7 }],
    ['sites.apply', null],
    ['correction.set', { tab: 7, url: 'x', title: 'x', story: 'x', wrong: true }],
  ];
  it.each(ours)('lets only our own pages ask for %s, no content script', async (name, params) => {
    expect(await world.say({ name, params }, page)).toMatchObject({
      ok: false,
      failure: { code: 'unexpected' },
    });
  });
});

describe('stories', () => {
  it('are listed and given whole, each file read once', async () => {
    await ask('stories.list', null);
    expect(await ask('stories.list', null)).toMatchObject({ value: [{ id: STORY }] });
    expect(await ask('stories.get', { id: STORY })).toMatchObject({ value: { id: STORY } });
    expect(world.fetched).toEqual(['stories/index.bin', `stories/${STORY}.json`]);
  });

  const soundIndex = buildIndex([ferryStory]);
  const otherFormat = soundIndex.slice(0);
  new DataView(otherFormat).setUint32(4, 99, true);
  const damages: [what: string, file: string, text: string | ArrayBuffer, code: string][] = [
    ['an index that is cut off', 'stories/index.bin', soundIndex.slice(0, 400), 'stories-unreadable'],
    ['an index of another kind', 'stories/index.bin', '["a"]', 'stories-unreadable'],
    ['an index of another format', 'stories/index.bin', otherFormat, 'old-story-format'],
    ['a story that is cut off', `stories/${STORY}.json`, '{', 'stories-unreadable'],
    [
      'a story without facts',
      `stories/${STORY}.json`,
      '{"formatVersion": 2, "id": "x"}',
      'stories-unreadable',
    ],
    ['a story of another format', `stories/${STORY}.json`, '{"formatVersion": 0}', 'old-story-format'],
  ];
  it.each(damages)('%s is a failure by name, and mended it is read again', async (_, file, text, code) => {
    const sound = world.files.get(file) ?? '';
    world.files.set(file, text);
    expect(await ask('stories.list', null)).toMatchObject({ ok: false, failure: { code } });
    world.files.set(file, sound);
    expect(await ask('stories.list', null)).toMatchObject({ ok: true });
  });

  const strange = ['../manifest', 'index', 'constructor', ''];
  it.each(strange)('the id %j opens no file', async (id) => {
    expect(await ask('stories.get', { id })).toMatchObject({ failure: { code: 'stories-unreadable' } });
    expect(world.fetched).toEqual(['stories/index.bin']);
  });
});

describe('names for highlights', () => {
  const stem = async (timeOrigin: number) => {
    const answer = await ask('page.setup', { timeOrigin }, page);
    return answer.ok ? answer.value.stem : '';
  };

  it('are the same for the same document over a sleep, and others elsewhere and for other readers', async () => {
    const first = await stem(1000.5);
    expect(first).toMatch(/^[a-p]{16}$/);
    await wake();
    expect(await stem(1000.5)).toBe(first);
    expect(await stem(1000.6)).not.toBe(first);
    install();
    await wake();
    expect(await stem(1000.5)).not.toBe(first);
  });

  it('hold over a sleep also where there is no database, in memory alone', async () => {
    world.hasDatabase(false);
    const first = await stem(1000.5);
    await wake();
    expect(await stem(1000.5)).toBe(first);
    expect([...world.items.local.keys()]).toEqual([]);
  });

  it('are others once everything was deleted, which only our own pages may ask for', async () => {
    const first = await stem(1000.5);
    world.items.local.set('settings', { version: 1, value: {} });
    expect(await ask('data.delete', null, page)).toMatchObject({ failure: { code: 'unexpected' } });
    expect(world.items.local.has('settings')).toBe(true);
    expect(await ask('data.delete', null)).toEqual({ ok: true, value: null });
    expect([...world.items.local.keys()]).toEqual([]);
    const second = await stem(1000.5);
    expect(second).not.toBe(first);
    await wake();
    expect(await stem(1000.5)).toBe(second);
  });

  it('come with the settings as they are now', async () => {
    world.items.local.set('settings', { version: 1, value: { highlights: { delay: 900 } } });
    const answer = await ask('page.setup', { timeOrigin: 1 }, page);
    expect(answer).toMatchObject({ ok: true, value: { settings: { highlights: { delay: 900, on: true } } } });
  });

  it('have their secret from the installation on', async () => {
    await happen('installed', { reason: 'install' });
    expect(await withDatabase((database) => database.getAllKeys('values'))).toEqual(['secret']);
    expect([...world.items.local.keys()]).toEqual([]);
  });
});
