import { describe, expect, it } from 'vitest';
import { looksLikeArticle } from '../../src/article/detect';
import { parsePage, prose } from './parse-page';

const TITLE = '<title>Ferries resume after two weeks</title>';
const HEADLINE = '<h1>Ferries resume after two weeks</h1>';
const TEXT = `<main>${HEADLINE}<p>${prose('harbour')}</p><p>${prose('railway')}</p></main>`;
const SHORT = `<main>${HEADLINE}<p>${prose('harbour', 2)}</p></main>`;
const STATED = '<script type="application/ld+json">{"@type":"NewsArticle"}</script>';
const LINKS = `<ul>${'<li><a href="#">Another headline of another article</a></li>'.repeat(60)}</ul>`;
const TEASERS = `<div>${'<div><h2><a href="#">A headline of an article</a></h2><p>What it is about.</p></div>'.repeat(30)}</div>`;
const PAGE = 'https://gazette.example/world/ferries-resume-after-two-weeks';

interface Case {
  name: string;
  url?: string;
  head?: string;
  body: string;
  article: boolean;
}

describe('looksLikeArticle', () => {
  it.each<Case>([
    { name: 'prose under its headline', head: TITLE, body: TEXT, article: true },
    { name: 'a page without a known address', url: 'about:blank', head: TITLE, body: TEXT, article: true },
    { name: 'a short report that states what it is', head: TITLE + STATED, body: SHORT, article: true },
    { name: 'a short text that states nothing', head: TITLE, body: SHORT, article: false },
    {
      name: 'og:type article',
      head: `${TITLE}<meta property="og:type" content="article">`,
      body: `<main>${HEADLINE}<p>${prose('harbour', 4)}</p></main>`,
      article: true,
    },
    {
      name: 'the front page, whatever stands on it',
      url: 'https://gazette.example/',
      head: TITLE + STATED,
      body: TEXT,
      article: false,
    },
    {
      name: 'the front page of a language',
      url: 'https://gazette.example/en',
      head: TITLE,
      body: TEXT,
      article: false,
    },
    {
      name: 'index.html',
      url: 'https://gazette.example/index.html',
      head: TITLE,
      body: TEXT,
      article: false,
    },
    {
      name: 'an article addressed by a query',
      url: 'https://gazette.example/?p=1203',
      head: TITLE,
      body: TEXT,
      article: true,
    },
    { name: 'a list of links', body: LINKS, article: false },
    {
      name: 'a list of teasers',
      head: '<title>World news</title>',
      body: `<h1>World news</h1>${TEASERS}`,
      article: false,
    },
    {
      name: 'links with some prose among them',
      url: 'https://gazette.example/world/ferries',
      head: TITLE,
      body: `${HEADLINE}<p>${prose('harbour')}</p><p>${prose('railway')}</p>${LINKS}${LINKS}`,
      article: false,
    },
    {
      name: 'the same where the address is a headline',
      head: TITLE,
      body: `${HEADLINE}<p>${prose('harbour')}</p><p>${prose('railway')}</p>${LINKS}${LINKS}`,
      article: true,
    },
    {
      name: 'a form around the whole page',
      head: TITLE,
      body: `<form>${HEADLINE}<p>${prose('harbour')}</p><p>${prose('railway')}</p></form>`,
      article: true,
    },
    {
      name: 'paragraphs that are no p elements, each in a wrapper',
      head: TITLE,
      body: `${HEADLINE}<section><div><div>${prose('harbour')}</div></div><div><div>${prose('railway')}</div></div></section>`,
      article: true,
    },
    {
      name: 'comments of readers below a headline',
      head: TITLE,
      body: `${HEADLINE}<div id="comments"><p>${prose('harbour')}</p><p>${prose('railway')}</p></div>`,
      article: false,
    },
    {
      name: 'a search page',
      url: 'https://gazette.example/search?q=ferries',
      head: TITLE,
      body: TEXT,
      article: false,
    },
    {
      name: 'a page to log in',
      url: 'https://gazette.example/account/login.php',
      head: TITLE,
      body: TEXT,
      article: false,
    },
    {
      name: 'a headline with such a word',
      url: 'https://gazette.example/minister-asks-all-ferries-to-register-and-sign-in-now',
      head: TITLE,
      body: TEXT,
      article: true,
    },
    {
      name: 'a page that states that it is a list',
      head: `${TITLE}<script type="application/ld+json">{"@type":"CollectionPage"}</script>`,
      body: TEXT,
      article: false,
    },
    { name: 'an empty page', body: '', article: false },
  ])('$name: $article', ({ url = PAGE, head, body, article }) => {
    expect(looksLikeArticle(parsePage(body, head), url)).toBe(article);
  });
});
