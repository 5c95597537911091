/** Items sorted into the parts of a story, still as passages: no language work yet. */

import type { DateOnRecord, Dropped, Span, TextRange } from '../core';
import type { LineKind } from './classify-lines';
import type { Item, Merged } from './merge-lines';
import { placesOf, type Passage } from './passage';

export interface LabelledPassage {
  label: Passage;
  body: Passage;
}

export interface DatedPassage {
  body: Passage;
  date: string;
  dateSource: Span;
}

export interface VideoPassage {
  title: Passage;
  duration: string | null;
}

/** The parts of a story in the order shown. */
export interface Parts {
  headline: Passage | null;
  outlet: { name: string; source: Span } | null;
  published: string | null;
  /** by seed: the day on which that seed's report was published, where it says so */
  publishedBySeed: Map<string, string>;
  datesOnRecord: DateOnRecord[];
  bullets: Passage[];
  paragraphs: Passage[];
  labelled: LabelledPassage[];
  coverage: DatedPassage[];
  caption: { body: Passage; credit: string | null } | null;
  readMore: Passage[];
  videos: VideoPassage[];
  credits: { agencies: string[]; initials: string[]; body: Passage } | null;
  dropped: Dropped[];
}

/** Bullets that make a list of key facts at least: one or two are links or a stray sign more often than a summary. */
const BULLETS = 3;
/** Words of a bullet that states something at least; shorter ones are links and names. */
const BULLET_WORDS = 4;

const ENDS_STATEMENT = /[.!…][”"'’)\]]*$/u;
/** A statement that more words follow: "It was wrong. Other articles include: ..." */
const HOLDS_STATEMENT = /\p{Ll}[.!?]["”’)]?\s+\p{Lu}/u;

function states({ text }: Passage): boolean {
  return text.split(' ').length >= BULLET_WORDS && !text.endsWith('?');
}

/** Where a range of an item's line stands in its seed. */
function spanIn(item: Item, range: TextRange): Span {
  const { seed, start } = item.line;
  return { seed, start: start + range.start, end: start + range.end };
}

function drop(parts: Parts, reason: Dropped['reason'], places: readonly Span[]): void {
  parts.dropped.push(...places.map((source) => ({ reason, source })));
}

/** A date of publication counts for its own seed, and the first for the story. */
function placePublication(parts: Parts, item: Item, iso: string | null | undefined): void {
  if (iso === null || iso === undefined) return;
  parts.published ??= iso;
  if (!parts.publishedBySeed.has(item.line.seed)) parts.publishedBySeed.set(item.line.seed, iso);
}

function placeHeadline(parts: Parts, item: Item, is: Extract<LineKind, { kind: 'headline' }>): boolean {
  const { outlet, published, archive } = is;
  if (archive?.iso) {
    parts.datesOnRecord.push({ date: archive.iso, reason: 'archive', source: spanIn(item, archive) });
  }
  placePublication(parts, item, published?.iso);
  if (outlet) {
    parts.outlet ??= {
      name: item.line.text.slice(outlet.start, outlet.end),
      source: spanIn(item, outlet),
    };
  }
  if (parts.headline) return false;
  parts.headline = item.body;
  return true;
}

/** Puts an item into its part; false where the story has none for it. */
function place(parts: Parts, item: Item): boolean {
  const { is, body, label } = item;
  switch (is.kind) {
    case 'headline':
      return placeHeadline(parts, item, is);
    case 'publication':
      placePublication(parts, item, is.published.iso);
      return false;
    case 'bullet':
      parts.bullets.push(body);
      return true;
    case 'labelled':
      if (label) parts.labelled.push({ label, body });
      return label !== null;
    case 'blurb':
      if (is.date.iso !== null) {
        parts.coverage.push({ body, date: is.date.iso, dateSource: spanIn(item, is.date) });
      }
      return is.date.iso !== null;
    case 'caption':
      if (parts.caption) return false;
      parts.caption = { body, credit: is.credit };
      return true;
    case 'read-more':
      parts.readMore.push(body);
      return true;
    case 'video-title':
      parts.videos.push({ title: body, duration: is.duration });
      return true;
    case 'video':
      // the duration beside it is kept with the title
      parts.dropped.push({ reason: 'boilerplate', source: spanIn(item, is.label) });
      return true;
    case 'credits':
      if (parts.credits) return false;
      parts.credits = { agencies: is.agencies, initials: is.initials, body };
      drop(parts, 'duplicate', placesOf(body).slice(1));
      return true;
    case 'paragraph':
      parts.paragraphs.push(body);
      return true;
    case 'heading':
    case 'furniture':
      return false;
  }
}

/** The parts that merged items make. Headings, furniture and second headlines are dropped on record. */
export function arrangeParts({ items, dropped }: Merged): Parts {
  const parts: Parts = {
    headline: null,
    outlet: null,
    published: null,
    publishedBySeed: new Map(),
    datesOnRecord: [],
    bullets: [],
    paragraphs: [],
    labelled: [],
    coverage: [],
    caption: null,
    readMore: [],
    videos: [],
    credits: null,
    dropped: [...dropped],
  };
  for (const item of items) {
    if (!place(parts, item)) drop(parts, 'boilerplate', placesOf(item.body));
  }
  if (parts.bullets.filter(states).length < BULLETS) {
    for (const bullet of parts.bullets) {
      if (ENDS_STATEMENT.test(bullet.text) || HOLDS_STATEMENT.test(bullet.text))
        parts.paragraphs.push(bullet);
      else drop(parts, 'boilerplate', placesOf(bullet));
    }
    parts.bullets = [];
  }
  parts.coverage.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return parts;
}
