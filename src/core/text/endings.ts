/** Endings of words by rule. */

import type { Endings } from '../lexicon/words';
import { fold } from './normalize';

/** No fewer letters than this stay when an ending is changed. */
const FEWEST_LETTERS = 3;

/** A function that changes a folded word's ending by the first rule that fits; null where none does. */
export function endingRules(endings: Endings): (norm: string) => string | null {
  const rules = endings
    .split(',')
    .map((rule) => rule.split('>').map((part) => fold(part.trim())))
    .flatMap(([from = '', to]) => (from === '' || to === undefined ? [] : [{ from, to }]));
  return (norm) => {
    const rule = rules.find(
      ({ from, to }) => norm.endsWith(from) && norm.length - from.length + to.length >= FEWEST_LETTERS,
    );
    return rule ? norm.slice(0, norm.length - rule.from.length) + rule.to : null;
  };
}
