/** The options page's life: shows the settings as they stand, saves each change, asks the browser where it must. */

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Story } from '../core';
import { outcomeOf } from '../platform/failures';
import type { Outcome } from '../platform/failures';
import type { StorySummary } from '../platform/messages';
import { currentVersion, markNewsSeen } from '../platform/news';
import { sendToBackground } from '../platform/send';
import { changeSettings, loadSettings, watchSettings, type Settings } from '../platform/settings';
import { loadWordTable } from '../platform/word-table';
import { wordsOf, type Words } from '../platform/words';
import { showLanguage } from '../wording/show-language';
import { WordsProvider } from '../ui/spoken-words';
import type { MessageKey } from '../wording/words';
import { collectFacts, diagnosisText } from './diagnosis';
import { useData } from './use-data';
import { usePackages } from './use-packages';
import { useShortcuts } from './use-shortcuts';
import { useSites } from './use-sites';
import { OptionsView } from './view';
import { WelcomeView } from './welcome';

/**
 * Shows `initial` in `spoken`, and then what the reader makes of both. `isWelcome`: as the page that opens once, after the
 * installation.
 */
export function App(props: { initial: Settings; spoken: Words; isWelcome: boolean }) {
  const { spoken, isWelcome } = props;
  const [trouble, setTrouble] = useState<MessageKey | null>(null);
  const { settings, save } = useSettings(props.initial, setTrouble);
  const [reading, setReading] = useState<Story | null>(null);
  const stories = useStories(setTrouble);
  const sites = useSites(settings.sites, (work) => void save(work));
  const data = useData(save, setTrouble);
  const { shortcuts, onChangeShortcuts } = useShortcuts();
  const packages = usePackages();
  const { language } = settings.appearance;
  const title = isWelcome ? 'welcome_title' : 'options_title';
  const words = useLanguage(language, title, spoken, setTrouble);

  useEffect(() => {
    void outcomeOf(markNewsSeen, 'noting that the news was seen');
  }, []);

  if (isWelcome) {
    return (
      <WordsProvider value={words}>
        <WelcomeView {...sites} sites={settings.sites} theme={settings.appearance.theme} />
      </WordsProvider>
    );
  }
  return (
    <WordsProvider value={words}>
      <OptionsView
        settings={settings}
        trouble={trouble}
        stories={stories}
        reading={reading}
        {...sites}
        {...data}
        shortcuts={shortcuts}
        version={currentVersion()}
        packages={packages}
        onChange={(change) => void save(changeSettings(change))}
        onReadStory={(id) => {
          void sendToBackground('stories.get', { id }).then((outcome) => {
            if (outcome.ok) setReading(outcome.value);
            setTrouble(unread(outcome));
          });
        }}
        onCloseStory={() => setReading(null)}
        onChangeShortcuts={onChangeShortcuts}
        onDiagnose={async () => diagnosisText(await collectFacts(settings, stories, shortcuts))}
        onCopy={async (text) => (await outcomeOf(() => navigator.clipboard.writeText(text), 'copying')).ok}
      />
    </WordsProvider>
  );
}

/** The settings as they stand, and how a change of them is kept. */
function useSettings(initial: Settings, onTrouble: (trouble: MessageKey | null) => void) {
  const [settings, setSettings] = useState(initial);
  const { theme } = settings.appearance;
  useEffect(() => watchSettings(setSettings), []);
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  /** Saves; where that fails, the page goes back to what stands, and says so. */
  const save = async (work: Promise<Settings>): Promise<Outcome<Settings>> => {
    const outcome = await outcomeOf(() => work, 'saving settings');
    setSettings(outcome.ok ? outcome.value : await loadSettings());
    onTrouble(unsaved(outcome));
    return outcome;
  };
  return { settings, save };
}

/** What to say of a change that was not kept. */
function unsaved(outcome: Outcome<unknown>): MessageKey | null {
  if (outcome.ok) return null;
  return outcome.failure.code === 'storage-full' ? 'trouble_full' : 'trouble_save';
}

/** What to say of stories that did not come. */
function unread(outcome: Outcome<unknown>): MessageKey | null {
  return outcome.ok ? null : 'failed_stories_unreadable';
}

function useStories(onTrouble: (trouble: MessageKey | null) => void): StorySummary[] {
  const [stories, setStories] = useState<StorySummary[]>([]);
  useEffect(() => {
    void sendToBackground('stories.list', null).then((outcome) => {
      if (outcome.ok) setStories(outcome.value);
      onTrouble(unread(outcome));
    });
  }, [onTrouble]);
  return stories;
}

/** The words of the language that is chosen; those before it while they are on their way. */
function useLanguage(
  language: Settings['appearance']['language'],
  title: MessageKey,
  first: Words,
  onTrouble: (trouble: MessageKey | null) => void,
): Words {
  const [words, setWords] = useState(first);
  const shown = useRef(language);
  useEffect(() => {
    if (shown.current === language) return;
    let wanted = true;
    void outcomeOf(() => loadWordTable(language), 'reading words').then((outcome) => {
      if (!wanted) return;
      shown.current = language;
      if (outcome.ok) setWords(wordsOf(outcome.value));
      else onTrouble('failed_unexpected');
    });
    return () => {
      wanted = false;
    };
  }, [language, onTrouble]);
  useEffect(() => {
    showLanguage(document, words);
    document.title = words.t(title);
  }, [words, title]);
  return words;
}
