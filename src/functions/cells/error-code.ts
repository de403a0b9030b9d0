import type { MissingReason } from '../../core/missing';

/**
 * What a cell shows for each reason why there is no number.
 *
 * `#N/A` where the report has no answer (IFNA may pass over it), `#VALUE!` where the question itself is wrong,
 * `#DIV/0!` where arithmetic ends. A sentence goes with the first two only; Excel has no room for one in the third.
 */
export const ERROR_CODES = {
  'not-reported': 'notAvailable',
  'in-words-only': 'notAvailable',
  'unknown-indicator': 'notAvailable',
  'unknown-report': 'notAvailable',
  'nothing-found': 'notAvailable',
  'not-recorded': 'notAvailable',
  'zero-denominator': 'divisionByZero',
  'unknown-choice': 'invalidValue',
  'left-out': 'invalidValue',
  ambiguous: 'invalidValue',
  'unit-mismatch': 'invalidValue',
  'unknown-unit': 'invalidValue',
  'mixed-units': 'invalidValue',
  'period-mismatch': 'invalidValue',
  'scope-mismatch': 'invalidValue',
  'too-many-cells': 'invalidValue',
  'too-many-rows': 'invalidValue',
  implausible: 'invalidValue',
  'unclear-rate': 'invalidValue',
  'wrong-unit': 'invalidValue',
  'units-differ': 'invalidValue',
  'not-together': 'invalidValue',
  'unit-contradicted': 'invalidValue',
  'span-contradicted': 'invalidValue',
  'shape-mismatch': 'invalidValue',
  'out-of-range': 'invalidValue',
  'not-a-number': 'invalidValue',
  'not-a-quantity': 'invalidValue',
} as const satisfies Readonly<Record<MissingReason, keyof typeof CustomFunctions.ErrorCode>>;
