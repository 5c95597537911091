/** The popup of an article that belongs to a story, or shares its background. */

import type { State } from '../core';
import { FactView } from '../ui/fact-view';
import { StoryHeader } from '../ui/story-header';
import type { OnJump } from '../ui/jump';
import { BackgroundList, CoverageList, EvidenceList, SharedNames } from '../ui/lists';
import { NamesByKind } from '../ui/names';
import { Provenance } from '../ui/provenance';
import { Quoted } from '../ui/quoted';
import { asReported } from '../wording/reports';
import { Section } from '../ui/story-view';
import { Timeline } from '../ui/timeline';
import { useWords } from '../ui/spoken-words';
import type { MessageKey } from '../wording/words';
import { MatchActions, StepButtons, type MatchActionEvents } from './match-actions';
import type { MatchShown, SharedShown } from './model';

export interface MatchEvents extends MatchActionEvents {
  onJump: OnJump;
}

export function MatchView(props: { match: MatchShown; copied: boolean; events: MatchEvents }) {
  const { match, copied, events } = props;
  const words = useWords();
  const { t } = words;
  const { story, reading } = match;
  const backgroundFirst = match.noneFound !== null;
  const background = (
    <Section heading={t('background')} show={match.background.length > 0}>
      <BackgroundList
        paragraphs={match.background}
        lang={story.lang}
        reports={match.reports}
        onJump={events.onJump}
      />
    </Section>
  );
  return (
    <>
      <main class="page">
        {match.apart !== null && <p class="older">{match.apart}</p>}
        {match.tier === 'background' && (
          <p class="kicker">{t('reported_before', { outlet: story.outlet.name ?? t('outlet_unknown') })}</p>
        )}
        <StoryHeader story={story} baseline={match.baseline} />
        <p class="line">{match.clock}</p>
        {match.notes.map((note) => (
          <p class="line note" key={note}>
            {note}
          </p>
        ))}
        {match.shared && <Shared match={match} shared={match.shared} onJump={events.onJump} />}
        {story.summary && (
          <p class="summary">
            <Quoted lang={story.lang}>{story.summary.text}</Quoted>
          </p>
        )}
        <Counts match={match} onStep={events.onStep} />
        {backgroundFirst && background}
        <Section heading={asReported(match.reports, words)} show={match.keyFacts.length > 0}>
          <Key match={match} />
          {match.keyFacts.map((fact) => (
            <FactView
              key={fact.id}
              fact={fact}
              reports={match.reports}
              onJump={events.onJump}
              provenance={provenanceOf(match, fact.id)}
            />
          ))}
        </Section>
        {!backgroundFirst && background}
        <Section heading={t('coverage')} show={story.coverage.length > 0}>
          <CoverageList items={story.coverage} lang={story.lang} article={reading.date} />
        </Section>
        <Section heading={t('timeline')} show={story.timeline.length > 0}>
          <Timeline story={story} article={reading.date} />
        </Section>
        <div class="folds">
          {match.mentions.length > 0 && (
            <details class="fold">
              <summary>{t('names_here')}</summary>
              <NamesByKind
                names={match.mentions}
                outlet={story.outlet.name}
                lang={story.lang}
                onJump={events.onJump}
              />
            </details>
          )}
          <details class="fold">
            <summary>{t('why')}</summary>
            <EvidenceList evidence={match.evidence} lang={reading.lang} />
          </details>
        </div>
      </main>
      <MatchActions copied={copied} events={events} />
    </>
  );
}

/** What was found, in words, beside the way through the page's highlights. */
function Counts({ match, onStep }: { match: MatchShown; onStep: MatchEvents['onStep'] }) {
  const { t } = useWords();
  const told = match.counts ?? match.noneFound;
  if (told === null && !match.marked) return null;
  return (
    <div class="counts">
      <p>{told === null ? t('step_label') : unbroken(told)}</p>
      {match.marked && <StepButtons onStep={onStep} />}
    </div>
  );
}

/** Numbers keep to their words when the line breaks, and short counts together. */
function unbroken(counts: string): string {
  return counts.replace(/(?<=\p{Nd}[^,،]{0,12}) /gu, '\u00A0');
}

const KEY: [State, MessageKey][] = [
  ['stated', 'key_stated'],
  ['differs', 'key_differs'],
  ['absent', 'key_absent'],
];

/** What the lines under the points mean: only those that are there, and none where they all mean one thing. */
function Key({ match }: { match: MatchShown }) {
  const { t } = useWords();
  const states = new Set(match.keyFacts.flatMap(({ points }) => points.map(({ state }) => state)));
  const shown = KEY.filter(([state]) => states.has(state));
  if (shown.length < 2) return null;
  return (
    <p class="key">
      {t('key')}
      {shown.map(([state, label]) => (
        <span class="point" data-state={state} key={state}>
          {t(label)}
        </span>
      ))}
    </p>
  );
}

function provenanceOf(match: MatchShown, id: string) {
  const quotation = match.story.keyFacts.find((fact) => fact.id === id);
  return quotation && <Provenance quotation={quotation} seeds={match.story.seeds} lang={match.story.lang} />;
}

/** What a background match is led by. */
function Shared(props: { match: MatchShown; shared: SharedShown; onJump: OnJump }) {
  const { match, shared, onJump } = props;
  const words = useWords();
  return (
    <Section
      heading={words.t('shared')}
      show={shared.facts.length > 0 || shared.coverage !== null || shared.names.length > 0}
    >
      {shared.facts.map((fact) => (
        <FactView key={fact.id} fact={fact} reports={match.reports} onJump={onJump} />
      ))}
      {shared.coverage && (
        <CoverageList items={[shared.coverage]} lang={match.story.lang} article={match.reading.date} />
      )}
      {shared.facts.length === 0 && shared.names.length > 0 && (
        <p class="line">
          <SharedNames names={shared.names} lang={match.story.lang} />
        </p>
      )}
    </Section>
  );
}
