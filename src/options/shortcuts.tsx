/** The shortcuts as they are set, and the way to the browser's page that changes them. */

import type { Shortcut } from '../platform/shortcuts';
import { useWords } from '../ui/spoken-words';
import type { MessageKey } from '../wording/words';

const NAMES: Partial<Record<string, MessageKey>> = {
  _execute_action: 'command_open_popup',
  'next-highlight': 'command_next_highlight',
  'previous-highlight': 'command_previous_highlight',
  'say-summary': 'command_summary',
};

export function Shortcuts({ shortcuts, onChange }: { shortcuts: readonly Shortcut[]; onChange: () => void }) {
  const { t } = useWords();
  if (shortcuts.length === 0) return <p class="intro">{t('shortcuts_none')}</p>;
  return (
    <>
      <ul class="site-list">
        {shortcuts.map(({ name, description, keys }) => {
          const own = NAMES[name];
          return (
            <li class="site shortcut" key={name}>
              <span>{own === undefined ? description : t(own)}</span>{' '}
              {keys === '' ? (
                <span class="control-note">{t('shortcut_unset')}</span>
              ) : (
                <kbd dir="ltr">{keys}</kbd>
              )}
            </li>
          );
        })}
      </ul>
      <button type="button" class="button" onClick={onChange}>
        {t('shortcuts_change')}
      </button>
    </>
  );
}
