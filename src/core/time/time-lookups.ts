/** The words of time that src/core/lexicon/time holds, ready to be looked for. */

import { lookupOf, type Lookup } from '../text/lookup';
import { TIME_WORDS } from '../lexicon/time';
import { UNITS } from '../lexicon/units';

/** Readers of one language's words of time. */
export interface TimeLookups {
  weekend: Lookup<true>;
  last: Lookup<true>;
  next: Lookup<true>;
  agoBefore: Lookup<true>;
  agoAfter: Lookup<true>;
  earlier: Lookup<true>;
  dayBefore: Lookup<true>;
  weekdays: Lookup<number>;
  units: Lookup<'day' | 'week' | 'month' | 'year'>;
  beforeMonth: Set<string>;
  of: Set<string>;
  dayFirst: boolean;
}

const lookups = new Map<string, TimeLookups>();

/** The words of time of a language; unknown languages get English. */
export function timeLookups(lang: string): TimeLookups {
  let found = lookups.get(lang);
  if (!found) {
    const row = TIME_WORDS[lang] ?? TIME_WORDS['en'];
    const flag = (words: string | undefined): Lookup<true> =>
      lookupOf([{ words: words ?? '', value: true as const }]);
    found = {
      weekend: flag(row?.weekend),
      last: flag(row?.last),
      next: flag(row?.next),
      agoBefore: flag(row?.agoBefore),
      agoAfter: flag(row?.agoAfter),
      earlier: flag(row?.earlier),
      dayBefore: flag(row?.dayBefore),
      weekdays: lookupOf(
        (row?.weekdays ?? '')
          .split(' ')
          .filter(Boolean)
          .map((entry) => {
            const [weekday, forms] = entry.split(':');
            return { words: (forms ?? '').replaceAll('|', ' '), value: Number(weekday) };
          }),
      ),
      units: lookupOf(
        UNITS.flatMap(({ name, words }) =>
          name === 'day' || name === 'week' || name === 'month' || name === 'year'
            ? [{ words, value: name }]
            : [],
        ),
      ),
      beforeMonth: new Set(row?.beforeMonth.split(' ')),
      of: new Set(row?.of?.split(' ') ?? []),
      dayFirst: row?.dayFirst ?? true,
    };
    lookups.set(lang, found);
  }
  return found;
}
