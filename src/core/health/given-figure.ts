import type { Decimal } from '../number/decimal';
import type { InputId } from './health-input';

/** A figure that the report does not state and the user has supplied, with what the user says of its origin. */
export interface GivenFigure {
  readonly input: InputId;
  /** The digits as typed, or as the cell shows them; they carry the precision, as printed ones do. */
  readonly value: Decimal;
  readonly unit: string;
  readonly source?: string;
  /** As the user wrote it. */
  readonly date?: string;
  /** The cell where it stands, as formulas name it: `Sheet1!B7`. */
  readonly cell?: string;
}
