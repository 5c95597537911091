/** Reads the page's article, keeps the Reading true while the page changes, and has it shown. Owns the Reading. */

import { extract, type Extraction } from '../article/extract';
import { onlySeen } from '../article/only-seen';
import type { Article, Reading } from '../core';
import type { Failure } from '../platform/failures';
import type { BackgroundMessages, PageState } from '../platform/messages';
import type { Settings } from '../platform/settings';
import { articleChanges } from './article-changes';
import { createHighlights, type Highlights } from './highlights';
import { onOrphaned } from './life';
import type { Reader, World } from './world';

/** Milliseconds after which reading starts even on a page that is never idle. */
const IDLE_TIMEOUT = 1000;

/** Reads the page until the signal is aborted; then nothing of it is left in the page. */
export function readPage(world: World, signal: AbortSignal): Reader {
  let state: PageState = { kind: 'working' };
  let extraction: Extraction | null = null;
  let answer: { reading: Reading; corrected: boolean } | null = null;
  let revision = 0;
  let reread = false;
  let isDue = false;
  let last = Promise.resolve();
  let next: Promise<void> | null = null;
  /** milliseconds that the last answer took, the page's part and the background's */
  let cost = 0;
  let setups = 0;
  let settings: Settings | null = null;
  let highlights: Highlights | null = null;
  const changes = articleChanges(() => void take('changed'), signal);
  document.addEventListener('visibilitychange', () => isDue && void take('changed'), { signal });

  /**
   * Reads the article as it stands, `again` even where its text is the same as before; settles when it is shown. While one
   * answer is waited for, no other is asked for: the last who asked get the next. While nobody sees a page nothing tells what of
   * it is seen: its changes wait until it is shown, and what was read of it before is read again then.
   */
  function take(why: 'changed' | 'again'): Promise<void> {
    reread ||= why === 'again';
    isDue = document.visibilityState === 'hidden';
    if (isDue && why === 'changed') return last;
    const begin = (): Promise<void> => {
      next = null;
      if (!signal.aborted) last = read();
      return last;
    };
    // also after a failure of ours
    next ??= last.then(begin, begin);
    return next;
  }

  const isOver = (): boolean => signal.aborted;

  async function read(): Promise<void> {
    const before = extraction;
    const isAgain = reread;
    reread = false;
    let took = 0;
    const found = await onlySeen((unseen) => {
      const began = performance.now();
      const now = extract(document, world.describe(), unseen);
      took += performance.now() - began;
      changes.watch(now, cost);
      return now;
    });
    if (isOver()) return;
    isDue ||= document.visibilityState === 'hidden';
    extraction = found;
    if (!isAgain && answer && before && isSame(before.article, extraction.article)) {
      // the page put the same text into other nodes
      show();
      return;
    }
    const outcome = await world.send('article.read', {
      revision: ++revision,
      article: extraction.article,
    });
    if (isOver()) return;
    cost = took + (outcome.ok ? outcome.value.took : 0);
    world.spent(cost);
    changes.watch(extraction, cost);
    if (outcome.ok) accept(outcome.value);
    else refuse(outcome.failure);
  }

  function accept(value: { reading: Reading; corrected: boolean }): void {
    answer = value;
    const { reading, corrected } = value;
    state = reading.match
      ? { kind: 'reading', reading, corrected, marked: false, dateFrom: null }
      : { kind: 'no-story', title: reading.title };
    show();
  }

  function refuse(failure: Failure): void {
    answer = null;
    state = { kind: 'failed', failure };
    show();
    // switched off for this site: step 1 takes over, and finds out the same
    if (failure.code === 'no-permission') world.restart();
  }

  function show(): void {
    if (!highlights || !settings || !extraction) return;
    if (answer?.reading.match && !answer.corrected) highlights.show(answer.reading, extraction, settings);
    else highlights.clear();
  }

  /** The reader's settings and the names for highlights as they are now; null where they cannot be had, or newer ones are asked for. */
  async function setUp(): Promise<BackgroundMessages['page.setup']['result'] | null> {
    const time = ++setups;
    const answer = await world.send('page.setup', { timeOrigin: performance.timeOrigin });
    if (signal.aborted || time !== setups) return null;
    if (answer.ok) return answer.value;
    refuse(answer.failure);
    return null;
  }

  async function start(): Promise<void> {
    const [setup] = await Promise.all([setUp(), idle()]);
    if (!setup || signal.aborted) return;
    settings = setup.settings;
    highlights = createHighlights(world, setup.stem, signal);
    await take('again');
  }

  async function refresh(changed: 'settings' | 'all'): Promise<void> {
    if (!highlights) {
      // not started yet, or not able to
      await start();
      return;
    }
    const setup = await setUp();
    if (!setup) return;
    const before = settings;
    settings = setup.settings;
    if (changed === 'all' || !before || decisive(before) !== decisive(settings)) await take('again');
    else show();
  }

  onOrphaned(() => world.stop(), signal);
  void start();

  return {
    state: () =>
      state.kind === 'reading'
        ? { ...state, marked: highlights?.isMarked() ?? false, dateFrom: extraction?.dateFrom ?? null }
        : state,
    handlers: {
      'page.jump'({ revision: wanted, place, fact, focus }) {
        if (!extraction || !highlights || wanted !== answer?.reading.revision) return { found: false };
        const range = extraction.range(place);
        if (!range) return { found: false };
        highlights.jump(range, focus ? { place, fact } : null);
        return { found: true };
      },
      'page.step'({ direction }) {
        return { found: highlights?.step(direction) ?? false };
      },
      async 'page.refresh'({ changed }) {
        await refresh(changed);
        return null;
      },
    },
  };
}

/** What of the settings decides about a reading; the language decides what the icon's tooltip says. */
function decisive({ matching, stories, sites, appearance }: Settings): string {
  return JSON.stringify([matching, stories, sites, appearance.language]);
}

function isSame(one: Article, other: Article): boolean {
  const text = ({ title, date, lang, cut, blocks }: Article): string =>
    JSON.stringify([title, date, lang, cut, blocks.map(({ id }) => id)]);
  return text(one) === text(other);
}

function idle(): Promise<void> {
  return new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: IDLE_TIMEOUT }));
}
