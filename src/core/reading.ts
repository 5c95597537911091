/** The answer for one revision of one article. Plain JSON: it travels in messages. */

import type { Place } from './article';
import type { DateRange, Entity, FactSection, Point, PointKind, Story } from './story';

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
  kind: PointKind;
}

/** `partly`: the core is there, some points are not. `related`: absent, but the quoted sentence is worth seeing. */
export interface FactReading extends Finding {
  id: string;
  section: FactSection;
  partly: boolean;
  related: boolean;
  /** who says so in the article, as found in the sentence; null: no source in it */
  attribution: string | null;
  points: PointReading[];
}

/** A place that names an entity of the story. */
export interface Mention {
  entity: string;
  place: Place;
  quote: string;
}

/** How far article and story lie apart, in whole days; null where a date is unknown. Positive: the article is later. */
export interface Clock {
  afterEvent: number | null;
  afterPublication: number | null;
  /** more than the as-of limit apart: nothing is underlined unasked, no difference is shown */
  old: boolean;
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
    /** `date`: the days that a point of kind date means, to be shown beside its words as ours */
    points: { id: string; text: string; start: number; end: number; date?: DateRange }[];
  }[];
  entities: Pick<Entity, 'id' | 'kind' | 'name' | 'roles' | 'namedIn'>[];
}

export interface Reading {
  revision: number;
  title: string;
  date: string | null;
  lang: string | null;
  cut: boolean;
  match: Match | null;
  clock: Clock | null;
  facts: FactReading[];
  mentions: Mention[];
  slice: StorySlice | null;
}

/** A point as the slice has it. */
export function slimPoint(point: Point): StorySlice['facts'][number]['points'][number] {
  const { id, text, start, end } = point;
  return { id, text, start, end, ...(point.kind === 'date' ? { date: point.date } : {}) };
}

/** The slice of a story that a Reading carries to the page. */
export function sliceOf(story: Story): StorySlice {
  const slim = (section: FactSection) => (fact: Story['keyFacts'][number]) => ({
    id: fact.id,
    section,
    text: fact.text,
    attribution: fact.attribution.kind === 'none' ? null : fact.attribution.text,
    points: fact.points.map(slimPoint),
  });
  return {
    id: story.id,
    lang: story.lang,
    headline: story.headline.text,
    outlet: story.outlet.name,
    published: story.published,
    facts: [
      ...story.keyFacts.map(slim('key')),
      ...story.background.flatMap((paragraph) => paragraph.sentences.map(slim('background'))),
    ],
    entities: story.entities.map(({ id, kind, name, roles, namedIn }) => ({
      id,
      kind,
      name,
      roles,
      namedIn,
    })),
  };
}
