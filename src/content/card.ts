/** The card on demand: its script and words are loaded where a page has something to show and the reader may ask for it. */

import type { CardHandle, CardOptions } from '../overlay/card';
import { sendToBackground } from '../platform/send';
import type { World } from './world';

type Theme = CardOptions['theme'];

export interface Card {
  /** Loads the card once the reader moves the pointer: it is there before the pointer has rested long enough to open it. */
  prepare(theme: Theme): void;
  /** The card in this theme; null where it cannot be loaded. */
  get(theme: Theme): Promise<CardHandle | null>;
  isShown(): boolean;
  leave(): void;
  stay(): void;
  hide(): void;
}

/** The page's one card, an element of this id, taken out of the page when the signal is aborted. */
export function cardOf(world: World, id: string, onStep: CardOptions['onStep'], signal: AbortSignal): Card {
  let mounted: { handle: CardHandle; theme: Theme } | null = null;
  let loading: Promise<CardHandle | null> | null = null;
  let waiting: AbortController | null = null;

  async function load(theme: Theme): Promise<CardHandle | null> {
    const [injected, words] = await Promise.all([
      world.mountCard ? null : sendToBackground('card.inject', null),
      sendToBackground('words.get', null),
    ]);
    if (signal.aborted || injected?.ok === false || !words.ok || !world.mountCard) return null;
    mounted = { theme, handle: world.mountCard(words.value, { id, theme, onStep }) };
    return mounted.handle;
  }

  function get(theme: Theme): Promise<CardHandle | null> {
    if (mounted?.theme === theme) return Promise.resolve(mounted.handle);
    mounted?.handle.destroy();
    mounted = null;
    loading ??= load(theme).finally(() => {
      loading = null;
    });
    return loading;
  }

  signal.addEventListener('abort', () => {
    waiting?.abort();
    mounted?.handle.destroy();
  });
  return {
    prepare(theme) {
      waiting?.abort();
      waiting = new AbortController();
      const load = (): void => {
        requestIdleCallback(() => {
          if (!signal.aborted) void get(theme);
        });
      };
      document.addEventListener('pointermove', load, { once: true, passive: true, signal: waiting.signal });
    },
    get,
    isShown: () => mounted?.handle.isShown() ?? false,
    leave: () => mounted?.handle.leave(),
    stay: () => mounted?.handle.stay(),
    hide: () => mounted?.handle.hide(),
  };
}
