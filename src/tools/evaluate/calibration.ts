/** Whether a score of 0.8 is right eight times in ten: expected calibration error (Guo and others 2017), and the precision-recall curve. */

/** A likelihood that was told, and whether it was so. */
export interface Told {
  likelihood: number;
  true: boolean;
}

const BINS = 10;

interface Bin {
  count: number;
  /** of what was told */
  mean: number;
  /** of what was so */
  share: number;
}

function binsOf(told: readonly Told[]): Bin[] {
  const bins = Array.from({ length: BINS }, (): Told[] => []);
  for (const each of told) bins[Math.min(BINS - 1, Math.floor(each.likelihood * BINS))]?.push(each);
  return bins.map((bin) => ({
    count: bin.length,
    mean: bin.reduce((sum, { likelihood }) => sum + likelihood, 0) / bin.length,
    share: bin.filter((each) => each.true).length / bin.length,
  }));
}

/** The expected calibration error, 0 to 1. */
export function calibrationError(told: readonly Told[]): number {
  return binsOf(told)
    .filter(({ count }) => count > 0)
    .reduce((sum, { count, mean, share }) => sum + (Math.abs(mean - share) * count) / told.length, 0);
}

/** Prints the table of ten bins; returns the expected calibration error, 0 to 1. */
export function calibration(name: string, told: readonly Told[]): number {
  console.log(`\ncalibration: ${name}\n  told        n   mean  true`);
  binsOf(told).forEach(({ count, mean, share }, i) => {
    if (count === 0) return;
    console.log(
      `  ${(i / BINS).toFixed(1)}-${((i + 1) / BINS).toFixed(1)} ${String(count).padStart(6)}  ${mean.toFixed(2)}  ${share.toFixed(2)}`,
    );
  });
  const error = calibrationError(told);
  console.log(`  expected calibration error ${error.toFixed(3)}`);
  return error;
}

export interface CurvePoint {
  threshold: number;
  precision: number;
  recall: number;
}

/** Precision and recall at every threshold told; `positives` counts those never told at all, too. */
export function curve(told: readonly Told[], positives: number): CurvePoint[] {
  const sorted = told.toSorted((a, b) => b.likelihood - a.likelihood);
  let right = 0;
  return sorted.map((each, i) => {
    if (each.true) right++;
    return { threshold: each.likelihood, precision: right / (i + 1), recall: right / positives };
  });
}

const SIZE = 360;
const MARGIN = 44;

/** The curve as an SVG, with the points where thresholds stand. */
export function curveSvg(
  title: string,
  points: readonly CurvePoint[],
  marks: Record<string, number>,
): string {
  const x = (recall: number) => MARGIN + recall * SIZE;
  const y = (precision: number) => MARGIN + (1 - precision) * SIZE;
  const line = points
    .map(({ recall, precision }) => `${x(recall).toFixed(1)},${y(precision).toFixed(1)}`)
    .join(' ');
  const ticks = [0, 0.25, 0.5, 0.75, 1].map(
    (value) =>
      `<text x="${String(x(value))}" y="${String(SIZE + MARGIN + 16)}" text-anchor="middle">${String(value)}</text>` +
      `<text x="${String(MARGIN - 6)}" y="${String(y(value) + 4)}" text-anchor="end">${String(value)}</text>`,
  );
  const dots = Object.entries(marks).map(([name, threshold]) => {
    const at = points.filter((point) => point.threshold >= threshold).at(-1);
    if (!at) return '';
    return `<circle cx="${x(at.recall).toFixed(1)}" cy="${y(at.precision).toFixed(1)}" r="4"/><text x="${(x(at.recall) - 8).toFixed(1)}" y="${(y(at.precision) + 18).toFixed(1)}" text-anchor="end">${name}</text>`;
  });
  const box = SIZE + 2 * MARGIN;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(box)} ${String(box)}" font-family="sans-serif" font-size="12">
<rect width="100%" height="100%" fill="#fff"/><text x="${String(MARGIN)}" y="24" font-size="14">${title}</text>
<rect x="${String(MARGIN)}" y="${String(MARGIN)}" width="${String(SIZE)}" height="${String(SIZE)}" fill="none" stroke="#999"/>
<polyline points="${line}" fill="none" stroke="#175873" stroke-width="2"/>
${ticks.join('')}<g fill="#a33">${dots.join('')}</g>
<text x="${String(MARGIN + SIZE / 2)}" y="${String(box - 8)}" text-anchor="middle">recall</text>
<text transform="translate(12 ${String(MARGIN + SIZE / 2)}) rotate(-90)" text-anchor="middle">precision</text>
</svg>
`;
}
