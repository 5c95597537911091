/** One fact, as popup and card show it: state first, the fact with its points marked inside, who said so; opens to both sentences. */

import type { ComponentChildren } from 'preact';
import type { Place } from '../core';
import type { FactShown } from './fact';
import { FactText } from './fact-text';
import { attributionText, hasDifference, SideBySide, type Reports } from './side-by-side';
import { StateLabel } from './state-label';
import { useWords } from './translate';

export interface FactViewProps {
  fact: FactShown;
  reports: Reports;
  open?: boolean;
  onJump?: ((place: Place) => void) | undefined;
  /** where the fact stands in its seed */
  provenance?: ComponentChildren;
}

export function FactView({ fact, reports, open = false, onJump, provenance }: FactViewProps) {
  const { t } = useWords();
  const { place } = fact;
  const compared = fact.status !== null;
  return (
    <details class="fact" open={open}>
      <summary class="fact-summary">
        {fact.status && <StateLabel status={fact.status} />}
        <FactText fact={fact} />
        <FactSource fact={fact} />
      </summary>
      <div class="fact-more">
        {compared && <SideBySide fact={fact} reports={reports} />}
        {compared && hasDifference(fact.points) && <p class="judgement">{t('no_judgement')}</p>}
        {onJump && place && (
          <button type="button" class="link-button" onClick={() => onJump(place)}>
            {t('jump')}
          </button>
        )}
        {provenance}
      </div>
    </details>
  );
}

/** "source: flight tracking", or that no source is named. */
export function FactSource({ fact }: { fact: FactShown }) {
  return <span class="source">{attributionText(fact, useWords())}</span>;
}
