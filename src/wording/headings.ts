/** What stands at the top of a match: the one report compared with, where the article stands in time, and the counts in words. */

import type { Clock, FactReading, Reading, Story } from '../core';
import { dayOfYear, monthOf, shortDay } from './dates';
import type { FactShown } from './fact';
import { reportName } from './reports';
import type { PluralKey, Words } from './words';

/** "Compared with one report: DW, 25 Mar 2019" */
export function baselineText(story: Pick<Story, 'outlet' | 'published'>, words: Words): string {
  return words.t('baseline', {
    report: reportName({ outlet: story.outlet.name, published: story.published }, words),
  });
}

/** "This article: 24 Mar, 1 day after the landing, 1 day before DW's report"; of an old story the date alone: nobody counts its days. */
export function clockText(
  story: Pick<Story, 'outlet' | 'published' | 'eventName' | 'lang'>,
  date: string | null,
  clock: Clock | null,
  words: Words,
): string {
  const { t, plural, lang, locale } = words;
  if (date === null) return t('clock_undated');
  const sameYear = story.published?.slice(0, 4) === date.slice(0, 4);
  const parts = [sameYear ? dayOfYear(date, locale) : shortDay(date, locale)];
  if (clock?.old) return t('clock', { parts: shortDay(date, locale) });
  // what a story calls its event fits into sentences of its own language only
  const event = story.lang === lang ? story.eventName : null;
  const outlet = story.outlet.name ?? t('report_unnamed');
  if (clock && clock.afterEvent !== null) parts.push(afterEventText(clock.afterEvent, event, words));
  if (clock && clock.afterPublication !== null) {
    parts.push(
      clock.afterPublication === 0
        ? t('clock_report_same', { outlet })
        : plural(
            clock.afterPublication > 0 ? 'clock_report_after' : 'clock_report_before',
            Math.abs(clock.afterPublication),
            { outlet },
          ),
    );
  }
  return t('clock', { parts: parts.join(t('separator')) });
}

/** "1 day after the landing"; `event`: what the story calls it, or null */
function afterEventText(days: number, event: string | null, { t, plural }: Words): string {
  if (event === null) {
    if (days === 0) return t('clock_unnamed_same');
    return plural(days > 0 ? 'clock_unnamed_after' : 'clock_unnamed_before', Math.abs(days));
  }
  if (days === 0) return t('clock_event_same', { event });
  return plural(days > 0 ? 'clock_event_after' : 'clock_event_before', Math.abs(days), { event });
}

/** What a reader has to know of the comparison besides, each in one line. */
export function noteTexts(
  story: Pick<Story, 'outlet' | 'published'>,
  { date, cut, namesOnly }: Pick<Reading, 'date' | 'cut' | 'namesOnly'>,
  { t }: Words,
): string[] {
  const newer = date !== null && story.published !== null && story.published > date;
  const outlet = story.outlet.name ?? t('report_unnamed');
  return [
    ...(newer ? [t('newer_report', { outlet })] : []),
    ...(cut ? [t('cut')] : []),
    ...(namesOnly ? [t('names_only')] : []),
  ];
}

/** "Older story: March 2019", or "Later story" where the article came long before it; null where they are near. */
export function apartText(
  story: Pick<Story, 'event' | 'published'>,
  clock: Clock | null,
  { t, locale }: Words,
): string | null {
  if (!clock?.old) return null;
  const day = story.event?.from ?? story.published;
  if (day === null) return t('older_story_undated');
  const later = (clock.afterEvent ?? clock.afterPublication ?? 0) < 0;
  return t(later ? 'later_story' : 'older_story', { month: monthOf(day, locale) });
}

/** The one line for an article in which no key fact was found. */
export function noneFoundText(
  facts: readonly Pick<FactShown, 'status'>[],
  cut: boolean,
  { t }: Words,
): string {
  if (facts.length > 0 && facts.every(({ status }) => status?.kind === 'after')) return t('none_after');
  return t(cut ? 'none_found_cut' : 'none_found');
}

/** "1 figure differs, 2 partly here, 3 not found"; each fact counts once, a difference by what differs. */
export function countsText(facts: readonly FactShown[], figures: FigureKinds, words: Words): string {
  const counts = new Map<PluralKey, number>();
  const add = (key: PluralKey, by = 1) => counts.set(key, (counts.get(key) ?? 0) + by);
  for (const key of COUNT_ORDER) counts.set(key, 0);
  for (const fact of facts) {
    switch (fact.status?.kind) {
      case 'differs': {
        const points = fact.points.filter(({ state }) => state === 'differs');
        for (const { id } of points) add(COUNT_OF_KIND[figures.get(id) ?? 'detail']);
        if (points.length === 0) add('count_details');
        break;
      }
      case 'stated':
      case 'role':
        add('count_stated');
        break;
      case 'partly':
        add('count_partly');
        break;
      case 'related':
        add('count_related');
        break;
      case 'absent':
        add('count_absent');
        break;
      case 'absent-cut':
        add('count_absent_cut');
        break;
      case 'after':
        add('count_after');
        break;
      case undefined:
    }
  }
  const told = [...counts].filter(([, count]) => count > 0);
  return told.map(([key, count]) => words.plural(key, count)).join(words.t('separator'));
}

/** What kind of thing each point is, by point id. */
export type FigureKinds = ReadonlyMap<string, 'figure' | 'date' | 'detail'>;

/** The kinds of a reading's points. */
export function figureKinds(facts: readonly FactReading[]): FigureKinds {
  return new Map(
    facts.flatMap(({ points }) => points.map(({ id, kind }) => [id, KIND_OF_POINT[kind]] as const)),
  );
}

const KIND_OF_POINT = {
  quantity: 'figure',
  date: 'date',
  name: 'detail',
  role: 'detail',
  place: 'detail',
  equipment: 'detail',
  route: 'detail',
} as const;

const COUNT_OF_KIND = {
  figure: 'count_figures',
  date: 'count_dates',
  detail: 'count_details',
} as const;

const COUNT_ORDER: readonly PluralKey[] = [
  'count_figures',
  'count_dates',
  'count_details',
  'count_stated',
  'count_partly',
  'count_related',
  'count_absent',
  'count_absent_cut',
  'count_after',
];
