/** The toolbar icon of a tab: what was found, in a shape and in words. Never a count: a count reads as a score. */

import type { Tier } from '../core';
import { browser } from '../platform/browser';
import { wordsOf } from '../platform/words';
import { wordTable } from './word-table';

export type IconState = { kind: 'quiet' } | { kind: Tier; headline: string };

/** Pixels that browsers ask for, at ordinary and at high density. */
const SIZES = [16, 32, 48];

/** Shows the state on the icon of one tab. A tab that was closed meanwhile is no failure. */
export async function showIcon(tabId: number, state: IconState): Promise<void> {
  const { t } = wordsOf(await wordTable());
  const title =
    state.kind === 'quiet'
      ? t('extension_name')
      : t(state.kind === 'story' ? 'icon_story' : 'icon_background', { headline: state.headline });
  const path = Object.fromEntries(SIZES.map((size) => [size, `/icons/${state.kind}-${size}.png`]));
  await Promise.allSettled([
    browser.action.setIcon({ tabId, path }),
    browser.action.setTitle({ tabId, title }),
  ]);
}
