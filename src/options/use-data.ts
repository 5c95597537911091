/** What is stored, for the options: corrections, settings as a file, and deleting everything. */

import { useEffect, useState } from 'preact/hooks';
import { loadCorrections, setCorrection, watchCorrections, type Correction } from '../platform/corrections';
import { outcomeOf, valueOf } from '../platform/failures';
import { ALL_ORIGINS, originsOf } from '../platform/hosts';
import type { Outcome } from '../platform/failures';
import { removeSites } from '../platform/permissions';
import { sendToBackground } from '../platform/send';
import { changeSettings, loadSettings, type Settings } from '../platform/settings';
import { settingsFromFile, settingsToFile } from '../platform/settings-file';
import type { MessageKey } from '../wording/words';
import type { DataProps } from './data';
import { saveFile } from './save-file';

const FILE_NAME = 'nutgraf-settings.json';

export interface DataState extends DataProps {
  /** newest first */
  corrections: readonly Correction[];
  onUndoCorrection: (correction: Correction) => void;
}

/** `save` keeps a change of the settings, and says so where it cannot; `onTrouble` says what else went wrong. */
export function useData(
  save: (work: Promise<Settings>) => Promise<Outcome<Settings>>,
  onTrouble: (trouble: MessageKey | null) => void,
): DataState {
  const [notice, setNotice] = useState<DataProps['notice']>(null);
  const corrections = useCorrections();

  return {
    notice,
    corrections,
    onUndoCorrection(correction) {
      const undo = { ...correction, wrong: false, isPrivate: false };
      void outcomeOf(() => setCorrection(undo), 'undoing a correction').then(({ ok }) =>
        onTrouble(ok ? null : 'trouble_save'),
      );
    },
    onExport() {
      setNotice(null);
      void outcomeOf(loadSettings, 'exporting settings').then((outcome) => {
        if (outcome.ok) saveFile(FILE_NAME, settingsToFile(outcome.value));
      });
    },
    onImport(file) {
      void outcomeOf(() => file.text(), 'reading a settings file').then(async (text) => {
        const read = text.ok ? settingsFromFile(text.value) : null;
        if (!read) {
          setNotice({ kind: 'not-settings' });
          return;
        }
        const { ok } = await save(changeSettings(() => read.value));
        setNotice(ok ? { kind: 'imported', problems: read.problems.length } : null);
      });
    },
    onDeleteEverything() {
      void outcomeOf(async () => {
        const { sites } = await loadSettings();
        await removeSites([...ALL_ORIGINS, ...sites.added.flatMap(originsOf)]);
        valueOf(await sendToBackground('data.delete', null));
      }, 'deleting everything').then(({ ok }) => {
        setNotice(ok ? { kind: 'deleted' } : null);
        onTrouble(ok ? null : 'trouble_delete');
      });
    },
  };
}

function useCorrections(): Correction[] {
  const [corrections, setCorrections] = useState<Correction[]>([]);
  useEffect(() => {
    void loadCorrections().then(setCorrections);
    return watchCorrections(setCorrections);
  }, []);
  return corrections;
}
