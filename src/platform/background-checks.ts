/** The background's door: every message is held against a schema before a handler sees it. */

import * as v from 'valibot';
import { LONGEST_ARTICLE } from '../core';
import type { Checks } from './listen';
import type { BackgroundMessages } from './messages';

/**
 * Bounds in UTF-16 code units and items. They only turn away what no news page is (the longest article measured has
 * under 2,000 blocks), so that a broken page cannot make the background work without end.
 */
const LONGEST_LINE = 4_000;
/** Extraction stops at LONGEST_ARTICLE characters of the page, and may put a space between any two. */
const LONGEST_TEXT = 2 * LONGEST_ARTICLE;
const MOST_BLOCKS = 20_000;
const MOST_NAMES = 1_000;

const line = v.pipe(v.string(), v.maxLength(LONGEST_LINE));
const whole = v.pipe(v.number(), v.safeInteger());
const maybeLine = v.nullable(line);

const announcement = v.object({
  host: line,
  title: line,
  date: maybeLine,
  lang: maybeLine,
  lead: line,
  bag: v.pipe(v.array(line), v.maxLength(MOST_NAMES)),
});

const block = v.object({
  id: line,
  kind: v.picklist(['heading', 'paragraph', 'caption', 'list-item', 'quote']),
  text: v.string(),
});

const article = v.object({
  host: maybeLine,
  title: line,
  date: maybeLine,
  lang: maybeLine,
  blocks: v.pipe(
    v.array(block),
    v.maxLength(MOST_BLOCKS),
    v.check((blocks) => blocks.reduce((sum, { text }) => sum + text.length, 0) <= LONGEST_TEXT),
  ),
  cut: v.boolean(),
});

export const backgroundChecks: Checks<BackgroundMessages> = {
  'page.announce': suits(announcement),
  'article.read': suits(v.object({ revision: whole, article })),
  'card.inject': suits(v.null()),
  'words.get': suits(v.null()),
  'page.setup': suits(v.object({ timeOrigin: v.number() })),
  'page.quiet': suits(v.null()),
  'stories.list': suits(v.null()),
  'stories.get': suits(v.object({ id: line })),
  'correction.set': suits(v.object({ tab: whole, url: line, title: line, story: line, wrong: v.boolean() })),
  'tab.check-once': suits(v.object({ tab: whole })),
  'data.delete': suits(v.null()),
  'sites.apply': suits(v.null()),
};

function suits<T>(schema: v.GenericSchema<T>): (params: unknown) => params is T {
  return (params): params is T => v.is(schema, params);
}
