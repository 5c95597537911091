/** One fact, as popup and card show it: state first, the fact with its points marked inside, who said so; opens to both sentences. */

import type { ComponentChildren } from 'preact';
import type { FactShown } from '../wording/fact';
import { FactText } from './fact-text';
import { JumpButton, type OnJump } from './jump';
import { Message } from './quoted';
import { attributionOf, hasDifference, type Reports } from '../wording/reports';
import { SideBySide, Source } from './side-by-side';
import { StateLabel } from './state-label';
import { useWords } from './spoken-words';

export interface FactViewProps {
  fact: FactShown;
  reports: Reports;
  open?: boolean;
  onJump?: OnJump | undefined;
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
        {fact.status && <StateLabel status={fact.status} lang={fact.articleLang} />}
        <FactText fact={fact} />
        <FactSource fact={fact} />
      </summary>
      <div class="fact-more">
        {compared && <SideBySide fact={fact} reports={reports} />}
        {compared && hasDifference(fact.points) && <p class="judgement">{t('no_judgement')}</p>}
        <PointsBesides fact={fact} cut={reports.article.cut} />
        {onJump && place && (
          <JumpButton place={place} fact={fact.id} onJump={onJump}>
            {t('jump')}
          </JumpButton>
        )}
        {provenance}
      </div>
    </details>
  );
}

/** What the row does not say of itself: the points that were not found, and another role beside a difference. */
function PointsBesides({ fact, cut }: { fact: FactShown; cut: boolean }) {
  const absent = fact.points.filter(({ state }) => state === 'absent').map(({ text }) => text);
  const roles = fact.status?.kind === 'role' ? [] : fact.points.flatMap(({ role }) => role ?? []);
  return (
    <>
      {absent.length > 0 && (
        <p class="ours">
          <Message
            of={cut ? 'points_absent_cut' : 'points_absent'}
            quoted={{ points: absent }}
            lang={fact.lang}
          />
        </p>
      )}
      {roles.map((here) => (
        <p class="ours" key={here}>
          <Message of="state_role" quoted={{ here }} lang={fact.articleLang} />
        </p>
      ))}
    </>
  );
}

/** "source: flight tracking", or that no source is named. */
export function FactSource({ fact }: { fact: FactShown }) {
  const { t } = useWords();
  return (
    <span class="source">
      <Source {...attributionOf(fact)} lang={fact.lang} />
      {fact.after && fact.status === null && <> · {t('after_article')}</>}
    </span>
  );
}
