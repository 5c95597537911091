/** Storage may hold anything, damaged or of another version: it is read without an error, and what is set next is kept. */

import { world } from '../platform/fake-browser';
import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { allowOnce, isAllowedOnce } from '../../src/background/checked-once';
import { isCorrected, setCorrection } from '../../src/platform/corrections';
import { withDatabase } from '../../src/platform/database';
import { changeSettings, loadSettings } from '../../src/platform/settings';
import { patterns } from '../../src/platform/sites';
import { anyText } from '../core/any-text';
import { ask, happen, install, wake } from './awake';

const anyItem = fc.oneof(
  fc.jsonValue(),
  fc.record({ version: fc.oneof(fc.integer(), fc.jsonValue()), value: fc.jsonValue() }),
);

beforeEach(() => {
  install();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

test('settings', async () => {
  await fc.assert(
    fc.asyncProperty(anyItem, async (item) => {
      world.items.local.set('settings', item);
      await changeSettings((settings) => ({ ...settings, stories: { off: ['planes'] } }));
      expect((await loadSettings()).stories.off).toEqual(['planes']);
    }),
  );
});

test('corrections, kept and of private windows', async () => {
  const page = { url: 'https://dw.com/a', title: 'A', story: 'planes', date: '2019-03-25' };
  await fc.assert(
    fc.asyncProperty(anyItem, anyItem, fc.boolean(), async (local, session, isPrivate) => {
      world.items.local.set('corrections', local);
      world.items.session.set('corrections', session);
      await setCorrection({ ...page, isPrivate, wrong: true });
      expect(await isCorrected({ ...page, isPrivate })).toBe(true);
    }),
  );
});

test('pages checked once', async () => {
  await fc.assert(
    fc.asyncProperty(anyItem, async (item) => {
      world.items.session.set('checked-once', item);
      expect(await isAllowedOnce(7, 'https://a.example')).toBeTypeOf('boolean');
      await allowOnce(7, 'https://a.example');
      expect(await isAllowedOnce(7, 'https://a.example')).toBe(true);
    }),
  );
});

const stem = { ok: true, value: { stem: expect.stringMatching(/^[a-p]{16}$/) as string } };

test.each(['', '00', 'x'.repeat(64), 'Ä'])('the secret behind names, %j: another is made', async (item) => {
  await withDatabase((database) => database.put('values', item, 'secret'));
  await wake();
  expect(await ask('page.setup', { timeOrigin: 1 })).toMatchObject(stem);
  expect(await withDatabase((database) => database.get('values', 'secret'))).toMatch(/^[0-9a-f]{64}$/);
});

test.each([null, 7, 'x', { version: 1, value: '00' }, { version: 9, value: {} }])(
  'the secret in memory, where there is no database, %j: another is made',
  async (item) => {
    world.hasDatabase(false);
    world.items.session.set('secret', item);
    await wake();
    expect(await ask('page.setup', { timeOrigin: 1 })).toMatchObject(stem);
    expect(world.items.session.get('secret')).toMatchObject({
      value: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    });
  },
);

/** What browsers take for a match pattern; one that is none makes them refuse all. */
const PATTERN = /^\*:\/\/(?:\*|(?:\*\.)?[a-z0-9_.-]+)\/\*$/;

test('sites of any name: browsers get patterns alone', () => {
  const hosts = fc.array(
    fc.oneof(
      anyText,
      fc.domain(),
      fc.ipV6().map((address) => `[${address}]`),
    ),
  );
  fc.assert(
    fc.property(hosts, hosts, fc.boolean(), (added, off, all) => {
      const { matches, excludeMatches } = patterns({ added, off, all }, ['dw.com']);
      expect([...matches, ...excludeMatches].filter((pattern) => !PATTERN.test(pattern))).toEqual([]);
      expect(matches).toContain(all ? '*://*/*' : '*://*.dw.com/*');
    }),
  );
});

test('one damaged name among the sites leaves the others registered', async () => {
  const sites = { added: ['paper.example', 'no site!', '*'], off: ['[::1]', 'a/b'], all: false };
  world.items.local.set('settings', { version: 1, value: { sites } });
  await wake();
  await happen('startup');
  expect(world.registered).toMatchObject([
    { matches: ['*://*.dw.com/*', '*://*.example.org/*', '*://*.paper.example/*'], excludeMatches: [] },
  ]);
});
