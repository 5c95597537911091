/** What is stored, in words; settings as a file; and the way to delete all of it. */

import { useRef, useState } from 'preact/hooks';
import { useWords } from '../ui/spoken-words';

/** What came of the last thing that the reader did here. */
export type DataNotice =
  { kind: 'deleted' | 'not-settings' } | { kind: 'imported'; /** parts that did not fit */ problems: number };

export interface DataProps {
  notice: DataNotice | null;
  onExport: () => void;
  onImport: (file: File) => void;
  onDeleteEverything: () => void;
}

/** Where the question stands, the button that led to it is gone, and the focus with it. */
const focus = (keep: HTMLElement | null): void => keep?.focus();

export function Data(props: DataProps & { corrections: readonly unknown[] }) {
  const { t, plural } = useWords();
  const { corrections, notice, onExport, onImport } = props;
  return (
    <>
      <p class="intro">{t('data_intro')}</p>
      <ul class="sentences">
        <li>{t('data_settings')}</li>
        <li>
          {corrections.length === 0
            ? t('data_corrections_none')
            : plural('data_corrections', corrections.length)}
        </li>
        <li>{t('data_own')}</li>
        <li>{t('data_not')}</li>
      </ul>
      <div class="button-row">
        <button type="button" class="button" onClick={onExport}>
          {t('data_export')}
        </button>
        <Import onImport={onImport} />
        <DeleteEverything {...props} />
      </div>
      <p class="control-note" role="status">
        {notice?.kind === 'deleted' && t('data_deleted')}
        {notice?.kind === 'not-settings' && t('data_import_not_settings')}
        {notice?.kind === 'imported' && t('data_imported')}{' '}
        {notice?.kind === 'imported' &&
          notice.problems > 0 &&
          plural('data_import_problems', notice.problems)}
      </p>
    </>
  );
}

/** A button of ours for the browser's own file dialog. */
function Import({ onImport }: Pick<DataProps, 'onImport'>) {
  const { t } = useWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // chosen again, the same file is a change again
          if (file) onImport(file);
          currentTarget.value = '';
        }}
      />
      <button type="button" class="button" onClick={() => input.current?.click()}>
        {t('data_import')}
      </button>
    </>
  );
}

function DeleteEverything({ onDeleteEverything }: Pick<DataProps, 'onDeleteEverything'>) {
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <button type="button" class="button" onClick={() => setAsking(true)}>
        {t('data_delete')}
      </button>
    );
  }
  return (
    <div class="ask" role="group" aria-label={t('data_delete')}>
      <p>{t('data_delete_ask')}</p>
      <button
        type="button"
        class="button button-primary"
        onClick={() => {
          setAsking(false);
          onDeleteEverything();
        }}
      >
        {t('data_delete_yes')}
      </button>
      <button type="button" class="button" ref={focus} onClick={() => setAsking(false)}>
        {t('data_delete_no')}
      </button>
    </div>
  );
}
