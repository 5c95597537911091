/** Everything dated in a story, in order, and the days of the event itself. */

import { dayNumber, type DateRange, type Story, type TimelineItem } from '../core';

/** Days from the first dated key fact within which others are of the same event. Wider takes its history for the event. */
const EVENT_DAYS = 7;

const daysBetween = (a: string, b: string): number => Math.abs((dayNumber(a) ?? 0) - (dayNumber(b) ?? 0));

/** The days of the event: the first key fact that is dated to a few days, and the others near it; null where none is. */
export function eventOf(dates: readonly (DateRange | null)[]): DateRange | null {
  const exact = dates.flatMap((date) =>
    date && daysBetween(date.from, date.to) <= EVENT_DAYS ? [date] : [],
  );
  const [anchor] = exact;
  if (!anchor) return null;
  const near = exact.filter(({ from }) => daysBetween(from, anchor.from) <= EVENT_DAYS);
  const from = near.map((date) => date.from).sort()[0] ?? anchor.from;
  const to =
    near
      .map((date) => date.to)
      .sort()
      .at(-1) ?? anchor.to;
  return { from, to };
}

type Dated = Pick<Story, 'keyFacts' | 'background' | 'coverage' | 'published'>;

/** Facts, coverage and publication by date; what is of one day in the order shown, the longer range first. */
export function timelineOf({ keyFacts, background, coverage, published }: Dated): TimelineItem[] {
  const facts = [...keyFacts, ...background.flatMap((paragraph) => paragraph.sentences)];
  const items: TimelineItem[] = [
    ...facts.flatMap(({ id, date }) => (date ? [{ date, kind: 'event' as const, item: id }] : [])),
    ...coverage.map(({ id, date }) => ({
      date: { from: date, to: date },
      kind: 'coverage' as const,
      item: id,
    })),
  ];
  if (published !== null) {
    items.push({ date: { from: published, to: published }, kind: 'publication', item: 'publication' });
  }
  return items.sort((a, b) => a.date.from.localeCompare(b.date.from) || b.date.to.localeCompare(a.date.to));
}
