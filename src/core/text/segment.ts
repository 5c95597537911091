/** Sentences of a text: the platform's segmenter, and the breaks that it gets wrong in news taken back. */

import { perLanguage } from './known-languages';
import { wordSet } from './lookup';
import { fold } from './normalize';
import { segmentsOf } from './pieces';
import type { TextRange } from './range';

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(lang: string | null): Intl.Segmenter {
  const key = lang ?? 'en';
  let segmenter = segmenters.get(key);
  if (!segmenter) {
    try {
      segmenter = new Intl.Segmenter(key, { granularity: 'sentence' });
    } catch {
      // a page may state a language tag that is none
      segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
    }
    segmenters.set(key, segmenter);
  }
  return segmenter;
}

const words = perLanguage(({ sentences: { abbreviations, beforeNumber, starters, ordinalPoint } }) => ({
  abbreviations: wordSet(abbreviations),
  beforeNumber: wordSet(beforeNumber),
  starters: wordSet(starters),
  ordinalPoint,
}));

const LAST_WORD = /([\p{L}\p{M}]+)\.["'”’)\]]*$/u;
const INITIALISM = /(?:^|[^\p{L}])(?:\p{Lu}\.)+$/u;
const ORDINAL = /(?:^|\s)\p{N}{1,2}\.$/u;
const FIRST_WORD = /^["'“‘([]*([\p{L}\p{M}]+)/u;

/** Characters on either side of a break that tell whether it is one. */
const AROUND = 40;

/** Whether the full stop that ends `before` belongs to a word of the same sentence. */
function goesOn(before: string, after: string, lang: string | null): boolean {
  const { abbreviations, beforeNumber, starters, ordinalPoint } = words(lang);
  if (INITIALISM.test(before)) {
    // after "the U.S." only a word that rarely follows a name inside a sentence starts a new one; a lone initial ("J. Smith")
    // belongs to a name whatever follows
    const next = fold(FIRST_WORD.exec(after)?.[1] ?? '');
    return !starters.has(next) || /(?:^|\s)\p{Lu}\.$/u.test(before);
  }
  const word = fold(LAST_WORD.exec(before)?.[1] ?? '');
  if (abbreviations.has(word)) return true;
  if (beforeNumber.has(word) && /^\p{N}/u.test(after)) return true;
  // "am 23. März": ordinals carry a full stop where English writes none
  return ordinalPoint && ORDINAL.test(before);
}

/** Sentences of a text in order, without the white space around them; line breaks always separate. Nothing else is left out. */
export function sentences(text: string, lang: string | null): TextRange[] {
  const ranges: TextRange[] = [];
  let lineStart = 0;
  for (const line of text.split('\n')) {
    let open: TextRange | null = null;
    for (const { segment, index } of segmentsOf(segmenterFor(lang), line)) {
      const start = lineStart + index + (segment.length - segment.trimStart().length);
      const end = lineStart + index + segment.trimEnd().length;
      if (end <= start) continue;
      if (
        open &&
        goesOn(
          text.slice(Math.max(open.start, open.end - AROUND), open.end),
          text.slice(start, Math.min(end, start + AROUND)),
          lang,
        )
      ) {
        open.end = end;
      } else {
        open = { start, end };
        ranges.push(open);
      }
    }
    lineStart += line.length + 1;
  }
  return ranges;
}
