/** What is stored, in words, and the way to delete all of it. */

import { useState } from 'preact/hooks';
import { useWords } from '../ui/translate';

/** Where the question stands, the button that led to it is gone, and the focus with it. */
const focus = (keep: HTMLElement | null): void => keep?.focus();

export function Data(props: { corrections: number; deleted: boolean; onDeleteEverything: () => void }) {
  const { t, plural } = useWords();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <p class="intro">{t('data_intro')}</p>
      <ul class="sentences">
        <li>{t('data_settings')}</li>
        <li>
          {props.corrections === 0
            ? t('data_corrections_none')
            : plural('data_corrections', props.corrections)}
        </li>
        <li>{t('data_not')}</li>
      </ul>
      {asking ? (
        <div class="ask" role="group" aria-label={t('data_delete')}>
          <p>{t('data_delete_ask')}</p>
          <button
            type="button"
            class="button button-primary"
            onClick={() => {
              setAsking(false);
              props.onDeleteEverything();
            }}
          >
            {t('data_delete_yes')}
          </button>
          <button type="button" class="button" ref={focus} onClick={() => setAsking(false)}>
            {t('data_delete_no')}
          </button>
        </div>
      ) : (
        <button type="button" class="button" onClick={() => setAsking(true)}>
          {t('data_delete')}
        </button>
      )}
      <p class="control-note" role="status">
        {props.deleted && t('data_deleted')}
      </p>
    </>
  );
}
