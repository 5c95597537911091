/** Items sorted into the parts of a story, still as passages: no language work yet. */

import type { DateOnRecord, Dropped, Span } from '../core';
import type { Item, Merged } from './merge-lines';
import { sourceOf, type Passage } from './passage';

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

function states({ text }: Passage): boolean {
  return text.split(' ').length >= BULLET_WORDS && !text.endsWith('?');
}

/** Where a range of an item's line stands in its seed. */
function spanIn(item: Item, range: { start: number; end: number }): Span {
  const { seed, start } = item.line;
  return { seed, start: start + range.start, end: start + range.end };
}

function placeHeadline(parts: Parts, item: Item): void {
  if (item.is.kind !== 'headline') return;
  const { seed, text } = item.line;
  const { outlet, published, archive } = item.is;
  if (archive?.iso)
    parts.datesOnRecord.push({ date: archive.iso, reason: 'archive', source: spanIn(item, archive) });
  if (published?.iso) {
    parts.published ??= published.iso;
    parts.publishedBySeed.set(seed, published.iso);
  }
  if (outlet) parts.outlet ??= { name: text.slice(outlet.start, outlet.end), source: spanIn(item, outlet) };
  if (parts.headline) parts.dropped.push({ reason: 'boilerplate', source: sourceOf(item.body) });
  else parts.headline = item.body;
}

function place(parts: Parts, item: Item): void {
  const { is, body } = item;
  const drop = (): void => void parts.dropped.push({ reason: 'boilerplate', source: sourceOf(body) });
  switch (is.kind) {
    case 'headline': {
      placeHeadline(parts, item);
      return;
    }
    case 'publication':
      if (is.published.iso) {
        parts.published ??= is.published.iso;
        parts.publishedBySeed.set(item.line.seed, is.published.iso);
      }
      {
        drop();
        return;
      }
    case 'bullet':
      return void parts.bullets.push(body);
    case 'labelled':
      if (item.label) parts.labelled.push({ label: item.label, body });
      return;
    case 'blurb':
      if (is.date.iso) parts.coverage.push({ body, date: is.date.iso, dateSource: spanIn(item, is.date) });
      return;
    case 'caption':
      if (parts.caption) {
        drop();
        return;
      }
      parts.caption = { body, credit: is.credit };
      return;
    case 'read-more':
      return void parts.readMore.push(body);
    case 'video-title':
      return void parts.videos.push({ title: body, duration: is.duration });
    case 'video':
      return void parts.dropped.push({ reason: 'boilerplate', source: spanIn(item, is.label) });
    case 'credits':
      if (parts.credits) {
        drop();
        return;
      }
      parts.credits = { agencies: is.agencies, initials: is.initials, body };
      return;
    case 'paragraph':
      return void parts.paragraphs.push(body);
    case 'heading':
    case 'furniture': {
      drop();
      return;
    }
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
  for (const item of items) place(parts, item);
  if (parts.bullets.filter(states).length < BULLETS) {
    for (const bullet of parts.bullets) {
      if (ENDS_STATEMENT.test(bullet.text)) parts.paragraphs.push(bullet);
      else parts.dropped.push({ reason: 'boilerplate', source: sourceOf(bullet) });
    }
    parts.bullets = [];
  }
  parts.coverage.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return parts;
}
