/** One record in, one answer out: the recognition of the extension, for the shell. */

import { parseHTML } from 'linkedom';
import { describePage } from '../article/describe';
import { extract } from '../article/extract';
import {
  blocksOf,
  buildIndex,
  DEFAULT_MATCH,
  inOwnLanguage,
  matchArticle,
  openIndex,
  readArticle,
  withDay,
  type Article,
  type Match,
  type Place,
  type Reading,
  type Story,
  type StoryIndex,
  type TextRange,
} from '../core';
import { json } from './json';

/** An article as the shell gives it: text, or the HTML of its page. */
export interface DetectRecord {
  id: string;
  url: string | null;
  title: string | null;
  date: string | null;
  lang: string | null;
  /** the id of the story with which the article is compared, whatever recognition says */
  story: string | null;
  body: { text: string } | { html: string };
}

export interface DetectAnswer {
  id: string;
  article: { title: string; date: string | null; lang: string | null; text: string };
  match: { story: string; tier: string; score: number } | null;
  evidence: { kind: string; text: string; weight: number }[];
  facts: {
    id: string;
    section: string;
    text: string;
    state: string;
    quote: string | null;
    here: string | null;
    points: { text: string; kind: string; state: string; quote: string | null; here: string | null }[];
  }[];
  /** `quote`: the words that name it, article.text from start to end */
  mentions: { entity: string; quote: string; start: number; end: number }[];
  /** milliseconds that the answer took */
  ms: number;
}

/** Stands between the blocks of article.text. */
const BLOCK_GAP = '\n\n';
/** A page whose address is not known. */
const NO_URL = 'about:blank';

/** The record of a JSON line; throws with what is wrong. `id` falls back to the number of the line. */
export function parseRecord(line: string, number: number): DetectRecord {
  const fields = json(line, 'The line');
  const text = optionalText(fields, 'text');
  const html = optionalText(fields, 'html');
  if ((text === null) === (html === null)) throw new Error('either "text" or "html" has to be there');
  const { id = number } = fields;
  if (typeof id !== 'string' && typeof id !== 'number') throw new Error('"id" is no text');
  return {
    id: String(id),
    url: optionalText(fields, 'url'),
    title: optionalText(fields, 'title'),
    date: dayOf(optionalText(fields, 'date')),
    lang: optionalText(fields, 'lang'),
    story: optionalText(fields, 'story'),
    body: html === null ? { text: text ?? '' } : { html },
  };
}

/** A function that answers records from these stories; what can be prepared is prepared once. */
export function detector(stories: readonly Story[]): (record: DetectRecord) => DetectAnswer {
  const index = openIndex(buildIndex(stories));
  const byId = new Map(stories.map((story) => [story.id, story]));
  return (record) => {
    const started = performance.now();
    const article = withDay(inOwnLanguage(articleOf(record)));
    const match =
      record.story === null ? matchArticle(index, article) : givenMatch(record.story, index, article);
    const story = match && byId.get(match.story);
    const reading = readArticle(article, 0, match, story ?? null);
    const text = article.blocks.map((block) => block.text).join(BLOCK_GAP);
    return {
      id: record.id,
      article: {
        title: article.title,
        date: article.date,
        lang: article.lang,
        text,
      },
      ...findings(article, text, reading),
      ms: Math.round((performance.now() - started) * 100) / 100,
    };
  };
}

/** The match with a story that is given: what recognition says of it, or with a score of 0 that it says nothing. Throws where there is no such story. */
function givenMatch(story: string, index: StoryIndex, article: Article): Match {
  if (!index.ids.includes(story)) throw new Error(`no story "${story}"; there are: ${index.ids.join(', ')}`);
  const others = index.ids.filter((id) => id !== story);
  const found = matchArticle(index, article, { ...DEFAULT_MATCH, off: others });
  return found ? { ...found, tier: 'story' } : { story, tier: 'story', score: 0, evidence: [] };
}

function articleOf({ url, title, date, lang, body }: DetectRecord): Article {
  if ('html' in body) {
    const { document } = parseHTML(body.html);
    const { article } = extract(document, describePage(document, url ?? NO_URL));
    return {
      ...article,
      title: title ?? article.title,
      date: date ?? article.date,
      lang: lang ?? article.lang,
    };
  }
  const paragraphs = body.text.split(/\n+/).map((line) => line.replace(/\s+/g, ' ').trim());
  return {
    host: url === null ? null : hostOf(url),
    title: title ?? '',
    date,
    lang,
    blocks: blocksOf(paragraphs.filter((text) => text !== '').map((text) => ({ kind: 'paragraph', text }))),
    cut: false,
  };
}

function hostOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null;
}

function findings(
  article: Article,
  text: string,
  reading: Reading,
): Pick<DetectAnswer, 'match' | 'evidence' | 'facts' | 'mentions'> {
  if (reading.match === null || reading.slice === null) {
    return { match: null, evidence: [], facts: [], mentions: [] };
  }
  const { story, tier, score, evidence } = reading.match;
  const told = new Map(reading.slice.facts.map((fact) => [fact.id, fact]));
  const offset = offsets(article);
  return {
    match: { story, tier, score },
    evidence,
    facts: reading.facts.map((fact) => {
      const words = new Map(told.get(fact.id)?.points.map((point) => [point.id, point.text]));
      return {
        id: fact.id,
        section: fact.section,
        text: told.get(fact.id)?.text ?? '',
        state: fact.state,
        quote: fact.quote,
        here: fact.here,
        points: fact.points.map(({ id, kind, state, quote, here }) => ({
          text: words.get(id) ?? '',
          kind,
          state,
          quote,
          here,
        })),
      };
    }),
    mentions: reading.mentions.map(({ entity, place }) => {
      const { start, end } = offset(place);
      return { entity, quote: text.slice(start, end), start, end };
    }),
  };
}

/** From places in blocks to offsets into the joined text. */
function offsets(article: Article): (place: Place) => TextRange {
  const base = new Map<string, number>();
  let at = 0;
  for (const { id, text } of article.blocks) {
    base.set(id, at);
    at += text.length + BLOCK_GAP.length;
  }
  return ({ block, start, end }) => {
    const from = base.get(block) ?? 0;
    return { start: from + start, end: from + end };
  };
}

function optionalText(fields: Record<string, unknown>, name: string): string | null {
  const value = fields[name] ?? null;
  if (value !== null && typeof value !== 'string') throw new Error(`"${name}" is no text`);
  return value;
}

/** The day of an ISO 8601 date or time; null where there is none. */
function dayOf(date: string | null): string | null {
  return date === null ? null : (/^\d{4}-\d{2}-\d{2}(?!\d)/.exec(date)?.[0] ?? null);
}
