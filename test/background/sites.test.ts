import { world, type FakeTab } from '../platform/fake-browser';
import { beforeEach, describe, expect, it } from 'vitest';
import { changeSettings, changeSites, loadSettings } from '../../src/platform/settings';
import { ask, happen, install, wake } from './awake';

const registered = () =>
  world.registered.map(({ id, js, matches, excludeMatches }) => ({ id, js, matches, excludeMatches }));
const LISTED = ['*://*.dw.com/*', '*://*.example.org/*'];
/** Once or twice is the same: a page that has step 1 looks again. */
const injectedTabs = () => [
  ...new Set(
    world.injected.flatMap(({ files, target }) => (files?.[0] === 'step1.js' ? [target.tabId] : [])),
  ),
];

/** A tab with a content script that keeps what it hears. */
function listening(tab: FakeTab): FakeTab & { heard: string[] } {
  const heard: string[] = [];
  return { ...tab, heard, answer: ({ name }) => heard.push(name) && { ok: true, value: null } };
}

beforeEach(async () => {
  install();
  await wake();
});

describe('at the installation', () => {
  it('step 1 is registered for the listed sites', async () => {
    await happen('installed', { reason: 'install' });
    expect(registered()).toEqual([{ id: 'step1', js: ['step1.js'], matches: LISTED, excludeMatches: [] }]);
  });

  it('again, as at an update, it stands once, and as the settings have it', async () => {
    await changeSites((sites) => ({ ...sites, off: ['dw.com'] }));
    await happen('installed', { reason: 'install' });
    await happen('installed', { reason: 'update' });
    expect(registered()).toEqual([
      { id: 'step1', js: ['step1.js'], matches: LISTED, excludeMatches: ['*://*.dw.com/*'] },
    ]);
  });

  it('open tabs of enabled sites get step 1, after what a dead script left there is cleared', async () => {
    world.tabs = [{ id: 1, url: 'https://www.dw.com/' }, { id: 2, url: 'https://blog.example/' }, { id: 3 }];
    await happen('installed', { reason: 'update' });
    expect(injectedTabs()).toEqual([1]);
    expect(world.injected.at(-1)?.files).toEqual(['step1.js']);
    expect(world.injected[0]?.func).toBeTypeOf('function');
  });

  it('a page says what Nutgraf does, once', async () => {
    await happen('installed', { reason: 'install' });
    expect(world.opened).toEqual(['moz-extension://test/options.html?welcome']);
    await happen('installed', { reason: 'update', previousVersion: '0.0.1' });
    await happen('installed', { reason: 'browser_update' });
    expect(world.opened).toHaveLength(1);
  });

  it('a background that only wakes registers, where nobody told it to, and touches no tab', async () => {
    world.tabs = [{ id: 1, url: 'https://www.dw.com/' }];
    world.registered = [];
    await wake();
    await happen('connect');
    expect(registered()).toHaveLength(1);
    expect(world.injected).toEqual([]);
  });

  it('a background that is woken by a change of sites still has the open tabs follow', async () => {
    await happen('installed', { reason: 'install' });
    const tab = listening({ id: 1, url: 'https://www.dw.com/' });
    world.tabs = [tab];
    const value = { ...(await loadSettings()), sites: { off: ['dw.com'], added: [], all: false } };
    const settings = { version: 1, value };
    world.items.local.set('settings', settings);
    await wake();
    await happen('storage', { settings: { newValue: settings } }, 'local');
    expect(registered()[0]?.excludeMatches).toEqual(['*://*.dw.com/*']);
    expect(tab.heard).toContain('page.refresh');
  });

  it('a browser that starts registers, and leaves the tabs to load', async () => {
    world.tabs = [{ id: 1, url: 'https://www.dw.com/' }];
    await happen('startup');
    expect(registered()).toHaveLength(1);
    expect(world.injected).toEqual([]);
  });
});

describe('when settings change', () => {
  beforeEach(async () => {
    await happen('installed', { reason: 'install' });
    world.injected = [];
  });

  it('a site that is switched off is excluded, and its open pages look again', async () => {
    const tab = listening({ id: 1, url: 'https://www.dw.com/' });
    world.tabs = [tab];
    await changeSites((sites) => ({ ...sites, off: ['dw.com'] }));
    await happen('startup');
    expect(registered()[0]?.excludeMatches).toEqual(['*://*.dw.com/*']);
    expect(tab.heard).toContain('page.refresh');
    expect(injectedTabs()).toEqual([]);
  });

  it('a change that is not about sites is told to every page, and puts nothing into one', async () => {
    const tab = listening({ id: 1, url: 'https://www.dw.com/' });
    world.tabs = [tab];
    await changeSettings((settings) => ({ ...settings, highlights: { ...settings.highlights, on: false } }));
    await happen('startup');
    expect([tab.heard, world.injected]).toEqual([['page.refresh'], []]);
  });

  it('many changes at once end as the last one stands', async () => {
    const flip = (off: string[]) => changeSites((sites) => ({ ...sites, off }));
    await Promise.all([flip(['dw.com']), flip([]), flip(['example.org']), flip(['dw.com', 'example.org'])]);
    await happen('startup');
    expect(registered()).toMatchObject([{ excludeMatches: LISTED }]);
  });
});

describe('when permissions change', () => {
  const add = (...origins: string[]) => {
    for (const origin of origins) world.origins.add(origin);
    return happen('permissionsAdded', { origins });
  };

  it('a granted site is added, registered and put into open tabs, though the popup that asked is gone', async () => {
    world.tabs = [{ id: 4, url: 'https://www.blog.example/a' }];
    await add('https://*.blog.example/*', 'http://*.blog.example/*');
    expect((await loadSettings()).sites).toMatchObject({ added: ['blog.example'], all: false });
    expect(registered()[0]?.matches).toContain('*://*.blog.example/*');
    expect(injectedTabs()).toEqual([4]);
  });

  it('a listed site that is granted again is not added beside the list', async () => {
    world.tabs = [{ id: 4, url: 'https://www.dw.com/a' }];
    await add('*://*.dw.com/*');
    expect((await loadSettings()).sites.added).toEqual([]);
    expect(injectedTabs()).toEqual([4]);
  });

  it('many sites granted at once leave the paused ones paused, and write nothing', async () => {
    await changeSites((sites) => ({ ...sites, off: ['dw.com'] }));
    const before = world.items.local.get('settings');
    await add(...LISTED);
    expect(world.items.local.get('settings')).toBe(before);
    expect(registered()[0]?.excludeMatches).toEqual(['*://*.dw.com/*']);
  });

  it('a listed site that is taken back leaves the settings alone, and its pages look again', async () => {
    const tab = listening({ id: 4 });
    world.tabs = [tab];
    await happen('permissionsRemoved', { origins: ['*://*.dw.com/*'] });
    expect(world.items.local.has('settings')).toBe(false);
    expect(tab.heard).toContain('page.refresh');
  });

  it('every site granted is every site on; taken back, the listed ones stay', async () => {
    await add('https://*/*', 'http://*/*');
    expect((await loadSettings()).sites.all).toBe(true);
    expect(registered()[0]?.matches).toEqual(['*://*/*']);
    await happen('permissionsRemoved', { origins: ['https://*/*', 'http://*/*'] });
    expect((await loadSettings()).sites.all).toBe(false);
    expect(registered()[0]?.matches).toEqual(LISTED);
  });

  it('a site that is taken back is removed, and its pages look again', async () => {
    await add('https://*.blog.example/*');
    const tab = listening({ id: 4 });
    world.tabs = [tab];
    await happen('permissionsRemoved', { origins: ['https://*.blog.example/*'] });
    expect((await loadSettings()).sites.added).toEqual([]);
    expect(registered()[0]?.matches).toEqual(LISTED);
    expect(tab.heard).toContain('page.refresh');
  });
});

describe('shortcuts', () => {
  const cases: [command: string, direction: string][] = [
    ['next-highlight', 'next'],
    ['previous-highlight', 'previous'],
  ];
  it.each(cases)('%s goes to the tab in front', async (command, direction) => {
    const heard: unknown[] = [];
    world.tabs = [
      { id: 1, active: false },
      { id: 2, active: true, answer: (message) => heard.push(message) && { ok: true, value: null } },
    ];
    await happen('command', command);
    expect(heard).toEqual([{ name: 'page.step', params: { direction } }]);
  });

  it('a tab without Nutgraf, and an unknown shortcut, are no error', async () => {
    world.tabs = [{ id: 2, active: true }];
    await happen('command', 'next-highlight');
    await happen('command', 'dance');
    expect(await ask('stories.list', null)).toMatchObject({ ok: true });
  });
});
