/** What a page states about itself for machines: meta elements and schema.org JSON-LD. Untrusted: every value is checked. */

/** An article as a page's JSON-LD describes it; null where a value is not stated. */
export interface StructuredArticle {
  headline: string | null;
  datePublished: string | null;
  dateModified: string | null;
  language: string | null;
  /** isAccessibleForFree */
  free: boolean | null;
  /** css selectors of its parts that are not free */
  paidParts: string[];
}

export interface Structured {
  /** meta elements' content by lower-case property, name, itemprop or http-equiv; the first of a name counts */
  metas: Map<string, string>;
  /** articles among what the page is about; articles that it merely lists are not among them */
  articles: StructuredArticle[];
  /** schema.org types of what the page is about */
  types: string[];
}

/** Characters of one JSON-LD script; longer ones carry the whole text or a catalogue, and cost parsing time. */
const LARGEST_SCRIPT = 400_000;

const MOST_SCRIPTS = 20;

/** Meta elements looked at; pages measured have up to 130. */
const MOST_METAS = 500;

/** Values of one property that are looked at: real pages state one to three. */
const MOST_VALUES = 20;

/** Objects visited in all JSON-LD of a page. */
const MOST_NODES = 300;

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report)$/;

/** Properties that lead from a page to what it is about. */
const ABOUT_PAGE = ['@graph', 'mainEntity', 'mainEntityOfPage'];

export function readStructured(document: Document): Structured {
  const structured: Structured = { metas: readMetas(document), articles: [], types: [] };
  const scripts = document.querySelectorAll('script[type^="application/ld+json"]');
  const pending: unknown[] = [];
  for (let i = 0; i < Math.min(scripts.length, MOST_SCRIPTS); i++) {
    const source = scripts[i]?.textContent ?? '';
    if (source.length <= LARGEST_SCRIPT) pending.push(parse(source) ?? salvage(source));
  }
  for (let visited = 0; pending.length > 0 && visited < MOST_NODES; visited++) {
    visit(pending.shift(), pending, structured);
  }
  return structured;
}

function readMetas(document: Document): Map<string, string> {
  const metas = new Map<string, string>();
  const elements = document.getElementsByTagName('meta');
  for (let i = 0; i < Math.min(elements.length, MOST_METAS); i++) {
    const meta = elements[i];
    if (meta) readMeta(meta, metas);
  }
  return metas;
}

/** Most have a property or a name, few both, and few of the rest matter: asking each for all costs more than all else here. */
function readMeta(meta: Element, metas: Map<string, string>): void {
  const property = meta.getAttribute('property');
  const name = meta.getAttribute('name');
  const other = property ?? name ?? meta.getAttribute('itemprop') ?? meta.getAttribute('http-equiv');
  for (const key of [other, property === null ? null : name]) {
    if (key === null || metas.has(key.toLowerCase())) continue;
    const content = meta.getAttribute('content')?.trim() ?? '';
    if (content !== '') metas.set(key.toLowerCase(), content);
  }
}

/** The JSON in a script; browsers' and publishers' habits (comments around it, raw line breaks in strings) forgiven. */
function parse(source: string): unknown {
  const text = withoutWrapping(source);
  // the parser takes its time over brackets that are never closed
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    const mended = text.replace(/[\u0000-\u001f]+/g, ' ');
    if (mended === text) return undefined;
    try {
      return JSON.parse(mended) as unknown;
    } catch {
      return undefined;
    }
  }
}

/** From the first opening bracket to the last closing one; empty where there is none. */
function withoutWrapping(source: string): string {
  return source.slice(
    Math.max(0, source.search(/[{[]/)),
    Math.max(source.lastIndexOf('}'), source.lastIndexOf(']')) + 1,
  );
}

/** What can be read of an article from JSON that does not parse: single values, never structure. */
function salvage(source: string): unknown {
  const value = (name: string) =>
    source.length < LARGEST_SCRIPT
      ? new RegExp(`"${name}"\\s*:\\s*"([^"\\n]{1,300})"`).exec(source)?.[1]
      : undefined;
  const type = value('@type');
  return { '@type': type, headline: value('headline'), datePublished: value('datePublished') };
}

function visit(node: unknown, pending: unknown[], structured: Structured): void {
  if (Array.isArray(node)) {
    pending.push(...(node.slice(0, MOST_NODES) as unknown[]));
    return;
  }
  if (!isRecord(node)) return;
  const types = strings(node['@type']);
  structured.types.push(...types);
  if (types.some((type) => ARTICLE_TYPE.test(type))) structured.articles.push(article(node));
  for (const property of ABOUT_PAGE) pending.push(node[property]);
}

function article(node: Record<string, unknown>): StructuredArticle {
  const parts = Array.isArray(node['hasPart']) ? (node['hasPart'] as unknown[]) : [node['hasPart']];
  return {
    headline: string(node['headline']) ?? string(node['name']),
    datePublished: moment(node['datePublished']) ?? moment(node['dateCreated']),
    dateModified: moment(node['dateModified']),
    language: string(node['inLanguage']),
    free: truth(node['isAccessibleForFree']),
    paidParts: parts
      .slice(0, MOST_VALUES)
      .filter(isRecord)
      .filter((part) => truth(part['isAccessibleForFree']) === false)
      .flatMap((part) => strings(part['cssSelector'])),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function string(value: unknown): string | null {
  return strings(value)[0] ?? null;
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  return Array.isArray(value)
    ? (value as unknown[]).slice(0, MOST_VALUES).flatMap((item) => (typeof item === 'string' ? [item] : []))
    : [];
}

/** A point in time, also as a number of seconds or milliseconds. */
function moment(value: unknown): string | null {
  return typeof value === 'number' ? String(value) : string(value);
}

function truth(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  const text = string(value)?.toLowerCase();
  if (text === undefined) return null;
  return /(?:^|\/)true$/.test(text) ? true : /(?:^|\/)false$/.test(text) ? false : null;
}
