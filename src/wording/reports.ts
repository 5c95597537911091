/** The two reports that are compared, and who says so in each. */

import { longDay, shortDay } from './dates';
import type { FactShown, PointShown } from './fact';
import type { Words } from './words';

/** The two reports that are compared. */
export interface Reports {
  outlet: string | null;
  published: string | null;
  article: { date: string | null; lang: string | null; cut: boolean };
}

/** "DW, 25 Mar 2019" */
export function reportName(
  { outlet, published }: Pick<Reports, 'outlet' | 'published'>,
  { t, locale }: Words,
): string {
  const name = outlet ?? t('outlet_unknown');
  return published === null ? name : t('outlet_dated', { outlet: name, date: shortDay(published, locale) });
}

/** "As DW reported, 25 March 2019": the heading that names the baseline. */
export function asReported(
  { outlet, published }: Pick<Reports, 'outlet' | 'published'>,
  { t, locale }: Words,
): string {
  const name = outlet ?? t('outlet_unknown');
  return published === null
    ? t('as_reported_undated', { outlet: name })
    : t('as_reported', { outlet: name, date: longDay(published, locale) });
}

/** Who says so: verbatim under a label of ours, or a message that nobody is named. */
export interface SourceShown {
  of: 'source_none' | 'source_none_here' | 'source_named' | 'source_believed';
  source: string;
}

/** Who said so in the seed. */
export function attributionOf({ attribution }: Pick<FactShown, 'attribution'>): SourceShown {
  if (attribution === null) return { of: 'source_none', source: '' };
  return { of: attribution.believed ? 'source_believed' : 'source_named', source: attribution.text };
}

/** Who says so in the article, as found. */
export function saidOf({ said }: Pick<FactShown, 'said'>): SourceShown {
  return { of: said === null ? 'source_none_here' : 'source_named', source: said ?? '' };
}

/** True where the two sides hold different values, so that the reader is told that nobody judges. */
export function hasDifference(points: readonly PointShown[]): boolean {
  return points.some((point) => point.state === 'differs' && point.here !== null);
}
