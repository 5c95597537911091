/** What surrounds the key facts: background, earlier reports, and why the story was recognised. */

import type { Coverage, Evidence } from '../core';
import { shortDay } from '../wording/dates';
import { isAfter, type FactShown } from '../wording/fact';
import { FactText } from './fact-text';
import { FactSource, FactView } from './fact-view';
import type { OnJump } from './jump';
import { Message, Quoted } from './quoted';
import type { Reports } from '../wording/reports';
import { useWords } from './spoken-words';
import type { MessageKey } from '../wording/words';

export interface BackgroundShown {
  id: string;
  label: string;
  sentences: FactShown[];
}

export function BackgroundList(props: {
  paragraphs: readonly BackgroundShown[];
  lang: string;
  reports: Reports;
  onJump?: OnJump | undefined;
}) {
  return (
    <div class="background">
      {props.paragraphs.map(({ id, label, sentences }) => (
        <section class="paragraph" key={id}>
          <h3 class="paragraph-label">
            <Quoted lang={props.lang}>{label}</Quoted>
          </h3>
          {sentences.map((fact) =>
            fact.status === null ? (
              <SilentFact key={fact.id} fact={fact} />
            ) : (
              <FactView key={fact.id} fact={fact} reports={props.reports} onJump={props.onJump} />
            ),
          )}
        </section>
      ))}
    </div>
  );
}

/** A sentence of which nothing is said: its words, and whose they are where they are somebody's. */
function SilentFact({ fact }: { fact: FactShown }) {
  return (
    <p class="silent">
      <FactText fact={fact} />
      {(fact.attribution !== null || fact.after) && <FactSource fact={fact} />}
    </p>
  );
}

/** `article`: the day of the article that is read, after which a report may have come. */
export function CoverageList(props: {
  items: readonly Coverage[];
  lang: string;
  article?: string | null | undefined;
}) {
  const { items, lang, article = null } = props;
  const { t, locale } = useWords();
  return (
    <ol class="coverage">
      {items.toSorted(byDate).map((item) => (
        <li key={item.id}>
          <time class="coverage-date" dateTime={item.date}>
            {shortDay(item.date, locale)}
            {isAfter({ from: item.date, to: item.date }, article) && (
              <span class="late"> · {t('after_article')}</span>
            )}
          </time>
          <p>
            <Quoted lang={lang}>{item.text}</Quoted>{' '}
            {item.link !== null && (
              <a href={item.link} target="_blank" rel="noreferrer">
                {t('coverage_open')}
              </a>
            )}
          </p>
        </li>
      ))}
    </ol>
  );
}

function byDate(a: Coverage, b: Coverage): number {
  return a.date < b.date ? -1 : a.date > b.date ? 1 : 0;
}

const EVIDENCE_KINDS: Record<Evidence['kind'], MessageKey> = {
  person: 'evidence_person',
  place: 'evidence_place',
  organisation: 'evidence_organisation',
  equipment: 'evidence_equipment',
  country: 'evidence_country',
  quantity: 'evidence_quantity',
  date: 'evidence_date',
  words: 'evidence_words',
};

export function EvidenceList({ evidence, lang }: { evidence: readonly Evidence[]; lang: string | null }) {
  const { t } = useWords();
  return (
    <>
      <p class="ours">{t('why_intro')}</p>
      <ul class="evidence">
        {evidence.map(({ kind, text }) => (
          <li key={`${kind} ${text}`}>
            <Quoted lang={lang}>{text}</Quoted> <span class="source">{t(EVIDENCE_KINDS[kind])}</span>
          </li>
        ))}
      </ul>
      <p class="ours">{t('why_score')}</p>
    </>
  );
}

/** "Both name Maduro, Moscow and Il-62." */
export function SharedNames({ names, lang }: { names: string[]; lang: string }) {
  return <Message of="shared_names" quoted={{ names }} lang={lang} />;
}
