/**
 * Names, codes and numbers of a text: what step 1 sends instead of the text. One plain expression cuts the text into pieces;
 * expressions by Unicode property would find the same, and cost more to compile than a page's text to read.
 */

const DIGIT = '0-9\\u0660-\\u0669\\u06f0-\\u06f9\\u0966-\\u096f\\uff10-\\uff19';

/** White space, punctuation and symbols of all scripts, near enough. */
const SEPARATOR =
  '\\s!-/:-@\\[-`{-~\\u0080-\\u00a9\\u00ab-\\u00b4\\u00b6-\\u00b9\\u00bb-\\u00bf\\u00d7\\u00f7\\u060c\\u061b\\u061f\\u06d4\\u2000-\\u206f\\u3000-\\u303f\\uff01-\\uff0f\\uff1a-\\uff20';

const KATAKANA = '\\u30a1-\\u30ff';
const HIRAGANA = '\\u3041-\\u309f';
const HAN = '\\u3400-\\u9fff';

/** A number with its separators (1,500; 99.5), a run of one script, or a word. */
const PIECE = new RegExp(
  `[${DIGIT}]+(?:[.,\\u00a0\\u202f][${DIGIT}]+)*|[${KATAKANA}]+|[${HIRAGANA}]+|[${HAN}]+|[^${SEPARATOR}${DIGIT}${KATAKANA}${HIRAGANA}${HAN}]+`,
  'g',
);

const STARTS_NUMBER = new RegExp(`^[${DIGIT}]`);
const STARTS_HIRAGANA = new RegExp(`^[${HIRAGANA}]`);

/** The end of a sentence before a word, or the start of a quotation. */
const OPENING = /[.!?…:]["'”’»)]*\s|["“„«]\s?$/;

const DASH = /^[-\u2010\u2011]$/;

/** What joins two capitalised words to one name. */
const JOINT = /^[- \u2010\u2011’']$/;

/** Particles that stand in lower case between the words of a name. */
const PARTICLES = new Set('de del da di du la al van von der bin ibn'.split(' '));

/** Letters of a code ("Il-62", "G20"), and digits; those after digits ("5G") are capitals. */
const LONGEST_CODE = 5;

/** Words of a name; a longer row of capitals is a heading. */
const LONGEST_NAME = 5;

interface Piece {
  text: string;
  /** what stands between it and the piece before */
  gap: string;
  kind: 'number' | 'capital' | 'lower' | 'caseless';
}

/** Each name, code and number of the texts once, most frequent first, then in the order of the text. */
export function bagOf(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  const openers = new Map<string, number>();
  for (const text of texts) {
    const pieces = piecesOf(text);
    for (let i = 0; i < pieces.length;) i += take(pieces, i);
  }
  for (const [word, times] of openers) {
    if (counts.has(word)) add(counts, word, times);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([item]) => item);

  /** Counts what begins at a piece, and answers how many pieces that is. */
  function take(pieces: readonly Piece[], at: number): number {
    const [piece, next] = [pieces[at], pieces[at + 1]];
    if (piece === undefined) return 1;
    if (next && isCode(piece, next)) {
      add(counts, piece.text + next.gap + next.text);
      return 2;
    }
    if (piece.kind === 'number' || piece.kind === 'caseless') add(counts, piece.text);
    if (piece.kind !== 'capital') return 1;
    const length = nameLength(pieces, at);
    addName(pieces.slice(at, at + length));
    return length;
  }

  /** A sentence's first word has its capital for its place: it counts alone only if it is a name elsewhere. */
  function addName(words: readonly Piece[]): void {
    const [first, second] = words;
    const name = joined(words);
    if (!first || words.length > LONGEST_NAME || name.length < 2) return;
    const opens = first.gap === '' || OPENING.test(first.gap);
    if (opens && !second) add(openers, name);
    else add(counts, name);
    if (opens && second?.gap === ' ') add(counts, joined(words.slice(1)));
  }
}

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  // for its calls: run once on a page, it takes two thirds of what an iterator takes
  text.replace(PIECE, (piece, index: number) => {
    pieces.push({ text: piece, gap: text.slice(end, index), kind: kindOf(piece) });
    end = index + piece.length;
    return '';
  });
  return pieces;
}

function kindOf(piece: string): Piece['kind'] {
  const first = piece.charAt(0);
  if (first !== first.toLowerCase()) return 'capital';
  if (first !== first.toUpperCase()) return 'lower';
  if (STARTS_NUMBER.test(first)) return 'number';
  // hiragana are endings and particles; a single sign says little
  return piece.length < 2 || STARTS_HIRAGANA.test(first) ? 'lower' : 'caseless';
}

/** Letters and digits joined, as equipment is called: Il-62, An-124, G20, 5G. */
function isCode(one: Piece, other: Piece): boolean {
  if (other.gap !== '' && !DASH.test(other.gap)) return false;
  if (one.text.length > LONGEST_CODE || other.text.length > LONGEST_CODE) return false;
  return one.kind === 'number'
    ? other.text === other.text.toUpperCase() && other.kind === 'capital'
    : other.kind === 'number';
}

/** How many pieces from a capitalised one on are one name. */
function nameLength(pieces: readonly Piece[], from: number): number {
  let length = 1;
  for (;;) {
    const next = pieces[from + length];
    const after = pieces[from + length + 1];
    if (next?.kind === 'capital' && joins(pieces[from + length - 1], next) && !(after && isCode(next, after)))
      length++;
    else if (next?.gap === ' ' && PARTICLES.has(next.text) && after?.gap === ' ' && after.kind === 'capital')
      length += 2;
    else return length;
  }
}

/** An initial's full stop ends no name. */
function joins(before: Piece | undefined, { gap }: Piece): boolean {
  return JOINT.test(gap) || (gap === '. ' && (before?.text.length ?? 0) < 3);
}

function joined(pieces: readonly Piece[]): string {
  return pieces.map(({ text, gap }, i) => (i === 0 ? text : gap + text)).join('');
}

function add(counts: Map<string, number>, item: string, times = 1): void {
  counts.set(item, (counts.get(item) ?? 0) + times);
}
