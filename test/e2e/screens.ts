/** Every screen opened for a closer look: in another language, unfolded, the card alone in a page whose roots are open. */

import type { Page } from 'puppeteer-core';
import { isLanguage, LANGUAGES, type Language } from '../../src/platform/languages';
import { cardSource, type RootSource, type Session } from './chromium-session';
import type { PageName } from './pages';

/** All languages of the extension. */
export const SPOKEN = Object.keys(LANGUAGES).filter(isLanguage);

/** Makes the extension speak a language, whatever the browser's. */
export function speak(session: Session, language: Language): Promise<void> {
  return session.store('settings', { version: 1, value: { appearance: { language } } });
}

/** Has the page see media features, those too that puppeteer refuses; they hold until the page closes. */
export async function emulateMedia(page: Page, features: Record<string, string>): Promise<void> {
  const debug = await page.createCDPSession();
  await debug.send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
}

/** Opens everything that can be folded, and has it all in view, so that nothing lies under what keeps its place. */
export async function unfold(page: Page): Promise<void> {
  const { width, height } = await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    return { width: innerWidth, height: document.documentElement.scrollHeight };
  });
  await page.setViewport({ ...page.viewport(), width, height });
}

/** Opens the card over the first painted words like these, and shows it alone. */
export async function openCardAlone(session: Session, name: PageName, like: RegExp): Promise<Page> {
  await session.store('settings', { version: 1, value: { highlights: { occurrences: 'all' } } });
  const article = await session.open(name);
  const { x, y } = await article.paintedWord(like);
  await article.page.mouse.move(x, y, { steps: 3 });
  await article.waitForCard();
  const { outer, inner } = await cardSource(article.page);
  await article.page.goto('about:blank');
  await article.page.evaluate(showCard, outer, inner);
  return article.page;
}

/** Runs in the page: roots like the card's, but open, and with text for what reads text. */
function showCard(outer: RootSource, inner: RootSource): void {
  document.title = 'Card';
  document.documentElement.lang = 'en';
  const main = document.body.appendChild(document.createElement('main'));
  main.appendChild(document.createElement('h1')).textContent = 'Page';
  const host = main.appendChild(document.createElement('div'));
  host.id = 'card';
  host.popover = 'manual';
  const fill = (root: ShadowRoot, { markup, styles }: RootSource): void => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [sheet];
    root.append(...new DOMParser().parseFromString(markup, 'text/html').body.children);
  };
  const root = host.attachShadow({ mode: 'open' });
  fill(root, outer);
  const box = root.querySelector('.box');
  if (!box) throw new Error('The card has no box');
  const words = box.attachShadow({ mode: 'open', slotAssignment: 'manual' });
  fill(words, inner);
  words.querySelectorAll('slot').forEach((slot, i) => {
    const shown = box.children[i];
    if (shown) slot.assign(shown);
  });
  for (const sealed of words.querySelectorAll<HTMLElement>('[data-text]')) {
    sealed.textContent = sealed.dataset['text'] ?? '';
    delete sealed.dataset['text'];
  }
  host.showPopover();
}

/** Stops all scripts of a page, ours in it too, until the answered function is called. */
export async function stopScripts(page: Page): Promise<() => Promise<void>> {
  const debug = await page.createCDPSession();
  await debug.send('Debugger.enable');
  const stopped = new Promise((resolve) => debug.once('Debugger.paused', resolve));
  const run = page.evaluate('debugger');
  await stopped;
  return async () => {
    await debug.send('Debugger.resume');
    await run;
    await debug.detach();
  };
}
