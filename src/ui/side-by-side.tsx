/** A fact and the article's sentence, side by side: each with its date and who says so, and no verdict. */

import type { ComponentChildren } from 'preact';
import { longDay, shortDay } from './dates';
import { stretches, type FactShown, type PointShown } from './fact';
import { Points } from './fact-text';
import { Message, Quoted } from './quoted';
import { useWords, type Words } from './translate';

/** The two reports that are compared. */
export interface Reports {
  outlet: string | null;
  published: string | null;
  article: { date: string | null; lang: string | null; cut: boolean };
}

/** "DW, 25 Mar 2019" */
export function reportName(
  { outlet, published }: Pick<Reports, 'outlet' | 'published'>,
  { t, locale }: Words,
): string {
  const name = outlet ?? t('outlet_unknown');
  return published === null ? name : t('outlet_dated', { outlet: name, date: shortDay(published, locale) });
}

/** "As DW reported, 25 March 2019": the heading that names the baseline. */
export function asReported(
  { outlet, published }: Pick<Reports, 'outlet' | 'published'>,
  { t, locale }: Words,
): string {
  const name = outlet ?? t('outlet_unknown');
  return published === null
    ? t('as_reported_undated', { outlet: name })
    : t('as_reported', { outlet: name, date: longDay(published, locale) });
}

/** Who says so: verbatim under a label of ours, or a message that nobody is named. */
export interface SourceShown {
  of: 'source_none' | 'source_none_here' | 'source_named' | 'source_believed';
  source: string;
}

/** Who said so in the seed. */
export function attributionOf({ attribution }: Pick<FactShown, 'attribution'>): SourceShown {
  if (attribution === null) return { of: 'source_none', source: '' };
  return { of: attribution.believed ? 'source_believed' : 'source_named', source: attribution.text };
}

/** Who says so in the article, as found. */
export function saidOf({ said }: Pick<FactShown, 'said'>): SourceShown {
  return { of: said === null ? 'source_none_here' : 'source_named', source: said ?? '' };
}

/** "source: flight tracking" */
export function Source({ of, source, lang }: SourceShown & { lang: string | null }) {
  return <Message of={of} quoted={{ source }} lang={lang} />;
}

/**
 * `marked`: the points are marked in the fact, where no other view of it stands beside. `agreed`: it is shown for a point that
 * agrees, so that the values that differ do not lead.
 */
export function SideBySide(props: { fact: FactShown; reports: Reports; marked?: boolean; agreed?: boolean }) {
  const { fact, reports, marked = false, agreed = false } = props;
  const { t } = useWords();
  const { date, lang, cut } = reports.article;
  const differing = fact.points.filter((point) => point.state === 'differs' && point.here !== null);
  const values = agreed ? [] : differing;
  return (
    <div class="sides">
      <Side
        heading={reports.outlet ?? t('outlet_unknown')}
        date={reports.published}
        values={values.map((point) => point.text)}
        lang={fact.lang}
        source={attributionOf(fact)}
      >
        <Quoted lang={fact.lang}>{marked ? <Points fact={fact} /> : fact.text}</Quoted>
      </Side>
      <Side
        heading={t('this_article')}
        date={date}
        values={values.flatMap((point) => point.here ?? [])}
        lang={lang}
        note={fact.status?.kind === 'related' ? t('nearest_sentence') : null}
        source={fact.quote === null ? null : saidOf(fact)}
      >
        {fact.quote === null ? (
          <span class="ours">{t(cut ? 'no_sentence_cut' : 'no_sentence')}</span>
        ) : (
          <Quoted lang={lang}>
            <MarkedQuote fact={fact} quote={fact.quote} />
          </Quoted>
        )}
      </Side>
    </div>
  );
}

/** The article's sentence, with the words that agree or differ marked as in the page. */
function MarkedQuote({ fact, quote }: { fact: FactShown; quote: string }) {
  return (
    <>
      {stretches(quote, fact.quoted).map(({ text, mark }) =>
        mark ? (
          <span class="point" data-state={mark.state}>
            {text}
          </span>
        ) : (
          text
        ),
      )}
    </>
  );
}

function Side(props: {
  heading: string;
  /** ISO, or null where there is none */
  date: string | null;
  values: string[];
  lang: string | null;
  note?: string | null;
  source: SourceShown | null;
  children: ComponentChildren;
}) {
  const { t, locale } = useWords();
  return (
    <section class="side">
      <h3 class="side-heading">
        {props.heading}
        <span class="side-date"> {props.date === null ? t('undated') : shortDay(props.date, locale)}</span>
      </h3>
      {props.values.map((value) => (
        <p class="side-value" key={value}>
          <Quoted lang={props.lang}>{value}</Quoted>
        </p>
      ))}
      {props.note && <p class="source">{props.note}</p>}
      <p class="side-text">{props.children}</p>
      {props.source !== null && (
        <p class="source">
          <Source {...props.source} lang={props.lang} />
        </p>
      )}
    </section>
  );
}

/** True where the two sides hold different values, so that the reader is told that nobody judges. */
export function hasDifference(points: readonly PointShown[]): boolean {
  return points.some((point) => point.state === 'differs' && point.here !== null);
}
