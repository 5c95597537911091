/** Which line a reader sees below painted words, read from a picture of the page. */

import type { Page } from 'puppeteer-core';
import { until } from '../../src/tools/page-view';
import type { Session } from './chromium-session';

export type Line = 'none' | 'solid' | 'thick' | 'double' | 'dotted' | 'dashed';

/** Device pixels of a CSS pixel: enough to tell a dot from a dash. */
const SCALE = 4;

/** CSS pixels by which the ground reaches below the letters' own box. */
const BELOW = 3;

/** Share of a picture's height that letters without descenders take. */
const LETTERS = 0.7;

/** Share of a row that a line without gaps fills. */
const WHOLE = 0.95;

/** CSS pixels from which a line is a thick one: others are one pixel thick, these two. */
const THICK = 1.5;

/** Share of a row that the dots and dashes of a line fill at least. */
const BROKEN = 0.3;

/** CSS pixels: a dot of a line is as long as it is thick, 1.5 pixels or two; a dash is longer. */
const LONGEST_DOT = 2.25;

/** The line below the first of each of these words, where it is painted on a ground of its own. */
export async function linesIn(
  { chromium }: Session,
  page: Page,
  words: string[],
): Promise<[words: string, line: Line][]> {
  const boxes = await until('the painted words', () => boxesOf(page, words));
  const viewport = page.viewport();
  await page.setViewport({ width: 1280, height: 900, ...viewport, deviceScaleFactor: SCALE });
  const reader = await chromium.worker();
  const lines: [string, Line][] = [];
  for (const [at, clip] of boxes.entries()) {
    const picture = await page.screenshot({ clip, encoding: 'base64' });
    lines.push([words[at] ?? '', lineOf(await reader.evaluate(rowsOf, picture))]);
  }
  return lines;
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where the first painted words of each kind stand; null while one is not painted. */
async function boxesOf(page: Page, words: string[]): Promise<Box[] | null> {
  const boxes = await page.evaluate(
    (words, below) => {
      const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as Range[]);
      return words.map((text) => {
        const box = ranges.find((range) => range.toString() === text)?.getBoundingClientRect();
        return box ? { x: box.x, y: box.y, width: box.width, height: box.height + below } : null;
      });
    },
    words,
    BELOW,
  );
  const found = boxes.filter((box) => box !== null);
  return found.length === words.length ? found : null;
}

/** Of each row of pixels, from top to bottom: the lengths of the stretches that have another colour than the ground. */
type Rows = { width: number; stretches: number[] }[];

/** Runs in the browser. The ground is the colour that most of the picture has. */
async function rowsOf(picture: string): Promise<Rows> {
  const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(bitmap, 0, 0);
  const pixels = new Uint32Array(context.getImageData(0, 0, width, height).data.buffer);
  const counts = new Map<number, number>();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const [ground] = [...counts].reduce((most, each) => (each[1] > most[1] ? each : most));
  return Array.from({ length: height }, (_, y) => {
    const row = [...pixels.subarray(y * width, (y + 1) * width)];
    const stretches: number[] = [];
    row.forEach((pixel, x) => {
      if (pixel === ground) return;
      if (x > 0 && row[x - 1] !== ground) stretches.push((stretches.pop() ?? 0) + 1);
      else stretches.push(1);
    });
    return { width, stretches };
  });
}

/** The line, from the rows below the letters. What reaches the lower edge is the page around, where no line could be seen. */
function lineOf(rows: Rows): Line {
  const low = rows.slice(Math.floor(rows.length * LETTERS));
  const whole = low.map(({ width, stretches }) => sum(stretches) / width > WHOLE);
  const inside = whole.slice(0, whole.lastIndexOf(false) + 1);
  const bands = inside.filter((is, at) => is && !inside[at - 1]).length;
  if (bands > 1) return 'double';
  if (bands === 1) return inside.filter(Boolean).length / SCALE > THICK ? 'thick' : 'solid';
  const broken = low.filter(
    ({ width, stretches }) => stretches.length > 3 && sum(stretches) / width > BROKEN,
  );
  if (broken.length === 0) return 'none';
  const lengths = broken.flatMap(({ stretches }) => stretches).sort((a, b) => a - b);
  return (lengths[Math.floor(lengths.length / 2)] ?? 0) / SCALE > LONGEST_DOT ? 'dashed' : 'dotted';
}

const sum = (numbers: number[]): number => numbers.reduce((all, each) => all + each, 0);
