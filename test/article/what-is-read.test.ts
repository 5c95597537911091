/** What of a page is its article's, by kinds of pages that readers' tools are reported to get wrong; and what must not change. */

import { describe, expect, it } from 'vitest';
import { parsePage, prose, readArticle } from './parse-page';

const A = prose('harbour');
const B = prose('railway');
const C = prose('airport');
/** The sentence in question: read, or not. */
const X = 'The ferry carried 140 passengers and 12 lorries, the harbour master Tomas Brell told reporters.';

function read(body: string): string {
  return readArticle(parsePage(body, '<title>Ferry ran aground</title>'), 'https://www.example.org/a')
    .article.blocks.map(({ text }) => text)
    .join('\n');
}

/** An article with something between its paragraphs. */
const among = (inside: string): string =>
  `<main><article><h1>Ferry ran aground</h1><p>${A}</p><p>${B}</p>${inside}<p>${C}</p></article></main>`;

describe.each([
  'shareholders',
  'social-democrats',
  'sharing_controls',
  'unrelated',
  'intro-teaser',
  'with-author',
  'date-line',
  'no-caption',
  'u-has-tags',
  'videotext',
  'menu-item-text',
  'promoted-lead',
  'artikel__teaser',
  'popular-science',
])('a paragraph named %s', (name) => {
  it.each([
    ['itself', `<p class="${name}">${X}</p>`],
    ['in a box', `<div class="${name}"><p>${X}</p></div>`],
    ['by its id', `<section id="${name}"><p>${X}</p><p>${X.replace('140', '141')}</p></section>`],
  ])('%s is read where it is plainly prose', (_, inside) => {
    expect(read(among(inside))).toContain(X);
  });

  it.each([
    [
      'with a link',
      `<div class="${name}"><p>${X} <a href="/b">${'Read more about it here. '.repeat(4)}</a></p></div>`,
    ],
    ['that ends as titles do', `<div class="${name}"><p>${X.slice(0, -1)}</p></div>`],
    ['with a heading', `<div class="${name}"><h3>More of this</h3><p>${X}</p></div>`],
    ['beside the article', `</article><div><div class="${name}"><p>${X}</p></div></div><article>`],
  ])('%s is left out as before', (_, inside) => {
    expect(read(among(inside))).not.toContain(X.slice(0, -1));
  });
});

it.each([
  'newsletter-box',
  'cookie-note',
  'consent',
  'login-wall',
  'comment-body',
  'external-content',
  'sr-only',
])('sentences in a box named %s are none of the article', (name) => {
  expect(read(among(`<div class="${name}"><p>${X}</p></div>`))).not.toContain(X);
});

describe('what belongs to the article', () => {
  it.each([
    ['a box of facts', `<aside><h3>What is known</h3><p>${X}</p></aside>`],
    ['a figure without a picture', `<figure class="text"><p>${X}</p></figure>`],
    ['a caption', `<figure><img src="a.jpg" alt=""><figcaption>${X}</figcaption></figure>`],
    [
      'a table of data',
      `<table><tr><th>On board</th><td>${X}</td></tr><tr><th>Load</th><td>12</td></tr></table>`,
    ],
    ['a list', `<ul><li>${X}</li><li>Twelve lorries</li></ul>`],
    ['a list of terms', `<dl><dt>On board</dt><dd>${X}</dd></dl>`],
    [
      'a sentence full of links',
      `<p>${X.replace('140 passengers', '<a href="/p">140 passengers</a>').replace('the harbour master', '<a href="/m">the harbour master</a>')}</p>`,
    ],
    ['a paragraph that is a link', `<p><a href="/b"><b>${X}</b></a></p>`],
    ['an item that is a link', `<ul><li><a href="/b">${X}</a></li></ul>`],
    ['words in code', `<p>${X.replace('140', '<code>140</code>')}</p>`],
    [
      'words in a label of their own',
      `<p>${X.replace('140 passengers', '<label>140 passengers</label>')}</p>`,
    ],
    ['words that were put in', `<p>${X.replace('140', '<ins>140</ins>')}</p>`],
  ])('%s is read', (_, inside) => {
    expect(read(among(inside))).toContain(X);
  });

  it('rows of a table are lines of their own, whatever their names', () => {
    const table = `<table><tr class="player"><td>Kyle Busch</td><td>5040</td></tr><tr><td>Kurt Busch</td><td>2237</td></tr></table>`;
    expect(read(among(table)).split('\n')).toEqual(
      expect.arrayContaining(['Kyle Busch 5040', 'Kurt Busch 2237']),
    );
  });

  it.each([
    ['a box of links', `<aside><h3>Also read</h3><p><a href="/b">${X}</a></p></aside>`],
    ['a box beside the article', `</article><aside><p>${X}</p></aside><article>`],
    [
      'titles of others',
      `<ul><li><a href="/b">Ferry carried 140 passengers</a></li><li><a href="/c">Ferry is old</a></li></ul>`,
    ],
    ['a line that leads elsewhere', `<p><a href="/b">READ MORE: ${X.slice(0, -1)}</a></p>`],
    ['a label of a field', `<form><label for="n">${X}</label><input id="n"></form>`],
    ['words to write in', `<p contenteditable="true">${X}</p>`],
  ])('%s is not', (_, inside) => {
    expect(read(among(inside))).not.toMatch(/140 passengers/);
  });
});

describe('what is struck out is not said', () => {
  it.each([
    [
      'del',
      '<p>The ferry carried <del>140</del> <ins>141</ins> passengers, the harbour master said at a meeting in the town.</p>',
    ],
    [
      's',
      '<p>The ferry carried <s>140</s> 141 passengers, the harbour master said at a meeting in the town hall.</p>',
    ],
    [
      'strike',
      '<p>The ferry carried <strike>140 or</strike> 141 passengers, the harbour master said at a meeting.</p>',
    ],
    ['a paragraph of it', `<del><p>${X}</p></del><p>It carried 141 passengers.</p>`],
    [
      'inside an inline element',
      '<p>The ferry carried <b><del>140</del></b> 141 passengers, the harbour master said at a meeting there.</p>',
    ],
    [
      'a reading',
      '<p>The ferry carried <ruby>141<rp>(</rp><rt>140</rt><rp>)</rp></ruby> passengers, the harbour master said at a meeting.</p>',
    ],
  ])('%s', (_, inside) => {
    expect(read(among(inside))).not.toContain('140');
    expect(read(among(inside))).toMatch(/141 passengers/);
  });
});

describe('a raised sign', () => {
  const line = (words: string): string =>
    `<p>${words}, the harbour master told reporters who had come to the town hall.</p>`;
  it.each([
    ['a number', 'It carried 140<sup>1</sup> passengers', 'carried 140 passengers'],
    ['in brackets', 'It carried 140<sup>[2]</sup> passengers', 'carried 140 passengers'],
    ['that is a link', 'It carried 140<sup><a href="#n3">3</a></sup> passengers', 'carried 140 passengers'],
    ['an asterisk', 'It carried 140<sup>*</sup> passengers', 'carried 140 passengers'],
    ['daggers', 'It carried 140<sup>††</sup> passengers', 'carried 140 passengers'],
    ['several', 'It carried 140<sup>1,2</sup> passengers', 'carried 140 passengers'],
    ['behind a word', 'It carried passengers<sup>12</sup> and lorries', 'carried passengers and lorries'],
    ['a note in words', 'It carried 140<sup>[note 1]</sup> passengers', 'carried 140 passengers'],
  ])('%s leads to a note, and is no part of what stands before it', (_, words, expected) => {
    expect(read(among(line(words)))).toContain(expected);
  });
  it.each([
    ['an area', 'It measures 140 m<sup>2</sup> or so', '140 m2'],
    ['a power', 'It burnt 2 × 10<sup>6</sup> litres', '10' + '6 litres'],
    ['an ordinal', 'It was the 25<sup>th</sup> journey', '25th journey'],
    ['a French one', 'It was the 1<sup>er</sup> of May', '1er of May'],
    ['a fraction', 'It took <sup>1</sup>/<sub>2</sub> hour', '1/2 hour'],
    ['a cubed unit', 'It held 90 km<sup>3</sup> of water', '90 km3'],
  ])('%s stays', (_, words, expected) => {
    expect(read(among(line(words)))).toContain(expected);
  });
});

describe('another article on the page', () => {
  const own = `<h1>Ferry ran aground</h1><p>${A}</p><p>${B}</p><p>${C}</p>`;
  const next = (level: string): string =>
    `<${level}>Ferry leaves the harbour in autumn again</${level}><p>${X}</p><p>${prose('island')}</p>`;
  it.each([
    ['below, under a first heading', `<main><div>${own}</div><div>${next('h1')}</div></main>`],
    [
      'below, with its address',
      `<main><div data-url="/a">${own}</div><hr><div data-url="/b">${next('h1')}</div></main>`,
    ],
    ['nested', `<main><article>${own}<article>${next('h2')}</article></article></main>`],
    [
      'nested in a box',
      `<main><article>${own}<div class="more"><article>${next('h3')}</article></div></article></main>`,
    ],
    [
      'beside one without a heading',
      `<main><header><h1>Ferry ran aground</h1></header><article><p>${A}</p><p>${B}</p></article><article>${next('h2')}</article></main>`,
    ],
    [
      'made otherwise',
      `<main><header><h1>Ferry ran aground</h1></header><div class="text"><p>${A}</p><p>${B}</p></div><div>${next('h2')}</div></main>`,
    ],
    [
      'two of them',
      `<main><article>${own}</article><article>${next('h2')}</article><article>${next('h2').replace('140', '139')}</article></main>`,
    ],
  ])('%s is not this one', (_, body) => {
    expect(read(body)).toContain(B);
    expect(read(body)).not.toMatch(/1(?:40|39) passengers/);
  });

  const part = (tag: string, heading: string): string =>
    `<${tag} class="part"><h2>${heading}</h2><p>${X}</p><p>${prose('island')}</p></${tag}>`;
  it.each([
    [
      'parts with short headings',
      `<main><article>${own}<div>${next('h2').replace(/<h2>.*<\/h2>/, '<h2>What is known</h2>')}</div></article></main>`,
    ],
    [
      'parts that are made alike',
      `<main><header><h1>Ferry ran aground</h1></header><section class="part"><p>${A}</p><p>${B}</p></section>${part('section', 'What the harbour master says about the night')}</main>`,
    ],
    [
      'entries one after another',
      `<main><article><h1>Ferry ran aground</h1><p>${A}</p>${[1, 2, 3, 4].map((i) => `<article><h2>The harbour master speaks to reporters again</h2><p>${X.replace('12', String(i))}</p><p>${prose(`pier ${String(i)}`)}</p></article>`).join('')}</article></main>`,
    ],
    [
      'headings among the paragraphs',
      `<main><article>${own}<h2>What the harbour master says about the night</h2><p>${X}</p><p>${prose('island')}</p></article></main>`,
    ],
  ])('%s are', (_, body) => {
    expect(read(body)).toContain('140 passengers');
  });
});
