/** The options page's life: shows the settings as they stand, saves each change, asks the browser where it must. */

import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Story } from '../core';
import { loadCorrections, watchCorrections } from '../platform/corrections';
import { outcomeOf } from '../platform/failures';
import { ALL_ORIGINS, hostFromTyping, originsOf } from '../platform/hosts';
import type { Outcome, StorySummary } from '../platform/messages';
import {
  listedHosts,
  refusedSites,
  removeSites,
  requestSites,
  watchPermissions,
} from '../platform/permissions';
import { sendToBackground } from '../platform/send';
import {
  changeSettings,
  changeSites,
  loadSettings,
  watchSettings,
  type Settings,
  type Sites,
} from '../platform/settings';
import { add, remove } from '../platform/sites';
import { clearStorage } from '../platform/storage';
import { loadWordTable } from '../platform/word-table';
import { wordsOf, type Words } from '../platform/words';
import { showLanguage } from '../ui/show-language';
import { WordsProvider, type MessageKey } from '../ui/translate';
import { OptionsView, type OptionsProps } from './view';

const listed = listedHosts();

/** Shows `initial` in `spoken`, and then what the reader makes of both. */
export function App({ initial, spoken }: { initial: Settings; spoken: Words }) {
  const [settings, setSettings] = useState(initial);
  const [problem, setProblem] = useState<OptionsProps['problem']>(null);
  const [trouble, setTrouble] = useState<MessageKey | null>(null);
  const [deleted, setDeleted] = useState(false);
  const [reading, setReading] = useState<Story | null>(null);
  const stories = useStories(setTrouble);
  const corrections = useCorrections();
  const refused = useRefused(settings.sites.added);
  const { theme, language } = settings.appearance;
  const words = useLanguage(language, spoken, setTrouble);

  useEffect(() => watchSettings(setSettings), []);
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);

  /** Saves; where that fails, the page goes back to what stands, and says so. */
  const save = (work: Promise<Settings>): void => {
    setDeleted(false);
    void outcomeOf(() => work, 'saving settings').then(async (outcome) => {
      setSettings(outcome.ok ? outcome.value : await loadSettings());
      setTrouble(unsaved(outcome));
    });
  };
  /** Asks the browser for sites, first thing in a click, and changes the settings where it agrees. */
  const ask = (origins: string[], by: (sites: Sites) => Sites): void => {
    const asked = requestSites(origins);
    setProblem(null);
    void outcomeOf(() => asked, 'asking for sites').then((outcome) => {
      if (outcome.ok && outcome.value) save(changeSites(by));
      else setProblem('refused');
    });
  };

  const events: Omit<
    OptionsProps,
    | 'settings'
    | 'listed'
    | 'refused'
    | 'problem'
    | 'trouble'
    | 'stories'
    | 'corrections'
    | 'deleted'
    | 'reading'
  > = {
    onChange: (change) => save(changeSettings(change)),
    onAddSite(typed) {
      const site = hostFromTyping(typed);
      if (site.ok) ask(originsOf(site.host), (sites) => add(site.host, sites, listed));
      else setProblem(site.problem);
    },
    onRemoveSite(host) {
      save(changeSites((sites) => remove(host, sites)));
      void removeSites(originsOf(host));
    },
    onAllSites(on) {
      if (on) ask(ALL_ORIGINS, (sites) => ({ ...sites, all: true }));
      else {
        save(changeSites((sites) => ({ ...sites, all: false })));
        void removeSites(ALL_ORIGINS);
      }
    },
    onGrant: (host) => ask(originsOf(host), (sites) => sites),
    onReadStory(id) {
      void sendToBackground('stories.get', { id }).then((outcome) => {
        if (outcome.ok) setReading(outcome.value);
        setTrouble(unread(outcome));
      });
    },
    onCloseStory: () => setReading(null),
    onDeleteEverything() {
      void outcomeOf(async () => {
        await removeSites([...ALL_ORIGINS, ...settings.sites.added.flatMap(originsOf)]);
        await clearStorage();
      }, 'deleting everything').then(({ ok }) => {
        setDeleted(ok);
        setTrouble(ok ? null : 'trouble_delete');
      });
    },
  };
  return (
    <WordsProvider value={words}>
      <OptionsView
        settings={settings}
        listed={listed}
        refused={refused}
        problem={problem}
        trouble={trouble}
        stories={stories}
        corrections={corrections}
        deleted={deleted}
        reading={reading}
        {...events}
      />
    </WordsProvider>
  );
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
    document.title = words.t('options_title');
  }, [words]);
  return words;
}

function useCorrections(): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    void loadCorrections().then(({ length }) => setCount(length));
    return watchCorrections(({ length }) => setCount(length));
  }, []);
  return count;
}

/** The sites that the browser does not let Nutgraf read, as permissions come and go. */
function useRefused(added: readonly string[]): string[] {
  const [refused, setRefused] = useState<string[]>([]);
  const key = added.join(' ');
  const look = useCallback(() => {
    void refusedSites([...listed, ...key.split(' ').filter(Boolean)]).then(setRefused);
  }, [key]);
  useEffect(() => {
    look();
    return watchPermissions(look);
  }, [look]);
  return refused;
}
