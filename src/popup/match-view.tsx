/** The popup of an article that belongs to a story, or shares its background. */

import type { Place } from '../core';
import { Icon } from '../ui/icon';
import { FactView } from '../ui/fact-view';
import { StoryHeader } from '../ui/headings';
import { BackgroundList, CoverageList, EvidenceList, sharedNames } from '../ui/lists';
import { NamesByKind } from '../ui/names';
import { Provenance } from '../ui/provenance';
import { Quoted } from '../ui/quoted';
import { asReported } from '../ui/side-by-side';
import { Section } from '../ui/story-view';
import { Timeline } from '../ui/timeline';
import { useWords } from '../ui/translate';
import type { MatchShown, SharedShown } from './model';

export interface MatchEvents {
  onJump: (place: Place) => void;
  onCopy: () => void;
  onNotThisStory: () => void;
  onPause: () => void;
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
        {match.older !== null && <p class="older">{match.older}</p>}
        {match.tier === 'background' && (
          <p class="kicker">{t('reported_before', { outlet: story.outlet.name ?? t('outlet_unknown') })}</p>
        )}
        <StoryHeader story={story} baseline={match.baseline} />
        <p class="line">{match.clock}</p>
        {match.shared && <Shared match={match} shared={match.shared} onJump={events.onJump} />}
        {story.summary && (
          <p class="summary">
            <Quoted lang={story.lang}>{story.summary.text}</Quoted>
          </p>
        )}
        {match.counts !== null && <p class="counts">{match.counts}</p>}
        {match.noneFound !== null && <p class="counts">{match.noneFound}</p>}
        {backgroundFirst && background}
        <Section heading={asReported(match.reports, words)} show={match.keyFacts.length > 0}>
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
          <CoverageList items={story.coverage} lang={story.lang} />
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
      <footer class="actions">
        <button type="button" class="quiet-button" aria-label={t('copy_label')} onClick={events.onCopy}>
          <Icon name={copied ? 'done' : 'copy'} />
          <span aria-live="polite">{t(copied ? 'copied' : 'copy')}</span>
        </button>
        <button
          type="button"
          class="quiet-button"
          title={t('not_this_story_note')}
          onClick={events.onNotThisStory}
        >
          <Icon name="not" />
          {t('not_this_story')}
        </button>
        <button type="button" class="quiet-button" onClick={events.onPause}>
          <Icon name="pause" />
          {t('pause')}
        </button>
      </footer>
    </>
  );
}

function provenanceOf(match: MatchShown, id: string) {
  const quotation = match.story.keyFacts.find((fact) => fact.id === id);
  return quotation && <Provenance quotation={quotation} seeds={match.story.seeds} />;
}

/** What a background match is led by. */
function Shared(props: { match: MatchShown; shared: SharedShown; onJump: (place: Place) => void }) {
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
      {shared.coverage && <CoverageList items={[shared.coverage]} lang={match.story.lang} />}
      {shared.facts.length === 0 && shared.names.length > 0 && (
        <p class="line">{sharedNames(shared.names, words)}</p>
      )}
    </Section>
  );
}
