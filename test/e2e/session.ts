/** What a scenario can do and see in a browser with the extension, whichever browser it is. */

import type { PageState } from '../../src/platform/messages';
import type { NewsServer } from '../../src/tools/news-server';
import type { PageView, Painted, TabView } from '../../src/tools/page-view';
import type { PageName } from './pages';
import type { Actions, Run } from './tab';

export type Tab = TabView & Actions;

export interface Session {
  server: NewsServer;
  /** opens one of our pages in a new tab */
  open(name: PageName, host?: string): Promise<Article>;
  /** the same of any address that our server knows */
  openUrl(url: string): Promise<Article>;
  /** opens any address in a new tab, also one of the browser's own */
  openTab(url: string): Promise<Tab>;
  /** the toolbar's popup over any tab, once it is done reading */
  popupOver(tab: Tab): Promise<Popup>;
  /** opens a page of the extension in a new tab */
  openOwn: (path: string) => Promise<Tab>;
  /** opens the options, clicks the control whose label begins with these words, and closes them */
  choose(label: string): Promise<void>;
  /** what a function answers that runs with the extension's rights */
  inExtension: Run;
  /** puts an item into the extension's storage */
  store(key: string, item: unknown, area?: 'local' | 'session'): Promise<void>;
  /** the reader's shortcut of this name, in the tab in front */
  command(name: 'next-highlight' | 'previous-highlight' | 'say-summary'): Promise<void>;
  /** ends the background, as the browser does at rest, and waits until it is gone */
  stopBackground(): Promise<void>;
  /** installs the built extension once more, which is an update */
  update(): Promise<void>;
  /** whether the browser's own page with the keys of extensions is open */
  showsShortcuts(): Promise<boolean>;
  /** has the browser save downloads in this folder, without a question */
  downloadInto(folder: string): Promise<void>;
  /** what is on the clipboard */
  clipboard(): Promise<string>;
  /** the medium that the tab in front is shown for */
  showFor(tab: Tab, medium: 'screen' | 'print'): Promise<void>;
  /** the errors of the extension in this tab and in its background, from now on */
  watchErrors(tab: Tab): Promise<() => Promise<string[]>>;
  /** the name by which a screen reader calls what has the focus in the tab in front */
  nameOfFocus(tab: Tab): Promise<string>;
  /** the texts that a screen reader would say by itself, those in closed roots too, in the tab in front */
  spoken(tab: Tab): Promise<string[]>;
  /** the dialog that a screen reader finds in the tab in front, in closed roots too; null where there is none */
  dialog(tab: Tab): Promise<Dialog | null>;
  /** how many tabs are open */
  tabCount(): Promise<number>;
  /** waits for a tab whose address ends like this */
  tabAt(end: string): Promise<Tab>;
  /** back to a fresh installation's storage, and all tabs closed */
  reset(): Promise<void>;
  /** fails where anything was requested that the opened pages did not ask for */
  close(): Promise<void>;
}

/** A dialog as a screen reader tells it. */
export interface Dialog {
  name: string;
  /** the names of its buttons */
  buttons: string[];
  text: string;
  /** the focus is in it */
  hasFocus: boolean;
}

export interface Article {
  tab: Tab;
  /** waits until Nutgraf has said what it found on this page of an enabled site, and answers which */
  found(): Promise<PageState['kind']>;
  /** the words painted now */
  painted(): Promise<string[]>;
  /** waits until words like these are painted, and answers where the first stand */
  paintedWord(like: RegExp): Promise<Painted>;
  nothingPainted(): Promise<void>;
  /** the tooltip of the toolbar icon for this tab */
  tooltip(): Promise<string>;
  /** the toolbar's popup over this tab, once it is done reading */
  popup(): Promise<Popup>;
  /** the same as soon as it is open */
  openPopup(): Promise<Popup['tab']>;
  /** the same by a click on the icon, which lends the extension the tab */
  clickIcon(): Promise<Popup>;
  /** the popup over this tab in a tab of its own */
  popupInTab(): Promise<Tab>;
  /** the text of the open card, or null */
  card(): Promise<string | null>;
  waitForCard(): Promise<string>;
  noCard(): Promise<void>;
  /** clicks the button of the open card that has this label */
  clickInCard(label: string): Promise<void>;
  /** how the open card is laid out and coloured */
  cardLook(): Promise<unknown>;
}

export interface Popup {
  tab: PageView & Actions;
  /** which of the popup's states it shows */
  view: string;
  text: string;
  /** waits until it shows that state, and answers its text */
  becomes(view: string): Promise<string>;
  isOpen(): Promise<boolean>;
}
