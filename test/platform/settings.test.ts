import { world } from './fake-browser';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  changeSettings,
  defaults,
  loadSettings,
  parseSettings,
  watchSettings,
} from '../../src/platform/settings';

beforeEach(() => {
  world.reset();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

describe('settings that were stored', () => {
  it('are the defaults on a fresh profile, and nothing is reported', async () => {
    expect(await loadSettings()).toEqual(defaults);
    expect(console.error).not.toHaveBeenCalled();
  });

  it('come back as they were saved', async () => {
    await changeSettings((settings) => ({ ...settings, stories: { off: ['planes'] } }));
    expect(await loadSettings()).toEqual({ ...defaults, stories: { off: ['planes'] } });
  });

  const corrupt: [what: string, stored: unknown, kept: unknown, problems: number][] = [
    ['a word for a flag', { highlights: { on: 'yes', style: 'tint' } }, { on: true, style: 'tint' }, 1],
    [
      'an unknown style',
      { highlights: { style: 'blink', delay: 900 } },
      { style: 'underline', delay: 900 },
      1,
    ],
    ['a negative delay', { highlights: { delay: -1, on: false } }, { delay: 500, on: false }, 1],
    ['a delay that is no number', { highlights: { delay: null, on: false } }, { delay: 500, on: false }, 1],
    [
      'two at once',
      { highlights: { delay: 'x', on: 3, openOn: 'click' } },
      { delay: 500, on: true, openOn: 'click' },
      2,
    ],
    [
      'kinds that are no object',
      { highlights: { kinds: 7, on: false } },
      { kinds: defaults.highlights.kinds, on: false },
      1,
    ],
    ['a missing part', { highlights: { on: false } }, { on: false, delay: 500 }, 0],
    ['a key of a newer version', { highlights: { on: false, glow: true } }, { on: false }, 0],
    ['no object at all', 'settings', defaults.highlights, 1],
    ['null', null, defaults.highlights, 1],
  ];
  it.each(corrupt)('%s: the default stands in, the rest is kept', (_, stored, kept, problems) => {
    const parsed = parseSettings(stored);
    expect(parsed.value.highlights).toMatchObject(kept as object);
    expect(parsed.problems).toHaveLength(problems);
  });

  it('that are corrupt are reported when loaded', async () => {
    world.items.local.set('settings', { version: 1, value: { sites: { off: 5, all: true } } });
    expect((await loadSettings()).sites).toEqual({ off: [], added: [], all: true });
    expect(console.error).toHaveBeenCalledOnce();
  });

  it('hold no host that is none: the browser would refuse to register any', () => {
    const sites = { off: ['dw.com', 'dw.com/*', 3], added: ['*', 'a.example'], all: false };
    const { value, problems } = parseSettings({ sites });
    expect(value.sites).toEqual({ off: ['dw.com'], added: ['a.example'], all: false });
    expect(problems).toHaveLength(3);
  });

  it('of any shape whatever make settings, and make the same ones again', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (stored) => {
        const { value } = parseSettings(stored);
        expect(parseSettings(value)).toEqual({ value, problems: [] });
      }),
    );
  });

  it('do not share the defaults: changing one reading leaves the next alone', () => {
    parseSettings(undefined).value.sites.off.push('dw.com');
    expect(parseSettings(undefined).value.sites.off).toEqual([]);
  });
});

describe('changing settings', () => {
  it('at the same moment from two places loses neither', async () => {
    const add = (host: string) =>
      changeSettings((s) => ({ ...s, sites: { ...s.sites, added: [...s.sites.added, host] } }));
    await Promise.all([add('a.example'), add('b.example'), add('c.example')]);
    expect((await loadSettings()).sites.added).toEqual(['a.example', 'b.example', 'c.example']);
  });

  const full: [browser: string, error: Error][] = [
    ['Chromium', new Error('QUOTA_BYTES quota exceeded')],
    ['Firefox', Object.assign(new Error('out of space'), { name: 'QuotaExceededError' })],
  ];
  it.each(full)('fails by name where storage is full (%s), and the next change works', async (_, error) => {
    world.writeError = error;
    await expect(changeSettings((s) => ({ ...s }))).rejects.toMatchObject({
      failure: { code: 'storage-full' },
    });
    world.writeError = null;
    await expect(changeSettings((s) => ({ ...s }))).resolves.toEqual(defaults);
  });

  it('tells those who watch, until they stop', async () => {
    const seen: boolean[] = [];
    const stop = watchSettings(({ sites }) => seen.push(sites.all));
    await changeSettings((s) => ({ ...s, sites: { ...s.sites, all: true } }));
    stop();
    await changeSettings((s) => ({ ...s, sites: { ...s.sites, all: false } }));
    expect(seen).toEqual([true]);
  });
});
