/** A language's words of time, ready to be looked for. */

import { perLanguage } from '../text/known-languages';
import { listed, lookupOf, type Lookup } from '../text/lookup';

/** Units of time in which news counts back. */
const SPANS = ['day', 'week', 'month', 'year'] as const;
export type Span = (typeof SPANS)[number];

/** Readers of one language's words of time. */
export interface TimeLookups {
  weekend: Lookup<true>;
  last: Lookup<true>;
  next: Lookup<true>;
  agoBefore: Lookup<true>;
  agoBehind: Lookup<true>;
  earlier: Lookup<true>;
  dayBefore: Lookup<true>;
  units: Lookup<Span>;
  beforeMonth: Lookup<true>;
  of: Lookup<true>;
  and: Lookup<true>;
  ordinals: Lookup<true>;
  one: Lookup<true>;
  dayFirst: boolean;
}

/** The words of time of a language. */
export const timeLookups = perLanguage(({ time, units }): TimeLookups => ({
  weekend: listed(time.weekend),
  last: listed(time.last),
  next: listed(time.next),
  agoBefore: listed(time.agoBefore),
  agoBehind: listed(time.agoBehind),
  earlier: listed(time.earlier),
  dayBefore: listed(time.dayBefore),
  units: lookupOf(SPANS.map((value) => ({ words: units[value] ?? '', value }))),
  beforeMonth: listed(time.beforeMonth),
  of: listed(time.of),
  and: listed(time.and),
  ordinals: listed(time.ordinals),
  one: listed(time.one),
  dayFirst: time.dayFirst,
}));
