/** Pages that are after the card: to move, open, close or read it, or to change how it looks. */

import { expect, it } from 'vitest';
import { paintedBy } from '../../src/tools/own-world';
import { until } from '../../src/tools/page-view';
import { inEachBrowser, session } from './each-browser';
import { attackOf } from './pages';
import type { Article, Tab } from './session';

const painted = ({ inOwnWorld }: Tab) => paintedBy(inOwnWorld);

async function openCard(name: string): Promise<Article> {
  const article = await session.openUrl(attackOf(name));
  const { x, y } = await article.paintedWord(/\b99\b/);
  await article.tab.hover(x, y);
  return article;
}

inEachBrowser(() => {
  it('a page that moves beneath a pointer at rest neither opens the card elsewhere nor closes it', async () => {
    const article = await session.openUrl(attackOf('moving-layout'));
    const { x, y } = await article.paintedWord(/\b99\b/);
    // a pointer that trembles is asked for in every frame, also in the one in which the card comes
    await until('a card', async () => {
      await Promise.all(Array.from({ length: 8 }, (_, i) => article.tab.hover(x + (i % 2), y)));
      return (await article.card()) !== null;
    });
    const top = 'function () { return this.host.getBoundingClientRect().top; }';
    const below = await article.tab.inClosedRoot(top);
    expect(below).toBeGreaterThan(y);
    for (let look = 0; look < 10; look++) {
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(await article.card()).toContain('99 soldiers');
      expect(await article.tab.inClosedRoot(top)).toBe(below);
    }
    await article.tab.hover(600, 500);
    await article.noCard();
  });

  it('a page that moves what is painted moves no card: words open theirs, and a footer none', async () => {
    const article = await session.openUrl(attackOf('moved-ranges'));
    await until('the ranges moved', () => article.tab.run(() => Reflect.has(globalThis, 'moved')));
    const { x, y } = (await article.tab.evaluate(`(() => {
      const { x, y, height } = document.querySelector('footer').getBoundingClientRect();
      return { x: x + 40, y: y + height / 2 };
    })()`)) as { x: number; y: number };
    await article.tab.hover(x, y);
    await article.tab.click(x + 3, y);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await article.card()).toBeNull();
    const figure = await article.paintedWord(/\b99\b/);
    await article.tab.hover(figure.x, figure.y);
    expect(await article.waitForCard()).toContain('100 soldiers');
    await article.tab.press('Escape');
    const popup = await article.popupInTab();
    await popup.run(() => {
      for (const fold of document.querySelectorAll<HTMLDetailsElement>('.fact')) fold.open = true;
    });
    await popup.clickOn({ button: 'Show in the page' });
    await until('words lit', async () => (await painted(article.tab)).length > 0);
  });

  it('pointers and keys that a page makes up open no card, and close none', async () => {
    const article = await openCard('prerendering');
    await article.waitForCard();
    await article.tab.run(() => {
      const at = { bubbles: true, composed: true, clientX: 3, clientY: 3 };
      for (const target of [document.body, document.documentElement.lastElementChild ?? document.body])
        for (const type of ['pointermove', 'pointerout', 'pointerdown', 'mousemove', 'mouseout', 'click'])
          target.dispatchEvent(new PointerEvent(type, at));
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    });
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await article.card()).toContain('99 soldiers');
    await article.tab.press('Escape');
    await article.noCard();
    const { x, y } = await article.paintedWord(/\b99\b/);
    await article.tab.run(
      (clientX, clientY) => {
        const at = { bubbles: true, composed: true, clientX, clientY, pointerType: 'mouse' };
        for (const type of ['pointermove', 'click'])
          document.elementFromPoint(clientX, clientY)?.dispatchEvent(new PointerEvent(type, at));
      },
      x,
      y,
    );
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await article.card()).toBeNull();
  });

  it('a selection stretched over everything holds no word of the card', async () => {
    const article = await openCard('prerendering');
    expect(await article.waitForCard()).toContain('100 soldiers');
    const texts = await article.tab.run(() => {
      const selection = getSelection();
      const read: string[] = [];
      const note = (): void => void read.push(String(selection));
      selection?.selectAllChildren(document.documentElement);
      note();
      for (const child of document.documentElement.children) {
        selection?.selectAllChildren(child);
        note();
      }
      for (const direction of ['forward', 'backward']) {
        for (let i = 0; i < 3; i++) selection?.modify('extend', direction, 'word');
        selection?.modify('extend', direction, 'documentboundary');
        note();
      }
      read.push(document.documentElement.innerText, document.documentElement.textContent);
      return read.join('\n');
    });
    expect(texts).toContain('99 soldiers');
    expect(texts).not.toMatch(/100 soldiers|does not judge/);
  });

  it('properties that a page registers under the names of ours change no font and no colour', async () => {
    const article = await openCard('registered');
    expect(await article.waitForCard()).toContain('99 soldiers');
    const plain = await openCard('prerendering');
    await plain.waitForCard();
    expect(await article.cardLook()).toEqual(await plain.cardLook());
    const styles = `function () {
      const all = [...this.querySelectorAll('*')].map((each) => getComputedStyle(each));
      return [...new Set(all.map(({ fontFamily, color }) => fontFamily + color))].sort();
    }`;
    expect(await article.tab.inClosedRoot(styles)).toEqual(await plain.tab.inClosedRoot(styles));
  });

  it('a card that the page moves through another document is not read there, and the next is whole', async () => {
    const article = await openCard('adopted');
    await until('the attempt', () => article.tab.evaluate('"read" in document.documentElement.dataset'));
    expect(await article.tab.evaluate('document.documentElement.dataset.read')).not.toMatch(
      /100 soldiers|does not judge|This article says/,
    );
    await article.noCard();
    expect(await article.tab.evaluate('document.documentElement.children.length')).toBe(2);
    await article.tab.run(() => document.querySelector('iframe')?.remove());
    const plain = await openCard('prerendering');
    await plain.waitForCard();
    const { x, y } = await article.paintedWord(/\b99\b/);
    await article.tab.front();
    await article.tab.hover(5, 5);
    await article.tab.hover(x, y);
    await article.waitForCard();
    expect(await article.cardLook()).toEqual(await plain.cardLook());
  });

  it('a style sheet that the page empties is filled again', async () => {
    const article = await session.openUrl(attackOf('prerendering'));
    await article.paintedWord(/\b99\b/);
    const rules = 'document.adoptedStyleSheets.at(-1).cssRules.length';
    await article.tab.evaluate('document.adoptedStyleSheets.at(-1).replaceSync("")');
    await until('its rules', async () => Number(await article.tab.evaluate(rules)) > 0);
  });
});
