/** What the compiler makes of seed documents, and every other room reads. Plain JSON throughout. */

import type { Quantity } from '../quantity/quantities';
import type { TextRange } from '../text/range';
import type { DateRange } from '../time/date-range';

/** Raised whenever a field of Story changes meaning; checked at load, so an old file is refused and not misread. */
export const STORY_FORMAT = 2;

/** A stretch of a seed document as received: UTF-16 offsets into its text, end exclusive. */
export interface Span extends TextRange {
  seed: string;
}

/** A source document as received. */
export interface SeedDocument {
  id: string;
  text: string;
}

/** A source document with the ISO day on which it was printed, null where it does not tell. */
export interface Seed extends SeedDocument {
  published: string | null;
}

/** Damage of an extraction, mended on record: the seed reads `found` at this span, the story shows `shown`. */
export interface Repair extends Span {
  found: string;
  shown: string;
}

/**
 * Words of a seed. `text` is the seed's slice at `source`, with `repairs` applied and each run of white space folded to
 * one space; `alsoIn` are the places where other seeds carry the same words, `repairs` those of all these places.
 */
export interface Quotation {
  text: string;
  source: Span;
  alsoIn: Span[];
  repairs: Repair[];
}

/** Who said so, in the seed's words. `none`: no source named. `believed`: the content of that side's belief. */
export type Attribution =
  | { kind: 'none' }
  | { kind: 'said' | 'shown' | 'believed'; text: string; source: Span; entity: string | null };

/**
 * A checkable part of a fact: offsets are into the fact's `text`; a fact is stated when its core points are. A fact may have
 * no core point, and no point at all: its words decide then. Points may nest ("two Tu-160 bombers"), and never cross.
 */
export type Point = TextRange & {
  id: string;
  text: string;
  core: boolean;
} & PointValue;

export type PointValue =
  | { kind: 'quantity'; quantity: Quantity }
  | { kind: 'date'; date: DateRange }
  | { kind: 'name'; entity: string; role: string | null }
  | { kind: 'place'; entity: string }
  | { kind: 'equipment'; entity: string }
  | { kind: 'route'; from: string | null; via: string[]; to: string | null };

export type PointKind = Point['kind'];

/** A unit of alignment: one bullet, or one sentence of the background, verbatim. `date`: when what it reports happened. */
export interface Fact extends Quotation {
  id: string;
  date: DateRange | null;
  attribution: Attribution;
  points: Point[];
}

/** A labelled paragraph: "Key ally: ...". `text` leaves the label out; `sentences` cover `text`. */
export interface BackgroundParagraph extends Quotation {
  id: string;
  label: Quotation;
  sentences: Fact[];
}

/** A related report that the seeds carry as a dated blurb. Seeds hold no addresses; a side file may give one. */
export interface Coverage extends Quotation {
  id: string;
  date: string;
  dateSource: Span;
  link: string | null;
}

/** A headline that a seed points to, with no more than its words. */
export interface Pointer extends Quotation {
  link: string | null;
}

/** A video a seed carries; `duration` as printed, minutes:seconds. */
export interface Video extends Pointer {
  duration: string | null;
}

export interface Caption extends Quotation {
  credit: string | null;
}

/** A role as the outlet put it, with the day on which it was printed; never given as current. */
export interface Role {
  text: string;
  source: Span;
  date: string | null;
}

export type EntityKind = 'person' | 'place' | 'organisation' | 'equipment';

/** `name` as the seeds spell it most fully; `aliases` other spellings, the name itself left out. */
export interface Entity {
  id: string;
  kind: EntityKind;
  name: string;
  aliases: string[];
  roles: Role[];
  sources: Span[];
  /** ids of facts, background sentences and coverage that name it */
  namedIn: string[];
}

/** A country the seeds name, by ISO 3166 code: its names in other languages come from the platform's Intl data. */
export interface Country {
  code: string;
  sources: Span[];
}

/** Something dated; `item` is the id of the fact or coverage, or `publication`. */
export interface TimelineItem {
  date: DateRange;
  kind: 'event' | 'coverage' | 'publication';
  item: string;
}

/** A date that stands in a seed but is not the story's, with the reason. */
export interface DateOnRecord {
  date: string;
  reason: 'archive';
  source: Span;
}

/** Lines of a seed that are no part of the story, with the reason. */
export interface Dropped {
  reason: 'boilerplate' | 'duplicate';
  source: Span;
}

export interface Story {
  formatVersion: typeof STORY_FORMAT;
  id: string;
  /** BCP 47 language of the seeds */
  lang: string;
  headline: Quotation;
  outlet: { name: string | null; host: string | null };
  /** ISO date of publication, or null where no seed tells it */
  published: string | null;
  datesOnRecord: DateOnRecord[];
  /** the days of what the story reports, from its key facts; null where they are undated */
  event: DateRange | null;
  /** what the side file calls the event ("the landing"), for the clock; null: "the event" */
  eventName: string | null;
  summary: Quotation | null;
  caption: Caption | null;
  opening: Quotation[];
  keyFacts: Fact[];
  background: BackgroundParagraph[];
  coverage: Coverage[];
  readMore: Pointer[];
  videos: Video[];
  credits: { agencies: string[]; initials: string[]; source: Span } | null;
  entities: Entity[];
  countries: Country[];
  timeline: TimelineItem[];
  seeds: Seed[];
  dropped: Dropped[];
}

/** Every fact of a story in the order shown: key facts, then the sentences of the background. */
export function storyFacts(story: Story): { section: FactSection; fact: Fact }[] {
  return [
    ...story.keyFacts.map((fact) => ({ section: 'key' as const, fact })),
    ...story.background.flatMap((paragraph) =>
      paragraph.sentences.map((fact) => ({ section: 'background' as const, fact })),
    ),
  ];
}

export type FactSection = 'key' | 'background';
