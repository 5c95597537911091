/** Where dated things stand on a timeline of a given width: pure arithmetic, so that the picture can be tested. */

import type { DateRange, TimelineItem } from '../core';
import { lastOfMonth } from '../wording/dates';

/** Milliseconds of a day. */
const DAY = 86_400_000;

/**
 * Power by which a gap of days becomes a gap on the axis: 1 would be true to scale and lay the event's days on one another
 * (three days of March in 8 px of 330), 0 would space all dates alike and hide the months between. 0.35 keeps both visible.
 */
const GAP_POWER = 0.35;

/** Pixels between the centres of two marks in one lane; nearer ones take the next lane. Marks are 9 px wide. */
const MARK_ROOM = 12;

/** Pixels between the labels of two months, and that a label takes. */
const LABEL_ROOM = 34;
const LABEL_WIDTH = 24;

/** Pixels that the number of a day needs, and that it keeps from the label of a month. */
const DAY_ROOM = 12;
const DAY_AFTER_MONTH = 24;

/** Pixels below which ticks run into a grey bar and are left out. */
const TICK_ROOM = 5;

export type MarkKind = TimelineItem['kind'] | 'article';

export interface TimelineMark {
  kind: MarkKind;
  /** pixels from the start of the axis; equal where the mark is a day */
  from: number;
  to: number;
  /** 0 is nearest to the axis */
  lane: number;
  /** the items that this mark stands for */
  items: string[];
}

export interface TimelineLayout {
  marks: TimelineMark[];
  lanes: number;
  /** where each begins, and where its label does: before it where the end would cut it off, null where it has no room */
  months: { iso: string; at: number; label: number | null }[];
  /** days of events and publication that have room for their number */
  days: { iso: string; at: number }[];
}

/** Lays items and the reader's article out over `width` pixels; null where nothing is dated. */
export function layOut(
  items: readonly TimelineItem[],
  article: string | null,
  width: number,
): TimelineLayout | null {
  const dated = [
    ...items.map(({ kind, date, item }) => ({ kind, date, item })),
    ...(article === null
      ? []
      : [{ kind: 'article' as const, date: { from: article, to: article }, item: 'article' }]),
  ];
  if (dated.length === 0) return null;
  const scale = elasticScale(
    dated.map(({ date }) => date),
    width,
  );
  const marks = merged(dated).map(({ kind, date, items }) => ({
    kind,
    from: scale(date.from),
    to: scale(date.to),
    lane: 0,
    items,
  }));
  const lanes = assignLanes(marks);
  const months = monthsOf(
    dated.map(({ date }) => date),
    scale,
    width,
  );
  const days = items
    .filter(({ kind, date }) => kind !== 'coverage' && date.from === date.to)
    .map(({ date }) => date.from);
  return { marks, lanes, months, days: daysWithRoom(days, months, scale) };
}

/** Days in order, each once, that stand clear of the months' labels and of one another. */
function daysWithRoom(
  days: readonly string[],
  months: TimelineLayout['months'],
  scale: (iso: string) => number,
): TimelineLayout['days'] {
  const labels = months.flatMap(({ label }) => label ?? []);
  const shown: TimelineLayout['days'] = [];
  for (const iso of [...new Set(days)].sort()) {
    const at = scale(iso);
    const clear = labels.every((label) => at - label >= DAY_AFTER_MONTH || label - at >= DAY_ROOM);
    if (clear && at - (shown.at(-1)?.at ?? -DAY_ROOM) >= DAY_ROOM) shown.push({ iso, at });
  }
  return shown;
}

function dayNumber(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / DAY;
}

/** A scale that keeps the order of days and widens crowded ones. */
export function elasticScale(ranges: readonly DateRange[], width: number): (iso: string) => number {
  const days = [...new Set(ranges.flatMap(({ from, to }) => [dayNumber(from), dayNumber(to)]))].sort(
    (a, b) => a - b,
  );
  const at: number[] = [0];
  for (let i = 1; i < days.length; i++) {
    at.push((at[i - 1] ?? 0) + ((days[i] ?? 0) - (days[i - 1] ?? 0)) ** GAP_POWER);
  }
  const length = at.at(-1) ?? 0;
  if (length === 0) return () => width / 2;
  return (iso) => {
    const day = dayNumber(iso);
    const next = days.findIndex((known) => known >= day);
    if (next === -1) return width;
    if (next === 0) return 0;
    const [left = 0, right = 0] = [days[next - 1], days[next]];
    const share = (day - left) / (right - left);
    return (((at[next - 1] ?? 0) + share * ((at[next] ?? 0) - (at[next - 1] ?? 0))) / length) * width;
  };
}

/** One mark for all items of a kind with the same dates. */
function merged(
  dated: readonly { kind: MarkKind; date: DateRange; item: string }[],
): { kind: MarkKind; date: DateRange; items: string[] }[] {
  const groups = new Map<string, { kind: MarkKind; date: DateRange; items: string[] }>();
  for (const { kind, date, item } of dated) {
    const key = [kind, date.from, date.to].join(' ');
    const group = groups.get(key) ?? { kind, date, items: [] };
    group.items.push(item);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Gives each mark the lowest lane in which it touches no other; the longest first, so that days stand on top of ranges. */
function assignLanes(marks: TimelineMark[]): number {
  const lanes: TimelineMark[][] = [];
  const order = marks
    .filter(({ kind }) => kind !== 'article')
    .sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  for (const mark of order) {
    const free = lanes.findIndex((lane) =>
      lane.every((other) => mark.from - other.to >= MARK_ROOM || other.from - mark.to >= MARK_ROOM),
    );
    mark.lane = free === -1 ? lanes.length : free;
    (lanes[mark.lane] ??= []).push(mark);
  }
  return lanes.length;
}

function monthsOf(
  ranges: readonly DateRange[],
  scale: (iso: string) => number,
  width: number,
): TimelineLayout['months'] {
  const first = ranges.map(({ from }) => from).reduce((a, b) => (a < b ? a : b));
  const last = ranges.map(({ to }) => to).reduce((a, b) => (a > b ? a : b));
  const months: TimelineLayout['months'] = [];
  let reached = -LABEL_ROOM;
  let ticked = -TICK_ROOM;
  for (let month = `${first.slice(0, 7)}-01`; month <= last; month = dayAfter(lastOfMonth(month))) {
    const at = scale(month < first ? first : month);
    const labelled = at - reached >= LABEL_ROOM;
    if (labelled) reached = at;
    if (!labelled && at - ticked < TICK_ROOM) continue;
    ticked = at;
    months.push({ iso: month, at, label: labelled ? Math.min(at, width - LABEL_WIDTH) : null });
  }
  return months;
}

function dayAfter(iso: string): string {
  return new Date((dayNumber(iso) + 1) * DAY).toISOString().slice(0, 10);
}
