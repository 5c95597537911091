/** Long texts given to the platform's segmenter in pieces: on a whole one it takes time that grows with the square of its length. */

/**
 * UTF-16 units that a segmenter gets at once. In Chromium's engine 240,000 units in one go take 15 s (sentences) to 110 s
 * (words), in pieces of 4,000 0.3 s; paragraphs of news have under 3,000, and so are never cut.
 */
const PIECE = 4000;

/** The segments of a text in order, with their place in the whole; a segment longer than a piece comes in several. */
export function* segmentsOf(
  segmenter: Intl.Segmenter,
  text: string,
): Generator<{ segment: string; index: number; isWordLike: boolean }> {
  for (let from = 0; from < text.length;) {
    const piece = text.slice(from, from + PIECE);
    const isLast = from + PIECE >= text.length;
    let next = from + piece.length;
    let held: { segment: string; index: number; isWordLike: boolean } | null = null;
    for (const { segment, index, isWordLike = false } of segmenter.segment(piece)) {
      if (held) yield held;
      held = { segment, index: from + index, isWordLike };
    }
    // where the piece was cut, its last segment may go on: it begins the next piece, unless it is the whole piece
    if (held && !isLast && held.index > from) next = held.index;
    else if (held) yield held;
    from = next;
  }
}
