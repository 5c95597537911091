/** The card on demand: its script and words are loaded where a page has something to show and the reader may ask for it. */

import type { CardHandle, CardOptions } from '../overlay/card';
import type { Settings } from '../platform/settings';
import type { World } from './world';

type Appearance = Settings['appearance'];

export interface Card {
  /** Loads the card once the reader moves the pointer: it is there before the pointer has rested long enough to open it. */
  prepare(appearance: Appearance): void;
  /** The card in these colours and this language; null where it cannot be loaded. */
  get(appearance: Appearance): Promise<CardHandle | null>;
  /** The card while it is open; null while none is. */
  shown(): CardHandle | null;
}

/** The page's one card, an element of this id, taken out of the page when the signal is aborted. */
export function cardOf(world: World, id: string, onStep: CardOptions['onStep'], signal: AbortSignal): Card {
  let mounted: { handle: CardHandle; appearance: Appearance } | null = null;
  let loading: Promise<CardHandle | null> | null = null;
  let waiting: AbortController | null = null;

  async function load(appearance: Appearance): Promise<CardHandle | null> {
    const [injected, words] = await Promise.all([
      world.mountCard ? null : world.send('card.inject', null),
      world.send('words.get', null),
    ]);
    if (signal.aborted || injected?.ok === false || !words.ok || !world.mountCard) return null;
    const options = { id, theme: appearance.theme, onStep };
    mounted = { appearance, handle: world.mountCard(words.value, options) };
    return mounted.handle;
  }

  function get(appearance: Appearance): Promise<CardHandle | null> {
    if (mounted?.appearance === appearance) return Promise.resolve(mounted.handle);
    mounted?.handle.destroy();
    mounted = null;
    loading ??= load(appearance).finally(() => {
      loading = null;
    });
    return loading;
  }

  signal.addEventListener('abort', () => {
    waiting?.abort();
    mounted?.handle.destroy();
  });
  return {
    prepare(appearance) {
      waiting?.abort();
      waiting = new AbortController();
      const load = (): void => {
        requestIdleCallback(() => {
          if (!signal.aborted) void get(appearance);
        });
      };
      document.addEventListener('pointermove', load, { once: true, passive: true, signal: waiting.signal });
    },
    get,
    shown: () => (mounted?.handle.isShown() ? mounted.handle : null),
  };
}
