/** A language's words beside figures, ready to be looked for. */

import type { Words } from '../lexicon/words';
import { perLanguage } from '../text/known-languages';
import { listed, lookupOf, type Lookup } from '../text/lookup';
import type { Quantity } from './quantities';

export interface QuantityWords {
  units: Lookup<string>;
  /** short forms, right behind a figure only */
  shortUnits: Lookup<string>;
  counted: Lookup<string>;
  duals: Lookup<string>;
  hedges: Lookup<Exclude<Quantity['hedge'], 'exact'>>;
  indefinite: Lookup<true>;
  partitives: Lookup<true>;
  /** between two figures of a range, and the word before the first */
  to: Lookup<true>;
  and: Lookup<true>;
  between: Lookup<true>;
  headLast: boolean;
}

export const quantityWords = perLanguage((language): QuantityWords => {
  const { units, shortUnits, counted, duals = {}, approximations, ranges, inflection } = language;
  const { about, over, nearly, under } = approximations.before;
  return {
    units: byName(units),
    shortUnits: byName(shortUnits),
    counted: byName(counted),
    duals: byName(duals),
    hedges: lookupOf([
      { words: about, value: 'about' },
      { words: over, value: 'over' },
      { words: nearly, value: 'nearly' },
      { words: under, value: 'under' },
    ]),
    indefinite: listed(language.numbers.indefinite),
    partitives: listed(language.partitives),
    to: listed(ranges.to),
    and: listed(ranges.and),
    between: listed(ranges.between),
    headLast: inflection.headLast,
  };
});

function byName(lists: Readonly<Record<string, Words>>): Lookup<string> {
  return lookupOf(Object.entries(lists).map(([value, words]) => ({ words, value })));
}
