/** Who a sentence says said so, in its own words. English patterns; a sentence of another language has no source named. */

import { fold, isStopword, type TextRange } from '../core';
import { BELIEVED, SAID, SAYING, SHOWN } from './lexicon/reporting';

/** The source's words; `whole`: the sentence as a whole rests on it, not only a clause hung on to it. */
export interface FoundAttribution extends TextRange {
  kind: 'said' | 'shown' | 'believed';
  whole: boolean;
}

/** Words of a source at most: longer runs before a verb of saying are a statement of their own. */
const SOURCE_WORDS = 14;

const verbs = (list: readonly string[]): string => `(?:${list.join('|')})`;
const ANY_VERB = verbs([...SAID, ...SHOWN, ...BELIEVED]);
const HELPERS = String.raw`(?:(?:also|has|have|had|later|earlier|then|reportedly|previously|repeatedly|already)\s){0,2}`;

const ACCORDING = /(?:^|[\s,(])according to\s(?<source>[^,;.()]{2,120})/iu;
const TRAILING = new RegExp(
  String.raw`[,?!]["”’]?\s(?<source>[^,;:“”"]{2,120}?)\s${HELPERS}(?<verb>${ANY_VERB})(?:\s[^,;:“”"]{1,80})?[.!?]["”’]?$`,
  'u',
);
const INVERTED = new RegExp(
  String.raw`[,?!]["”’]?\s(?<verb>says|said|reports|reported)\s(?<source>[^,;:“”"]{2,120}?)(?:,[^“”"]{0,120})?[.!?]["”’]?$`,
  'u',
);
const LEADING = new RegExp(
  String.raw`^(?<before>[^;:“”"]{2,160}?)\s${HELPERS}(?<verb>${ANY_VERB})(?=[\s,:])`,
  'u',
);
const PARTICIPLE = new RegExp(String.raw`,\s(?:and\s)?${verbs(SAYING)}\s`, 'u');

/** What a sentence may begin with before its source. */
const CONJUNCTION = /^(?:But|And|Yet|So|Still|However,|Meanwhile,|Instead,|Also,)\s/u;
/** A source that ends so is none: the verb of saying belongs to another one. */
const UNFINISHED =
  /(?:^|\s)(?:to|not|never|would|could|should|will|can|may|might|must|did|does|do|and|or|is|was|are|were|be|been|being|just|mistakenly)$/iu;
/** Words that show a clause before the verb of saying: it is not the sentence's source then. */
const CLAUSE =
  /(?:^|\s)(?:who|which|that|when|where|while|after|before|because|if|as|whom|whose|than|what|how)(?:\s|$)/iu;
/** "shows how", "fears of", "reports of": the word is a noun there. */
const NOUN_USE = /^\s(?:of|about|over|from|by|into|are|were|is|was)\b/u;
/** A verb of the main clause between subject and rest, told by its form; enough to end a subject. */
const FINITE =
  /^(?:\p{Ll}{3,}ed|has|have|had|is|are|was|were|will|would|may|might|can|could|did|does|do|took|made|gave|went|came|left|met|sent|held|told|began|became|won|lost|led|ran|shot|fell|rose|hit|put|set|cut|let|got|kept|spoke|stood|struck|fired|called|wants|wanted|refuses)$/u;

function kindOf(verb: string): FoundAttribution['kind'] {
  if (SHOWN.includes(verb)) return 'shown';
  return BELIEVED.includes(verb) ? 'believed' : 'said';
}

function found(start: number, source: string, verb: string, whole = true): FoundAttribution | null {
  const trimmed = source.trimEnd();
  const wordy = trimmed.split(' ').length > SOURCE_WORDS;
  if (trimmed === '' || wordy || CLAUSE.test(trimmed) || UNFINISHED.test(trimmed)) return null;
  if (/^it\s/iu.test(trimmed)) return null;
  return { start, end: start + trimmed.length, kind: kindOf(verb), whole };
}

function accordingTo(text: string): FoundAttribution | null {
  const match = ACCORDING.exec(text);
  const source = match?.groups?.['source'];
  if (!match || source === undefined) return null;
  return found(match.index + match[0].length - source.length, source, 'said');
}

function trailing(text: string): FoundAttribution | null {
  for (const pattern of [TRAILING, INVERTED]) {
    const match = pattern.exec(text);
    const source = match?.groups?.['source'];
    if (!match || source === undefined) continue;
    // "Name, role, said the port was open": what follows the verb is what was said
    if (pattern === INVERTED && source.split(' ').some((word) => FINITE.test(word))) continue;
    const at = match.index + match[0].indexOf(source);
    const result = found(at, source, match.groups?.['verb'] ?? '');
    if (result) return result;
  }
  return null;
}

/** What stands before the verb without an opening phrase ("On Sunday, "), keeping an apposition ("Name, role,"). */
function sourceBefore(before: string): { at: number; source: string } {
  const commas = [...before.matchAll(/,\s/gu)].map(({ index }) => index);
  const opening = commas[0];
  const conjunction = CONJUNCTION.exec(before)?.[0].length ?? 0;
  if (opening === undefined || opening < conjunction)
    return { at: conjunction, source: before.slice(conjunction) };
  const apposed = before.endsWith(',');
  const preposed =
    isStopword(fold(before.split(' ')[0] ?? ''), 'en') && !/^(?:an?|the)$/iu.test(before.split(' ')[0] ?? '');
  if (apposed && !preposed) return { at: 0, source: before.slice(0, opening) };
  const from = preposed ? opening : (commas.at(-1) ?? opening);
  const rest = before.slice(from + 2);
  const next = rest.indexOf(',');
  return { at: from + 2, source: next < 0 ? rest : rest.slice(0, next) };
}

function leading(text: string): FoundAttribution | null {
  const match = LEADING.exec(text);
  const { before, verb } = match?.groups ?? {};
  if (!match || before === undefined || verb === undefined) return null;
  const rest = text.slice(match[0].length);
  if (NOUN_USE.test(rest) || /^\s[\d$€£]/u.test(rest)) return null;
  const { at, source } = sourceBefore(before);
  const words = source.split(' ');
  if (words.slice(1).some((word) => FINITE.test(word) && !word.endsWith('ed'))) return null;
  return found(at, source, verb);
}

/** The subject of the sentence that ", saying ..." hangs on: its words up to the first verb. */
function participle(text: string): FoundAttribution | null {
  const match = PARTICIPLE.exec(text);
  if (!match) return null;
  const clause = text.slice(0, match.index);
  const { at, source } = sourceBefore(clause);
  const words = source.split(' ');
  const verb = words.findIndex((word, index) => index > 0 && FINITE.test(word));
  if (verb < 0) return null;
  return found(at, words.slice(0, verb).join(' '), 'said', false);
}

/** The attribution of one sentence, or null where it names no source. `lang`: of the sentence. */
export function findAttribution(text: string, lang: string): FoundAttribution | null {
  if (lang !== 'en') return null;
  return accordingTo(text) ?? trailing(text) ?? leading(text) ?? participle(text);
}
