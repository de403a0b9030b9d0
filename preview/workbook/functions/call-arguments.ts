import type { Json } from '../../wire/object-model';
import { typedNumber } from '../entry/typed-number';
import type { ArgumentValue, ArgumentValues } from './argument-values';
import { errorArgument } from './argument-values';
import type { FunctionMetadata, ParameterMetadata } from './function-metadata';

/** The arguments of one call as the add-in gets them, or the error that takes the call's place. */
export type CallArguments =
  | { readonly kind: 'call'; readonly args: readonly Json[] }
  | { readonly kind: 'error'; readonly error: string };

/** How many results a formula gives: more than one when a range stands where a single value is asked for. */
export function resultSize(
  metadata: FunctionMetadata,
  given: readonly ArgumentValues[],
): { readonly rowCount: number; readonly columnCount: number } {
  const lifted = given.filter((_, index) => !parameterAt(metadata, index).isMatrix);
  return {
    rowCount: Math.max(1, ...lifted.map(({ rows }) => rows.length)),
    columnCount: Math.max(1, ...lifted.map(({ rows }) => rows[0]?.length ?? 1)),
  };
}

/**
 * The arguments for one of the results. A range for a single value gives its cell in that place (its only
 * row or column serves every place, and a place that it lacks is `#N/A`), as Excel spreads such calls.
 */
export function callArguments(
  metadata: FunctionMetadata,
  given: readonly ArgumentValues[],
  place: { readonly row: number; readonly column: number },
): CallArguments {
  const args: Json[] = [];
  for (let index = 0; index < Math.max(given.length, metadata.parameters.length); index++) {
    const parameter = parameterAt(metadata, index);
    const values = given[index];
    const argument =
      values === undefined
        ? { value: null }
        : parameter.isMatrix
          ? matrix(metadata, parameter, values)
          : scalar(metadata, parameter, pick(values, place));
    if ('error' in argument) return { kind: 'error', error: argument.error };
    args.push(argument.value);
  }
  return { kind: 'call', args: foldRepeating(metadata, args) };
}

type Converted = { readonly value: Json } | { readonly error: string };

function matrix(
  metadata: FunctionMetadata,
  parameter: ParameterMetadata,
  { rows }: ArgumentValues,
): Converted {
  const converted: Json[][] = [];
  for (const row of rows) {
    const values: Json[] = [];
    for (const cell of row) {
      const one = cell.kind === 'blank' ? { value: '' } : scalar(metadata, parameter, cell);
      if ('error' in one) return one;
      values.push(one.value);
    }
    converted.push(values);
  }
  return { value: converted };
}

/** A blank cell is null for a number, as in Excel on the web, and the empty text for a text. */
function scalar(metadata: FunctionMetadata, parameter: ParameterMetadata, cell: ArgumentValue): Converted {
  if (cell.kind === 'error') {
    const passes = metadata.takesErrors && parameter.type === 'any' && cell.error !== '#GETTING_DATA';
    return passes ? { value: errorArgument(cell.error) } : { error: cell.error };
  }
  if (cell.kind === 'blank') return { value: parameter.type === 'string' ? '' : null };
  const { value, carried } = cell;
  switch (parameter.type) {
    case 'any':
      return { value: carried === undefined || !metadata.takesProperties ? value : { ...carried } };
    case 'string':
      return { value: typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value) };
    case 'boolean': {
      if (typeof value !== 'string') return { value: Boolean(value) };
      const isTrue = value.toUpperCase() === 'TRUE';
      return isTrue || value.toUpperCase() === 'FALSE' ? { value: isTrue } : { error: '#VALUE!' };
    }
    case 'number': {
      if (typeof value !== 'string') return { value: Number(value) };
      const number = typedNumber(value.trim())?.value;
      return number === undefined ? { error: '#VALUE!' } : { value: number };
    }
  }
}

function pick(
  { rows }: ArgumentValues,
  place: { readonly row: number; readonly column: number },
): ArgumentValue {
  const row = rows.length === 1 ? rows[0] : rows[place.row];
  const cell = row?.length === 1 ? row[0] : row?.[place.column];
  return cell ?? { kind: 'error', error: '#N/A' };
}

function parameterAt({ parameters }: FunctionMetadata, index: number): ParameterMetadata {
  const parameter = parameters[index] ?? parameters.at(-1);
  return (
    parameter ?? { name: '', description: '', type: 'any', isMatrix: false, isOptional: true, repeats: false }
  );
}

/** All arguments for a repeating parameter travel as one list. */
function foldRepeating({ parameters }: FunctionMetadata, args: readonly Json[]): readonly Json[] {
  const last = parameters.length - 1;
  if (parameters[last]?.repeats !== true) return args;
  return [...args.slice(0, last), args.slice(last).filter((value, index) => index === 0 || value !== null)];
}
