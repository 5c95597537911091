/** Which texts of a page are read, row by row, as each browser lays them out. */

import { build } from 'esbuild';
import { beforeAll, expect, it } from 'vitest';
import { inEachBrowser, session } from './each-browser';
import { UNLISTED, urlOf } from './pages';

/** Reading as the content script does it, as an expression. */
let reading: string;
beforeAll(async () => {
  const contents = `
    import { describePage } from './src/article/describe';
    import { extract } from './src/article/extract';
    import { onlySeen } from './src/article/only-seen';
    globalThis.readSeen = () => onlySeen((unseen) => extract(document, describePage(document, ''), unseen));`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: '.', loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
  });
  reading = outputFiles[0]?.text ?? '';
});

/** What the rows tell apart; everything around it is always seen. */
const IT =
  'The ferry carried 90 passengers and 30 tonnes of freight, the harbour master said in the evening.';
const AROUND =
  'The boat had left the island in the morning and was on its way to the mainland when its engine stopped, the company said.';

const box = (style: string, inner = `<p>${IT}</p>`): string => `<div style="${style}">${inner}</div>`;
const styled = (css: string, inner = `<div class="it"><p>${IT}</p></div>`): string =>
  `<style>${css}</style>${inner}`;
/** A row's markup with this inside of an open shadow root. */
const shadow = (inner: string, light = ''): string =>
  `<news-part>${light}<template shadowrootmode="open">${inner}</template></news-part>`;
const FILL = `<p>${AROUND.replace('boat', 'smaller boat')}</p>`;

const rows: [what: string, html: string, read: 'read' | 'left out' | 'folded'][] = [
  ['a paragraph', `<p>${IT}</p>`, 'read'],
  ['no display, by a class', styled('.it { display: none }'), 'left out'],
  [
    'no display, by a rule on something around',
    styled('section .it { display: none }', `<section><div class="it"><p>${IT}</p></div></section>`),
    'left out',
  ],
  [
    'no display on a screen as wide as this',
    styled('@media (min-width: 1px) { .it { display: none } }'),
    'left out',
  ],
  ['only on paper', styled('.it { display: none } @media print { .it { display: block } }'), 'left out'],
  ['only on narrower screens', styled('@media (min-width: 10px) { .it { display: none } }'), 'left out'],
  ['invisible', styled('.it { visibility: hidden }'), 'left out'],
  [
    'visible in something invisible',
    styled('.it { visibility: hidden } .it p { visibility: visible }'),
    'read',
  ],
  ['collapsed', styled('.it { visibility: collapse }'), 'left out'],
  ['no height', styled('.it { height: 0; overflow: hidden }'), 'left out'],
  ['no greatest height', styled('.it { max-height: 0; overflow: clip }'), 'left out'],
  ['no width', styled('.it { width: 0; overflow: hidden; white-space: nowrap }'), 'left out'],
  [
    'a grid row of no height',
    styled(
      '.it { display: grid; grid-template-rows: 0fr } .it p { min-height: 0; overflow: hidden; margin: 0 }',
    ),
    'left out',
  ],
  ['no height, and nothing clipped', styled('.it { height: 0 }'), 'read'],
  ['far to the left', styled('.it { position: absolute; left: -9999px }'), 'left out'],
  ['far up', styled('.it { position: fixed; top: -200vh }'), 'left out'],
  ['moved away', styled('.it { transform: translateX(-300vw) }'), 'left out'],
  [
    'beside what can be scrolled to',
    styled('html { overflow-x: hidden } .it { position: absolute; left: 300vw }'),
    'left out',
  ],
  [
    'far to the right, where the page scrolls',
    styled('.it { position: absolute; left: 300vw; width: 50vw }'),
    'read',
  ],
  ['far down', styled('.it { margin-top: 9000px }'), 'read'],
  ['scaled to nothing', styled('.it { transform: scale(0) }'), 'left out'],
  ['letters of no size', styled('.it p { font-size: 0 }'), 'left out'],
  [
    'for screen readers',
    styled('.it { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0) }'),
    'left out',
  ],
  ['clipped away', styled('.it { clip-path: inset(100%) }'), 'left out'],
  ['drawn when it is scrolled to', styled('.it { margin-top: 5000px; content-visibility: auto }'), 'read'],
  ['never drawn', styled('.it { content-visibility: hidden }'), 'left out'],
  ['in a closed details', `<details><summary>More</summary><p>${IT}</p></details>`, 'read'],
  ['in an open details', `<details open><summary>More</summary><p>${IT}</p></details>`, 'read'],
  [
    'hidden in a closed details',
    `<details><summary>More</summary>${box('display: none')}</details>`,
    'left out',
  ],
  [
    'in a closed details that is hidden',
    styled(
      '.it { display: none }',
      `<div class="it"><details><summary>More</summary><p>${IT}</p></details></div>`,
    ),
    'left out',
  ],
  ['hidden until found', `<div hidden="until-found"><p>${IT}</p></div>`, 'read'],
  ['hidden', `<div hidden><p>${IT}</p></div>`, 'left out'],
  ['below the end of a box that scrolls', box('height: 40px; overflow: auto', `${FILL}<p>${IT}</p>`), 'read'],
  [
    'below the end of a box that does not',
    box('height: 40px; overflow: hidden', `${FILL}<p>${IT}</p>`),
    'folded',
  ],
  ['of which the end is cut off', box('height: 30px; overflow: hidden'), 'read'],
  ['pale', styled('.it { opacity: 0.3 }'), 'read'],
  ['in a box without one', styled('.it { display: contents }'), 'read'],
  ['in an open shadow root', shadow(`<p>${IT}</p>`), 'read'],
  ['in a shadow root in another', shadow(shadow(`<p>${IT}</p>`)), 'read'],
  ['put into a slot', shadow('<div><slot></slot></div>', `<p>${IT}</p>`), 'read'],
  [
    'put into a slot by name',
    shadow('<div><slot name="text"></slot></div>', `<p slot="text">${IT}</p>`),
    'read',
  ],
  [
    'put into a slot that is not there',
    shadow('<div><slot name="other"></slot></div>', `<p slot="text">${IT}</p>`),
    'left out',
  ],
  ['in a slot that nothing was put into', shadow(`<slot><p>${IT}</p></slot>`), 'read'],
  [
    'hidden in a shadow root',
    shadow(`<style>div { display: none }</style><div><p>${IT}</p></div>`),
    'left out',
  ],
  [
    'in a shadow root that is hidden',
    styled('news-part { display: none }', shadow(`<p>${IT}</p>`)),
    'left out',
  ],
];

const page = (html: string, direction: string): string => `<!doctype html><html dir="${direction}"><head>
  <title>Ferry stops on its way to the mainland</title></head><body><article><h1>Ferry stops on its way to the mainland</h1>
  <p>${AROUND}</p>${html}<p>${AROUND.replace('boat', 'other boat')}</p><p>${AROUND.replace('boat', 'third boat')}</p></article></body></html>`;

inEachBrowser(() => {
  it('rows are read as they are seen', async () => {
    const { tab } = await session.open('late', UNLISTED);
    const read: typeof rows = [];
    for (const [what, html] of rows) {
      await tab.goto(urlOf('late', UNLISTED));
      const answer = (await tab.evaluate(`(async () => {
        document.documentElement.setHTMLUnsafe(${JSON.stringify(page(html, 'ltr'))});
        ${reading};
        const { article } = await globalThis.readSeen();
        return JSON.stringify([article.blocks.some(({ text }) => text.includes(${JSON.stringify(IT)})), article.cut]);
      })()`)) as string;
      const [isRead, isCut] = JSON.parse(answer) as [boolean, boolean];
      read.push([what, html, isRead ? 'read' : isCut ? 'folded' : 'left out']);
    }
    expect(read.map(([what, , how]) => `${what}: ${how}`)).toEqual(
      rows.map(([what, , how]) => `${what}: ${how}`),
    );
  }, 120_000);

  it('what lies beside a page that is written leftwards is to its right', async () => {
    const { tab } = await session.open('late', UNLISTED);
    const wanted = { 'right: -300vw': false, 'right: 300vw; width: 50vw': true };
    for (const [style, isSeen] of Object.entries(wanted)) {
      await tab.goto(urlOf('late', UNLISTED));
      const answer = await tab.evaluate(`(async () => {
        document.documentElement.setHTMLUnsafe(${JSON.stringify(page(box(`position: absolute; ${style}`), 'rtl'))});
        document.documentElement.dir = 'rtl';
        ${reading};
        const { article } = await globalThis.readSeen();
        return article.blocks.some(({ text }) => text.includes(${JSON.stringify(IT)}));
      })()`);
      expect(answer, style).toBe(isSeen);
    }
  });
});
