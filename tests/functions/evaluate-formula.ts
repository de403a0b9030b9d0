import { shownNumber } from '../../src/core/number/shown-number';
import type { FunctionMetadata } from '../../scripts/functions-metadata';

type Functions = Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;

/**
 * Calculates a formula made of nested FISCAL functions, numbers, percentages and texts, with arguments as Excel
 * hands them over by the metadata: ranges, plain values, null for what is left out, what repeats as one list.
 */
export function evaluateFormula(
  formula: string,
  functions: Functions,
  declared: readonly FunctionMetadata[],
): unknown {
  const library = { functions, declared };
  const { value, rest } = term(formula.replace(/^=/, ''), library);
  if (rest !== '') {
    throw new Error(`${formula} is not read to its end: ${rest}`);
  }
  return value;
}

/** A result as it is shown with its number formats; of several cells row by row: `a, b; c, d`. */
export function shownInCell(value: unknown): string {
  const rows = Array.isArray(value) ? (value as unknown[][]) : [[value]];
  return rows.map((row) => row.map(shownValue).join(', ')).join('; ');
}

/** As Excel shows it, to the last digit: nothing is rounded that the cell would not round. */
function shownValue(cell: unknown): string {
  if (typeof cell === 'number') return shownNumber(cell, 'General');
  if (typeof cell !== 'object' || cell === null || !('basicValue' in cell)) return String(cell);
  return shownNumber(Number(cell.basicValue), 'numberFormat' in cell ? String(cell.numberFormat) : 'General');
}

interface Library {
  readonly functions: Functions;
  readonly declared: readonly FunctionMetadata[];
}

function term(text: string, library: Library): { value: unknown; rest: string } {
  const call = /^FISCAL\.([A-Z]+)\(/.exec(text);
  if (call !== null) {
    return apply(call[1] ?? '', text.slice(call[0].length), library);
  }
  if (/^[,)]/.test(text)) {
    return { value: null, rest: text };
  }
  const truth = /^(TRUE|FALSE)/.exec(text)?.[0];
  if (truth !== undefined) {
    return { value: truth === 'TRUE', rest: text.slice(truth.length) };
  }
  const literal = /^(?:"([^"]*)"|(-?[\d.]+)(%?))/.exec(text);
  if (literal === null) {
    throw new Error(`${text} begins with no term`);
  }
  const [all, quoted, digits, percent] = literal;
  return {
    value: quoted ?? (percent === '%' ? Number(digits) / 100 : Number(digits)),
    rest: text.slice(all.length),
  };
}

function apply(name: string, text: string, library: Library): { value: unknown; rest: string } {
  const called = library.functions[name];
  const parameters = library.declared.find(({ id }) => id === name)?.parameters;
  if (called === undefined || parameters === undefined) {
    throw new Error(`${name} is not registered`);
  }
  const args: unknown[] = [];
  let rest = text;
  while (!rest.startsWith(')')) {
    const next = term(rest, library);
    args.push(next.value);
    rest = next.rest.replace(/^,/, '');
  }
  const handedOver = parameters.map((parameter, index) => {
    const shaped = args
      .slice(index)
      .map((arg) => (parameter.dimensionality !== 'matrix' || Array.isArray(arg) ? arg : [[arg]]));
    return parameter.repeating ? shaped : (shaped[0] ?? null);
  });
  return { value: called(...handedOver), rest: rest.slice(1) };
}
