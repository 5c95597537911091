/** The popup's life: shows what is known of the tab, and does what its buttons say. */

import { useMemo, useState } from 'preact/hooks';
import { browser } from '../platform/browser';
import { outcomeOf } from '../platform/failures';
import { originsOf, siteOf } from '../platform/hosts';
import type { Outcome } from '../platform/failures';
import { listedHosts, listedOrigins, requestSites } from '../platform/permissions';
import { markNewsSeen } from '../platform/news';
import { report } from '../platform/report';
import { sendToBackground, sendToTab } from '../platform/send';
import { changeSites, type Sites } from '../platform/settings';
import { add, pause, resume } from '../platform/sites';
import type { Words } from '../platform/words';
import { citedParts } from '../wording/cited';
import { asMarkdown } from '../wording/markdown';
import { asPlainText } from '../wording/plain-text';
import { WordsProvider } from '../ui/spoken-words';
import { popupModel } from './model';
import { useAnswer, usePage } from './use-page';
import { PopupView, type LibraryShown, type PopupEvents } from './view';

/** Milliseconds for which "Copied" is said. */
const COPIED_FOR = 2000;

const listStories = () => sendToBackground('stories.list', null);
const getStory = (id: string) => sendToBackground('stories.get', { id });

/** The popup over the tab that `search`, the query of its own address, names: none, and it is the tab in front. */
export function App({ search, words, isNews }: { search: string; words: Words; isNews: boolean }) {
  const { tab, state, look, fail } = usePage(search);
  const reading = state.kind === 'page' && state.state.kind === 'reading' ? state.state.reading : null;
  const matched = reading?.match?.story ?? null;
  const stories = useAnswer('all', listStories, fail) ?? [];
  const story = useAnswer(matched, getStory, fail);
  const [library, setLibrary] = useState<LibraryShown>(null);
  const [copied, setCopied] = useState(false);
  const [news, setNews] = useState(isNews);
  const host = tab?.url == null ? '' : new URL(tab.url).hostname;

  /** Does what a button says, then looks at the page; what fails is shown. */
  const act = (work: Promise<Outcome<unknown>>): void => {
    void work.then((outcome) => (outcome.ok ? look() : fail(outcome.failure)));
  };
  /** With `focus` the reader leaves for the page, which takes the keyboard; else the popup stays beside what it showed. */
  const goInto = (going: Promise<Outcome<{ found: boolean }>>, focus: boolean): void => {
    void going.then((outcome) => {
      if (focus && outcome.ok && outcome.value.found) window.close();
      else void look();
    });
  };
  const correct = (wrong: boolean): void => {
    if (tab?.url == null || !reading || matched === null) return;
    const page = { tab: tab.id, url: tab.url, title: reading.title };
    act(sendToBackground('correction.set', { ...page, story: matched, wrong }));
  };

  /** Asks the browser first, while the click still counts; where that closes this popup, the background goes on. */
  const ask = (origins: string[], by: (sites: Sites) => Sites): void => {
    const asked = requestSites(origins);
    act(
      outcomeOf(() => asked, 'asking for sites').then((outcome) =>
        outcome.ok && outcome.value ? setSites(by) : outcome,
      ),
    );
  };

  const events: PopupEvents = {
    onJump(jump) {
      if (!tab || !reading) return;
      goInto(sendToTab(tab.id, 'page.jump', { revision: reading.revision, ...jump }), jump.focus);
    },
    onStep(direction, focus) {
      if (tab) goInto(sendToTab(tab.id, 'page.step', { direction }), focus);
    },
    onCopy(form) {
      if (!story || !reading) return;
      const source = tab?.url == null ? null : { url: tab.url, title: reading.title };
      const write = form === 'markdown' ? asMarkdown : asPlainText;
      void outcomeOf(
        () => navigator.clipboard.writeText(write(citedParts(story, reading, source, words))),
        'copying',
      ).then(({ ok }) => {
        setCopied(ok);
        setTimeout(() => setCopied(false), COPIED_FOR);
      });
    },
    onNotThisStory: () => correct(true),
    onUndo: () => correct(false),
    onPause: () => act(setSites((sites) => pause(host, sites, listedHosts()))),
    onResume: () => act(setSites((sites) => resume(host, sites))),
    onCheckOnce() {
      if (tab) act(sendToBackground('tab.check-once', { tab: tab.id }));
    },
    onAlwaysHere() {
      const site = siteOf(host);
      ask(originsOf(site), (sites) => add(site, sites, listedHosts()));
    },
    onAllowListed: () => ask(listedOrigins(), (sites) => sites),
    onTryAgain() {
      if (!tab) return;
      act(askAgain(tab.id));
    },
    onOpenOptions() {
      browser.runtime.openOptionsPage().then(
        () => window.close(),
        (error: unknown) => report(error, 'opening the options'),
      );
    },
    onReadNews() {
      // the options page notes that the news was seen
      const options = browser.tabs.create({ url: browser.runtime.getURL('options.html#about') });
      void outcomeOf(() => options, 'opening the news').then(() => window.close());
    },
    onDismissNews() {
      setNews(false);
      void outcomeOf(markNewsSeen, 'noting that the news was seen');
    },
    onOpenLibrary: () => setLibrary({ kind: 'list', stories }),
    onReadStory(id) {
      void getStory(id).then((outcome) =>
        outcome.ok ? setLibrary({ kind: 'story', story: outcome.value }) : fail(outcome.failure),
      );
    },
    onBack: () => setLibrary((shown) => (shown?.kind === 'story' ? { kind: 'list', stories } : null)),
  };

  const model = useMemo(() => popupModel(state, story, stories, words), [state, story, stories, words]);
  return (
    <WordsProvider value={words}>
      <PopupView model={model} library={library} copied={copied} news={news} {...events} />
    </WordsProvider>
  );
}

/** The page looks again; one that has no script of ours is loaded again. */
async function askAgain(tab: number): Promise<Outcome<unknown>> {
  const asked = await sendToTab(tab, 'page.refresh', { changed: 'all' });
  return asked.ok ? asked : outcomeOf(() => browser.tabs.reload(tab), 'loading the page again');
}

/** Changes where Nutgraf is on, and waits until open pages follow. */
async function setSites(by: (sites: Sites) => Sites): Promise<Outcome<unknown>> {
  const changed = await outcomeOf(() => changeSites(by), 'changing where Nutgraf is on');
  return changed.ok ? sendToBackground('sites.apply', null) : changed;
}
