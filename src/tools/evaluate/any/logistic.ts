/** Logistic regression by Newton's method with a ridge (le Cessie and van Houwelingen 1992): small, exact, and the same on every machine. */

export interface Row {
  /** values of the features, the constant one among them */
  x: readonly number[];
  y: boolean;
  weight: number;
}

const RIDGE = 0.3;
const MOST_STEPS = 60;
/** Below this gain a step is the last. */
const SETTLED = 1e-6;

/** The coefficients that make the rows likeliest. `free`: the number of the feature that is not held small, the constant. */
export function fitLogistic(rows: readonly Row[], free: number): number[] {
  const width = rows[0]?.x.length ?? 0;
  let coefficients = Array.from({ length: width }, () => 0);
  let loss = lossOf(rows, coefficients, free);
  for (let step = 0; step < MOST_STEPS; step++) {
    const direction = newtonStep(rows, coefficients, free);
    let length = 1;
    let next = coefficients;
    let reached = Infinity;
    while (length > 1e-4) {
      next = coefficients.map((value, i) => value - length * (direction[i] ?? 0));
      reached = lossOf(rows, next, free);
      if (reached <= loss) break;
      length /= 2;
    }
    if (!(loss - reached > SETTLED)) break;
    coefficients = next;
    loss = reached;
  }
  return coefficients;
}

export function dotOf(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}

function lossOf(rows: readonly Row[], coefficients: readonly number[], free: number): number {
  let loss = 0;
  for (const { x, y, weight } of rows) {
    const z = dotOf(x, coefficients);
    loss += weight * (Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z))) - (y ? z : 0));
  }
  return (
    loss + coefficients.reduce((sum, value, i) => sum + (i === free ? 0 : (RIDGE / 2) * value * value), 0)
  );
}

function newtonStep(rows: readonly Row[], coefficients: readonly number[], free: number): number[] {
  const width = coefficients.length;
  const gradient = coefficients.map((value, i) => (i === free ? 0 : RIDGE * value));
  const hessian: number[][] = Array.from({ length: width }, (_, i) =>
    Array.from({ length: width }, (__, j): number => (i !== j ? 0 : i === free ? 1e-9 : RIDGE)),
  );
  for (const { x, y, weight } of rows) {
    const p = 1 / (1 + Math.exp(-dotOf(x, coefficients)));
    const [slope, bend] = [weight * (p - (y ? 1 : 0)), weight * p * (1 - p)];
    for (let i = 0; i < width; i++) {
      const xi = x[i] ?? 0;
      if (xi === 0) continue;
      gradient[i] = (gradient[i] ?? 0) + slope * xi;
      const line = hessian[i];
      if (line) for (let j = 0; j < width; j++) line[j] = (line[j] ?? 0) + bend * xi * (x[j] ?? 0);
    }
  }
  return solve(hessian, gradient);
}

/** Gaussian elimination with the largest pivot. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((line, i) => [...line, right[i] ?? 0]);
  const width = rows.length;
  for (let column = 0; column < width; column++) {
    let best = column;
    for (let i = column; i < width; i++)
      if (Math.abs(rows[i]?.[column] ?? 0) > Math.abs(rows[best]?.[column] ?? 0)) best = i;
    const pivot = rows[best] ?? [];
    rows[best] = rows[column] ?? [];
    rows[column] = pivot;
    const head = pivot[column] ?? 0;
    if (head === 0) continue;
    for (let i = 0; i < width; i++) {
      const line = rows[i];
      if (i === column || !line) continue;
      const factor = (line[column] ?? 0) / head;
      for (let j = column; j <= width; j++) line[j] = (line[j] ?? 0) - factor * (pivot[j] ?? 0);
    }
  }
  return rows.map((line, i) => {
    const head = line[i] ?? 0;
    return head === 0 ? 0 : (line[width] ?? 0) / head;
  });
}
