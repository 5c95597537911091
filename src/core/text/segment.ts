/** Sentences of a text: the platform's segmenter, and the breaks that it gets wrong in news taken back. */

import { datelineEnd } from './dateline';
import { perLanguage } from './known-languages';
import { isStopword } from './language';
import { endingBefore, listed, wordSet, type Lookup } from './lookup';
import { fold } from './normalize';
import { segmentsOf } from './pieces';
import type { TextRange } from './range';
import { tokenize, type Token } from './tokenize';

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

const wordsOf = perLanguage(({ sentences, reporting }, code) => ({
  abbreviations: listed(sentences.abbreviations),
  beforeNumber: listed(sentences.beforeNumber),
  closing: listed(sentences.closing),
  starters: wordSet(sentences.starters),
  ordinalPoint: sentences.ordinalPoint,
  capitalNouns: reporting.capitalNouns,
  saying: listed(`${reporting.verbs},${reporting.quoting}`),
  days: dayNames(code),
}));

/** Names of weekdays and months, long and short: they follow a clock time within its sentence. */
function dayNames(lang: string): ReadonlySet<string> {
  const locale = Intl.DateTimeFormat.supportedLocalesOf([lang]).length > 0 ? lang : 'en';
  const names = (['long', 'short'] as const).flatMap((style) => {
    const month = new Intl.DateTimeFormat(locale, { month: style, timeZone: 'UTC' });
    const weekday = new Intl.DateTimeFormat(locale, { weekday: style, timeZone: 'UTC' });
    return [
      ...Array.from({ length: 12 }, (_, i) => month.format(Date.UTC(2024, i, 1))),
      ...Array.from({ length: 7 }, (_, i) => weekday.format(Date.UTC(2024, 0, i + 1))),
    ];
  });
  return wordSet(names.join(','));
}

/** The full stop that a text ends with, and what may close behind it. */
const LAST_STOP = /\.["'”’)\]]*$/u;
const CLOSED_QUESTION = /[!?؟]\s?["'”’»“]+$/u;
const INITIALISM = /(?:^|[^\p{L}])(?:\p{Lu}\.)+$/u;
/** Initials with a space between them: "z. B." */
const LETTER_LAST = /(?:^|[^\p{L}\p{M}])\p{L}\.$/u;
const LETTER_FIRST = /^\p{L}\./u;
const LONE_CAPITAL = /(?:^|\s)\p{Lu}\.$/u;
const ORDINAL = /(?:^|\s)\p{N}{1,2}\.$/u;
/** All that stands before the stop is a number: of a list's item. */
const ITEM = /^\p{N}{1,3}\.$/u;
const FIRST_WORD = /^["'“‘«„([]*([\p{L}\p{M}]+)/u;
const LOWER_FIRST = /^\p{Ll}/u;
const UPPER_FIRST = /^\p{Lu}/u;
/** A closing quotation mark that French sets apart with a space, so that the segmenter begins the next sentence with it. */
const CLOSING_QUOTE = /^[»”]\s*/u;
/** "EST" behind a clock time. */
const TIME_ZONE = /^\p{Lu}{2,4}(?!\p{L})/u;

/** Characters on either side of a break that tell whether it is one. */
const AROUND = 40;
/** Words of a sentence at least: "In 2019 г." and "At 5 p.m." have no verb yet. */
const FEWEST_WORDS = 5;
/** Words behind a quotation in which its speaker's verb stands: "Anna Maria Lindqvist asked". */
const REACH_OF_SPEAKER = 4;

/** Whether the full stop behind token `i` belongs to the word: of an initial, or of an abbreviation that a sentence goes on behind. */
export function isAbbreviated(
  text: string,
  tokens: readonly Token[],
  i: number,
  lang: string | null,
): boolean {
  const token = tokens[i];
  if (token?.kind !== 'word' || text.charAt(token.end) !== '.') return false;
  if (Array.from(token.norm).length === 1) return true;
  const { abbreviations, closing } = wordsOf(lang);
  return endingBefore(abbreviations, tokens, i + 1) !== null || endingBefore(closing, tokens, i + 1) !== null;
}

/** Whether what ends `before` ends no sentence; `isShort`: too little stands before it for one. */
function goesOn(before: string, after: string, isShort: boolean, lang: string | null): boolean {
  const words = wordsOf(lang);
  if (LOWER_FIRST.test(after)) return true;
  if (CLOSED_QUESTION.test(before)) return isSpeaker(after, lang);
  if (!LAST_STOP.test(before)) return false;
  if (ITEM.test(before)) return true;
  const first = FIRST_WORD.exec(after)?.[1] ?? '';
  const isStarter = words.starters.has(fold(first));
  const tokens = tokenize(before);
  const ends = (lookup: Lookup<true>) => endingBefore(lookup, tokens, tokens.length);
  if (LETTER_LAST.test(before) && LETTER_FIRST.test(after)) return true;
  const closing = ends(words.closing);
  const abbreviation = ends(words.abbreviations);
  // "в г. Москве", where "г." may close a sentence
  if (closing && abbreviation && abbreviation.at < closing.at) return true;
  if (closing) {
    if (isStarter || isStopword(fold(first), lang)) return false;
    // "Lind Inc. Chief Anna Berg": behind a name it is part of one; "at 5 p.m. Sunday" and "EST" tell more of the time
    const isNamed = tokens[closing.at - 1]?.capital === true;
    const follows = words.days.has(fold(first)) || TIME_ZONE.test(after) || !UPPER_FIRST.test(first);
    return isShort || words.capitalNouns || isNamed || follows;
  }
  // after "the U.S." only a word that rarely follows a name inside a sentence starts a new one; a lone initial ("J. Smith")
  // belongs to a name whatever follows
  if (INITIALISM.test(before)) return !isStarter || LONE_CAPITAL.test(before);
  if (LETTER_LAST.test(before)) return !isStarter;
  if (abbreviation) return true;
  if (ends(words.beforeNumber) && /^\p{N}/u.test(after)) return true;
  // "am 23. März": ordinals carry a full stop where English writes none
  return words.ordinalPoint && ORDINAL.test(before) && !isStarter;
}

/** "... now?” Lindqvist asked": what stands behind a quotation tells who speaks. */
function isSpeaker(after: string, lang: string | null): boolean {
  const tokens = tokenize(after);
  const { saying } = wordsOf(lang);
  return /^\p{L}/u.test(after)
    ? tokens.slice(0, REACH_OF_SPEAKER).some((_, i) => saying(tokens, i) !== null)
    : false;
}

function isShort(before: string): boolean {
  return tokenize(before).length < FEWEST_WORDS;
}

/** A sentence, or the dateline before one, which tells when and where it was written and is none of what it says. */
export interface SentenceRange extends TextRange {
  isDateline?: true;
}

/** Sentences of a text in order, without the white space around them; line breaks always separate. Nothing else is left out. */
export function sentences(text: string, lang: string | null): SentenceRange[] {
  const ranges: SentenceRange[] = [];
  let lineStart = 0;
  for (const line of text.split('\n')) {
    let open: TextRange | null = null;
    const head = datelineEnd(line);
    if (head > 0)
      ranges.push({
        start: lineStart,
        end: lineStart + line.slice(0, head).trimEnd().length,
        isDateline: true,
      });
    for (const { segment, index: at } of segmentsOf(segmenterFor(lang), line.slice(head))) {
      const index = head + at;
      let start = lineStart + index + (segment.length - segment.trimStart().length);
      const end = lineStart + index + segment.trimEnd().length;
      if (end <= start) continue;
      const closed = open ? (CLOSING_QUOTE.exec(text.slice(start, start + AROUND))?.[0] ?? '') : '';
      if (open && closed !== '') {
        open.end = start + 1;
        start = Math.min(end, start + closed.length);
        if (end === start) continue;
      }
      if (
        open &&
        goesOn(
          text.slice(Math.max(open.start, open.end - AROUND), open.end),
          text.slice(start, Math.min(end, start + AROUND)),
          isShort(text.slice(open.start, Math.min(open.end, open.start + AROUND))),
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
