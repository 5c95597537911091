/** The card beside painted words: by mouse, click and keyboard, and never in the page's way. */

import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../src/tools/page-view';
import { startSession, type Article, type Session } from './chromium-session';
import { LISTED, UNLISTED } from './pages';

let session: Session;
let article: Article;
beforeAll(async () => {
  session = await startSession();
});
afterEach(() => session.reset());
afterAll(() => session.close());

async function openMatching(): Promise<void> {
  await session.choose('Every time');
  article = await session.open('matching');
  await article.paintedWord(/\b99\b/);
}

/** As the shortcut does; key events over the debugging protocol never reach extension commands. */
async function command(name: string): Promise<void> {
  const worker = await session.chromium.worker();
  await article.page.bringToFront();
  await worker.evaluate((each) => {
    const { onCommand } = chrome.commands as unknown as { onCommand: { dispatch(command: string): void } };
    onCommand.dispatch(each);
  }, name);
}

/** Milliseconds of hover before a card opens, at most: long enough to leave in time on any machine. */
const LONGEST_DELAY = 3000;

/** Milliseconds; a card waits 400 for a pointer to come back. */
const SHORTER_THAN_GRACE = 300;

/** Moves the pointer off a mark and back to it: for how many milliseconds the page saw it away. */
async function timeAway(x: number, y: number): Promise<number> {
  const { page } = article;
  await page.evaluate(() => {
    const moves: number[] = [];
    Object.assign(globalThis, { moves });
    addEventListener('pointermove', ({ timeStamp }) => moves.push(timeStamp));
  });
  await page.mouse.move(x, y - 40, { steps: 2 });
  await new Promise((resolve) => setTimeout(resolve, 100));
  await page.mouse.move(x, y, { steps: 2 });
  return page.evaluate(() => {
    const { moves } = globalThis as unknown as { moves: number[] };
    return (moves.at(-1) ?? Infinity) - (moves[0] ?? 0);
  });
}

const noCard = () => until('no card', async () => (await article.card()) === null);

describe('the card', () => {
  it('is loaded when the reader moves the pointer, and not before', async () => {
    await openMatching();
    const debug = await article.page.createCDPSession();
    const scripts: string[] = [];
    debug.on('Debugger.scriptParsed', ({ url }) => scripts.push(url));
    await debug.send('Debugger.enable');
    const loaded = (step: string) => scripts.some((url) => url.endsWith(step));
    await until('the script that paints', () => Promise.resolve(loaded('step2.js')));
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(loaded('step3.js')).toBe(false);
    await article.page.mouse.move(20, 20, { steps: 2 });
    await until('the card to be loaded', () => Promise.resolve(loaded('step3.js')));
  });

  it('opens over a difference after a pause, says both sides, and stays while the pointer is on it', async () => {
    await openMatching();
    const { x, y } = await article.paintedWord(/\b99\b/);
    await article.page.mouse.move(x, y, { steps: 3 });
    const card = await article.waitForCard();
    expect(card).toContain('100 soldiers');
    expect(card).toContain('99 soldiers');
    expect(card).toContain('Nutgraf does not judge which is right.');
    // sent together: however slow the machine, the pointer is not in the gap for longer than a card waits
    const { mouse } = article.page;
    await Promise.all([mouse.move(x, y + 14), mouse.move(x, y + 24), mouse.move(x, y + 48)]);
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(await article.card()).not.toBeNull();
    await article.page.mouse.move(5, 5, { steps: 3 });
    await noCard();
  });

  it('stays when the pointer leaves the mark and comes back at once', async () => {
    await openMatching();
    const { x, y } = await article.paintedWord(/\b99\b/);
    await article.page.mouse.move(x, y, { steps: 3 });
    await until('a pointer that was away shorter than a card waits', async () => {
      await article.waitForCard();
      return (await timeAway(x, y)) < SHORTER_THAN_GRACE;
    });
    // longer than a pointer has to cross the gap, shorter than that and the delay of a new card
    for (let look = 0; look < 6; look++) {
      expect(await article.card()).not.toBeNull();
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  });

  it('does not open while the pointer only passes', async () => {
    await session.store('settings', { version: 1, value: { highlights: { delay: LONGEST_DELAY } } });
    article = await session.open('matching');
    const { x, y } = await article.paintedWord(/\b99\b/);
    await article.page.mouse.move(x, y, { steps: 3 });
    await new Promise((resolve) => setTimeout(resolve, 150));
    await article.page.mouse.move(5, 5);
    await new Promise((resolve) => setTimeout(resolve, LONGEST_DELAY + 300));
    expect(await article.card()).toBeNull();
  });

  it('opens at once on a click, and Escape closes it', async () => {
    await openMatching();
    const { x, y } = await article.paintedWord(/Maduro/);
    await article.page.mouse.click(x, y);
    expect(await article.waitForCard()).toContain('Maduro');
    await article.page.keyboard.press('Escape');
    await noCard();
  });

  it('opens by shortcut with the focus in it, steps on, and gives the focus back', async () => {
    await openMatching();
    await article.page.focus('a');
    await command('next-highlight');
    expect(await article.waitForCard()).toContain('Two Russian air force planes');
    const focused = () => article.page.evaluate(() => document.activeElement?.localName ?? '');
    expect(await focused()).toBe(await hostName());
    // “Saturday” belongs to the same fact as “Two aircraft”, and has the same card
    expect((await article.painted()).slice(0, 3)).toEqual(['Two aircraft', 'Saturday', 'Ilyushin Il-62']);
    await command('next-highlight');
    await until('the card of the jet', async () => (await article.card())?.startsWith('Ilyushin IL-62'));
    await command('previous-highlight');
    await until('the card before it', async () => (await article.card())?.startsWith('Also in this article'));
    await article.page.keyboard.press('Escape');
    await noCard();
    expect(await focused()).toBe('a');
  });

  it("leaves a click on a link to the link, and the link's words stay painted", async () => {
    await openMatching();
    const { x, y } = await article.paintedWord(/Tonkoshkurov/);
    await Promise.all([article.page.waitForNavigation(), article.page.mouse.click(x, y)]);
    expect(article.page.url()).toBe(`https://${LISTED}/people/tonkoshkurov`);
  });

  it('does not open when text is selected across painted words', async () => {
    await openMatching();
    const { x, y } = await article.paintedWord(/\b99\b/);
    await article.page.mouse.move(x - 60, y);
    await article.page.mouse.down();
    await article.page.mouse.move(x + 60, y, { steps: 5 });
    await article.page.mouse.up();
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(await article.page.evaluate(() => String(getSelection()).length)).toBeGreaterThan(5);
    expect(await article.card()).toBeNull();
  });
});

describe("the page's own document", () => {
  it('is unchanged but for the one element that carries the card', async () => {
    const untouched = await session.open('matching', UNLISTED);
    const before = await ownDocument(untouched);
    await openMatching();
    expect(await ownDocument(article)).toEqual({ ...before, added: expect.any(Number) as number });
    const { x, y } = await article.paintedWord(/\b99\b/);
    await article.page.mouse.move(x, y, { steps: 3 });
    await article.waitForCard();
    expect(before.added).toBe(0);
    expect(await ownDocument(article)).toEqual({ ...before, added: 1 });
  });
});

/** The document as its author wrote it, and how many elements stand beside head and body. */
const ownDocument = ({ page }: Article) =>
  page.evaluate(() => {
    const root = document.documentElement;
    const added = [...root.children].filter((child) => child !== document.head && child !== document.body);
    const parts = [document.head, document.body].map((part) => new XMLSerializer().serializeToString(part));
    const attributes = [...root.attributes].map(({ name, value }) => `${name}=${value}`);
    return { markup: [...attributes, ...parts].join('\n'), added: added.length };
  });

const hostName = () =>
  article.page.evaluate(
    () =>
      [...document.documentElement.children].find(
        (child) => child !== document.head && child !== document.body,
      )?.localName ?? 'none',
  );
