/** Other articles on an article's page: the next one below, one nested in it, what was put after it by scrolling. */

import { makeOf } from './element-names';
import { isProse, textWeight } from './prose';
import type { Run } from './runs';

/** Characters of a heading from which on it may be a headline rather than the name of a part ("What is known"). */
const HEADLINE_LENGTH = 25;

/** Paragraphs that make an article under such a heading. */
const LEAST_PROSE = 2;

/**
 * Share of the prose that other articles may hold: pages that are made of nothing else (one entry after another under one
 * headline) are articles in parts.
 */
const MOST_SHARE = 0.6;

/** The article's runs without those of other articles; `headline` is the element that prints the article's own. */
export function withoutOthers(runs: readonly Run[], headline: Element | null, root: Element): readonly Run[] {
  if (headline === null) return runs;
  const firsts = new Map<Element, Element | undefined>();
  /** paragraphs in each element that may be another article */
  const prose = new Map<Element, number>();
  for (const [i, run] of runs.entries()) {
    if (run.kind !== 'heading' || headline.contains(run.element)) continue;
    if (textWeight(run.text) < HEADLINE_LENGTH) continue;
    const begun = begunBy(run, runs[i - 1], headline, root);
    if (begun && isOther(begun, run.element, headline, firsts)) prose.set(begun, 0);
  }
  if (prose.size === 0) return runs;
  const around = (run: Run): Element[] => {
    const found: Element[] = [];
    for (let at: Element | null = run.element; at !== null && at !== root; at = at.parentElement)
      if (prose.has(at)) found.push(at);
    return found;
  };
  const paragraphs = runs.filter(isProse);
  for (const other of paragraphs.flatMap(around)) prose.set(other, (prose.get(other) ?? 0) + 1);
  const isWithin = (run: Run): boolean => around(run).some((other) => (prose.get(other) ?? 0) >= LEAST_PROSE);
  const isMost = paragraphs.filter(isWithin).length > paragraphs.length * MOST_SHARE;
  return isMost ? runs : runs.filter((run) => !isWithin(run));
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

/** Whether an element that begins with a heading is another article, rather than a part of this one. `firsts`: what was found before. */
function isOther(
  begun: Element,
  heading: Element,
  headline: Element,
  firsts: Map<Element, Element | undefined>,
): boolean {
  const article = heading.closest('article');
  if (article !== null && begun.contains(article)) return true;
  if (heading.localName === 'h1' && headline.localName === 'h1') return true;
  const around = begun.parentElement;
  if (around === null) return false;
  if (!firsts.has(around)) firsts.set(around, firstText(around, headline));
  const first = firsts.get(around);
  // parts of one article are made alike
  return first !== undefined && first !== begun && makeOf(first) !== makeOf(begun);
}

/** The first element in another with paragraphs, beside the one with the headline; undefined where it has a heading of its own. */
function firstText(around: Element, headline: Element): Element | undefined {
  for (let at = around.firstElementChild; at !== null; at = at.nextElementSibling) {
    if (at.contains(headline) || at.querySelector('p') === null) continue;
    return at.querySelector('h1, h2, h3') === null ? at : undefined;
  }
  return undefined;
}
