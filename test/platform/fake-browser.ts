/**
 * A tiny browser for tests: the part of the extension API that Nutgraf calls, kept in memory. Import it before anything
 * of src: the polyfill takes the browser that it finds when it loads.
 */

import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { readdirSync, readFileSync } from 'node:fs';

type Listener = (...values: never[]) => unknown;

class FakeEvent<L extends Listener> {
  readonly listeners = new Set<L>();
  addListener = (listener: L): void => void this.listeners.add(listener);
  removeListener = (listener: L): void => void this.listeners.delete(listener);
  hasListener = (listener: L): boolean => this.listeners.has(listener);
}

type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;
type OnMessage = (message: unknown, sender: object, reply: (answer: unknown) => void) => unknown;
export interface FakeTab {
  id: number;
  url?: string;
  incognito?: boolean;
  active?: boolean;
  /** what its content script answers; a tab without one has no receiver */
  answer?: (message: { name: string; params: unknown }) => unknown;
}
interface Registration {
  id: string;
  matches: string[];
  excludeMatches?: string[];
  js: string[];
}
interface Injection {
  target: { tabId: number; frameIds?: number[] };
  files?: string[];
  func?: unknown;
  args?: unknown[];
}

const ID = 'nutgraf@test';

/** What a test looks at and sets up. `reset` makes a fresh profile; `sleep` is a worker's death: listeners are gone. */
export const world = {
  items: { local: new Map<string, unknown>(), session: new Map<string, unknown>() },
  /** thrown by the next writes, as a full disk does */
  writeError: null as Error | null,
  origins: new Set<string>(),
  tabs: [] as FakeTab[],
  registered: [] as Registration[],
  injected: [] as Injection[],
  icons: new Map<number, Record<string, string>>(),
  titles: new Map<number, string>(),
  files: new Map<string, string | ArrayBuffer>(),
  fetched: [] as string[],
  /** addresses of tabs that were opened */
  opened: [] as string[],
  hostPermissions: ['*://*.dw.com/*', '*://*.example.org/*'],
  alive: true,
  uiLanguage: 'en-US',
  reset(): void {
    world.items.local.clear();
    world.items.session.clear();
    world.writeError = null;
    world.hasDatabase(true);
    world.origins = new Set(world.hostPermissions);
    world.tabs = [];
    world.registered = [];
    world.injected = [];
    world.icons.clear();
    world.titles.clear();
    world.files.clear();
    for (const folder of readdirSync('src/_locales')) {
      const name = `_locales/${folder}/messages.json`;
      world.files.set(name, readFileSync(`src/${name}`, 'utf8'));
    }
    world.uiLanguage = 'en-US';
    world.fetched = [];
    world.opened = [];
    world.alive = true;
    world.sleep();
  },
  /** a fresh database, or none, as in a Firefox that is always private */
  hasDatabase(has: boolean): void {
    globalThis.indexedDB = new IDBFactory();
    if (has) return;
    globalThis.indexedDB.open = () => {
      throw new DOMException(
        'A mutation operation was attempted on a database that did not allow mutations.',
      );
    };
  },
  sleep(): void {
    for (const event of Object.values(events)) event.listeners.clear();
  },
  /** sends a message as the given sender would and gives its answer; undefined where nobody listens */
  async say(message: unknown, sender: object = {}): Promise<unknown> {
    const answers = [...events.message.listeners].map(
      (listener) =>
        new Promise<unknown>((resolve) => {
          const waits = listener(
            copy(message),
            { id: ID, url: 'moz-extension://test/popup.html', ...sender },
            (answer) => resolve(copy(answer)),
          );
          if (waits !== true) resolve(undefined);
        }),
    );
    return (await Promise.all(answers)).find((answer) => answer !== undefined);
  },
};

/** The events, for a test to fire: `for (const listener of events.installed.listeners) listener({...})`. */
export const events = {
  message: new FakeEvent<OnMessage>(),
  connect: new FakeEvent<(port: object) => void>(),
  installed: new FakeEvent<(details: { reason: string }) => void>(),
  startup: new FakeEvent<() => void>(),
  storage: new FakeEvent<(changes: Changes, area: string) => void>(),
  permissionsAdded: new FakeEvent<(added: { origins: string[] }) => void>(),
  permissionsRemoved: new FakeEvent<(removed: { origins: string[] }) => void>(),
  command: new FakeEvent<(command: string, tab?: FakeTab) => void>(),
};

/** Lets everything that is under way come to rest. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
}

function copy(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}

/** The methods as the browser's: each gives a promise, also of what it throws. */
function promised(methods: Record<string, (...values: never[]) => unknown>) {
  return Object.fromEntries(
    Object.entries(methods).map(([name, method]) => [
      name,
      (...values: never[]) =>
        new Promise<unknown>((resolve) => {
          resolve(method(...values));
        }),
    ]),
  );
}

function area(name: 'local' | 'session') {
  const items = world.items[name];
  const write = (changes: Changes): void => {
    for (const [key, { newValue }] of Object.entries(changes)) {
      if (newValue === undefined) items.delete(key);
      else items.set(key, newValue);
    }
    for (const listener of [...events.storage.listeners]) listener(changes, name);
  };
  return {
    get: (keys: string | string[]) =>
      Object.fromEntries(
        [keys].flat().flatMap((key) => (items.has(key) ? [[key, copy(items.get(key))]] : [])),
      ),
    set: (values: Record<string, unknown>) => {
      if (world.writeError) throw world.writeError;
      write(
        Object.fromEntries(
          Object.entries(values).map(([key, value]) => [
            key,
            { oldValue: items.get(key), newValue: copy(value) },
          ]),
        ),
      );
    },
    remove: (keys: string | string[]) =>
      write(Object.fromEntries([keys].flat().map((key) => [key, { oldValue: items.get(key) }]))),
    clear: () => write(Object.fromEntries([...items].map(([key, oldValue]) => [key, { oldValue }]))),
  };
}

/** Does a pattern (scheme, host with or without sub-domains) cover another? */
function coversPattern(granted: string, asked: string): boolean {
  const parse = (pattern: string) => /^(\*|https?):\/\/(?:\*|(\*\.)?([^/*]+))\/\*$/.exec(pattern) ?? [];
  const [whole, scheme, wild, host] = parse(granted);
  const [askedWhole, askedScheme, askedWild, askedHost] = parse(asked);
  if (whole === undefined || askedWhole === undefined) return false;
  if (scheme !== '*' && scheme !== askedScheme) return false;
  if (host === undefined) return true;
  if (askedHost === host) return wild !== undefined || askedWild === undefined;
  return wild !== undefined && askedHost !== undefined && askedHost.endsWith(`.${host}`);
}

const fake = {
  runtime: {
    get id() {
      return world.alive ? ID : undefined;
    },
    onMessage: events.message,
    onConnect: events.connect,
    onInstalled: events.installed,
    onStartup: events.startup,
    getURL: (path: string) => `moz-extension://test/${path}`,
    getManifest: () => ({ host_permissions: world.hostPermissions, version: '1.2.3' }),
    sendMessage: (message: unknown) => world.say(message),
  },
  storage: { local: promised(area('local')), session: promised(area('session')), onChanged: events.storage },
  permissions: {
    ...promised({
      getAll: () => ({ origins: [...world.origins] }),
      contains: ({ origins }: { origins: string[] }) =>
        origins.every((asked) => [...world.origins].some((granted) => coversPattern(granted, asked))),
      request: ({ origins }: { origins: string[] }) => {
        for (const origin of origins) world.origins.add(origin);
        for (const listener of [...events.permissionsAdded.listeners]) listener({ origins });
        return true;
      },
      remove: ({ origins }: { origins: string[] }) => {
        if (origins.some((origin) => world.hostPermissions.includes(origin))) {
          throw new Error('You cannot remove required permissions.');
        }
        // as Chromium does: what lies within goes too, required or not
        for (const origin of origins) {
          for (const granted of [...world.origins])
            if (coversPattern(origin, granted)) world.origins.delete(granted);
        }
        for (const listener of [...events.permissionsRemoved.listeners]) listener({ origins });
        return true;
      },
    }),
    onAdded: events.permissionsAdded,
    onRemoved: events.permissionsRemoved,
  },
  scripting: promised({
    getRegisteredContentScripts: () => world.registered.map((one) => ({ ...one })),
    registerContentScripts: (scripts: Registration[]) => {
      for (const script of scripts) {
        if (world.registered.some(({ id }) => id === script.id))
          throw new Error(`Duplicate script ID '${script.id}'`);
        world.registered.push(script);
      }
    },
    updateContentScripts: (scripts: Registration[]) => {
      for (const script of scripts) {
        const known = world.registered.findIndex(({ id }) => id === script.id);
        if (known < 0) throw new Error(`Content script with ID '${script.id}' does not exist`);
        world.registered[known] = script;
      }
    },
    unregisterContentScripts: () => {
      world.registered = [];
    },
    executeScript: (injection: Injection) => {
      const tab = world.tabs.find(({ id }) => id === injection.target.tabId);
      if (!tab) throw new Error(`No tab with id: ${injection.target.tabId}`);
      world.injected.push(injection);
      return [{ frameId: 0, result: null }];
    },
  }),
  tabs: promised({
    create: ({ url }: { url: string }) => void world.opened.push(url),
    query: (query: { active?: boolean }) =>
      world.tabs.filter(({ active }) => query.active === undefined || active === query.active),
    get: (id: number) => world.tabs.find((tab) => tab.id === id),
    sendMessage: (id: number, message: { name: string; params: unknown }) => {
      const tab = world.tabs.find((one) => one.id === id);
      if (!tab?.answer) throw new Error('Could not establish connection. Receiving end does not exist.');
      return Promise.resolve(tab.answer(message)).then(copy);
    },
  }),
  action: promised({
    setIcon: ({ tabId, path }: { tabId: number; path: Record<string, string> }) =>
      void world.icons.set(tabId, path),
    setTitle: ({ tabId, title }: { tabId: number; title: string }) => void world.titles.set(tabId, title),
  }),
  commands: { onCommand: events.command },
  i18n: { getUILanguage: () => world.uiLanguage },
};

/** Locks as browsers have them, exclusive ones only. */
const queues = new Map<string, Promise<unknown>>();
const locks = {
  request: (name: string, task: () => Promise<unknown>) => {
    const turn = (queues.get(name) ?? Promise.resolve()).then(task, task);
    queues.set(name, turn);
    return turn;
  },
};

Object.assign(globalThis, { chrome: fake, browser: fake });
Object.defineProperty(globalThis, 'navigator', { value: { locks }, configurable: true });
Object.defineProperty(globalThis, 'fetch', {
  value: (address: string) => {
    const path = address.replace('moz-extension://test/', '');
    world.fetched.push(path);
    const file = world.files.get(path);
    return file === undefined
      ? Promise.reject(new TypeError('Failed to fetch'))
      : Promise.resolve(new Response(file));
  },
  configurable: true,
});
world.reset();
