/** Who reads a page: our extraction, and Readability beside it, each from a DOM of its own. */

import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { isoDay } from '../../article/date';
import { describePage } from '../../article/describe';
import { looksLikeArticle } from '../../article/detect';
import { startsBlock } from '../../article/elements';
import { isElement } from '../../article/tree';
import { extract } from '../../article/extract';

/** What a reader finds on a page. */
export interface Found {
  text: string;
  title: string;
  /** YYYY-MM-DD */
  date: string | null;
  lang: string | null;
  article: boolean;
  /** of reading, parsing apart */
  milliseconds: number;
}

/** Null where a reader cannot work on the DOM outside a browser: Readability throws where text stands behind the body. */
export type Reader = (html: string, url: string) => Found | null;

export const readers: Record<string, Reader> = {
  nutgraf(html, url) {
    const { document } = parseHTML(html);
    const started = performance.now();
    const { article } = extract(document, describePage(document, url));
    const milliseconds = performance.now() - started;
    const { title, date, lang, blocks } = article;
    const text = blocks
      .filter((block) => block.kind !== 'caption' && block.text !== title)
      .map((block) => block.text)
      .join('\n');
    return { text, title, date, lang, article: looksLikeArticle(document, url), milliseconds };
  },

  'Readability 0.6.0'(html) {
    const { document } = parseHTML(html);
    const started = performance.now();
    const parsed = tryToParse(new Readability<Node>(document, { serializer: (node) => node }));
    if (parsed === undefined) return null;
    const milliseconds = performance.now() - started;
    return {
      text: parsed?.content ? linesOf(parsed.content) : '',
      title: parsed?.title ?? '',
      date: isoDay(parsed?.publishedTime ?? ''),
      lang: parsed?.lang ?? null,
      article: parsed !== null,
      milliseconds,
    };
  },
};

function tryToParse(readability: Readability<Node>): ReturnType<Readability<Node>['parse']> | undefined {
  try {
    return readability.parse();
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** An element's text with a line for each block. */
function linesOf(node: Node): string {
  if (!isElement(node)) return node.nodeType === 3 ? (node.nodeValue ?? '') : '';
  const inner = [...node.childNodes].map(linesOf).join('');
  return startsBlock(node) || node.localName === 'br' ? `\n${inner}\n` : inner;
}
