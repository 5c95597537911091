/** Pages whose own styles, scripts and trees decide what is seen of them: one report, put together in ways that pages have. */

const HEADLINE = 'Two Russian military planes arrive in Venezuela';

const p = (text: string): string => `<p>${text}</p>`;
const box = (name: string, inner: string): string => `<div class="${name}">${inner}</div>`;
const shadow = (name: string, inner: string, mode = 'open'): string =>
  `<${name}><template shadowrootmode="${mode}">${inner}</template></${name}>`;

const LEAD = p(
  'Two aircraft of the Russian air force landed at Caracas airport on Saturday, flight tracking data showed, in the clearest ' +
    'sign yet that Moscow means to stand by its friends in Venezuela.',
);
/** The sentence that differs from the story's 100 soldiers where it has another figure. */
const load = (soldiers: number, tonnes = 35): string =>
  p(
    `The planes carried ${String(soldiers)} soldiers and ${String(tonnes)} tonnes of material, the journalist Javier Mayorca ` +
      'wrote in a report that he put on his own page.',
  );
const JET = p(
  'A passenger jet, an Ilyushin Il-62, and an Antonov An-124 cargo plane had left Moscow a day earlier and stopped in Syria on ' +
    'the way, pictures by the agency Sputnik showed.',
);
const DEPARTURE = p(
  'The cargo plane left Venezuela on Sunday, a day after it had landed, and flew back over the sea by the way that it had come.',
);
const REST =
  p(
    'President Nicolás Maduro has refused to step down although dozens of countries ask him to. Opposition leader Juan Guaidó ' +
      'declared himself interim president in January and says that the elections of 2018 were rigged.',
  ) +
  p(
    'The visit comes in the third month of a struggle over who may call himself head of state. Some fifty governments take the ' +
      'side of the opposition; the army has so far stayed with the man in the palace, and so have the lenders who keep the oil ' +
      'flowing.',
  ) +
  p(
    'Aviation enthusiasts had followed the flight hour by hour. The jet switched off its transponder over the sea, they wrote, ' +
      'and came back on their screens when it was already in sight of the coast.',
  );

const document = (body: string, style = ''): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>${HEADLINE} | The Evening Lantern</title>
    <meta property="og:type" content="article" />
    <meta property="article:published_time" content="2019-03-24T09:30:00Z" />
    <style>${style}</style>
  </head>
  <body>${body}</body>
</html>
`;
const article = (text: string): string => `<article><h1>${HEADLINE}</h1>${text}</article>`;
const page = (text: string, style = ''): string => document(`<main>${article(text)}</main>`, style);

/** Ways to hide a box that are no way to say something; seen-rows.test.ts has each by itself, and more. */
const HIDDEN = {
  'no-display': 'display: none',
  invisible: 'visibility: hidden',
  'no-height': 'max-height: 0; overflow: hidden',
  'far-left': 'position: absolute; left: -9999px',
  'for-readers': 'position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0, 0, 0, 0)',
  'cut-away': 'position: absolute; clip-path: inset(50%)',
};

export const STYLED_PAGES = {
  hidden: page(
    LEAD +
      Object.keys(HIDDEN)
        .map((name, i) => box(name, load(20 + i, 10 + i)))
        .join('') +
      box('on-paper', load(40, 20)) +
      load(60).replace('60', '<span class="old-figure">60</span>').replace(' and 35 tonnes of', ' and') +
      REST,
    Object.entries(HIDDEN)
      .map(([name, style]) => `.${name} { ${style} }`)
      .join('\n') + '.old-figure { display: none } @media not print { .on-paper { display: none } }',
  ),
  opening: page(
    LEAD +
      box('far', '') +
      `<details><summary>How many came</summary>${load(99)}</details>` +
      `<div hidden="until-found">${JET}</div>` +
      box('scrolls', REST + DEPARTURE) +
      box('later', REST.replaceAll('the', 'their')),
    '.far { height: 3000px } .scrolls { height: 60px; overflow: auto } .later { content-visibility: auto } ' +
      'body { height: 100%; overflow: hidden auto }',
  ),
  folded: page(
    box('text', LEAD + REST + load(99)) +
      `<button type="button" onclick="document.querySelector('.text').classList.add('open')">Read on</button>`,
    '.text { max-height: 120px; overflow: hidden } .text.open { max-height: none }',
  ),
  versions: page(
    LEAD +
      box('old', load(100)) +
      box('new', load(99)) +
      REST +
      `<button type="button" onclick="document.documentElement.classList.add('corrected')">Show the correction</button>`,
    ':root:not(.corrected) .new, .corrected .old { display: none }',
  ),
  late: page(
    '<p>Read the report.</p><div id="text" hidden></div><button type="button" id="more">Read on</button>' +
      `<template>${LEAD + load(99) + REST}</template>` +
      `<script>document.getElementById('more').onclick = () =>
        document.getElementById('text').replaceWith(document.querySelector('template').content);</script>`,
  ),
  'in-shadow': document(shadow('news-story', article(LEAD + load(99) + REST))),
  'part-in-shadow': page(LEAD + shadow('lazy-box', load(99)) + REST),
  'part-closed': page(LEAD + shadow('lazy-box', load(99), 'closed') + REST),
  'in-frame': document(
    `<h1>${HEADLINE}</h1><iframe srcdoc="${page(LEAD + load(99) + REST)
      .replaceAll('&', '&amp;')
      .replaceAll('"', '&quot;')}"></iframe>`,
    'iframe { width: 100%; height: 90vh }',
  ),
};
