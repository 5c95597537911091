/** A story's dates as a picture, with a list that says the same in words, and where the reader's article stands among them. */

import type { Story } from '../core';
import { dayNumber, longDay, monthName, rangeOf } from '../wording/dates';
import { isAfter } from '../wording/fact';
import { Quoted } from './quoted';
import { layOut, type TimelineLayout, type TimelineMark } from './timeline-layout';
import { useWords } from './spoken-words';
import type { MessageKey, Words } from '../wording/words';

/** Units of the drawing; it scales with its column. */
const WIDTH = 312;
const MARGIN = 10;
const LANE = 15;
const TOP = 20;
const BELOW = 30;

/** Below this share of the width a label starts at its mark, above the mirrored share it ends there. */
const EDGE = 0.2;

/** One line of the timeline in words. */
export interface TimelineEntry {
  from: string;
  date: string;
  label: MessageKey;
  text: string | null;
  /** it is dated after the reader's article */
  after: boolean;
}

/** The timeline's items in order of date, with the words they stand for. */
export function timelineEntries(
  story: Pick<Story, 'timeline' | 'keyFacts' | 'background' | 'coverage' | 'headline'>,
  article: string | null,
  locale: string,
): TimelineEntry[] {
  const texts = new Map<string, string>([
    ['publication', story.headline.text],
    ...story.keyFacts.map(({ id, text }) => [id, text] as const),
    ...story.background.flatMap(({ sentences }) => sentences.map(({ id, text }) => [id, text] as const)),
    ...story.coverage.map(({ id, text }) => [id, text] as const),
  ]);
  const entries: TimelineEntry[] = story.timeline.map(({ date, kind, item }) => ({
    from: date.from,
    date: rangeOf(date, locale),
    label: ENTRY_LABELS[kind],
    text: texts.get(item) ?? null,
    after: isAfter(date, article),
  }));
  if (article !== null) {
    const date = rangeOf({ from: article, to: article }, locale);
    entries.push({ from: article, date, label: ENTRY_LABELS.article, text: null, after: false });
  }
  return entries.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

const ENTRY_LABELS: Record<TimelineMark['kind'], MessageKey> = {
  event: 'timeline_event',
  coverage: 'timeline_coverage',
  publication: 'timeline_publication',
  article: 'timeline_article',
};

export function Timeline(props: { story: Story; article: string | null; open?: boolean }) {
  const { story, article, open = false } = props;
  const words = useWords();
  const { t, locale } = words;
  const layout = layOut(story.timeline, article, WIDTH - 2 * MARGIN);
  if (!layout) return null;
  const outlet = story.outlet.name ?? t('report_unnamed');
  const entries = timelineEntries(story, article, locale);
  return (
    <div class="timeline">
      <Picture layout={layout} label={labelOf(entries, story, article, words)} words={words} />
      <Legend layout={layout} outlet={outlet} />
      <details class="fold" open={open}>
        <summary>{t('timeline_list')}</summary>
        <ol class="timeline-list">
          {entries.map((entry, i) => (
            <li key={i} data-kind={entry.label === 'timeline_article' ? 'article' : undefined}>
              <span class="timeline-date">
                {entry.date}
                {entry.after && <span class="late"> · {t('after_article')}</span>}
              </span>
              <span class="source">{t(entry.label, { outlet })}</span>
              {entry.text !== null && <Quoted lang={story.lang}>{entry.text}</Quoted>}
            </li>
          ))}
        </ol>
      </details>
    </div>
  );
}

function labelOf(
  entries: TimelineEntry[],
  story: Story,
  article: string | null,
  { t, locale }: Words,
): string {
  const ends = story.timeline.map(({ date }) => date.to).concat(article ?? []);
  const to = ends.reduce((a, b) => (a > b ? a : b), '');
  return t('timeline_label', { from: longDay(entries[0]?.from ?? to, locale), to: longDay(to, locale) });
}

function Picture({ layout, label, words }: { layout: TimelineLayout; label: string; words: Words }) {
  const axis = TOP + layout.lanes * LANE;
  const article = layout.marks.find(({ kind }) => kind === 'article');
  /** how far the story had come when the article was written */
  const reached = article ? MARGIN + article.from : WIDTH;
  return (
    <svg class="timeline-picture" viewBox={`0 0 ${WIDTH} ${axis + BELOW}`} role="img" aria-label={label}>
      <line class="axis" x1="0" x2={reached} y1={axis} y2={axis} />
      {article && <line class="axis axis-after" x1={reached} x2={WIDTH} y1={axis} y2={axis} />}
      {layout.months.map((month) => (
        <Month key={month.iso} month={month} axis={axis} layout={layout} locale={words.locale} />
      ))}
      {layout.days.map(({ iso, at }) => (
        <text class="day" key={iso} x={MARGIN + at} y={axis + 15}>
          {dayNumber(iso, words.locale)}
        </text>
      ))}
      {article && (
        <g class="mark-article">
          <line x1={MARGIN + article.from} x2={MARGIN + article.from} y1={TOP - 5} y2={axis} />
          <text x={MARGIN + article.from} y={TOP - 9} text-anchor={anchorAt(article.from)}>
            {words.t('timeline_article')}
          </text>
        </g>
      )}
      {layout.marks
        .filter(({ kind }) => kind !== 'article')
        .map((mark) => (
          <Mark
            key={`${mark.kind} ${mark.from} ${mark.to}`}
            kind={mark.kind}
            from={MARGIN + mark.from}
            to={MARGIN + mark.to}
            y={axis - 11 - mark.lane * LANE}
          />
        ))}
    </svg>
  );
}

function anchorAt(x: number): 'start' | 'middle' | 'end' {
  const share = x / (WIDTH - 2 * MARGIN);
  return share < EDGE ? 'start' : share > 1 - EDGE ? 'end' : 'middle';
}

function Month(props: {
  month: TimelineLayout['months'][number];
  axis: number;
  layout: TimelineLayout;
  locale: string;
}) {
  const { month, axis, layout, locale } = props;
  const x = MARGIN + month.at;
  const label = month.label === null ? null : MARGIN + month.label;
  const year = month.iso.slice(0, 4);
  const firstOfYear = layout.months.find((each) => each.label !== null && each.iso.startsWith(year));
  return (
    <g class="month">
      <line x1={x} x2={x} y1={axis} y2={axis + 4} />
      {label !== null && (
        <text x={label} y={axis + 15}>
          {monthName(month.iso, locale)}
        </text>
      )}
      {label !== null && firstOfYear === month && (
        <text class="year" x={label} y={axis + 27}>
          {year}
        </text>
      )}
    </g>
  );
}

function Mark({ kind, from, to, y }: { kind: TimelineMark['kind']; from: number; to: number; y: number }) {
  const middle = (from + to) / 2;
  if (kind === 'publication') {
    return <path class="mark mark-publication" d={`M${middle} ${y - 5.5}l5.5 5.5-5.5 5.5-5.5-5.5z`} />;
  }
  const radius = kind === 'event' ? 4.5 : 4;
  return (
    <rect
      class={`mark mark-${kind}`}
      x={from - radius}
      y={y - radius}
      width={to - from + 2 * radius}
      height={2 * radius}
      rx={radius}
    />
  );
}

function Legend({ layout, outlet }: { layout: TimelineLayout; outlet: string }) {
  const { t } = useWords();
  const kinds = (['event', 'coverage', 'publication'] as const).filter((kind) =>
    layout.marks.some((mark) => mark.kind === kind),
  );
  return (
    <p class="legend">
      {kinds.map((kind) => (
        <span class="legend-item" key={kind}>
          <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
            <Mark kind={kind} from={6} to={6} y={6} />
          </svg>
          {t(ENTRY_LABELS[kind], { outlet })}
        </span>
      ))}
      <span>{t('timeline_scale')}</span>
    </p>
  );
}
