/** What is copied, as plain text for where Markdown would be read as signs. */

import type { Cited, Linked } from './cited';

/** Plain text that ends with a line break; addresses stand on lines of their own. */
export function asPlainText(parts: readonly Cited[]): string {
  return (
    parts
      .map((part) => plainOf(part) + (part.kind === 'heading' && part.level > 1 ? '\n' : '\n\n'))
      .join('')
      .trimEnd() + '\n'
  );
}

function plainOf(part: Cited): string {
  switch (part.kind) {
    case 'heading':
      return one(part.text);
    case 'lines':
      return part.lines.flatMap(linked).join('\n');
    case 'report':
      return `• ${one(part.date)}: ${linked(part.report).join('\n  ')}`;
    case 'fact': {
      const lines = [`• “${one(part.text)}” (${one(part.source)})`];
      if (part.said) {
        const { label, quote, source } = part.said;
        const [words, ...address] = quote ? linked({ ...quote, text: `“${quote.text}”` }) : [];
        const cited = words === undefined ? '' : `: ${words}`;
        lines.push(`${one(label)}${cited}${source === null ? '' : ` (${one(source)})`}`, ...address);
      }
      return lines.join('\n  ');
    }
  }
}

function linked({ text, link }: Linked): string[] {
  return [one(text), ...(link === null ? [] : [link])];
}

/** Words in one line, whatever white space they came with. */
function one(text: string): string {
  return text.replace(/\s+/g, ' ');
}
