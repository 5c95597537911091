/** Watching an article for changes that make it worth reading again. */

import type { Extraction } from '../article/extract';
import { outerOf } from '../article/tree';
import { REST_FACTOR } from './world';

/** Milliseconds without a change before the article is read again: typing and animation come to rest within it. */
const QUIET = 700;
/** Milliseconds after which a page that never rests is read in any case. */
const LONGEST = 5000;

/** Attributes by which pages show and hide what stands in them. */
const SHOWN = { attributeFilter: ['class', 'style', 'hidden'] };

export interface ArticleChanges {
  /** Watches this article from now on, instead of the one before. `cost`: milliseconds that reading it took. */
  watch(article: Pick<Extraction, 'root' | 'trees'>, cost: number): void;
}

/** Calls back when the watched article has changed and come to rest. */
export function articleChanges(callback: () => void, signal: AbortSignal): ArticleChanges {
  let trees: readonly Node[] = [];
  let rest = QUIET;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let firstChange: number | null = null;

  const observer = new MutationObserver((records) => {
    // around the article only its own removal and its being hidden matter; our card is added there too
    const matters = ({ type, target }: MutationRecord): boolean =>
      type === 'attributes' || trees.some((tree) => tree.contains(target));
    if (trees[0]?.isConnected && !records.some(matters)) return;
    firstChange ??= performance.now();
    clearTimeout(waiting);
    const left = Math.max(rest, LONGEST) - (performance.now() - firstChange);
    waiting = setTimeout(
      () => {
        firstChange = null;
        callback();
      },
      Math.min(rest, left),
    );
  });

  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(waiting);
  });
  return {
    watch({ root, trees: all }, cost) {
      if (signal.aborted) return;
      rest = Math.max(QUIET, cost * REST_FACTOR);
      const before = trees;
      trees = [root, ...all];
      if (trees.length === before.length && trees.every((tree, i) => tree === before[i])) return;
      observer.disconnect();
      for (const tree of trees)
        observer.observe(tree, { ...SHOWN, subtree: true, childList: true, characterData: true });
      for (let around = outerOf(root); around; around = outerOf(around))
        observer.observe(around, { ...SHOWN, childList: true });
    },
  };
}
