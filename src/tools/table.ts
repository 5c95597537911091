/** An answer of detect for people. */

import type { DetectAnswer } from './detection';

const STATE_WIDTH = 8;
/** Characters of a quoted sentence that fit beside the rest on a wide terminal. */
const QUOTE_WIDTH = 100;

/** Several lines: what was recognised, each fact with its state and sentence, and the names found. */
export function tableOf(answer: DetectAnswer | { line: number; file?: string; error: string }): string {
  if ('error' in answer)
    return `${[answer.file, `line ${String(answer.line)}`].filter(Boolean).join(', ')}: ${answer.error}\n`;
  const { id, article, match, evidence, facts, mentions, ms } = answer;
  const lines = [`${id}  ${article.title}  ${article.date ?? 'undated'}  ${String(ms)} ms`];
  if (match === null) return [...lines, '  no story', ''].join('\n');
  lines.push(`  ${match.story}  ${match.tier}  ${match.score.toFixed(2)}`);
  lines.push(`  because of ${evidence.map(({ text }) => text).join(', ')}`);
  for (const fact of facts) {
    lines.push(`  ${fact.state.padEnd(STATE_WIDTH)} ${fact.text}${here(fact.here)}`);
    if (fact.quote !== null && fact.state !== 'absent') lines.push(`${indent}“${shorten(fact.quote)}”`);
    for (const point of fact.points) {
      lines.push(`${indent}${point.state.padEnd(STATE_WIDTH)} ${point.text}${here(point.here)}`);
    }
  }
  const names = new Map<string, number>();
  for (const { quote } of mentions) names.set(quote, (names.get(quote) ?? 0) + 1);
  lines.push(`  named: ${[...names].map(([name, count]) => `${name} ×${String(count)}`).join(', ')}`);
  return [...lines, ''].join('\n');
}

const indent = ' '.repeat(2 + STATE_WIDTH + 1);

function here(text: string | null): string {
  return text === null ? '' : `  (here: ${text})`;
}

function shorten(text: string): string {
  return text.length <= QUOTE_WIDTH ? text : `${text.slice(0, QUOTE_WIDTH - 1)}…`;
}
