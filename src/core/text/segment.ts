/** Sentences of a text: the platform's segmenter, and the breaks that it gets wrong in news taken back. */

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

/** Words after whose full stop a sentence goes on: titles, ranks, months and the like, in the languages of news that use them. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof rev hon st sen rep gov gen col lt sgt capt cmdr adm maj brig pres sec jr sr vs approx est dept ' +
    'inc ltd corp jan feb apr jun jul aug sept sep oct nov dec ca cf ' +
    'hr fr dipl ing bzw nr str mio mrd tel evtl ggf usw ' +
    'sra srta dra lic arq exmo exma av ee uu ' +
    'mm mme mlle dott sig avv ' +
    'г гг им ул тыс млн млрд руб т д п св см'
  ).split(' '),
);

/** Words that a number follows: "No. 5", "S. 12"; as an answer ("said no.") they end the sentence. */
const BEFORE_NUMBER = new Set('no nos vol fig pag num art par'.split(' '));

const LAST_WORD = /([\p{L}\p{M}]+)\.["'”’)\]]*$/u;
const INITIALISM = /(?:^|[^\p{L}])(?:\p{Lu}\.)+$/u;
const ORDINAL = /(?:^|\s)\p{N}{1,2}\.$/u;
const FIRST_WORD = /^["'“‘([]*([\p{L}\p{M}]+)/u;

/** After an initialism ("the U.S.") only a word that rarely follows a name inside a sentence starts a new one. */
const SENTENCE_STARTERS = new Set(
  'the a an this that these those he she it they we i you in on at but and as for if when while after before his her its their there'.split(
    ' ',
  ),
);

/** Characters on either side of a break that tell whether it is one. */
const AROUND = 40;

/** Whether the full stop that ends `before` belongs to a word of the same sentence. */
function goesOn(before: string, after: string, lang: string | null): boolean {
  if (INITIALISM.test(before)) {
    const next = FIRST_WORD.exec(after)?.[1]?.toLowerCase() ?? '';
    // a lone initial ("J. Smith") belongs to a name whatever follows
    return !SENTENCE_STARTERS.has(next) || /(?:^|\s)\p{Lu}\.$/u.test(before);
  }
  const word = LAST_WORD.exec(before)?.[1];
  if (word !== undefined && ABBREVIATIONS.has(word.toLowerCase())) return true;
  if (word !== undefined && BEFORE_NUMBER.has(word.toLowerCase()) && /^\p{N}/u.test(after)) return true;
  // "am 23. März": ordinals carry a full stop where English writes none
  return !(lang ?? 'en').startsWith('en') && ORDINAL.test(before);
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
