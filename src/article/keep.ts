/** Which runs in the article's element are the article. */

import { makeOf } from './element-names';
import { endsSentence, hasProseLength, isProse, linkShare, textWeight } from './prose';
import type { Run } from './runs';

/**
 * Share of characters in links above which a list, or a short paragraph, points elsewhere. Lower loses paragraphs that are
 * rich in links, higher lets lists of links in: 0.25 loses 0.002 of F1, from 0.4 to 0.6 it is flat.
 */
const LINKS_SHARE = 0.5;

/**
 * Characters of a heading that tells something by itself, as the items of a list with pictures do; shorter ones without text
 * under them head other things. Without this, 0.0015 of F1 is lost, at 90 half of that.
 */
const TELLING_HEADING = 60;

/** Characters from which on the same text again is a copy (for print, for small screens), not a refrain. */
const TELLING_REPETITION = 40;

/** The runs that are article text: what reads like prose, and the short ones that stand where prose stands. */
export function keepArticle(runs: readonly Run[], title: string): Run[] {
  const seen = new Set<string>([title]);
  const places = prosePlaces(runs);
  const lists = listShares(runs);
  const around = new Set(runs.filter(isProse).map(flowOf));
  const kept = runs.map((run) => {
    if (seen.has(run.text)) return false;
    if (run.text.length >= TELLING_REPETITION) seen.add(run.text);
    if (isProse(run)) return true;
    if (isLinkedSentence(run) && around.has(flowOf(run))) return true;
    if (run.kind === 'list-item') return (lists.get(listOf(run)) ?? 0) <= LINKS_SHARE;
    if (linkShare(run) > LINKS_SHARE) return false;
    return (
      run.kind === 'heading' ||
      run.kind === 'caption' ||
      run.element.localName === 'p' ||
      places.has(placeOf(run))
    );
  });
  dropEmptyHeadings(runs, kept);
  return runs.filter((_, i) => kept[i]);
}

/** A sentence that is a link as a whole, or full of them: titles of other pages are shorter, or end as titles do. */
function isLinkedSentence({ kind, text }: Run): boolean {
  return (kind === 'list-item' || (kind === 'paragraph' && endsSentence(text))) && hasProseLength(text);
}

/** What a paragraph or a list stands in. */
function flowOf(run: Run): Element | null {
  return (run.kind === 'list-item' ? listOf(run) : run.element).parentElement;
}

/** A heading stays when something kept follows it before the next heading of its level or above. */
function dropEmptyHeadings(runs: readonly Run[], kept: boolean[]): void {
  const open: { index: number; level: string }[] = [];
  runs.forEach((run, i) => {
    if (run.kind === 'heading') {
      const level = run.element.localName;
      while (open.length > 0 && (open.at(-1)?.level ?? '') >= level) drop(open.pop());
      if (kept[i] && textWeight(run.text) < TELLING_HEADING) open.push({ index: i, level });
    } else if (kept[i] && run.kind !== 'caption') {
      open.length = 0;
    }
  });
  while (open.length > 0) drop(open.pop());

  function drop(heading: { index: number } | undefined): void {
    if (heading) kept[heading.index] = false;
  }
}

/** How the element of a run is made: what holds prose in one place holds its short lines in another. */
const placeOf = ({ element }: Run): string => makeOf(element);

function prosePlaces(runs: readonly Run[]): Set<string> {
  return new Set(runs.filter(isProse).map(placeOf));
}

function listOf(run: Run): Element {
  return run.element.closest('ul, ol, dl') ?? run.element;
}

function listShares(runs: readonly Run[]): Map<Element, number> {
  const sums = new Map<Element, { linked: number; length: number }>();
  for (const run of runs) {
    if (run.kind !== 'list-item') continue;
    const sum = sums.get(listOf(run)) ?? { linked: 0, length: 0 };
    sum.linked += run.linked;
    sum.length += run.text.length;
    sums.set(listOf(run), sum);
  }
  return new Map([...sums].map(([list, { linked, length }]) => [list, linked / length]));
}
