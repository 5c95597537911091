import { describe, expect, test } from 'vitest';
import { intervalOf } from '../../../src/tools/evaluate/any/bootstrap';
import { dotOf, fitLogistic, type Row } from '../../../src/tools/evaluate/any/logistic';

const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));

describe('fitLogistic', () => {
  test('finds the curve that the shares of true rows follow', () => {
    const rows = [-2, -1, 0, 1, 2].flatMap((value): Row[] => {
      const share = sigmoid(1.5 * value - 0.5);
      return [
        { x: [value, 1], y: true, weight: 1000 * share },
        { x: [value, 1], y: false, weight: 1000 * (1 - share) },
      ];
    });
    const [slope, constant] = fitLogistic(rows, 1);
    expect(slope).toBeCloseTo(1.5, 2);
    expect(constant).toBeCloseTo(-0.5, 2);
  });

  test('stays finite where one value tells all', () => {
    const rows = [-1, 1].map((value): Row => ({ x: [value, 1], y: value > 0, weight: 1 }));
    const coefficients = fitLogistic(rows, 1);
    expect(coefficients.every(Number.isFinite)).toBe(true);
    expect(dotOf([1, 1], coefficients)).toBeGreaterThan(0.5);
  });

  test('a value that every row shares, beside the constant, is left at nothing', () => {
    const rows = [true, false].map((y): Row => ({ x: [0, 1], y, weight: 1 }));
    expect(fitLogistic(rows, 1)).toEqual([0, 0]);
  });
});

describe('intervalOf', () => {
  test('gives the mean with an interval around it, the same each time', () => {
    const values = Array.from({ length: 40 }, (_, i) => ({ group: `story ${String(i % 10)}`, value: i % 2 }));
    expect(intervalOf(values)).toMatch(/^0\.500 \(0\.\d{3} to 0\.\d{3}\)$/);
    expect(intervalOf(values)).toBe(intervalOf(values));
  });

  test('articles of one story are drawn together', () => {
    const one = Array.from({ length: 10 }, () => ({ group: 'one', value: 1 }));
    expect(intervalOf(one)).toBe('1.000 (1.000 to 1.000)');
  });
});
