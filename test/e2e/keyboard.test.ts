/** By keyboard, and by ear: where Tab leads, what has a name, what is spoken and when. */

import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../src/tools/page-view';
import { popupInTab, startSession, type Session } from './chromium-session';

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterEach(() => session.reset());
afterAll(() => session.close());

describe('by keyboard', () => {
  it('everything in the popup is reached in its order, has a name, and shows where the focus is', async () => {
    const popup = await popupInTab(session, await session.open('matching'));
    const seen = await stops(popup);
    expect(seen.length).toBeGreaterThan(15);
    expect(seen.filter(({ name }) => name === '')).toEqual([]);
    expect(seen.filter(({ outlined }) => !outlined)).toEqual([]);
    const tops = seen.filter(({ fixed }) => !fixed).map(({ top }) => top);
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  });

  it('a row of the popup opens to both sentences, which need no jump', async () => {
    const popup = await popupInTab(session, await session.open('matching'));
    await popup.evaluate(() => {
      [...document.querySelectorAll<HTMLElement>('.fact-summary')].at(2)?.focus();
    });
    await popup.keyboard.press('Enter');
    const opened = await popup.waitForSelector('details.fact[open] .sides');
    const text = await opened?.evaluate((element) => element.textContent);
    expect(text).toContain('The planes carried 100 soldiers');
    expect(text).toContain('99 soldiers');
  });

  it('everything in the options too', async () => {
    const options = await session.chromium.openExtensionPage('options.html');
    await options.waitForSelector('main');
    // of the long list of sites, a few
    await options.locator('input[type=search]').fill('apnews');
    await until('a short list', () => options.$$eval('.site-list-long .site', ({ length }) => length < 5));
    await options.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    });
    const seen = await stops(options);
    expect(seen.length).toBeGreaterThan(20);
    expect(seen.filter(({ name }) => name === '')).toEqual([]);
    expect(seen.filter(({ outlined }) => !outlined)).toEqual([]);
  });
});

describe('to a screen reader', () => {
  /** The texts of live regions, those in closed roots too. */
  async function spoken(page: Page): Promise<string[]> {
    const session = await page.createCDPSession();
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    await session.detach();
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const textIn = (id: string): string => {
      const node = byId.get(id);
      if (node?.role?.value === 'StaticText') return String(node.name?.value);
      return (node?.childIds ?? []).map(textIn).join(' ');
    };
    return nodes
      .filter(({ role }) => ['status', 'alert', 'log'].includes(String(role?.value)))
      .map(({ nodeId }) => textIn(nodeId).trim());
  }

  it('a page says nothing of itself, and one summary on the shortcut', async () => {
    const article = await session.open('matching');
    await article.paintedWord(/\b99\b/);
    expect(await spoken(article.page)).toEqual([]);
    await article.page.bringToFront();
    const worker = await session.chromium.worker();
    await worker.evaluate(() => {
      const { onCommand } = chrome.commands as unknown as {
        onCommand: { dispatch(command: string): void };
      };
      onCommand.dispatch('say-summary');
    });
    const [summary = ''] = await until('the summary', async () => {
      const regions = await spoken(article.page);
      return regions.some((text) => text !== '') && regions;
    });
    expect(summary).toContain('part of the story “Russia sends military planes to Venezuela”');
    expect(summary).toContain('Compared with one report: DW');
    expect(summary).toMatch(/1 figure differs/);
  });
});

interface Stop {
  name: string;
  top: number;
  outlined: boolean;
  /** stays in view while the page scrolls */
  fixed: boolean;
}

/** Where Tab leads, from the page's start until it comes round. */
async function stops(page: Page): Promise<Stop[]> {
  await page.bringToFront();
  const found: Stop[] = [];
  for (let turn = 0; turn < 120; turn++) {
    await page.keyboard.press('Tab');
    const element = await page.evaluateHandle(() => document.activeElement ?? document.body);
    const stop = await element.evaluate((active) => {
      if (active === document.body || active.hasAttribute('data-visited')) return null;
      active.setAttribute('data-visited', '');
      const { outlineStyle, outlineWidth } = getComputedStyle(active);
      return {
        top: active.getBoundingClientRect().top + scrollY,
        outlined: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
        fixed: active.closest('.actions, .top-bar, .contents') !== null,
      };
    });
    if (stop === null) break;
    const root = element.asElement();
    const tree = root && (await page.accessibility.snapshot({ root, interestingOnly: false }));
    found.push({ ...stop, name: tree?.name ?? '' });
  }
  return found;
}
