/** A language's words beside figures, ready to be looked for. */

import { COUNTED } from '../lexicon/meanings';
import { UNITS } from '../lexicon/units';
import type { Words } from '../lexicon/words';
import { perLanguage } from '../text/known-languages';
import { listed, lookupOf, wordSet, type Lookup } from '../text/lookup';
import { fold } from '../text/normalize';
import type { Quantity } from './quantities';

type Hedge = Exclude<Quantity['hedge'], 'exact'>;

export interface QuantityWords {
  units: Lookup<string>;
  /** short forms, right behind a figure only */
  shortUnits: Lookup<string>;
  /** those of one letter, in the case in which they are written: "5G" is no gram */
  letters: ReadonlySet<string>;
  /** before the figure: "magnitude 6.1", "Rs 500" */
  unitsBefore: Lookup<string>;
  counted: Lookup<string>;
  /** words of a counted class that stand for what the class is within as often: "militares" */
  adjectival: Lookup<true>;
  duals: Lookup<string>;
  /** counted by a figure that stands alone behind it */
  tolls: Lookup<string>;
  /** what a unit's word says in other company */
  otherwise: ReadonlyMap<string, { means: string; beside: Lookup<true>; behind: Lookup<true> }>;
  /** a hedge that such a word takes for a preposition */
  governed: ReadonlyMap<string, Lookup<true>>;
  reporting: Lookup<true>;
  /** prepositions and other small words */
  loose: Lookup<true>;
  /** of killing and injuring: what stands right behind counts people where it counts nothing else */
  harming: Lookup<true>;
  /** deny what stands behind them */
  negations: Lookup<true>;
  hedges: Lookup<Hedge>;
  hedgesBehind: Lookup<Hedge>;
  inverted: boolean;
  /** joins as a prefix: "بين تسعين ومئة" */
  prefix: string | undefined;
  indefinite: Lookup<true>;
  /** begins with a number word and counts nothing */
  notNumbers: Lookup<true>;
  outOf: Lookup<true>;
  strength: Lookup<true>;
  partitives: Lookup<true>;
  /** an article that says one */
  one: Lookup<true>;
  /** join what follows: "two hours and a half" */
  joining: Lookup<true>;
  /** join clauses: what stands behind one is counted by no figure before it */
  coordinating: Lookup<true>;
  /** between two figures of a range, and the word before the first */
  to: Lookup<true>;
  and: Lookup<true>;
  between: Lookup<true>;
  changes: { verbs: Lookup<true>; from: Lookup<true>; to: Lookup<true> };
  numbered: Lookup<true>;
  clockBefore: Lookup<true>;
  clockBehind: Lookup<true>;
  abbreviations: ReadonlySet<string>;
  headLast: boolean;
  capitalNouns: boolean;
  plurals: readonly string[];
  adjectives: readonly string[];
  genitives: readonly string[];
  verbs: readonly string[];
}

export const quantityWords = perLanguage((language): QuantityWords => {
  const {
    units,
    shortUnits,
    unitsBefore,
    counted,
    duals = {},
    tolls,
    otherwise = {},
    approximations,
    ranges,
    inflection,
  } = language;
  const { numbers, uncounted, meanings } = language;
  return {
    units: byName(units),
    shortUnits: byName(shortUnits),
    letters: new Set(
      Object.values(shortUnits).flatMap((words) =>
        words
          .split(',')
          .map((word) => word.trim())
          .filter((word) => word.length === 1),
      ),
    ),
    unitsBefore: byName(unitsBefore, moneyOf(shortUnits)),
    counted: byName(counted),
    adjectival: listed(
      [
        inflection.adjectival ?? '',
        ...Object.values(COUNTED).flatMap((traits) =>
          'within' in traits ? [meanings[traits.within as keyof typeof meanings] ?? ''] : [],
        ),
      ].join(','),
    ),
    duals: byName(duals),
    tolls: byName(tolls),
    otherwise: new Map(
      Object.entries(otherwise).map(([unit, { means, beside = '', behind = '' }]) => [
        unit,
        { means, beside: listed(beside), behind: listed(behind) },
      ]),
    ),
    governed: new Map(
      Object.entries(approximations.governed ?? {}).map(([hedge, words]) => [fold(hedge), listed(words)]),
    ),
    reporting: listed(language.reporting.verbs),
    loose: listed(language.reporting.loose),
    harming: listed([meanings.kill ?? '', meanings.injure ?? ''].join()),
    negations: listed(language.unasserted.negations),
    hedges: byHedge(approximations.before),
    hedgesBehind: byHedge(approximations.behind),
    inverted: approximations.inverted ?? false,
    prefix: numbers.joining.prefix,
    indefinite: listed(numbers.indefinite),
    notNumbers: listed(numbers.except ?? ''),
    outOf: listed(numbers.outOf),
    strength: listed(numbers.strength),
    partitives: listed(language.partitives),
    one: listed(language.time.one),
    joining: listed(numbers.joining.words),
    coordinating: listed(language.clauses.coordinating),
    to: listed(ranges.to),
    and: listed(ranges.and),
    between: listed(ranges.between),
    changes: {
      verbs: listed(ranges.changes.verbs),
      from: listed(ranges.changes.from),
      to: listed(ranges.changes.to),
    },
    numbered: listed(uncounted.before),
    clockBefore: listed(uncounted.clockBefore),
    clockBehind: listed(uncounted.clockBehind),
    abbreviations: wordSet(language.sentences.abbreviations),
    headLast: inflection.headLast,
    capitalNouns: language.reporting.capitalNouns,
    plurals: endings(inflection.plurals),
    adjectives: endings(inflection.adjectives),
    genitives: endings(inflection.genitives),
    verbs: endings(inflection.verbs),
  };
});

function byName(...lists: readonly Readonly<Record<string, Words>>[]): Lookup<string> {
  return lookupOf(lists.flatMap(Object.entries<Words>).map(([value, words]) => ({ words, value })));
}

function byHedge(lists: Readonly<Partial<Record<Hedge, Words>>>): Lookup<Hedge> {
  const order: readonly Hedge[] = ['about', 'over', 'nearly', 'under'];
  return lookupOf(order.map((value) => ({ words: lists[value] ?? '', value })));
}

/** Short forms of money: they stand before a figure as well. */
function moneyOf(lists: Readonly<Record<string, Words>>): Record<string, Words> {
  return Object.fromEntries(
    Object.entries(lists).filter(([name]) => UNITS[name as keyof typeof UNITS].dimension.startsWith('money')),
  );
}

function endings(words: Words = ''): string[] {
  return words
    .split(',')
    .map((ending) => fold(ending.trim()))
    .filter((ending) => ending !== '');
}
