/** The card on demand: its script and words are loaded once a page has something to show, before it is opened. */

import type { CardHandle, CardOptions } from '../overlay/card';
import { sendToBackground } from '../platform/send';
import type { World } from './world';

type Theme = CardOptions['theme'];

export interface Card {
  /** Loads the card in an idle moment, so that opening it sends no message. */
  prepare(theme: Theme): void;
  /** The card in this theme; null where it cannot be loaded. */
  get(theme: Theme): Promise<CardHandle | null>;
  isShown(): boolean;
  leave(): void;
  stay(): void;
  hide(): void;
}

/** The page's one card, an element of this id, taken out of the page when the signal is aborted. */
export function cardOf(world: World, id: string, signal: AbortSignal): Card {
  let mounted: { handle: CardHandle; theme: Theme } | null = null;
  let loading: Promise<CardHandle | null> | null = null;

  async function load(theme: Theme): Promise<CardHandle | null> {
    const [injected, words] = await Promise.all([
      world.mountCard ? null : sendToBackground('card.inject', null),
      sendToBackground('words.get', null),
    ]);
    if (signal.aborted || injected?.ok === false || !words.ok || !world.mountCard) return null;
    mounted = { theme, handle: world.mountCard(words.value, { id, theme }) };
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

  signal.addEventListener('abort', () => mounted?.handle.destroy());
  return {
    prepare: (theme) => {
      requestIdleCallback(() => {
        if (!signal.aborted) void get(theme);
      });
    },
    get,
    isShown: () => mounted?.handle.isShown() ?? false,
    leave: () => mounted?.handle.leave(),
    stay: () => mounted?.handle.stay(),
    hide: () => mounted?.handle.hide(),
  };
}
