/** Intervals by the bootstrap over groups (Efron 1979): what is drawn again and again are stories, since articles of one are alike. */

import { randomNumbers } from '../../bench/made-stories';

const DRAWS = 1000;
const SHARE = 0.95;

export interface Measured {
  group: string;
  value: number;
}

/** The mean of the values with its interval of 95 %: "0.812 (0.770 to 0.851)". */
export function intervalOf(values: readonly Measured[]): string {
  const groups = new Map<string, { sum: number; count: number }>();
  for (const { group, value } of values) {
    const known = groups.get(group) ?? { sum: 0, count: 0 };
    groups.set(group, { sum: known.sum + value, count: known.count + 1 });
  }
  const all = [...groups.values()];
  const random = randomNumbers(7);
  const means = Array.from({ length: DRAWS }, () => {
    let [sum, count] = [0, 0];
    for (let i = 0; i < all.length; i++) {
      const drawn = all[Math.floor(random() * all.length)];
      sum += drawn?.sum ?? 0;
      count += drawn?.count ?? 0;
    }
    return sum / count;
  }).sort((a, b) => a - b);
  const at = (share: number): string => (means[Math.floor(share * (DRAWS - 1))] ?? 0).toFixed(3);
  const mean = values.reduce((sum, { value }) => sum + value, 0) / values.length;
  return `${mean.toFixed(3)} (${at((1 - SHARE) / 2)} to ${at((1 + SHARE) / 2)})`;
}
