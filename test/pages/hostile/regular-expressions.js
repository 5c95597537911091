/* Long paragraphs of what regular expressions and loops over words choke on. */
const units = [
  'A. ',
  'U.S. ',
  'Mr. ',
  'a',
  '1.',
  '1,000,',
  'A de ',
  '“',
  '(((',
  '漢',
  '... ',
  'Il-',
  '1.1.2019 ',
  '\u00a0 \t',
];
for (const unit of units) {
  const paragraph = document.createElement('p');
  paragraph.textContent = unit.repeat(Math.ceil(40_000 / unit.length));
  paragraph.className = 'article-body-'.repeat(2000);
  document.querySelector('article').append(paragraph);
}
const data = document.createElement('meta');
data.setAttribute('property', 'og:title');
data.content = ` | ${' - '.repeat(30_000)}x`;
document.head.append(data);
const title = document.createElement('h2');
title.textContent = ' |'.repeat(30_000);
document.querySelector('main').append(title);
document.title = `Two Russian military planes arrive in Venezuela ${' - '.repeat(30_000)}x`;
const stamp = document.createElement('meta');
stamp.setAttribute('name', 'date');
stamp.content = `${'1'.repeat(60_000)}-`;
document.head.append(stamp);
for (const text of [
  `${'['.repeat(100_000)}`,
  `{"@type":${'"'.repeat(100_000)}`,
  `<!--${' '.repeat(100_000)}`,
]) {
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.append(text);
  document.head.append(script);
}
