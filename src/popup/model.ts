/** What the popup shows, as a pure function of what is known of the tab, the story and the stories there are. */

import { slimFact, type Coverage, type Evidence, type FactSection, type Reading, type Story } from '../core';
import type { Failure } from '../platform/failures';
import type { PageState, StorySummary } from '../platform/messages';
import type { PageKind } from '../platform/page-kind';
import { monthOf } from '../wording/dates';
import { comparisonOf, isAbsent, noneFound, showFact, type FactShown } from '../wording/fact';
import {
  apartText,
  baselineText,
  clockText,
  countsText,
  figureKinds,
  noneFoundText,
  noteTexts,
} from '../wording/headings';
import type { BackgroundShown } from '../ui/lists';
import type { NameShown } from '../ui/names';
import type { Reports } from '../wording/reports';
import type { Words } from '../wording/words';

export type UnreadablePage = Exclude<PageKind, 'web'>;

/** What the shell knows of the active tab. */
export type TabState =
  /** `unread`: where the page is no article, one may stand in a part of it that is not read */
  | { kind: 'page'; state: PageState; unread?: boolean }
  | { kind: 'unreadable'; page: UnreadablePage }
  | { kind: 'off'; host: string; paused: boolean }
  /** Nutgraf is set to read it, and the browser does not let it */
  | { kind: 'withheld'; host: string; listed: boolean }
  | { kind: 'failed'; failure: Failure };

export type PopupModel =
  | { kind: 'match'; match: MatchShown }
  | { kind: 'corrected'; headline: string; lang: string | null }
  | { kind: 'no-story'; known: string }
  | { kind: 'not-article'; unread: boolean }
  | { kind: 'off'; host: string; paused: boolean }
  | { kind: 'withheld'; host: string; listed: boolean }
  | { kind: 'unreadable'; page: UnreadablePage }
  | { kind: 'working' }
  | { kind: 'failed'; code: Failure['code'] };

export interface MatchShown {
  tier: 'story' | 'background';
  story: Story;
  reading: Reading;
  reports: Reports;
  /** "Older story: March 2019" */
  apart: string | null;
  baseline: string;
  clock: string;
  /** what else has to be known of the comparison: the report is newer, the page shows only a part */
  notes: string[];
  /** in words; null at tier background and where nothing was found */
  counts: string | null;
  /** the one line that says no key fact was found; then background leads and rows carry no state */
  noneFound: string | null;
  /** at tier background: what the article shares, shown first */
  shared: SharedShown | null;
  /** in the seed's order; at tier background without those that lead */
  keyFacts: FactShown[];
  background: BackgroundShown[];
  mentions: NameShown[];
  evidence: Evidence[];
  /** something is underlined in the page, to step through */
  marked: boolean;
}

export interface SharedShown {
  facts: FactShown[];
  /** where no fact is shared: the report that names most of what the article names */
  coverage: Coverage | null;
  names: string[];
}

/** Names told in the line that leads a background match; more would not be read. */
const SHARED_NAMES = 4;

/** The popup's model. `story` is the matched one, or null while it is on its way. */
export function popupModel(
  tab: TabState,
  story: Story | null,
  stories: readonly StorySummary[],
  words: Words,
): PopupModel {
  if (tab.kind !== 'page') return tab.kind === 'failed' ? { kind: 'failed', code: tab.failure.code } : tab;
  const { state } = tab;
  switch (state.kind) {
    case 'working':
      return { kind: 'working' };
    case 'not-article':
      return { kind: 'not-article', unread: tab.unread === true };
    case 'failed':
      return { kind: 'failed', code: state.failure.code };
    case 'no-story':
      return { kind: 'no-story', known: knownText(stories, words) };
    case 'reading': {
      const { reading, corrected, marked } = state;
      if (!reading.match) return { kind: 'no-story', known: knownText(stories, words) };
      if (corrected) {
        const lang = reading.slice?.lang ?? story?.lang ?? null;
        return { kind: 'corrected', headline: headlineOf(reading, story), lang };
      }
      if (!story) return { kind: 'working' };
      return { kind: 'match', match: { ...showMatch(story, reading, reading.match, words), marked } };
    }
  }
}

function headlineOf(reading: Reading, story: Story | null): string {
  return story?.headline.text ?? reading.slice?.headline ?? '';
}

function showMatch(
  story: Story,
  reading: Reading,
  match: NonNullable<Reading['match']>,
  words: Words,
): Omit<MatchShown, 'marked'> {
  const comparison = comparisonOf(reading);
  const byId = new Map(reading.facts.map((fact) => [fact.id, fact]));
  const show =
    (section: FactSection, compare = comparison) =>
    (fact: Story['keyFacts'][number]) =>
      showFact(slimFact(fact, section, story.event), byId.get(fact.id), {
        lang: story.lang,
        cut: reading.cut,
        comparison: compare,
        date: reading.date,
        articleLang: reading.lang,
      });
  const compared = story.keyFacts.map(show('key'));
  const nothing = match.tier === 'story' && noneFound(compared);
  const sentences = story.background.flatMap((paragraph) => paragraph.sentences);
  const backgroundCompared = sentences.map(show('background'));
  const mentions = mentionsOf(story, reading);
  const shared =
    match.tier === 'background' ? sharedOf(story, mentions, [...compared, ...backgroundCompared]) : null;
  // what leads is not said twice
  const led = new Set(shared?.facts.map(({ id }) => id));
  const told = new Map(backgroundCompared.map((fact) => [fact.id, fact]));
  const background = story.background.map(({ id, label, sentences }) => ({
    id,
    label: label.text,
    sentences: sentences.map((fact) => {
      const silent = show('background', 'none')(fact);
      return led.has(fact.id) ? silent : withoutAbsence(told.get(fact.id) ?? silent, () => silent);
    }),
  }));
  return {
    tier: match.tier,
    story,
    reading,
    reports: {
      outlet: story.outlet.name,
      published: story.published,
      article: { date: reading.date, lang: reading.lang, cut: reading.cut },
    },
    apart: apartText(story, reading.clock, words),
    baseline: baselineText(story, words),
    clock: clockText(story, reading.date, reading.clock, words),
    notes: noteTexts(story, reading, words),
    counts:
      match.tier === 'story' && !nothing ? countsText(compared, figureKinds(reading.facts), words) : null,
    noneFound: nothing && !reading.namesOnly ? noneFoundText(compared, reading.cut, words) : null,
    shared,
    keyFacts: nothing
      ? story.keyFacts.map((fact) => withoutAbsence(show('key')(fact), () => show('key', 'none')(fact)))
      : compared.filter((fact) => !shared?.facts.includes(fact)),
    background,
    mentions,
    evidence: match.evidence.toSorted((a, b) => b.weight - a.weight),
  };
}

/** Background that an article leaves out says nothing about the article, so only what is there is told. */
function withoutAbsence(fact: FactShown, silent: () => FactShown): FactShown {
  return isAbsent(fact) ? silent() : fact;
}

/** Each entity that the article names, at the first place where it does. */
function mentionsOf(story: Story, reading: Reading): NameShown[] {
  const entities = new Map(story.entities.map((entity) => [entity.id, entity]));
  const shown = new Map<string, NameShown>();
  for (const { entity: id, place } of reading.mentions) {
    const entity = entities.get(id);
    if (entity && !shown.has(id)) shown.set(id, { entity, place });
  }
  return [...shown.values()];
}

function sharedOf(story: Story, mentions: readonly NameShown[], facts: readonly FactShown[]): SharedShown {
  const stated = facts.filter(({ status }) => status !== null);
  const named = new Map(mentions.map(({ entity }) => [entity.id, entity.name]));
  const names = [...named.values()].slice(0, SHARED_NAMES);
  if (stated.length > 0) return { facts: stated, coverage: null, names };
  const namesIn = ({ id }: Coverage) =>
    story.entities.filter((entity) => named.has(entity.id) && entity.namedIn.includes(id)).length;
  const best = story.coverage.toSorted((a, b) => namesIn(b) - namesIn(a))[0];
  return { facts: [], coverage: best && namesIn(best) > 0 ? best : null, names };
}

/** "Nutgraf knows 1 story, from March 2019." */
function knownText(stories: readonly StorySummary[], { t, plural, locale }: Words): string {
  if (stories.length === 0) return t('no_story_none');
  const days = stories.flatMap(({ published }) => published ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return plural('no_story_known_undated', stories.length);
  const [from, to] = [monthOf(first, locale), monthOf(last, locale)];
  return plural('no_story_known', stories.length, {
    months: from === to ? from : t('months_range', { from, to }),
  });
}
