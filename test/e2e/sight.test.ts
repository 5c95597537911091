/** What a page holds and a reader does not see, or not yet. */

import { expect, it } from 'vitest';
import { until } from '../../src/tools/page-view';
import { inEachBrowser, session } from './each-browser';
import { urlOf } from './pages';

/** Ways in which a text comes after its page: each takes it out of the page's template. */
const LATER: [way: string, come: () => void][] = [
  [
    'paragraph by paragraph',
    () => {
      const paragraphs = [...(document.querySelector('template')?.content.children ?? [])];
      const timer = setInterval(() => {
        const next = paragraphs.shift();
        if (next) document.querySelector('article')?.append(next);
        else clearInterval(timer);
      }, 120);
    },
  ],
  [
    'all at once',
    () => {
      const text = document.querySelector('template')?.content.cloneNode(true);
      if (text) document.getElementById('text')?.after(text);
    },
  ],
  [
    'with a whole new body',
    () => {
      const article = document.createElement('article');
      article.append(
        ...[document.querySelector('h1'), document.querySelector('template')?.content].filter(
          (part) => part != null,
        ),
      );
      document.body.replaceChildren(article);
    },
  ],
  [
    'in a shadow root',
    () => {
      const part = document.createElement('late-part');
      part
        .attachShadow({ mode: 'open' })
        .append(...(document.querySelector('template')?.content.children ?? []));
      document.querySelector('article')?.append(part);
    },
  ],
  [
    'in place of the words of what stands there',
    () => {
      const texts = [...(document.querySelector('template')?.content.children ?? [])];
      const text = document.getElementById('text');
      const empty = texts.map(() => document.createElement('p'));
      text?.replaceWith(...empty);
      for (const p of empty) p.append(document.createTextNode(''));
      setTimeout(() => {
        empty.forEach((p, i) => {
          if (p.firstChild) p.firstChild.nodeValue = texts[i]?.textContent ?? '';
        });
      }, 800);
    },
  ],
];

inEachBrowser(() => {
  it('what nobody can see is not read', async () => {
    const article = await session.open('hidden');
    expect(await article.found()).toBe('reading');
    const { text } = await article.popup();
    expect(text).toContain('Two Russian air force planes');
    expect(text).not.toContain('This article says');
    expect((await article.painted()).filter((word) => /\d/.test(word))).toEqual([]);
  });

  it('what opens on a click, scrolls, or is drawn later is read', async () => {
    const article = await session.open('opening');
    await article.paintedWord(/\b99\b/);
    const { text } = await article.popup();
    expect(text).not.toContain('Nutgraf could read only a part');
    expect(text).toContain('This article says 99 soldiers');
    expect(text).toMatch(/\b3\Walso\Where/);
  });

  it('a jump opens what is closed, and scrolls there', async () => {
    const article = await session.open('opening');
    await article.paintedWord(/\b99\b/);
    const { tab } = await article.popup();
    await tab.run(() => {
      for (const fold of document.querySelectorAll<HTMLDetailsElement>('.fact')) fold.open = true;
    });
    await tab.clickOn({
      xpath:
        '//details[contains(./summary, "100 soldiers")]//*[contains(@class, "fact-more")]/*[contains(@class, "link-button")]',
    });
    await until('an open box in view', () =>
      article.tab.run(() => {
        const box = document.querySelector('details');
        const { top, bottom } = box?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
        return box?.open === true && top < innerHeight && bottom > 0;
      }),
    );
  });

  it('of a text that is folded the part in sight is read, and the rest once it is unfolded', async () => {
    const article = await session.open('folded');
    expect(await article.found()).toBe('reading');
    const { text, tab } = await article.popup();
    expect(text).toContain('Nutgraf could read only a part of this article.');
    await tab.close();
    await article.tab.clickOn({ button: 'Read on' });
    await article.paintedWord(/\b99\b/);
    expect((await article.popup()).text).not.toContain('Nutgraf could read only a part');
  });

  it('of two versions the one in sight is read', async () => {
    const article = await session.open('versions');
    expect(await article.found()).toBe('reading');
    expect(await article.painted()).not.toContain('99');
    await article.tab.clickOn({ button: 'Show the correction' });
    await article.paintedWord(/\b99\b/);
  });

  it('a tab that nobody sees is read when it is shown, as it then looks', async () => {
    const article = await session.open('versions');
    expect(await article.found()).toBe('reading');
    const other = await session.openTab(urlOf('front'));
    await until('a hidden tab', () => article.tab.run(() => document.visibilityState === 'hidden'));
    await article.tab.run(() => document.documentElement.classList.add('corrected'));
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect(await article.painted()).not.toContain('99 soldiers');
    await article.tab.front();
    await article.paintedWord(/\b99\b/);
    await other.close();
  });

  it('text that comes on a click is read when it comes', async () => {
    const article = await session.open('late');
    expect(await article.found()).toBe('not-article');
    await until('the end of the first looks', async () => article.tab.run(() => performance.now() > 6500));
    await article.tab.clickOn({ button: 'Read on' });
    await article.paintedWord(/\b99\b/);
  });

  it('the popup knows what came just now', async () => {
    const article = await session.open('late');
    expect(await article.found()).toBe('not-article');
    await article.tab.run(() => document.getElementById('more')?.click());
    expect((await article.popup()).view).toBe('match');
  });

  it('an article in an open shadow root is read', async () => {
    const article = await session.open('in-shadow');
    await article.paintedWord(/\b99\b/);
    expect((await article.popup()).view).toBe('match');
  });

  it('a part in an open shadow root is read, opens its card, and is read again when it changes', async () => {
    const article = await session.open('part-in-shadow');
    const { x, y } = await article.paintedWord(/\b99\b/);
    await article.tab.click(x, y);
    expect(await article.waitForCard()).toContain('99 soldiers');
    await article.tab.press('Escape');
    await article.tab.run(() => {
      const paragraph = document.querySelector('lazy-box')?.shadowRoot?.querySelector('p');
      if (paragraph) paragraph.textContent = paragraph.textContent.replace('99', '98');
    });
    await article.paintedWord(/\b98\b/);
  });

  it('that a frame or a closed part is not read is said', async () => {
    const framed = await session.open('in-frame');
    expect(await framed.found()).toBe('not-article');
    expect((await framed.popup()).text).toContain('seems to stand in a frame');
    const closed = await session.open('part-closed');
    expect(await closed.found()).toBe('reading');
    const { text } = await closed.popup();
    expect(text).toContain('Nutgraf could read only a part of this article.');
    expect(text).not.toContain('Not found in this article');
    const front = await session.open('front');
    expect((await front.popup()).text).not.toContain('frame');
  });

  it.each(LATER)('text that comes %s is read when it comes', async (_, come) => {
    const article = await session.open('late');
    expect(await article.found()).toBe('not-article');
    await article.tab.run(come);
    await article.paintedWord(/\b99\b/);
  });
});
