/**
 * Every message between the rooms, one row each, with what goes in and what comes back. Plain JSON only: Chromium turns typed
 * arrays into objects and Maps into {}. Errors travel as values (Outcome), never as a rejected promise.
 */

import type { Announcement, Article, DateSource, Place, Reading, Story } from '../core';
import type { Failure } from './failures';
import type { Settings } from './settings';

/** What the content script of a tab knows about its page. */
export type PageState =
  | { kind: 'working' }
  | { kind: 'not-article' }
  | { kind: 'no-story'; title: string }
  /** `marked`: something is underlined, so that there is a next and a previous one to go to */
  | { kind: 'reading'; reading: Reading; corrected: boolean; marked: boolean; dateFrom: DateSource | null }
  | { kind: 'failed'; failure: Failure };

/** A story as lists show it. */
export interface StorySummary {
  id: string;
  /** BCP 47 tag of the headline */
  lang: string;
  headline: string;
  outlet: string | null;
  published: string | null;
}

/** Our words in one language, by key, as src/_locales holds them. */
export interface WordTable {
  /** BCP 47 tag of the words */
  lang: string;
  /** BCP 47 tag by which dates, lists and numbers are written beside them */
  locale: string;
  direction: 'ltr' | 'rtl';
  messages: Record<string, string>;
}

/** From any shell to the background. */
export interface BackgroundMessages {
  /** a page of an enabled site looks like an article: may a story match, so that it is worth extracting? */
  'page.announce': { params: Announcement; result: { possible: boolean } };
  /** match and align one revision of an article; `took`: milliseconds of work, what had to be loaded or waited for left out */
  'article.read': {
    params: { revision: number; article: Article };
    result: { reading: Reading; corrected: boolean; took: number };
  };
  /** inject the card's chunk into the sender's frame */
  'card.inject': { params: null; result: null };
  /** our own words for the card, in the reader's language */
  'words.get': { params: null; result: WordTable };
  /**
   * what showing needs: the reader's settings, and a stem for the names of the page's highlights, which tells nothing and
   * is the same again for the same document, so that a successor can clear what a script left that died silently.
   * `timeOrigin`: the document's, in milliseconds
   */
  'page.setup': { params: { timeOrigin: number }; result: { stem: string; settings: Settings } };
  /** the sender's page has nothing to show any more: make the icon quiet */
  'page.quiet': { params: null; result: null };
  /** the stories that Nutgraf knows, switched-off ones too */
  'stories.list': { params: null; result: StorySummary[] };
  /** one story whole, for popup and library */
  'stories.get': { params: { id: string }; result: Story };
  /** "not this story" for the page of this tab, or its undo; in a private window it is kept in memory only */
  'correction.set': {
    params: { tab: number; url: string; title: string; story: string; wrong: boolean };
    result: null;
  };
  /** check the page of this tab once, whatever its site (activeTab) */
  'tab.check-once': { params: { tab: number }; result: null };
  /** delete everything that was ever kept on this device; the permissions are the asker's to give back */
  'data.delete': { params: null; result: null };
  /** registered content scripts and open tabs follow the settings and permissions as they are now */
  'sites.apply': { params: null; result: null };
}

/** From popup or background to the content script of one tab. */
export interface PageMessages {
  'page.state': { params: null; result: PageState };
  /**
   * light up a place and scroll to it; with `focus`, open the card of the fact, or of the name that stands there, and move the
   * focus into it. `found` is false where the page has changed since
   */
  'page.jump': {
    params: { revision: number; place: Place; fact: string | null; focus: boolean };
    result: { found: boolean };
  };
  /** open the card of the next or previous highlight and move the focus into it; `found` is false where there is none */
  'page.step': { params: { direction: 'next' | 'previous' }; result: { found: boolean } };
  /** the settings changed, or all that may decide: look again where that makes a difference */
  'page.refresh': { params: { changed: 'settings' | 'all' }; result: null };
}

/** The shape of every table of messages. */
export type MessageRows<Rows> = { [Name in keyof Rows]: { params: unknown; result: unknown } };
