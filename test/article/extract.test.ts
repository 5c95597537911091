import { describe, expect, it } from 'vitest';
import { parsePage, prose, readArticle } from './parse-page';

const A = prose('harbour');
const B = prose('railway');
const C = prose('airport');

interface Case {
  name: string;
  body: string;
  head?: string;
  blocks: [kind: string, text: string][];
}

const cases: Case[] = [
  {
    name: 'paragraphs, headings, lists and quotes keep their kinds, in the order of the page',
    body: `<article><h1>Ferries resume</h1><p>${A}</p><h2>What changes</h2><ul><li>${B}</li><li>Two boats a day</li></ul>
      <blockquote><p>${C}</p></blockquote></article>`,
    head: '<title>Ferries resume</title>',
    blocks: [
      ['heading', 'Ferries resume'],
      ['paragraph', A],
      ['heading', 'What changes'],
      ['list-item', B],
      ['list-item', 'Two boats a day'],
      ['quote', C],
    ],
  },
  {
    name: 'a figure caption is a caption',
    body: `<main><p>${A}</p><figure><img><figcaption>A ferry at night</figcaption></figure><p>${B}</p></main>`,
    blocks: [
      ['paragraph', A],
      ['caption', 'A ferry at night'],
      ['paragraph', B],
    ],
  },
  {
    name: 'navigation, asides beside the text, footers, forms, buttons, scripts and code are left out',
    body: `<nav><p>${C}</p></nav><aside><p>${C}</p></aside><div><p>${A}</p><aside><a href="/c">${C}</a></aside><form><p>${C}</p></form><button>${C}</button>
      <script>"${C}"</script><pre>${C}</pre><template><p>${C}</p></template><noscript><p>${C}</p></noscript>
      <p>${B}</p></div><footer><p>${C}</p></footer>`,
    blocks: [
      ['paragraph', A],
      ['paragraph', B],
    ],
  },
  {
    name: 'hidden and editable parts are left out',
    body: `<div><p>${A}</p><p hidden>${C}</p><p aria-hidden="true">${C}</p><p style="color: red; display: none">${C}</p>
      <p contenteditable>${C}</p><p role="dialog">${C}</p><p>${B}</p></div>`,
    blocks: [
      ['paragraph', A],
      ['paragraph', B],
    ],
  },
  {
    name: 'boxes named after what surrounds an article are left out',
    body: `<div><p>${A}</p><div class="newsletter-box"><p>${C}</p></div><div class="relatedStories"><h3>Also</h3><p>${C}</p></div><p>${B}</p>
      <div id="cookie-banner"><p>${C}</p></div><div class="share-bar"><a href="/c">${C}</a></div></div><section class="comments"><p>${C}</p></section>`,
    blocks: [
      ['paragraph', A],
      ['paragraph', B],
    ],
  },
  {
    name: 'a wrapper of the whole article is no boilerplate, whatever it is called; boxes in it still are',
    body: `<div class="has-sidebar share-enabled"><p>${A}</p><p>${B}</p><div class="newsletter"><p>Sign up</p></div></div>`,
    blocks: [
      ['paragraph', A],
      ['paragraph', B],
    ],
  },
  {
    name: 'comments longer than a short article are still comments',
    body: `<article><p>${prose('harbour', 4)}</p></article><div class="comments">${`<p>${C}</p>`.repeat(3)}</div>`,
    blocks: [['paragraph', prose('harbour', 4)]],
  },
  {
    name: 'text in div elements, and paragraphs parted by two line breaks',
    body: `<div><div>${A}</div><div>${B}<br><br>${C}<br>${A} again</div></div>`,
    blocks: [
      ['paragraph', A],
      ['paragraph', B],
      ['paragraph', `${C} ${A} again`],
    ],
  },
  {
    name: 'lists of links and paragraphs of links are left out, links in a sentence stay',
    body: `<div><p>${A}</p><ul><li><a>The first of many other stories</a></li><li><a>The second of them</a></li></ul>
      <p><a>Read more about the harbour here</a></p><p>${B} <a>as reported</a>.</p></div>`,
    blocks: [
      ['paragraph', A],
      ['paragraph', `${B} as reported.`],
    ],
  },
  {
    name: 'a heading without text under it is left out',
    body: `<div><p>${A}</p><h2>Kept</h2><p>${B}</p><h2>Related</h2><ul><li><a>Another story altogether</a></li></ul></div>`,
    blocks: [
      ['paragraph', A],
      ['heading', 'Kept'],
      ['paragraph', B],
    ],
  },
  {
    name: 'the summary between headline and text counts, what stands before the headline does not',
    body: `<div><div><p>${C}</p></div><div><h1>Ferries resume today</h1><div><p>${prose('summary', 2)}</p></div></div>
      <div class="article-body"><p>${A}</p><p>${B}</p></div></div>`,
    head: '<meta property="og:title" content="Ferries resume today">',
    blocks: [
      ['heading', 'Ferries resume today'],
      ['paragraph', prose('summary', 2)],
      ['paragraph', A],
      ['paragraph', B],
    ],
  },
  {
    name: 'of several articles on a page the one with the headline',
    body: `<main><article><h1>Ferries resume today</h1><p>${A}</p></article><article><h2>Trains</h2><p>${B}</p></article>
      <article><h2>Planes</h2><p>${C}</p></article></main>`,
    head: '<title>Ferries resume today | The Gazette</title>',
    blocks: [
      ['heading', 'Ferries resume today'],
      ['paragraph', A],
    ],
  },
  {
    name: 'white space is folded, soft hyphens and zero-width spaces are gone, inline elements join',
    body: `<div><p>${A}  \n\t <b>bold</b> and it\u00adal<i>ic\u200b</i>,\u00a0done.</p><p>${B}</p></div>`,
    blocks: [
      ['paragraph', `${A} bold and italic, done.`],
      ['paragraph', B],
    ],
  },
  {
    name: 'what turns directions is gone, and of a pile of marks as many stay as scripts use',
    body: `<div><p>${A} a\u202e0\u20662 e${'\u0301'.repeat(60)}s \u0301x <b>e</b>\u0301 ก${'\u0e49'.repeat(30)} \u05d0\u05bc\u05b8\u0591.</p><p>${B}</p></div>`,
    blocks: [
      [
        'paragraph',
        `${A} a02 e${'\u0301'.repeat(4)}s \u0301x e\u0301 ก${'\u0e49'.repeat(4)} \u05d0\u05bc\u05b8\u0591.`,
      ],
      ['paragraph', B],
    ],
  },
  {
    name: 'an old framework that wraps the page in a form',
    body: `<form><main><p>${A}</p><p>${B}</p><label>Search</label></main></form>`,
    blocks: [
      ['paragraph', A],
      ['paragraph', B],
    ],
  },
  {
    name: 'short paragraphs among the others stay',
    body: `<div><p>${A}</p><p>“Yes.”</p><p>${B}</p></div>`,
    blocks: [
      ['paragraph', A],
      ['paragraph', '“Yes.”'],
      ['paragraph', B],
    ],
  },
  {
    name: 'Japanese, whose sentences are shorter in characters',
    body: `<div><div>ホーム</div><div><p>${'港の桟橋は昨日から再び開いている。'.repeat(4)}</p><p>${'鉄道はまだ止まったままである。'.repeat(4)}</p></div></div>`,
    blocks: [
      ['paragraph', '港の桟橋は昨日から再び開いている。'.repeat(4)],
      ['paragraph', '鉄道はまだ止まったままである。'.repeat(4)],
    ],
  },
  { name: 'a page without prose', body: '<ul><li><a>One</a></li><li>Two</li></ul>', blocks: [] },
];

describe('extract', () => {
  it.each(cases)('$name', ({ body, head, blocks }) => {
    const { article } = readArticle(parsePage(body, head), 'https://www.gazette.example/a');
    expect(article.blocks.map(({ kind, text }) => [kind, text])).toEqual(blocks);
  });

  it('gives blocks ids of their own, also where a page repeats itself', () => {
    const list = '<li>Two boats a day</li>';
    const page = parsePage(`<div><p>${A}</p><ul>${list.repeat(3)}</ul><p>${B}</p></div>`);
    const ids = readArticle(page).article.blocks.map(({ id }) => id);
    expect(ids).toHaveLength(5);
    expect(new Set(ids).size).toBe(5);
  });

  it('names the element whose changes matter', () => {
    const page = parsePage(`<div><nav><a>Home</a></nav><div id="story"><p>${A}</p><p>${B}</p></div></div>`);
    expect(readArticle(page).root.id).toBe('story');
  });

  it('leaves the page as it was', () => {
    const page = parsePage(`<div><p>${A}</p><ul><li>${B}</li></ul></div>`);
    const before = page.documentElement.cloneNode(true);
    readArticle(page);
    expect(page.documentElement.isEqualNode(before)).toBe(true);
  });

  it('passes by what is nested far deeper than pages nest', () => {
    const page = parsePage(`<p>${A}</p><div id="deep"></div>`);
    let inner = page.getElementById('deep');
    for (let i = 0; i < 10_000 && inner; i++) inner = inner.appendChild(page.createElement('div'));
    if (inner) inner.textContent = B;
    expect(readArticle(page).article.blocks.map(({ text }) => text)).toEqual([A]);
  });
});
