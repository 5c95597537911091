/** A fact and the article's sentence, side by side: each with its date and who says so, and no verdict. */

import type { ComponentChildren } from 'preact';
import { attributionOf, saidOf, type Reports, type SourceShown } from '../wording/reports';
import { shortDay } from '../wording/dates';
import { stretches, type FactShown } from '../wording/fact';
import { Points } from './fact-text';
import { Message, Quoted } from './quoted';
import { useWords } from './spoken-words';

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
