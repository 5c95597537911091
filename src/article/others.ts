/** Other articles on an article's page: the next one below, one nested in it, what was put after it by scrolling. */

import { wordsOf } from './headline';
import { isProse } from './prose';
import type { Run } from './runs';

/** Words of a heading from which on it may be a headline rather than the name of a part ("What is known"). */
const HEADLINE_WORDS = 5;

/** Paragraphs that make an article under such a heading. */
const LEAST_PROSE = 2;

/**
 * Share of the prose that other articles may hold: pages that are made of nothing else (one entry after another under one
 * headline) are articles in parts.
 */
const MOST_SHARE = 0.6;

/** The article's runs without those of other articles; `headline` is the element that prints the article's own. */
export function withoutOthers(runs: readonly Run[], headline: Element | null, root: Element): Run[] {
  if (headline === null) return [...runs];
  const others = new Set<Element>();
  for (const [i, run] of runs.entries()) {
    if (run.kind !== 'heading' || headline.contains(run.element)) continue;
    if (wordsOf(run.text).length < HEADLINE_WORDS) continue;
    const begun = begunBy(run, runs[i - 1], headline, root);
    if (begun && isOther(begun, run.element, headline)) others.add(begun);
  }
  const within = (run: Run): boolean => {
    for (let at: Element | null = run.element; at !== null && at !== root; at = at.parentElement)
      if (others.has(at)) return true;
    return false;
  };
  for (const other of others) {
    const prose = runs.filter((run) => isProse(run) && other.contains(run.element)).length;
    if (prose < LEAST_PROSE) others.delete(other);
  }
  const prose = runs.filter(isProse);
  return prose.filter(within).length > prose.length * MOST_SHARE
    ? [...runs]
    : runs.filter((run) => !within(run));
}

/** The outermost element below the article's that begins with this heading and does not hold the headline; null where none does. */
function begunBy(heading: Run, before: Run | undefined, headline: Element, root: Element): Element | null {
  let begun: Element | null = null;
  for (let at = heading.element.parentElement; at !== null && at !== root; at = at.parentElement) {
    if (at.contains(headline) || (before && at.contains(before.element))) break;
    begun = at;
  }
  return begun;
}

/** Whether an element that begins with a heading is another article, rather than a part of this one. */
function isOther(begun: Element, heading: Element, headline: Element): boolean {
  if (begun.localName === 'article' || begun.querySelector('article')?.contains(heading)) return true;
  if (heading.localName === 'h1' && headline.localName === 'h1') return true;
  // parts of one article are made alike
  const first = [...(begun.parentElement?.children ?? [])].find(
    (each) => each !== begun && !each.contains(headline) && each.querySelector('p') !== null,
  );
  return (
    first !== undefined && !first.contains(heading) && madeLike(first) !== madeLike(begun) && isBare(first)
  );
}

function madeLike(element: Element): string {
  return `${element.localName} ${element.getAttribute('class') ?? ''}`;
}

/** No heading of its own. */
function isBare(element: Element): boolean {
  return element.querySelector('h1, h2, h3') === null;
}
