/** Sources in languages that put the verb of saying first: "ذكرت الوكالة أن". */

import { clauseEnd, clauseStart, isAside, sourceIn, type Run, type Sentence } from './source-phrase';
import { follower } from './source-noun';

/** Words between a verb that comes first and what is said; the source may be described on the way. */
const MOST_BEFORE_SAID = 14;
/** The preposition that Arabic writes as one word with who is spoken to. */
const TO = /^ل(?!ل?ـ?$)/u;

/** "ذكرت الوكالة أن": the source stands between the verb and what is said, without what describes it. */
export function verbInitial(sentence: Sentence, verb: number, next: number, isQuoted: boolean): Run | null {
  const { tokens, words } = sentence;
  if (isQuoted) return follower(sentence, verb, next);
  const begin = clauseStart(sentence, verb);
  // "مسؤول أكد لصحيفة أن": the source stands first, and who is spoken to behind
  if (verb > begin && TO.test(tokens[next]?.norm ?? '')) {
    const first = sourceIn(sentence, { from: begin, to: verb });
    if (first) return first;
  }
  const end = clauseEnd(sentence, verb);
  const said = tokens.findIndex((_, i) => i > verb && words.that(tokens, i) !== null);
  const isSaid = said > verb && said <= verb + MOST_BEFORE_SAID;
  let to = next;
  while (to < end && to !== said && !isAside(sentence, to)) to++;
  // without what is said, and with nothing behind the noun, it may be the verb's object
  if (!isSaid && (to === end || verb > begin || to - next > MOST_BEFORE_SAID)) return null;
  while (to > next + 1 && words.is.loose(tokens, to - 1)) to--;
  return sourceIn(sentence, { from: next, to });
}
