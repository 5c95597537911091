/** What readers ask of their system holds here too: forced colours, and less motion. */

import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../src/tools/page-view';
import { popupInTab, startSession, type Session } from './chromium-session';
import { linesIn, type Line } from './painted-lines';
import { emulateMedia, openCardAlone, stopScripts, unfold } from './screens';

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterEach(() => session.reset());
afterAll(() => session.close());

const FORCED = { 'forced-colors': 'active', 'prefers-reduced-motion': 'reduce' };

/** A reader's dark and light palettes, as the browser stands in for them. */
const PALETTES = ['dark', 'light'];

/** The colours of a page that are none of the reader's, one line each: the element, what is coloured, and how. */
function ownColours(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.forcedColorAdjust = 'none';
    const system = [
      ...['Canvas', 'CanvasText', 'LinkText', 'VisitedText', 'ActiveText', 'GrayText', 'Mark', 'MarkText'],
      ...['ButtonFace', 'ButtonText', 'ButtonBorder', 'Field', 'FieldText', 'Highlight', 'HighlightText'],
      ...['SelectedItem', 'SelectedItemText'],
    ].map((name) => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    });
    probe.remove();
    const isOwn = (colour: string): boolean =>
      !/^(none|transparent|rgba\(.*, 0\))$/.test(colour) && !system.includes(colour);
    const openIn = (tree: Document | ShadowRoot): (Document | ShadowRoot)[] => [
      tree,
      ...[...tree.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? openIn(shadowRoot) : [])),
    ];
    const elements = openIn(document)
      .flatMap((tree) => [...tree.querySelectorAll('body, body *, .box, .box *, .card, .card *')])
      .filter((element) => element.checkVisibility() && !element.closest('.unseen'));
    const found = elements.flatMap((element) => {
      const style = getComputedStyle(element);
      const isText = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
      const isDrawn = element.matches('path, circle, line, rect, text');
      const used: Record<string, string> = {
        ...(isDrawn ? { fill: style.fill, stroke: style.stroke } : {}),
        ...(isText && !isDrawn ? { text: style.color } : {}),
        ...(element instanceof SVGElement ? {} : { background: style.backgroundColor }),
        ...(parseFloat(style.borderTopWidth) > 0 ? { border: style.borderTopColor } : {}),
      };
      return Object.entries(used)
        .filter(([, colour]) => isOwn(colour))
        .map(
          ([what, colour]) => `${element.localName}.${element.getAttribute('class') ?? ''} ${what} ${colour}`,
        );
    });
    return [...new Set(found)];
  });
}

/** What a selector's first element computes, below an open root where there is one. */
function styleOf(page: Page, selector: string, names: string[]): Promise<string[]> {
  return page.evaluate(
    (selector, names) => {
      const outer = document.getElementById('card')?.shadowRoot;
      const roots = [document, outer, outer?.querySelector('.box')?.shadowRoot];
      const element = roots.flatMap((root) => root?.querySelector(selector) ?? [])[0];
      if (!element) throw new Error(`Nothing is ${selector}`);
      const style = getComputedStyle(element);
      return names.map((name) => style.getPropertyValue(name));
    },
    selector,
    names,
  );
}

describe.each(PALETTES)('with forced colours, %s', (palette) => {
  const features = { ...FORCED, 'prefers-color-scheme': palette };

  it('the words painted in the page are told apart by their lines', async () => {
    await session.store('settings', { version: 1, value: { highlights: { occurrences: 'all' } } });
    const article = await session.open('matching');
    await article.paintedWord(/\b99\b/);
    await emulateMedia(article.page, features);
    // words without letters that reach below the line
    const expected: [words: string, line: Line][] = [
      ['99 soldiers', 'thick'],
      ['35 tonnes', 'solid'],
      ['Nicolás Maduro', 'dotted'],
      ['Antonov An-124', 'dashed'],
    ];
    expect(
      await linesIn(
        session,
        article.page,
        expected.map(([words]) => words),
      ),
    ).toEqual(expected);
  });

  it('the popup has no colour of ours, and tells states, buttons and the timeline’s kinds by form', async () => {
    const popup = await popupInTab(session, await session.open('matching'));
    await emulateMedia(popup, features);
    await unfold(popup);
    expect(await ownColours(popup)).toEqual([]);
    const lines = await Promise.all(
      ['stated', 'differs', 'absent'].map((state) =>
        styleOf(popup, `.fact .point[data-state=${state}]`, [
          'text-decoration-line',
          'text-decoration-style',
        ]),
      ),
    );
    expect(lines).toEqual([
      ['underline', 'solid'],
      ['underline', 'double'],
      ['underline', 'dotted'],
    ]);
    const signs = await popup.$$eval('.state', (states) =>
      states.map((state) => [
        state.textContent.split(' ')[0],
        new XMLSerializer().serializeToString(state.querySelector('svg') ?? state),
      ]),
    );
    expect(new Set(signs.map(([, sign]) => sign)).size).toBe(new Set(signs.map(([word]) => word)).size);
    expect(new Set(signs.map(([, sign]) => sign)).size).toBeGreaterThan(3);
    for (const button of await popup.$$('.top-bar button, .steps button, .actions button')) {
      const { width, colour, behind } = await button.evaluate((element) => {
        const { borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(element);
        return { width: parseFloat(borderTopWidth), colour: borderTopColor, behind: backgroundColor };
      });
      expect(width).toBeGreaterThanOrEqual(1);
      expect(colour).not.toBe(behind);
    }
    const [event, report] = [
      await styleOf(popup, '.timeline-picture .mark-event', ['fill']),
      await styleOf(popup, '.timeline-picture .mark-coverage', ['fill', 'stroke']),
    ];
    expect(event[0]).toBe(report[1]);
    expect(report[0]).not.toBe(report[1]);
  });

  it('where the focus is can be seen', async () => {
    const popup = await popupInTab(session, await session.open('matching'));
    await emulateMedia(popup, features);
    await popup.bringToFront();
    for (let stop = 0; stop < 8; stop++) {
      await popup.keyboard.press('Tab');
      const [style, width, colour] = await styleOf(popup, ':focus', [
        'outline-style',
        'outline-width',
        'outline-color',
      ]);
      const [canvas] = await styleOf(popup, 'body', ['background-color']);
      expect(style).toBe('solid');
      expect(parseFloat(width ?? '')).toBeGreaterThanOrEqual(2);
      expect(colour).not.toBe(canvas);
    }
  });

  it.each([
    ['a difference', /\b99\b/],
    ['a person', /Tonkoshkurov/],
  ])('the card of %s has no colour of ours, and an edge', async (_, like) => {
    const card = await openCardAlone(session, 'matching', like);
    await emulateMedia(card, features);
    expect(await ownColours(card)).toEqual([]);
    const [edge, canvas, width] = await styleOf(card, '.box', [
      'border-top-color',
      'background-color',
      'border-top-width',
    ]);
    expect(edge).not.toBe(canvas);
    expect(width).toBe('1px');
  });

  it('the sides of a card are parted by a line', async () => {
    const card = await openCardAlone(session, 'matching', /\b99\b/);
    await emulateMedia(card, features);
    const [style, colour, canvas] = await styleOf(card, '.side', [
      'outline-style',
      'outline-color',
      'background-color',
    ]);
    expect(style).toBe('solid');
    expect(colour).not.toBe(canvas);
  });

  it('the options have no colour of ours, and a switch that is on looks other than one that is off', async () => {
    const options = await session.chromium.openExtensionPage('options.html');
    await options.waitForSelector('.site');
    await emulateMedia(options, features);
    expect(await ownColours(options)).toEqual([]);
    const on = await styleOf(options, '.switch:checked', ['background-color']);
    const off = await styleOf(options, '.switch:not(:checked)', ['background-color']);
    expect(on).not.toEqual(off);
  });
});

describe('with less motion', () => {
  const MOTIONS = [
    ['asked for less', 'reduce', true],
    ['asked for nothing', 'no-preference', false],
  ] as const;

  it.each(MOTIONS)('the popup at work stands still: %s', async (_, motion, still) => {
    const article = await session.open('matching');
    await article.paintedWord(/\b99\b/);
    const popup = await session.chromium.openPopupInTab(article.page);
    await emulateMedia(popup, { 'prefers-reduced-motion': motion });
    const goOn = await stopScripts(article.page);
    await popup.waitForSelector('[data-view=working]');
    const stands = () => popup.evaluate(() => document.getAnimations().length === 0);
    // an animation that has not begun yet stands too
    if (!still) await until('motion', async () => !(await stands()));
    expect(await stands()).toBe(still);
    await goOn();
  });

  it.each(MOTIONS)('nothing changes by and by: %s', async (_, motion, still) => {
    const pages = [
      await popupInTab(session, await session.open('matching')),
      await session.chromium.openExtensionPage('options.html?welcome'),
    ];
    for (const page of pages) {
      await page.waitForSelector('main button');
      await emulateMedia(page, { 'prefers-reduced-motion': motion });
      const moving = await page.$$eval(
        '*',
        (elements) =>
          elements.filter((element) => {
            const { transitionDuration, animationName } = getComputedStyle(element);
            return animationName !== 'none' || transitionDuration.split(', ').some((time) => time !== '0s');
          }).length,
      );
      expect(moving === 0).toBe(still);
    }
  });

  it.each(MOTIONS)('a card is there at once: %s', async (_, motion, still) => {
    const card = await openCardAlone(session, 'matching', /\b99\b/);
    await emulateMedia(card, { 'prefers-reduced-motion': motion });
    expect(await styleOf(card, '.box', ['animation-name'])).toEqual([still ? 'none' : 'appear']);
  });

  it.each(MOTIONS)('the page goes to a sentence at once: %s', async (_, motion, still) => {
    const article = await session.open('matching');
    await article.paintedWord(/\b99\b/);
    await emulateMedia(article.page, { 'prefers-reduced-motion': motion });
    const popup = await session.chromium.openPopup(article.page);
    await popup.waitForSelector('[data-view=match]');
    const places = await watchScrolling(article.page);
    await popup.$eval('.fact:has(.point[data-state=differs])', (fact) => fact.setAttribute('open', ''));
    await popup.locator('.fact[open] .fact-more > .link-button').click();
    await until('the end of the way', () => article.page.evaluate(() => 'arrived' in globalThis));
    expect((await places()) === 1).toBe(still);
  });

  /** Makes the page long and notes its way through it: answers at how many places it stood after its first. */
  async function watchScrolling(page: Page): Promise<() => Promise<number>> {
    await page.evaluate(() => {
      document.body.style.paddingTop = '3000px';
      const places = new Set<number>();
      addEventListener('scroll', () => places.add(scrollY));
      addEventListener('scrollend', () => Object.assign(globalThis, { arrived: places.size }));
    });
    return () => page.evaluate(() => (globalThis as unknown as { arrived: number }).arrived);
  }
});
