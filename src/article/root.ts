/** Which element holds the article: the one whose text is worth most, prose counting for it and clutter against it. */

import { looksLikeBody, looksLikeComments } from './elements';
import { isProse, linkShare, textWeight } from './prose';
import type { Run } from './runs';

/** Points that a run of clutter costs the element around it, beside its linked characters. */
const CLUTTER_COST = 15;

/** Points per linked character of clutter. */
const LINKED_COST = 0.5;

/** How fast links make prose worth less: at a share of 1 / this nothing is left. */
const LINK_DISCOUNT = 2.5;

/** Share of the page's prose above which an element with a boilerplate name is taken for a wrapper of the article. */
const WRAPPER_SHARE = 0.4;

/** The same for names of comment sections: below a short article they hold most of the prose and still are comments. */
const COMMENTS_WRAPPER_SHARE = 0.85;

/** Share of the chosen element's worth that one in it must hold to replace it, when its name says that it is the text. */
const BODY_SHARE = 0.6;

/** The same from which on an element so named is a part of an article that comes in several. */
const PART_SHARE = 0.05;

/** The same for the article element around the headline: what else stands beside it are other articles. */
const HEADLINE_ARTICLE_SHARE = 0.15;

/** The runs that stand in no boilerplate; a suspect element that holds most of the page's prose is no boilerplate. */
export function withoutBoilerplate(runs: readonly Run[]): Run[] {
  const weights = new Map<Element, number>();
  let total = 0;
  for (const run of runs) {
    if (!isProse(run)) continue;
    const weight = textWeight(run.text);
    total += weight;
    for (let at = run.suspects; at !== null; at = at.outer) {
      weights.set(at.element, (weights.get(at.element) ?? 0) + weight);
    }
  }
  const wrappers = new Set<Element>();
  for (const [element, weight] of weights) {
    const share = looksLikeComments(element) ? COMMENTS_WRAPPER_SHARE : WRAPPER_SHARE;
    if (weight > total * share) wrappers.add(element);
  }
  return runs.filter((run) => {
    for (let at = run.suspects; at !== null; at = at.outer) {
      if (!wrappers.has(at.element)) return false;
    }
    return true;
  });
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
    for (let at: Element | null = run.element; at !== null; at = at.parentElement) {
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
  if (run.linked === 0 && (run.kind === 'heading' || run.element.localName === 'p')) return 0;
  return -(CLUTTER_COST + run.linked * LINKED_COST);
}
