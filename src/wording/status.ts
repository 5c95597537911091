/** The words with which a fact begins. */

import { listOf } from './dates';
import type { FactStatus } from './fact';
import type { MessageKey, Words } from './words';

/** The label's message, and the article's words in it. */
export function labelOf(status: FactStatus): { of: MessageKey; here: string[] } {
  const { kind } = status;
  if (kind === 'absent-cut') return { of: 'state_absent_cut', here: [] };
  const here = 'here' in status ? [status.here].flat() : [];
  return { of: kind === 'differs' && here.length === 0 ? 'state_differs_plain' : `state_${kind}`, here };
}

/** What the label says. */
export function statusText(status: FactStatus, { t, locale }: Words): string {
  const { of, here } = labelOf(status);
  return t(of, { here: listOf(here, locale) });
}
