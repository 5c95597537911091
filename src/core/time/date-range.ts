/** Days from first to last, both included, as ISO 8601 dates (YYYY-MM-DD); a month is its first to its last day. */
export interface DateRange {
  from: string;
  to: string;
}
