/** What a reader can do beside a match: step through the highlights, copy, correct, pause. */

import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../ui/icon';
import { useWords } from '../ui/spoken-words';

export type CopyForm = 'markdown' | 'text';

export interface MatchActionEvents {
  /** `focus`: asked for by keyboard, so that the reader goes there */
  onStep: (direction: 'next' | 'previous', focus: boolean) => void;
  onCopy: (form: CopyForm) => void;
  onNotThisStory: () => void;
  onPause: () => void;
}

export function StepButtons({ onStep }: Pick<MatchActionEvents, 'onStep'>) {
  const { t } = useWords();
  return (
    <div class="steps" role="group" aria-label={t('step_label')}>
      {(['previous', 'next'] as const).map((direction) => (
        <button
          type="button"
          class="quiet-button icon-only"
          key={direction}
          aria-label={t(direction)}
          title={t(direction)}
          onClick={({ detail }) => onStep(direction, detail === 0)}
        >
          <Icon name={direction === 'next' ? 'forward' : 'back'} />
        </button>
      ))}
    </div>
  );
}

export function MatchActions({ copied, events }: { copied: boolean; events: MatchActionEvents }) {
  const { t } = useWords();
  return (
    <footer class="actions">
      <CopyMenu copied={copied} onCopy={events.onCopy} />
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
  );
}

function CopyMenu({ copied, onCopy }: { copied: boolean } & Pick<MatchActionEvents, 'onCopy'>) {
  const { t } = useWords();
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const { current } = menu;
    const page = current?.ownerDocument;
    const close = ({ target }: Event): void => {
      if (current && target instanceof Node && !current.contains(target)) current.open = false;
    };
    page?.addEventListener('pointerdown', close);
    return () => page?.removeEventListener('pointerdown', close);
  }, []);
  const copy = (form: CopyForm): void => {
    if (menu.current) menu.current.open = false;
    onCopy(form);
  };
  return (
    <details class="menu" ref={menu}>
      <summary class="quiet-button">
        <Icon name={copied ? 'done' : 'copy'} />
        <span aria-live="polite">{t(copied ? 'copied' : 'copy')}</span>
      </summary>
      <div class="menu-items">
        <button type="button" class="quiet-button" onClick={() => copy('markdown')}>
          {t('copy_markdown')}
        </button>
        <button type="button" class="quiet-button" onClick={() => copy('text')}>
          {t('copy_text')}
        </button>
      </div>
    </details>
  );
}
