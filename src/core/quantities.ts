/** An amount: `low` to `high` of `unit` (a canonical unit, "tonne") or of what is counted (a canonical noun class, "soldier"). */
export interface Quantity {
  low: number;
  high: number;
  /** exact as said, or hedged: about 100, more than 100, nearly 100 */
  hedge: 'exact' | 'about' | 'over' | 'under';
  unit: string | null;
  counted: string | null;
}
