/** One walk over a page: all of its text, and which of it is the article. */

import { keepArticle } from './keep';
import type { Description } from './describe';
import { withoutOthers } from './others';
import { isProse, textWeight } from './prose';
import { chooseRoot, withoutBoilerplate } from './root';
import { collect } from './collect';
import type { Run } from './runs';
import { holds } from './tree';

export interface Survey {
  page: Description;
  /** all text of the page that could be an article's */
  runs: Run[];
  /** false where the page has more text than is looked at */
  whole: boolean;
  /** the element that holds the article; null where the page has no prose */
  root: Element | null;
  /** the runs of the headline's heading */
  heading: Run[];
  /** the article's own runs, the headline left out */
  kept: Run[];
}

/**
 * Share of a page's prose that must follow the headline for what stands before it to be no part of the article. Of pages
 * measured, 0.1 and 0.3 do the same; at 0.5 long teasers before the headline get in, and 0.002 of F1 is lost.
 */
const AFTER_HEADLINE_SHARE = 0.3;

/** `unseen`: elements that show no text. */
export function survey(document: Document, page: Description, unseen: ReadonlySet<Element>): Survey {
  const { headline } = page;
  const top = document.querySelector('body') ?? document.documentElement;
  const { runs, whole } = collect(top, unseen);
  const heading = runs.filter((run) => headline.element?.contains(run.element));
  const candidates = afterHeadline(runs, heading, withoutBoilerplate(runs));
  const root = chooseRoot(candidates, top, headline.element);
  const first = heading.length > 0 && root ? standfirst(candidates, root) : [];
  const inside = root ? [...first, ...candidates.filter((run) => holds(root, run.element))] : [];
  const own = root ? withoutOthers(inside, headline.element, root) : inside;
  return { page, runs, whole, root, heading, kept: keepArticle(own, headline.title) };
}

/** Of the candidates those after the headline, unless too much of the prose stands before it. */
function afterHeadline(runs: readonly Run[], heading: readonly Run[], candidates: readonly Run[]): Run[] {
  const last = heading.at(-1);
  const following = new Set(last ? runs.slice(runs.indexOf(last) + 1) : runs);
  const after = candidates.filter((run) => following.has(run));
  const enough = proseWeight(after) > proseWeight(candidates) * AFTER_HEADLINE_SHARE;
  const headed = new Set(heading);
  return enough ? after : candidates.filter((run) => !headed.has(run));
}

/** Prose between headline and text, which sums the article up. */
function standfirst(candidates: readonly Run[], root: Element): Run[] {
  const first = candidates.findIndex((run) => holds(root, run.element));
  return candidates
    .slice(0, first)
    .filter((run) => run.kind === 'paragraph' && run.linked === 0 && isProse(run));
}

export function proseWeight(runs: readonly Run[]): number {
  return runs.reduce((sum, run) => sum + (isProse(run) ? textWeight(run.text) : 0), 0);
}
