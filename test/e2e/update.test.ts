/** The extension is updated while an article is open: the old script's work goes, the new one's comes, without a reload. */

import { expect, it } from 'vitest';
import { until } from '../../src/tools/page-view';
import { inEachBrowser, session } from './each-browser';

inEachBrowser(() => {
  it('an open card closes, the article is painted anew, and card and popup work again', async () => {
    const article = await session.open('matching');
    const { tab } = article;
    const { x, y } = await article.paintedWord(/\b99\b/);
    const names = () => tab.run(() => [...CSS.highlights.keys()].toSorted());
    const before = { names: await names(), words: await article.painted() };
    await tab.hover(x, y);
    await article.waitForCard();

    await tab.run(() => {
      Object.assign(globalThis, { old: [...CSS.highlights.values()] });
    });
    await session.update();
    await until('only words painted by the successor', () =>
      tab.run(() => {
        const { old } = globalThis as unknown as { old: Highlight[] };
        const now = [...CSS.highlights.values()];
        return now.length === old.length && !now.some((highlight) => old.includes(highlight));
      }),
    );
    // the old script notices that it is orphaned at the latest now, and takes its own away only
    await tab.run(() => {
      document.dispatchEvent(new Event('visibilitychange'));
    });
    expect(await article.painted()).toEqual(before.words);
    expect(await article.card()).toBeNull();
    expect(await names()).toEqual(before.names);

    await tab.hover(5, 5);
    await tab.hover(x, y);
    expect(await article.waitForCard()).toContain('99 soldiers');
    await tab.hover(5, 5);
    await article.noCard();
    expect((await article.popup()).text).toContain('This article says 99');
  });
});
