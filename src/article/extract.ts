/** The article of a page as text, and the way from its blocks back to the page. */

import { type Article, blocksOf, type DateSource, type Place } from '../core';
import { isCut } from './cut';
import { rangesOf } from './map';
import type { Description } from './describe';
import type { Unseen } from './sight';
import { outerOf } from './tree';
import { survey } from './survey';

export interface Extraction {
  article: Article;
  /** the element whose changes matter */
  root: Element;
  /** where the page says its day of publication */
  dateFrom: DateSource | null;
  /** the elements that its texts stand in */
  holders: ReadonlySet<Element>;
  /** the open shadow roots that parts of it stand in */
  trees: ReadonlySet<Node>;
  /** the live range of a place; null where the page has changed there */
  range(place: Place): Range | null;
}

/**
 * Reads the article; a page without prose gives an article without blocks. The headline, where printed, is the first block.
 * `unseen`: elements whose text no reader sees.
 */
export function extract(
  document: Document,
  page: Description,
  unseen: ReadonlyMap<Element, Unseen> = new Map(),
): Extraction {
  const without = new Set(unseen.keys());
  const found = survey(document, page, without);
  const runs = [...found.heading, ...found.kept];
  const blocks = blocksOf(runs);
  const holders = new Set(
    runs.flatMap(({ segments }) => segments.flatMap(({ node }) => outerOf(node) ?? [])),
  );
  const trees = new Set<Node>([...holders].map((element) => element.getRootNode()));
  trees.delete(document);
  const dated = page.date();
  const root = found.root ?? document.documentElement;
  return {
    article: {
      host: page.host,
      title: page.headline.title,
      date: dated?.date ?? null,
      lang: page.lang(root),
      blocks,
      cut: !found.whole || [...unseen.values()].includes('folded') || isCut(document, found),
    },
    root,
    dateFrom: dated?.from ?? null,
    holders,
    trees,
    range: rangesOf(blocks, runs, without),
  };
}
