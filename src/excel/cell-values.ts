import type { CellValue } from '../sheets/plan/plan-cell';

/** Values as Excel hands them out, as a plan would hold them: truth values as Excel shows them, nothing as `''`. */
export function cellValues(values: readonly (readonly unknown[])[]): readonly (readonly CellValue[])[] {
  return values.map((row) => row.map(cellValue));
}

function cellValue(value: unknown): CellValue {
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return '';
}
