/** `detect` and `story` as an author of stories runs them, on a story and articles of our own. */

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fields, json } from '../../src/tools/json';

const SEED = `Ferry runs aground off Lindhaven | News | The Evening Lantern | 14.05.2021

Ferry runs aground off Lindhaven

The ferry Margarethe ran onto a sandbank outside Lindhaven in Denmark with 240 passengers on board, the coast guard said.

  • The ferry Margarethe ran aground off Lindhaven on Wednesday.
  • It carried 240 passengers and 60 tonnes of freight, according to the shipping line.
  • Captain Ole Brandt, harbour master of Lindhaven, led the rescue.
`;

const ARTICLE = `The ferry Margarethe ran aground off Lindhaven in Denmark on Wednesday.

The ferry carried 250 passengers and 60 tonnes of freight, the shipping line said. Ole Brandt, harbour master of Lindhaven, led the rescue of the passengers.`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nutgraf-detect-'));
  mkdirSync(join(folder, 'seeds/ferry-2021'), { recursive: true });
  writeFileSync(join(folder, 'seeds/ferry-2021/report.txt'), SEED);
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(program: 'detect' | 'story', args: string[], input = '') {
  const command = ['--import', 'tsx', `src/tools/${program}.ts`, ...args];
  return spawnSync(process.execPath, command, { input, encoding: 'utf8' });
}

const detect = (input: string, ...args: string[]) =>
  run('detect', ['--seeds', join(folder, 'seeds'), ...args], input);

const answers = (stdout: string) =>
  stdout
    .trim()
    .split('\n')
    .map((line) => json(line, 'answer'));

describe('detect', { timeout: 30_000 }, () => {
  const record = {
    id: 'a',
    title: 'Ferry stuck on a sandbank',
    date: '2021-05-13',
    lang: 'en',
    text: ARTICLE,
  };
  const page = `<!doctype html><html lang="en"><title>Ferry stuck on a sandbank</title><article><h1>Ferry stuck on a sandbank</h1>${ARTICLE.split(
    '\n\n',
  )
    .map((text) => `<p>${text}</p>`)
    .join('')}</article>`;

  it('compares with a given story whatever recognition says, and names the stories where there is none of that name', () => {
    const other = {
      ...record,
      id: 'b',
      title: 'Bread prices',
      text: 'Bread costs more in Lindhaven, bakers said.',
    };
    const given = [
      { ...record, story: 'ferry-2021' },
      { ...other, story: 'ferry-2021' },
      { ...other, story: 'barge-2020' },
    ];
    const { stdout } = detect([...given, other].map((line) => JSON.stringify(line)).join('\n'));
    const [recognised, compared, unknown, unasked] = answers(stdout);
    expect(recognised).toMatchObject({ match: { story: 'ferry-2021', tier: 'story' } });
    expect(compared).toMatchObject({ match: { story: 'ferry-2021', tier: 'story', score: 0 } });
    expect(compared?.['facts']).toHaveLength(3);
    expect(unknown?.['error']).toBe('no story "barge-2020"; there are: ferry-2021');
    expect(unasked).toMatchObject({ match: null });
  });

  it('answers each line in the promised shape, and a bad one with its number', () => {
    const lines = [JSON.stringify(record), '', '{"id":', '{"id":"c"}', '[1]', '{"id":"d","text":7}'];
    const { stdout, status } = detect([...lines, JSON.stringify({ id: 'e', text: 'Rain.' })].join('\n'));
    const [matched, ...others] = answers(stdout);
    expect(status).toBe(0);
    expect(Object.keys(matched ?? {})).toEqual([
      ...['id', 'article', 'match', 'evidence', 'facts', 'mentions', 'ms'],
    ]);
    expect(matched).toMatchObject({
      id: 'a',
      article: { title: record.title, date: '2021-05-13', lang: 'en' },
      match: { story: 'ferry-2021', tier: 'story' },
    });
    expect(others.slice(0, 4).map(({ line }) => line)).toEqual([3, 4, 5, 6]);
    for (const { error } of others.slice(0, 4)) expect(error).toBeTypeOf('string');
    expect(others[4]).toMatchObject({ id: 'e', match: null, evidence: [], facts: [], mentions: [] });
  });

  it('says what differs, with the sentence and the words', () => {
    const [answer] = answers(detect(JSON.stringify(record)).stdout);
    const facts = Array.isArray(answer?.['facts']) ? answer['facts'].map(fields) : [];
    const differing = facts.find(({ state }) => state === 'differs');
    expect(facts.map(({ section }) => section)).toContain('key');
    expect(String(differing?.['text'])).toContain('240 passengers');
    expect(String(differing?.['here'])).toContain('250');
    expect(ARTICLE).toContain(differing?.['quote']);
  });

  it('places mentions by offsets that slice back', () => {
    const [answer] = answers(detect(JSON.stringify(record)).stdout);
    const { text } = fields(answer?.['article']);
    const mentions = Array.isArray(answer?.['mentions']) ? answer['mentions'].map(fields) : [];
    expect(mentions.length).toBeGreaterThan(0);
    for (const { quote, start, end } of mentions) {
      expect(String(text).slice(Number(start), Number(end))).toBe(quote);
    }
  });

  it('reads a page as it reads its text', () => {
    const lines = [record, { id: 'b', date: '2021-05-13', html: page }].map((each) => JSON.stringify(each));
    const [fromText, fromPage] = answers(detect(lines.join('\n')).stdout);
    const article = fields(fromPage?.['article']);
    expect(article).toMatchObject({ title: record.title, date: record.date, lang: 'en' });
    expect(String(article['text']).endsWith(ARTICLE)).toBe(true);
    expect(fromPage?.['facts']).toEqual(fromText?.['facts']);
  });

  it('takes files, and prints for people', () => {
    writeFileSync(join(folder, 'a.html'), page);
    writeFileSync(join(folder, 'b.txt'), `Ferry stuck on a sandbank\n\n${ARTICLE}`);
    const paths = ['a.html', 'b.txt', 'none.txt'].map((name) => join(folder, name));
    const [html, text, none] = answers(detect('', ...paths).stdout);
    expect([html?.['id'], text?.['id'], none?.['file']]).toEqual(paths);
    expect(fields(html?.['article'])['title']).toBe('Ferry stuck on a sandbank');
    expect(fields(text?.['article'])['title']).toBe('Ferry stuck on a sandbank');
    const { stdout } = detect('', '--table', paths[0] ?? '');
    expect(stdout).toContain('ferry-2021');
    expect(stdout).toMatch(/differs +It carried 240 passengers/);
  });

  it('takes JSON lines from a file too, and says which file a bad line is of', () => {
    const path = join(folder, 'articles.jsonl');
    writeFileSync(path, `${JSON.stringify(record)}\n{"id":\n`);
    const [matched, bad] = answers(detect('', path).stdout);
    expect(matched).toMatchObject({ id: 'a', match: { story: 'ferry-2021' } });
    expect(bad).toMatchObject({ file: path, line: 2 });
  });

  it.each([
    [['--seeds', 'no-such-folder'], 'no-such-folder:1:1:'],
    [['--tabel'], '--tabel'],
  ])('refuses %j with words', (args, words) => {
    const { status, stderr, stdout } = run('detect', args);
    expect(status).toBe(2);
    expect(stderr).toContain(words);
    expect(stderr).not.toContain('    at ');
    expect(stdout).toBe('');
  });
});

describe('story', { timeout: 30_000 }, () => {
  it('prints a story whose items slice back to the seed', () => {
    const { stdout } = run('story', ['--seeds', join(folder, 'seeds')]);
    const story = json(stdout, 'story');
    const facts = Array.isArray(story['keyFacts']) ? story['keyFacts'].map(fields) : [];
    expect(story['published']).toBe('2021-05-14');
    expect(facts).toHaveLength(3);
    for (const { text, source } of facts) {
      const { start, end } = fields(source);
      expect(SEED.slice(Number(start), Number(end))).toBe(text);
    }
  });

  it.each([
    ['empty.txt', '', /empty\.txt:1:1: .+; .+/],
    ['latin1.txt', Buffer.from([0x41, 0x0a, 0x42, 0xe9, 0x43]), /latin1\.txt:2:2: not UTF-8; .+/],
  ])('says where %s is malformed, and what to do', (name, content, words) => {
    mkdirSync(join(folder, name, 'broken'), { recursive: true });
    writeFileSync(join(folder, name, 'broken', name), content);
    const { status, stderr } = run('story', ['--seeds', join(folder, name)]);
    expect(status).toBe(1);
    expect(stderr).toMatch(words);
    expect(stderr).not.toContain('    at ');
  });
});
