/** A stretch of a text: UTF-16 offsets, end exclusive. */
export interface TextRange {
  start: number;
  end: number;
}
