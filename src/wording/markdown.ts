/** What is copied, as Markdown for notes and messages. */

import type { Cited, Linked } from './cited';

/** Markdown that ends with a line break. */
export function asMarkdown(parts: readonly Cited[]): string {
  const blocks = parts.map((part, i) => {
    const listed = isItem(part) && isItem(parts[i + 1]);
    return markdownOf(part) + (listed ? '\n' : '\n\n');
  });
  return blocks.join('').trimEnd() + '\n';
}

function isItem(part: Cited | undefined): boolean {
  return part?.kind === 'fact' || part?.kind === 'report';
}

function markdownOf(part: Cited): string {
  switch (part.kind) {
    case 'heading':
      return `${'#'.repeat(part.level)} ${escaped(part.text)}`;
    case 'lines':
      // two spaces keep the lines apart
      return part.lines.map(linked).join('  \n');
    case 'report':
      return `- ${escaped(part.date)}: ${linked(part.report)}`;
    case 'fact': {
      const fact = `- “${escaped(part.text)}” (${escaped(part.source)})`;
      if (!part.said) return fact;
      const { label, quote, source } = part.said;
      const said = `${fact}\n  - ${escaped(label)}`;
      if (!quote) return said;
      const cited = linked({ text: `“${quote.text}”`, link: quote.link });
      return `${said}: ${cited}${source === null ? '' : ` (${escaped(source)})`}`;
    }
  }
}

function linked({ text, link }: Linked): string {
  return link === null ? escaped(text) : `[${escaped(text)}](<${address(link)}>)`;
}

/** An address that cannot end its angle brackets early. */
function address(url: string): string {
  return url.replaceAll('<', '%3C').replaceAll('>', '%3E').replace(/\s/g, '%20');
}

/** Text in which Markdown and HTML see no syntax. */
function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&')
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}
