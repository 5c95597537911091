/** The answer for one revision of one article. Plain JSON: it travels in messages. */

import type { Place } from './article';
import {
  storyFacts,
  type Entity,
  type Fact,
  type FactSection,
  type Point,
  type PointKind,
  type Story,
} from './story';
import type { DateRange } from '../time/date-range';
import type { TextRange } from '../text/range';

export type Tier = 'story' | 'background';
export type State = 'stated' | 'differs' | 'absent';

/** Why an article matched, heaviest first. `text` as the article has it; `weight`: share of the score, 0 to 1. */
export interface Evidence {
  kind: 'person' | 'place' | 'organisation' | 'equipment' | 'country' | 'quantity' | 'date' | 'words';
  text: string;
  weight: number;
}

export interface Match {
  story: string;
  tier: Tier;
  /** 0 to 1 */
  score: number;
  evidence: Evidence[];
}

/**
 * A fact or point beside the article. `place` and `quote`: the sentence that carries it, or the nearest one where the state
 * is `absent`. `at`: the very words in that sentence. `here`: what the article says instead, or as well, in its words.
 */
export interface Finding {
  state: State;
  place: Place | null;
  quote: string | null;
  at: Place | null;
  here: string | null;
}

export interface PointReading extends Finding {
  id: string;
  /** `role`: of a person, whom the article gives another office than the story */
  kind: PointKind | 'role';
  /** who says so in the point's sentence, where that is another one than the fact's */
  attribution?: string | null;
}

/** `partly`: the core is there, some points are not. `related`: absent, but the quoted sentence is worth seeing. */
export interface FactReading extends Finding {
  id: string;
  section: FactSection;
  partly: boolean;
  related: boolean;
  /** who says so in the article: in the sentence, or right before one that says the same goes on; null: nobody is named */
  attribution: string | null;
  points: PointReading[];
}

/** A place that names an entity of the story. */
export interface Mention {
  entity: string;
  place: Place;
  quote: string;
}

/** Days after an event up to which an article is of its time: later, what it reported is an older story. */
export const AS_OF_DAYS = 90;

/** How far article and story lie apart, in whole days; null where a date is unknown. Positive: the article is later. */
export interface Clock {
  afterEvent: number | null;
  afterPublication: number | null;
  /** more than the as-of limit apart: nothing is underlined unasked, no difference is shown */
  old: boolean;
}

/** A point, with what is shown beside its words: the days that a date means, the one of whom a name with a role speaks. */
export interface SlicePoint extends TextRange {
  id: string;
  text: string;
  date?: DateRange;
  entity?: string;
}

/** The part of a story that the card needs, so that opening one sends no message. */
export interface StorySlice {
  id: string;
  lang: string;
  headline: string;
  outlet: string | null;
  published: string | null;
  facts: {
    id: string;
    section: FactSection;
    text: string;
    attribution: string | null;
    /** it is the content of somebody's belief */
    believed: boolean;
    /** when what it reports happened: an undated key fact is of the days of the story's event */
    date: DateRange | null;
    points: SlicePoint[];
  }[];
  entities: Pick<Entity, 'id' | 'kind' | 'name' | 'roles' | 'namedIn'>[];
}

export interface Reading {
  revision: number;
  title: string;
  date: string | null;
  lang: string | null;
  cut: boolean;
  /** in a language that is not read: nothing may be said to be missing or different */
  namesOnly: boolean;
  match: Match | null;
  clock: Clock | null;
  facts: FactReading[];
  mentions: Mention[];
  slice: StorySlice | null;
}

/** A point as the slice has it. */
function slimPoint(point: Point): SlicePoint {
  const { id, text, start, end } = point;
  return {
    id,
    text,
    start,
    end,
    ...(point.kind === 'date' ? { date: point.date } : {}),
    ...(point.kind === 'name' ? { entity: point.entity } : {}),
  };
}

/** A fact as the slice has it; `event`: the days of the story, for a key fact that tells none. */
export function slimFact(
  fact: Fact,
  section: FactSection = 'key',
  event: DateRange | null = null,
): StorySlice['facts'][number] {
  const { id, text, attribution } = fact;
  return {
    id,
    section,
    text,
    attribution: attribution.kind === 'none' ? null : attribution.text,
    believed: attribution.kind === 'believed',
    date: fact.date ?? (section === 'key' ? event : null),
    points: fact.points.map(slimPoint),
  };
}

/** The slice of a story that a Reading carries to the page. */
export function sliceOf(story: Story): StorySlice {
  return {
    id: story.id,
    lang: story.lang,
    headline: story.headline.text,
    outlet: story.outlet.name,
    published: story.published,
    facts: storyFacts(story).map(({ section, fact }) => slimFact(fact, section, story.event)),
    entities: story.entities.map(({ id, kind, name, roles, namedIn }) => ({
      id,
      kind,
      name,
      roles,
      namedIn,
    })),
  };
}
