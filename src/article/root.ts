/** Which element holds the article: the one whose text is worth most, prose counting for it and clutter against it. */

import { isBeside, looksLikeBody, looksLikeComments, speaksToReader } from './elements';
import { endsSentence, isProse, linkShare, textWeight } from './prose';
import type { Run } from './runs';
import { outerOf } from './tree';

/*
 * Measured by F1 of four-word shingles on 143 pages (article-extraction-benchmark, fundus, readability's tests), where
 * the values below give 0.967. Where a note says "flat from a to b", any value between changes it by less than 0.001.
 */

/** Points that a run of clutter costs the element around it; more makes the element tighter. Flat from 5 to 40. */
const CLUTTER_COST = 15;

/** Points per linked character of clutter, beside. Flat from 0.2 to 1. */
const LINKED_COST = 0.5;

/** How fast links make prose worth less: at a share of 1 / this nothing is left. Flat from 1.2 to 4. */
const LINK_DISCOUNT = 2.5;

/**
 * Share of the page's prose above which an element with a boilerplate name is taken for a wrapper of the article. Higher
 * loses articles in oddly named wrappers, lower lets long boxes in. Flat from 0.25 to 0.6.
 */
const WRAPPER_SHARE = 0.4;

/** The same for names of comment sections: below a short article they hold most of the prose and still are comments. */
const COMMENTS_WRAPPER_SHARE = 0.85;

/**
 * Share of the chosen element's worth that one in it must hold to replace it, when its name says that it is the text; lower
 * cuts off parts that stand outside. Flat from 0.4 to 0.8.
 */
const BODY_SHARE = 0.6;

/** The same from which on an element so named is a part of an article that comes in several; at 0.2, 0.0003 is lost. */
const PART_SHARE = 0.05;

/** Paragraphs that must stand beside a suspect element for it to be one of them. */
const PROSE_NEIGHBOURS = 2;

/** Share of characters in links up to which a paragraph under a suspect name is one of the article's. */
const PLAIN_LINK_SHARE = 0.2;

/** What is neither prose nor clutter, without a link in it: short paragraphs, rows of tables. */
const TOLD_APART = new Set(['p', 'tr']);

/**
 * The same for the article element around the headline: what else stands beside it are other articles. Flat from 0.05; at
 * 0.5 short articles among long ones are missed, and 0.003 is lost.
 */
const HEADLINE_ARTICLE_SHARE = 0.15;

/**
 * The runs that stand in no boilerplate. A suspect element that holds most of the page's prose is none, and neither is one
 * that is plainly a paragraph among the article's: names only raise a suspicion.
 */
export function withoutBoilerplate(runs: readonly Run[]): readonly Run[] {
  const inside = new Map<Element, { own: Run[]; weight: number }>();
  let total = 0;
  for (const run of runs) {
    const weight = isProse(run) ? textWeight(run.text) : 0;
    total += weight;
    for (let at = run.suspects; at !== null; at = at.outer) {
      const before = inside.get(at.element);
      if (before) {
        before.own.push(run);
        before.weight += weight;
      } else inside.set(at.element, { own: [run], weight });
    }
  }
  if (inside.size === 0) return runs;
  const trusted = new Set<Element>();
  for (const [element, { weight }] of inside) {
    const share = looksLikeComments(element) ? COMMENTS_WRAPPER_SHARE : WRAPPER_SHARE;
    if (weight > total * share) trusted.add(element);
  }
  const isTrusted = (run: Run): boolean => {
    for (let at = run.suspects; at !== null; at = at.outer) if (!trusted.has(at.element)) return false;
    return true;
  };
  const neighbours = new Map<Element, number>();
  for (const run of runs) {
    const around = run.element.parentElement;
    if (around && isProse(run) && isTrusted(run)) neighbours.set(around, (neighbours.get(around) ?? 0) + 1);
  }
  for (const [element, { own }] of inside) {
    const around = element.parentElement;
    if (
      around &&
      (neighbours.get(around) ?? 0) >= PROSE_NEIGHBOURS &&
      !speaksToReader(element) &&
      isPlain(element, own)
    )
      trusted.add(element);
  }
  return runs.filter(isTrusted);
}

/** Whether all that an element holds are paragraphs; a box beside the text may have a heading of its own. */
function isPlain(element: Element, runs: readonly Run[]): boolean {
  const told = isBeside(element) ? runs.filter(({ kind }) => kind !== 'heading') : runs;
  return told.length > 0 && told.every(isPlainParagraph);
}

/** Whether a run can be nothing but a paragraph: prose that ends as a sentence does, and leads nowhere. */
function isPlainParagraph(run: Run): boolean {
  return isProse(run) && linkShare(run) <= PLAIN_LINK_SHARE && endsSentence(run.text);
}

/**
 * The element whose runs sum up highest, the innermost of equals; null where there is no prose. A name or a headline
 * that says more exactly where the article stands is followed, if enough of the text stands there.
 */
export function chooseRoot(runs: readonly Run[], top: Element, headline: Element | null): Element | null {
  const sums = sumUp(runs, top);
  const best = highest(sums);
  if (best === null) return null;
  const own = headline?.closest('article');
  const root =
    own && best !== own && best.contains(own) && worthOf(own) > worthOf(best) * HEADLINE_ARTICLE_SHARE
      ? own
      : best;
  return bodyIn(root) ?? bodyAround(root) ?? root;

  function worthOf(element: Element): number {
    return sums.get(element) ?? 0;
  }

  function bodyIn(outer: Element): Element | null {
    const bodies: Element[] = [];
    for (const [element, sum] of sums) {
      if (element === outer || sum < worthOf(outer) * PART_SHARE) continue;
      if (outer.contains(element) && looksLikeBody(element)) bodies.push(element);
    }
    const innermost = bodies.filter(
      (body) => !bodies.some((other) => other !== body && body.contains(other)),
    );
    const [body] = innermost;
    return innermost.length === 1 && body && worthOf(body) >= worthOf(outer) * BODY_SHARE ? body : null;
  }

  function bodyAround(inner: Element): Element | null {
    for (let at = inner.parentElement; at !== null && at !== top; at = at.parentElement) {
      if (looksLikeBody(at)) return at;
    }
    return null;
  }
}

function sumUp(runs: readonly Run[], top: Element): Map<Element, number> {
  const sums = new Map<Element, number>();
  for (const run of runs) {
    const value = worth(run);
    for (let at: Element | null = run.element; at !== null; at = outerOf(at)) {
      sums.set(at, (sums.get(at) ?? 0) + value);
      if (at === top) break;
    }
  }
  return sums;
}

/** The first of the highest: elements come before those around them, so the innermost of equals. */
function highest(sums: ReadonlyMap<Element, number>): Element | null {
  let best: Element | null = null;
  let most = 0;
  for (const [element, sum] of sums) {
    if (sum > most) [best, most] = [element, sum];
  }
  return best;
}

function worth(run: Run): number {
  if (run.kind === 'caption') return 0;
  if (isProse(run)) return textWeight(run.text) * Math.max(0, 1 - linkShare(run) * LINK_DISCOUNT);
  if (run.linked === 0 && (run.kind === 'heading' || TOLD_APART.has(run.element.localName))) return 0;
  return -(CLUTTER_COST + run.linked * LINKED_COST);
}
