/** A number of a plan with what a reader of the cell may want to know of it; row and column count from 0 in the body. */
export interface CellSource {
  readonly row: number;
  readonly column: number;
  readonly value: number;
  readonly format: string;
  /** Names and texts, in order: unit, period, bound and sentence of a figure, or what a number was derived from. */
  readonly properties: readonly (readonly [name: string, text: string])[];
}
