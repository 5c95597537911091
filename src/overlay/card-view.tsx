/** What stands in a card: a mention, a difference, or what the article states too. */

import { FactText } from '../ui/fact-text';
import { FactSource } from '../ui/fact-view';
import { Icon } from '../ui/icon';
import { RoleLines } from '../ui/names';
import { Quoted } from '../ui/quoted';
import { asReported, hasDifference, SideBySide } from '../ui/side-by-side';
import { StateLabel } from '../ui/state-label';
import { useWords } from '../ui/translate';
import type { CardContent } from './card-content';

/** The id of the element that names the card. */
export const TITLE_ID = 'title';

export function CardView({ content, onClose }: { content: CardContent; onClose: () => void }) {
  const { t } = useWords();
  return (
    <>
      {content.kind === 'mention' ? <Mention content={content} /> : <Compared content={content} />}
      <button type="button" class="close" aria-label={t('close')} onClick={onClose}>
        <Icon name="close" />
      </button>
    </>
  );
}

function Mention({ content }: { content: Extract<CardContent, { kind: 'mention' }> }) {
  const words = useWords();
  const { entity, facts, reports, lang } = content;
  return (
    <>
      <h2 class="title" id={TITLE_ID}>
        <Quoted lang={lang}>{entity.name}</Quoted>
      </h2>
      <RoleLines entity={entity} outlet={reports.outlet} words={words} />
      {entity.kind === 'person' && entity.roles.length === 0 && (
        <span class="source role">{words.t('card_no_role')}</span>
      )}
      {facts.length > 0 && (
        <>
          <h3 class="heading">{asReported(reports, words)}</h3>
          <ul class="facts">
            {facts.map((fact) => (
              <li key={fact.id}>
                <FactText fact={fact} />
                <FactSource fact={fact} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Compared({ content }: { content: Extract<CardContent, { kind: 'difference' | 'stated' }> }) {
  const { t } = useWords();
  const { fact, reports, kind } = content;
  return (
    <>
      <h2 class="title title-state" id={TITLE_ID}>
        {kind === 'difference' && fact.status ? (
          <StateLabel status={fact.status} />
        ) : (
          <StateLabel status={{ kind: 'stated' }} />
        )}
      </h2>
      <SideBySide fact={fact} reports={reports} marked />
      {hasDifference(fact.points) && <p class="judgement">{t('no_judgement')}</p>}
    </>
  );
}
