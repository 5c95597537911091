/** The browser's shortcuts for the options page. */

import { useEffect, useState } from 'preact/hooks';
import { outcomeOf } from '../platform/failures';
import { listShortcuts, openShortcutSettings, type Shortcut } from '../platform/shortcuts';

/** The shortcuts, looked up again whenever the reader comes back from the browser's page. */
export function useShortcuts(): { shortcuts: Shortcut[]; onChangeShortcuts: () => void } {
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  useEffect(() => {
    const look = (): void => {
      void outcomeOf(listShortcuts, 'listing shortcuts').then((outcome) => {
        if (outcome.ok) setShortcuts(outcome.value);
      });
    };
    look();
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, []);
  return {
    shortcuts,
    onChangeShortcuts: () => void outcomeOf(openShortcutSettings, 'opening the shortcuts'),
  };
}
