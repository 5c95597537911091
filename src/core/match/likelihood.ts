/**
 * From likeness to likelihood: one logistic curve for "a report of what the story reports" and one for "of the running story",
 * fitted on many stories of many kinds by `npm run eval:any`, which writes their coefficients.
 */

import { COEFFICIENTS } from './coefficients';
import type { CloseLikeness, Likeness } from './likeness';

/** What a curve weighs, each by its coefficient. */
export const FEATURES = [
  'words',
  'lead',
  'languageFree',
  'languageFreeAcross',
  'coveredAcross',
  'across',
  'days',
  'dated',
  'before',
  'figures',
  'namesItsDays',
  'one',
] as const;

export type Feature = (typeof FEATURES)[number];
export type Coefficients = Readonly<Record<Feature, number>>;

/** Days beyond which it does not matter how many there are. */
const MOST_DAYS = 60;

/** The features of a likeness. Across languages words cannot agree, and what is free of them has a weight of its own. */
export function featuresOf(likeness: Likeness | CloseLikeness): Record<Feature, number> {
  const { words, lead, languageFree, covered, sameLanguage, days } = likeness;
  const apart = daysApart(days);
  const isClose = 'figures' in likeness;
  return {
    words: sameLanguage ? words : 0,
    lead: sameLanguage ? lead : 0,
    languageFree: sameLanguage ? languageFree : 0,
    languageFreeAcross: sameLanguage ? 0 : languageFree,
    coveredAcross: sameLanguage ? 0 : covered,
    across: sameLanguage ? 0 : 1,
    days: apart,
    dated: days === null ? 0 : 1,
    before: days !== null && days < 0 ? 1 : 0,
    figures: isClose ? likeness.figures : 0,
    // on the day itself every report names it
    namesItsDays: isClose && likeness.namesItsDays ? apart : 0,
    one: 1,
  };
}

function daysApart(days: number | null): number {
  return Math.log1p(Math.min(MOST_DAYS, Math.abs(days ?? 0)));
}

/** The logarithm of the odds that a curve gives before a closer look: asked of thousands of stories, and so written out. */
function logitOf(likeness: Readonly<Likeness>, by: Coefficients): number {
  const { days } = likeness;
  let sum = by.one + by.days * daysApart(days);
  if (days !== null) sum += by.dated + (days < 0 ? by.before : 0);
  if (likeness.sameLanguage)
    sum += by.words * likeness.words + by.lead * likeness.lead + by.languageFree * likeness.languageFree;
  else sum += by.across + by.languageFreeAcross * likeness.languageFree + by.coveredAcross * likeness.covered;
  return sum;
}

/** The odds, 0 to infinity, that a curve gives. */
export function oddsOf(likeness: Likeness | CloseLikeness, by: Coefficients): number {
  let logit = logitOf(likeness, by);
  if ('figures' in likeness) {
    logit += by.figures * likeness.figures;
    if (likeness.namesItsDays) logit += by.namesItsDays * daysApart(likeness.days);
  }
  return Math.exp(logit);
}

/** The logarithm of the odds by the likelier curve, before a closer look. */
export function bestLogit(likeness: Readonly<Likeness>): number {
  return Math.max(logitOf(likeness, COEFFICIENTS.event), logitOf(likeness, COEFFICIENTS.background));
}

/** The odds by the curve of each tier. */
export function tierOdds(likeness: Likeness | CloseLikeness): { event: number; background: number } {
  return {
    event: oddsOf(likeness, COEFFICIENTS.event),
    background: oddsOf(likeness, COEFFICIENTS.background),
  };
}

/**
 * How much the odds of every other story count against one: at 1 an article is of one story or of none; with more, of two that
 * are hard to tell apart neither is told. On the events of 2012 to 2020, stories left out, 2 leaves 2 wrong answers of 5, and
 * 0.844 right ones of 0.861.
 */
const RIVALRY = 2;

/** The likelihood that an article is of each story, 0 to 1, for the odds of each alone. */
export function likelihoodsOf(odds: readonly number[]): number[] {
  const all = odds.reduce((sum, each) => sum + each, 0);
  return odds.map((each) => each / (1 + each + RIVALRY * (all - each)));
}
