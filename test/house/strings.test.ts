/** Every visible string stands in the locale file, and every string there is used. */

import {
  createSourceFile,
  forEachChild,
  isBinaryExpression,
  isConditionalExpression,
  isJsxAttribute,
  isJsxExpression,
  isJsxText,
  isNoSubstitutionTemplateLiteral,
  isParenthesizedExpression,
  isStringLiteral,
  ScriptTarget,
  type Node,
} from 'typescript';
import { describe, expect, it } from 'vitest';
import messages from '../../src/_locales/en/messages.json';
import { filesUnder, read } from './sources';

const SPOKEN_ATTRIBUTES = ['alt', 'aria-label', 'aria-description', 'placeholder', 'title'];
const LETTERS = /\p{L}{2,}/u;

/** What an expression between tags would show of its own: texts that stand in it, or in a branch of it. */
function literalsIn(node: Node): string[] {
  if (isStringLiteral(node) || isNoSubstitutionTemplateLiteral(node)) {
    return LETTERS.test(node.text) ? [node.text] : [];
  }
  if (isConditionalExpression(node)) return [node.whenTrue, node.whenFalse].flatMap(literalsIn);
  if (isBinaryExpression(node)) return literalsIn(node.right);
  if (isParenthesizedExpression(node)) return literalsIn(node.expression);
  return isJsxExpression(node) && node.expression ? literalsIn(node.expression) : [];
}

/** Words that JSX would show as they stand in the source. */
function bareWords(path: string): string[] {
  const found: string[] = [];
  const visit = (node: Node): void => {
    if (isJsxText(node) && LETTERS.test(node.text)) found.push(`${path}: ${node.text.trim()}`);
    if (isJsxExpression(node) && !isJsxAttribute(node.parent)) {
      found.push(...literalsIn(node).map((words) => `${path}: {${words}}`));
    }
    if (isJsxAttribute(node) && node.initializer && isStringLiteral(node.initializer)) {
      const name = node.name.getText();
      if (SPOKEN_ATTRIBUTES.includes(name) && LETTERS.test(node.initializer.text)) {
        found.push(`${path}: ${name}="${node.initializer.text}"`);
      }
    }
    forEachChild(node, visit);
  };
  visit(createSourceFile(path, read(path), ScriptTarget.Latest, true));
  return found;
}

describe('strings', () => {
  it('none stands in a view', () => {
    const views = filesUnder('src').filter((path) => path.endsWith('.tsx'));
    expect(views.length).toBeGreaterThan(5);
    expect(views.flatMap(bareWords)).toEqual([]);
  });

  it('none in the locale file is unused', () => {
    const sources = [...filesUnder('src').filter((path) => /\.(tsx?|html)$/.test(path)), 'manifest.json'];
    const text = sources.map(read).join('\n');
    const prefixes = [...text.matchAll(/`([a-z]+(?:_[a-z]+)*_)\$\{/g)].map(([, prefix]) => prefix ?? '');
    const isUsed = (key: string): boolean => {
      const base = key.replace(/_(zero|one|two|few|many|other)$/, '');
      return (
        [key, base].some((name) =>
          [`'${name}'`, `of="${name}"`, `__MSG_${name}__`].some((use) => text.includes(use)),
        ) || prefixes.some((prefix) => key.startsWith(prefix))
      );
    };
    expect(Object.keys(messages).filter((key) => !isUsed(key))).toEqual([]);
  });

  it('each has words, and plural forms come with their general one', () => {
    for (const [key, { message }] of Object.entries(messages)) {
      expect(message.trim(), key).not.toBe('');
      if (key.endsWith('_one')) expect(messages).toHaveProperty(`${key.slice(0, -'_one'.length)}_other`);
    }
  });
});
