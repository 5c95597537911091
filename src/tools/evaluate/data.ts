/** The evaluation data, as its README tells the formats; every field is looked at once, here. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { blocksOf, inOwnLanguage, type Article } from '../../core';
import { fields as toFields, json } from '../json';

/** An article with what is known about it. */
export interface Labelled {
  id: string;
  /** "on", "near", or the subset of a collection */
  set: string;
  article: Article;
  /** per fact label ("F3a"), where the article is labelled */
  facts: Record<string, FactLabel>;
}

export interface FactLabel {
  state: 'stated' | 'differs' | 'absent';
  quote: string | null;
  alsoQuote: string | null;
  here: string | null;
  doubt: boolean;
}

/** One document of ECB+: `event` is its subtopic. */
export interface EventDocument {
  id: string;
  topic: string;
  event: string;
  text: string;
}

type Fields = Record<string, unknown>;

function text(fields: Fields, key: string): string {
  const value = fields[key];
  return typeof value === 'string' ? value : '';
}

const orNull = (value: string): string | null => (value === '' ? null : value);

/** Articles on the bundled story and on events that look like it. */
export function readRetold(data: string): Labelled[] {
  const folder = join(data, 'retold');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const fields = json(readFileSync(join(folder, name), 'utf8'), name);
      const paragraphs = Array.isArray(fields['paragraphs']) ? fields['paragraphs'].map(String) : [];
      return {
        id: text(fields, 'id'),
        set: text(fields, 'set'),
        article: articleOf(fields, paragraphs),
        facts: Object.fromEntries(
          Object.entries(toFields(fields['facts'])).map(([key, label]) => [key, labelOf(toFields(label))]),
        ),
      };
    });
}

function labelOf(fields: Fields): FactLabel {
  const state = text(fields, 'state');
  return {
    state: state === 'stated' || state === 'differs' ? state : 'absent',
    quote: orNull(text(fields, 'quote')),
    alsoQuote: orNull(text(fields, 'alsoQuote')),
    here: orNull(text(fields, 'here')),
    doubt: fields['doubt'] !== undefined && fields['doubt'] !== null,
  };
}

/** Real articles: `near` the subject, or `off` it. */
export function readArticles(data: string, collection: 'near' | 'off'): Labelled[] {
  return lines(join(data, 'articles', `${collection}.jsonl`)).map((fields) => ({
    id: text(fields, 'id'),
    set: text(fields, 'subset') || collection,
    article: articleOf(fields, text(fields, 'text').split('\n')),
    facts: {},
  }));
}

export function readEvents(data: string): EventDocument[] {
  return lines(join(data, 'ecbplus', 'docs.jsonl')).map((fields) => ({
    id: text(fields, 'id'),
    topic: text(fields, 'topic'),
    event: text(fields, 'subtopic'),
    text: text(fields, 'text'),
  }));
}

function lines(path: string): Fields[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line, i) => json(line, `${path}:${String(i + 1)}`));
}

function articleOf(fields: Fields, paragraphs: readonly string[]): Article {
  return plainArticle(
    text(fields, 'title'),
    paragraphs,
    orNull(text(fields, 'date').slice(0, 10)),
    orNull(text(fields, 'lang')),
  );
}

/** An article without a page, in its own language. */
export function plainArticle(
  title: string,
  paragraphs: readonly string[],
  date: string | null = null,
  lang: string | null = null,
): Article {
  const parts = paragraphs.map((paragraph) => paragraph.trim()).filter((paragraph) => paragraph !== '');
  return inOwnLanguage({
    host: null,
    title,
    date,
    lang,
    cut: false,
    blocks: blocksOf(parts.map((part) => ({ kind: 'paragraph', text: part }))),
  });
}
