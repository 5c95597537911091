/** Who says so in a sentence, in the sentence's own words. */

import { ATTRIBUTION } from './lexicon/attribution';
import { lookupOf, type Lookup } from './lexicon/lookup';
import { tokenize, type Token } from './tokenize';

interface SourceWords {
  before: Lookup<true>;
  verbs: Lookup<true>;
}

const words = new Map<string, SourceWords>();

function wordsFor(lang: string | null): SourceWords | null {
  const row = ATTRIBUTION[lang ?? 'en'];
  if (!row) return null;
  let found = words.get(lang ?? 'en');
  if (!found) {
    found = {
      before: lookupOf([{ words: row.before, value: true as const }]),
      verbs: lookupOf([{ words: row.verbs, value: true as const }]),
    };
    words.set(lang ?? 'en', found);
  }
  return found;
}

/** A source is told in this many words at most; more is a clause. */
const MOST_WORDS = 12;

/** What ends a source: the sentence's own punctuation. */
const END = /[,.;:()"“”«»–—!?]/u;

/** The words that name a source in a sentence ("journalist Javier Mayorca"), or null where none is found. */
export function attributionIn(sentence: string, lang: string | null): string | null {
  const table = wordsFor(lang);
  if (!table) return null;
  const tokens = tokenize(sentence);
  for (let i = 0; i < tokens.length; i++) {
    const before = table.before(tokens, i);
    const first = tokens[i + (before?.length ?? 0)];
    if (before && first) return upTo(sentence, tokens, i + before.length);
  }
  for (let i = 0; i < tokens.length; i++) {
    if (!table.verbs(tokens, i)) continue;
    const source = subjectBefore(sentence, tokens, i);
    if (source !== null) return source;
  }
  return null;
}

function upTo(sentence: string, tokens: readonly Token[], from: number): string {
  let last = from;
  while (last + 1 < tokens.length && last + 1 < from + MOST_WORDS) {
    if (END.test(sentence.slice(tokens[last]?.end, tokens[last + 1]?.start))) break;
    last++;
  }
  return sentence.slice(tokens[from]?.start, tokens[last]?.end);
}

/** The words from the last punctuation up to the verb; none where the verb opens its clause. */
function subjectBefore(sentence: string, tokens: readonly Token[], verb: number): string | null {
  let first = verb;
  while (first > 0 && verb - first < MOST_WORDS) {
    if (END.test(sentence.slice(tokens[first - 1]?.end, tokens[first]?.start))) break;
    first--;
  }
  return first === verb ? null : sentence.slice(tokens[first]?.start, tokens[verb - 1]?.end);
}
