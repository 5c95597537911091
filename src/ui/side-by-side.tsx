/** A fact and the article's sentence, side by side: each with its date and who says so, and no verdict. */

import type { ComponentChildren } from 'preact';
import { longDay, shortDay } from './dates';
import { stretches, type FactShown, type PointShown } from './fact';
import { Points } from './fact-text';
import { Quoted } from './quoted';
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

/** Who said so, in the seed's words, under a label of ours. */
export function attributionText(fact: Pick<FactShown, 'attribution'>, { t }: Words): string {
  if (fact.attribution === null) return t('source_none');
  const source = fact.attribution.text;
  return fact.attribution.believed ? t('source_believed', { source }) : t('source_named', { source });
}

/**
 * `marked`: the points are marked in the fact, where no other view of it stands beside. `agreed`: it is shown for a point that
 * agrees, so that the values that differ do not lead.
 */
export function SideBySide(props: { fact: FactShown; reports: Reports; marked?: boolean; agreed?: boolean }) {
  const { fact, reports, marked = false, agreed = false } = props;
  const words = useWords();
  const { t } = words;
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
        source={attributionText(fact, words)}
      >
        {marked ? <Points fact={fact} /> : fact.text}
      </Side>
      <Side
        heading={t('this_article')}
        date={date}
        values={values.flatMap((point) => point.here ?? [])}
        lang={lang}
        note={fact.status?.kind === 'related' ? t('nearest_sentence') : null}
        source={fact.quote === null ? null : saidText(fact, words)}
      >
        {fact.quote === null ? (
          <span class="ours">{t(cut ? 'no_sentence_cut' : 'no_sentence')}</span>
        ) : (
          <MarkedQuote fact={fact} quote={fact.quote} />
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

/** Who says so in the article, as found. */
export function saidText(fact: FactShown, { t }: Words): string {
  return fact.said === null ? t('source_none_here') : t('source_named', { source: fact.said });
}

function Side(props: {
  heading: string;
  /** ISO, or null where there is none */
  date: string | null;
  values: string[];
  lang: string | null;
  note?: string | null;
  source: string | null;
  children: ComponentChildren;
}) {
  const { t, locale } = useWords();
  return (
    <section class="side">
      <h4 class="side-heading">
        {props.heading}
        <span class="side-date"> {props.date === null ? t('undated') : shortDay(props.date, locale)}</span>
      </h4>
      {props.values.map((value) => (
        <p class="side-value" key={value}>
          <Quoted lang={props.lang}>{value}</Quoted>
        </p>
      ))}
      {props.note && <p class="source">{props.note}</p>}
      <p class="side-text">
        <Quoted lang={props.lang}>{props.children}</Quoted>
      </p>
      {props.source !== null && <p class="source">{props.source}</p>}
    </section>
  );
}

/** True where the two sides hold different values, so that the reader is told that nobody judges. */
export function hasDifference(points: readonly PointShown[]): boolean {
  return points.some((point) => point.state === 'differs' && point.here !== null);
}
