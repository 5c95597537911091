/** What stands in a card: a mention, a difference, or what the article states too. */

import type { TargetedMouseEvent } from 'preact';
import { FactText } from '../ui/fact-text';
import { FactSource } from '../ui/fact-view';
import { BACK, CLOSE, COPY, DONE, FORWARD, Sign, type IconName } from '../ui/icon';
import { RoleLines } from '../ui/names';
import { Message, Quoted } from '../ui/quoted';
import { asReported, hasDifference } from '../wording/reports';
import { SideBySide } from '../ui/side-by-side';
import { StateLabel } from '../ui/state-label';
import { useWords } from '../ui/spoken-words';
import type { MessageKey } from '../wording/words';
import type { CardContent } from './card-content';

/** The id of the element that names the card. */
export const TITLE_ID = 'title';

type ButtonClick = TargetedMouseEvent<HTMLButtonElement>;

export interface CardViewProps {
  content: CardContent;
  onClose: () => void;
  /** puts the card's words on the clipboard, since they cannot be selected; false where that failed */
  onCopy: () => Promise<boolean>;
  /** goes to the card of another highlight; null: there is no other */
  onStep: ((direction: 'next' | 'previous') => unknown) | null;
}

export function CardView({ content, onClose, onCopy, onStep }: CardViewProps) {
  const { t } = useWords();
  const button = (
    label: MessageKey,
    name: IconName,
    path: string,
    onClick: (event: ButtonClick) => unknown,
  ) => (
    <button
      type="button"
      aria-label={t(label)}
      title={t(label)}
      // a page of Firefox may find the buttons, and press them by script
      onClick={(event) => event.isTrusted && onClick(event)}
    >
      <Sign name={name} path={path} />
    </button>
  );
  return (
    <>
      <header class="top">
        <h2 class="title" id={TITLE_ID}>
          {content.kind === 'mention' ? (
            <Quoted lang={content.lang}>{content.entity.name}</Quoted>
          ) : (
            <StateLabel status={content.status} lang={content.fact.articleLang} />
          )}
        </h2>
        {onStep && button('previous', 'back', BACK, () => onStep('previous'))}
        {onStep && button('next', 'forward', FORWARD, () => onStep('next'))}
        {button('copy', 'copy', COPY, ({ currentTarget }) => {
          void onCopy().then((done) => {
            if (done) showCopied(currentTarget, t('copied'));
          });
        })}
        {button('close', 'close', CLOSE, onClose)}
      </header>
      {content.kind === 'mention' ? <Mention content={content} /> : <Compared content={content} />}
    </>
  );
}

/** A card is drawn once: what it does later is done by hand. */
function showCopied(button: HTMLButtonElement, label: string): void {
  button.title = label;
  button.ariaLabel = label;
  button.querySelector('path')?.setAttribute('d', DONE);
}

function Mention({ content }: { content: Extract<CardContent, { kind: 'mention' }> }) {
  const words = useWords();
  const { entity, called, quote, facts, reports, lang } = content;
  return (
    <>
      <RoleLines entity={entity} outlet={reports.outlet} lang={lang} />
      {entity.kind === 'person' && entity.roles.length === 0 && (
        <span class="source role">{words.t('card_no_role')}</span>
      )}
      {called.map((here) => (
        <span class="role called" key={here}>
          <Message of="state_role" quoted={{ here }} lang={reports.article.lang} />
        </span>
      ))}
      {quote !== null && (
        <>
          <h3 class="heading">{words.t('this_article')}</h3>
          <p class="quote">
            <Quoted lang={reports.article.lang}>{quote}</Quoted>
          </p>
        </>
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

function Compared({ content }: { content: Extract<CardContent, { kind: 'compared' }> }) {
  const { t } = useWords();
  const { fact, reports, status } = content;
  const roles = status.kind === 'role' ? [] : fact.points.flatMap(({ role }) => role ?? []);
  return (
    <>
      <SideBySide fact={fact} reports={reports} marked agreed={status.kind === 'stated'} />
      {roles.map((here) => (
        <p class="ours" key={here}>
          <Message of="state_role" quoted={{ here }} lang={fact.articleLang} />
        </p>
      ))}
      {hasDifference(fact.points) && <p class="judgement">{t('no_judgement')}</p>}
    </>
  );
}
