/** A story whole, readable at any time without any article: facts, background, coverage, timeline, and all that is on record. */

import type { ComponentChildren } from 'preact';
import { slimFact, type Story } from '../core';
import { listOf, longDay } from '../wording/dates';
import { showFact } from '../wording/fact';
import { FactView } from './fact-view';
import { StoryHeader } from './story-header';
import { CoverageList } from './lists';
import { NamesByKind } from './names';
import { Provenance } from './provenance';
import { Message, Quoted } from './quoted';
import { asReported, reportName, type Reports } from '../wording/reports';
import { Timeline } from './timeline';
import { useWords } from './spoken-words';

export function StoryView({ story }: { story: Story }) {
  const words = useWords();
  const { t } = words;
  const source = { outlet: story.outlet.name, published: story.published };
  const reports: Reports = { ...source, article: { date: null, lang: null, cut: false } };
  const fact = (item: Story['keyFacts'][number]) => (
    <FactView
      key={item.id}
      reports={reports}
      fact={showFact(slimFact(item), undefined, { lang: story.lang, cut: false, comparison: 'none' })}
      provenance={<Provenance quotation={item} seeds={story.seeds} lang={story.lang} />}
    />
  );
  return (
    <article class="story">
      <StoryHeader story={story} baseline={reportName(source, words)} />
      {story.summary && (
        <p class="summary">
          <Quoted lang={story.lang}>{story.summary.text}</Quoted>
        </p>
      )}
      <Section heading={asReported(source, words)} show={story.keyFacts.length > 0}>
        {story.keyFacts.map(fact)}
      </Section>
      <Section heading={t('background')} show={story.background.length > 0}>
        {story.background.map(({ id, label, sentences }) => (
          <section class="paragraph" key={id}>
            <h3 class="paragraph-label">
              <Quoted lang={story.lang}>{label.text}</Quoted>
            </h3>
            {sentences.map(fact)}
          </section>
        ))}
      </Section>
      <Section heading={t('coverage')} show={story.coverage.length > 0}>
        <CoverageList items={story.coverage} lang={story.lang} />
      </Section>
      <Section heading={t('timeline')} show={story.timeline.length > 0}>
        <Timeline story={story} article={null} />
      </Section>
      <Section heading={t('names')} show={story.entities.length > 0}>
        <NamesByKind
          names={story.entities.map((entity) => ({ entity, place: null }))}
          outlet={story.outlet.name}
          lang={story.lang}
        />
      </Section>
      <AlsoInReport story={story} />
      <OnRecord story={story} />
    </article>
  );
}

/** A part of a view under a heading of ours, or nothing where there is nothing to show. */
export function Section(props: { heading: string; show?: boolean; children: ComponentChildren }) {
  if (props.show === false) return null;
  return (
    <section class="section">
      <h2 class="section-heading">{props.heading}</h2>
      {props.children}
    </section>
  );
}

/** What else the report carried: opening sentences, picture caption, pointers, videos, credits. */
function AlsoInReport({ story }: { story: Story }) {
  const { t, locale } = useWords();
  const quoted = (text: string) => <Quoted lang={story.lang}>{text}</Quoted>;
  const { caption, opening, readMore, videos, credits } = story;
  const empty = !caption && !credits && opening.length + readMore.length + videos.length === 0;
  return (
    <Section heading={t('also_in_report')} show={!empty}>
      {opening.map(({ text }) => (
        <p key={text}>{quoted(text)}</p>
      ))}
      {caption && (
        <p class="caption">
          {quoted(caption.text)}{' '}
          {caption.credit !== null && (
            <span class="source">{t('caption_credit', { credit: caption.credit })}</span>
          )}
        </p>
      )}
      {readMore.length > 0 && <p class="ours">{t('read_more')}</p>}
      {readMore.map(({ text }) => (
        <p key={text}>{quoted(text)}</p>
      ))}
      {videos.map(({ text, duration }) => (
        <p key={text}>
          {quoted(text)}{' '}
          <span class="source">{duration === null ? t('video_undated') : t('video', { duration })}</span>
        </p>
      ))}
      {credits && credits.agencies.length > 0 && (
        <p class="ours">{t('credits', { agencies: listOf(credits.agencies, locale) })}</p>
      )}
      {credits && credits.initials.length > 0 && (
        <p class="ours">{t('credits_initials', { initials: listOf(credits.initials, locale) })}</p>
      )}
    </Section>
  );
}

/** Dates kept as provenance, mended words, and the seed documents as received. */
function OnRecord({ story }: { story: Story }) {
  const { t, locale } = useWords();
  const repairs = [
    ...story.keyFacts,
    ...story.background.flatMap(({ sentences }) => sentences),
    ...story.coverage,
  ].flatMap((item) => item.repairs);
  // the same words mended in several places are told once
  const mended = new Map(repairs.map((repair) => [`${repair.found} ${repair.shown}`, repair]));
  return (
    <Section heading={t('on_record')} show={story.seeds.length > 0}>
      {story.datesOnRecord.map(({ date }) => (
        <p class="ours" key={date}>
          {t('archive_date', { date: longDay(date, locale) })}
        </p>
      ))}
      {[...mended].map(([key, { found, shown }]) => (
        <p class="ours" key={key}>
          <Message of="repair_record" quoted={{ found, shown }} lang={story.lang} />
        </p>
      ))}
      {story.seeds.map(({ id, text }) => (
        <details class="fold" key={id}>
          <summary>{id}</summary>
          <pre class="seed-text" lang={story.lang} dir="auto" tabIndex={0} role="region" aria-label={id}>
            {text}
          </pre>
        </details>
      ))}
    </Section>
  );
}
