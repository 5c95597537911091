/** How a language writes numbers, and what it says about them. */

import type { CountedClass } from './meanings';
import type { UnitName } from './units';
import type { Series, Words } from './words';
/** Number words in all genders and cases that news uses. */
export interface NumberWords {
  /** from 0 to 19, or as far as the language has single words */
  ones: Series;
  /** 20, 30 ... 90 */
  tens: Series;
  hundred: Words;
  /** 200, 300 ... 900 where these are single words */
  hundreds?: Series;
  /** what begins with a number word and counts nothing: Italian "venti moderati" */
  except?: Words;
  /** larger sizes, also behind a figure ("1.5 bn"): 1000, 1e6, 1e9, 1e12, 1e5 (lakh) */
  sizes: Record<number, Words>;
  /** sizes only right behind digits, in the case in which they are written: 1e6 "m", "M" */
  shortSizes: Record<number, Words>;
  /** other numbers in one word, by value: 21 "veintiuno" */
  others?: Record<number, Words>;
  /** how many of something, by value, exact only for two: 2 "pair", 12 "dozen", 100 "Hundertschaft" */
  collectives: Record<number, Words>;
  /** orders of magnitude that name no figure: "dozens", "several hundred" */
  indefinite: Words;
  /** parts of one, by value as a fraction: "1/2" "half", "3/2" "anderthalb"; "+1/2" is added to what is before: "с половиной" */
  fractions: Record<string, Words>;
  /** between two figures that give a share and count nothing: "three in five voters" */
  outOf: Words;
  /** behind a figure, of a body whose members are named behind it: "a 100-strong contingent of soldiers" */
  strength: Words;
  joining: {
    /** may stand between two number words: "one hundred and twenty" */
    words: Words;
    /** how tens and ones fuse into one word: "fünfunddreißig" (with the word between them), "trentacinque" */
    fused?: { order: 'ones-tens' | 'tens-ones'; with?: string };
    /** what may stand between the parts of one word: "hundertundzwanzig", "یکصدوبیست" */
    glue?: string;
    /** hundreds and thousands are written as one word with what follows: "hundertzwanzig" */
    writtenTogether: boolean;
    /** what fuses with number words behind them: "dreitägig", "zwölfköpfig" */
    fusedUnits?: Partial<Record<UnitName | CountedClass, Words>>;
    /** a letter that joins as a prefix: Arabic "و" */
    prefix?: string;
    /** seventy to ninety count on by twenties: "soixante-dix", "quatre-vingts" */
    vigesimal?: boolean;
  };
}

/** How exactly a figure is meant. */
export interface Approximations {
  /** "about 100", "at least 100", "nearly 100", "up to 100" */
  before: Record<'about' | 'over' | 'nearly' | 'under', Words>;
  /** "100 or so", "100 or more" */
  behind: Partial<Record<'about' | 'over' | 'nearly' | 'under', Words>>;
  /** a noun before its figure says "about": "человек 90" */
  inverted?: true;
  /** by hedge: what takes it for a preposition in its clause: { über: 'verfügen' } */
  governed?: Record<string, Words>;
}

/** What stands between two figures of one range, and what tells that they are none. */
export interface RangeWords {
  to: Words;
  between: Words;
  and: Words;
  /** "rose from 12 to 15" is two figures, and "rose to 15" exact */
  changes: { verbs: Words; from: Words; to: Words };
}

/** Beside numbers that name something or tell the time. */
export interface UncountedWords {
  /** before what is numbered: "article 5", "flight 804" */
  before: Words;
  /** before a time of day, where nothing is counted right behind it: "a las 8 de la mañana" */
  clockBefore: Words;
  /** right behind a time of day: "20 Uhr" */
  clockBehind: Words;
}
