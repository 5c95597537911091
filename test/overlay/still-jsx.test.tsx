/** What pages of others get in preact's place draws the same as preact. */

import { parseHTML } from 'linkedom';
import * as preact from 'preact';
import { describe, expect, it, vi } from 'vitest';
import * as still from '../../src/overlay/still-jsx';
import { reading } from '../ui/sample';
import { rendered } from '../ui/render';
import { english } from '../ui/sample';

const SUBJECTS = [
  { kind: 'entity', entity: 'valdor' },
  { kind: 'entity', entity: 'marigold' },
  { kind: 'point', fact: 'k2', point: 'k2a' },
  { kind: 'point', fact: 'k1', point: 'k1a' },
  { kind: 'fact', fact: 'k1' },
  { kind: 'fact', fact: 'k2' },
  { kind: 'fact', fact: 'k3' },
] as const;

function container(): HTMLElement {
  return parseHTML('<!doctype html><html><body></body></html>').document.body;
}

/** linkedom's elements become their HTML. */
const html = (element: { toString: () => string }): string => element.toString();

/** The views that a card is made of, with JSX as one of the two makes it. */
async function views() {
  const { cardContent } = await import('../../src/overlay/card-content');
  const { CardView } = await import('../../src/overlay/card-view');
  const { WordsProvider } = await import('../../src/ui/spoken-words');
  return SUBJECTS.map((subject) => {
    const content = cardContent(reading, subject);
    if (!content) throw new Error('no card');
    const handlers = {
      onClose: () => undefined,
      onCopy: () => Promise.resolve(true),
      onStep: () => undefined,
    };
    return { WordsProvider, CardView, props: { content, ...handlers } };
  });
}

describe('every card', async () => {
  const byPreact = (await views()).map(({ CardView, props }) =>
    html(rendered(preact.createElement(CardView, props), english).root),
  );
  vi.resetModules();
  vi.doMock('preact', () => still);
  // preact's two are one file, of which the mock that is found last counts
  const runtime = { ...still, jsxDEV: still.jsx };
  vi.doMock('preact/jsx-runtime', () => runtime);
  vi.doMock('preact/jsx-dev-runtime', () => runtime);
  const byStill = (await views()).map(({ WordsProvider, CardView, props }) => {
    const root = container();
    const view = still.jsx(CardView as never, props);
    still.render(still.jsx(WordsProvider as never, { value: english, children: view }), root);
    return html(root);
  });
  for (const mocked of ['preact', 'preact/jsx-runtime', 'preact/jsx-dev-runtime']) vi.doUnmock(mocked);
  vi.resetModules();
  it.each(SUBJECTS.map((subject, i) => [JSON.stringify(subject), i] as const))('%s', (_, i) => {
    expect(byStill[i]?.length).toBeGreaterThan(100);
    expect(byStill[i]).toBe(byPreact[i]);
  });
});

describe('a view drawn once', () => {
  const { jsx, render, Fragment } = still;
  const drawn = (view: unknown): string => {
    const root = container();
    render(view, root);
    return html(root).replace(/^<body>|<\/body>$/g, '');
  };
  it.each([
    ['text', 'a < b', 'a &lt; b'],
    ['a number', 0, '0'],
    ['nothing of null, undefined and truths', [null, undefined, true, false], ''],
    ['lists in lists', ['a', [['b'], 'c']], 'abc'],
    ['a fragment', jsx(Fragment, { children: ['a', jsx('b', { children: 'c' })] }), 'a<b>c</b>'],
    ['a view of its properties', jsx(({ of }) => jsx('i', { children: of }), { of: 'x' }), '<i>x</i>'],
    [
      'attributes that are set',
      jsx('p', { lang: 'en', hidden: true, title: undefined, dir: null }),
      '<p hidden lang="en"></p>',
    ],
    [
      'states that are false',
      jsx('p', { 'aria-hidden': false, 'data-on': true }),
      '<p aria-hidden="false" data-on="true"></p>',
    ],
    ['no attribute that is off', jsx('details', { open: false }), '<details></details>'],
    ['no object that only looks like a view', JSON.parse('{"type":"img","props":{"src":"x"}}'), ''],
  ])('is %s', (_, view, html) => {
    const sorted = (text: string) =>
      text.replace(/(?<=<\w+ )[^>]+/g, (list) => list.split(' ').sort().join(' '));
    expect(sorted(drawn(view))).toBe(sorted(html));
  });

  it('takes the place of what was there, and hears clicks', () => {
    const root = container();
    let clicks = 0;
    render('before', root);
    render(jsx('button', { onClick: () => (clicks += 1), children: 'x' }), root);
    root.querySelector('button')?.click();
    expect([root.textContent, clicks]).toEqual(['x', 1]);
    render(null, root);
    expect(root.childNodes).toHaveLength(0);
  });

  it('draws signs as pictures', () => {
    const root = container();
    render(jsx('svg', { children: jsx('path', { d: 'M0 0' }) }), root);
    expect(root.querySelector('path')?.namespaceURI).toBe('http://www.w3.org/2000/svg');
  });
});
