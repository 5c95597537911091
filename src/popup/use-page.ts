/** What the popup knows of its tab, kept true while it is open. */

import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Failure, Outcome } from '../platform/failures';
import { outcomeOf } from '../platform/failures';
import type { TabState } from './model';
import { findTab, tabState, type ReaderTab } from './tab-state';

/** Milliseconds between looks at the page: short while it is being read, longer when it can only change. */
const LOOK_AGAIN = { working: 250, settled: 1500 };

export interface Watched {
  tab: ReaderTab | null;
  state: TabState;
}

export interface PageWatch extends Watched {
  /** Looks at once. */
  look: () => Promise<void>;
  /** Shows a failure, until the next look that is asked for. */
  fail: (failure: Failure) => void;
}

/** The tab that the popup's own address names, and what is known of it. */
export function usePage(search: string): PageWatch {
  const [watched, setWatched] = useState<Watched>({
    tab: null,
    state: { kind: 'page', state: { kind: 'working' } },
  });
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const fail = useCallback((failure: Failure) => {
    clearTimeout(timer.current);
    setWatched(({ tab }) => ({ tab, state: { kind: 'failed', failure } }));
  }, []);

  const look = useCallback(async () => {
    clearTimeout(timer.current);
    const found = await outcomeOf(() => lookAt(search), 'looking at the tab');
    if (!found.ok) {
      fail(found.failure);
      return;
    }
    // what did not change is not drawn again, so that nothing opened or focused is lost
    setWatched((before) => (JSON.stringify(before) === JSON.stringify(found.value) ? before : found.value));
    clearTimeout(timer.current);
    timer.current = setTimeout(
      () => void look(),
      isWorking(found.value.state) ? LOOK_AGAIN.working : LOOK_AGAIN.settled,
    );
  }, [search, fail]);

  useEffect(() => {
    void look();
    return () => clearTimeout(timer.current);
  }, [look]);
  return { ...watched, look, fail };
}

/** The answer of the background for a key, asked for once each time the key changes; null while it is on its way, or without a key. */
export function useAnswer<T>(
  key: string | null,
  ask: (key: string) => Promise<Outcome<T>>,
  fail: (failure: Failure) => void,
): T | null {
  const [answer, setAnswer] = useState<{ key: string; value: T } | null>(null);
  useEffect(() => {
    if (key === null) return;
    let wanted = true;
    void ask(key).then((outcome) => {
      if (!wanted) return;
      if (outcome.ok) setAnswer({ key, value: outcome.value });
      else fail(outcome.failure);
    });
    return () => {
      wanted = false;
    };
    // the question is the same function of the key each time
  }, [key]);
  return answer?.key === key ? answer.value : null;
}

async function lookAt(search: string): Promise<Watched> {
  const tab = await findTab(search);
  return { tab, state: await tabState(tab) };
}

function isWorking(state: TabState): boolean {
  return state.kind === 'page' && state.state.kind === 'working';
}
