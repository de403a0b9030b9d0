type Functions = Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;

/**
 * Calculates a formula made of nested FISCAL functions, numbers, percentages and texts, with arguments as Excel
 * hands them over: ranges to the formulas, plain values to FIGURE and SOURCE, null for what is left out.
 */
export function evaluateFormula(formula: string, functions: Functions): unknown {
  const { value, rest } = term(formula.replace(/^=/, ''), functions);
  if (rest !== '') {
    throw new Error(`${formula} is not read to its end: ${rest}`);
  }
  return value;
}

/** A cell's value as it is shown with its number format. */
export function shownInCell(value: unknown): string {
  const cell = Array.isArray(value) ? (value as unknown[][])[0]?.[0] : value;
  if (typeof cell !== 'object' || cell === null || !('basicValue' in cell) || !('numberFormat' in cell)) {
    return typeof cell === 'number' ? String(Number(cell.toFixed(2))) : String(cell);
  }
  const number = cell.basicValue as number;
  const format = String(cell.numberFormat);
  const places = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  if (format.endsWith('%')) {
    return `${(number * 100).toFixed(places)}%`;
  }
  return `${number > 0 && format.startsWith('+') ? '+' : ''}${number.toFixed(places)}`;
}

function term(text: string, functions: Functions): { value: unknown; rest: string } {
  const call = /^FISCAL\.([A-Z]+)\(/.exec(text);
  if (call !== null) {
    return apply(call[1] ?? '', text.slice(call[0].length), functions);
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

function apply(name: string, text: string, functions: Functions): { value: unknown; rest: string } {
  const called = functions[name];
  if (called === undefined) {
    throw new Error(`${name} is not registered`);
  }
  const args: unknown[] = [];
  let rest = text;
  while (!rest.startsWith(')')) {
    const next = term(rest, functions);
    args.push(next.value);
    rest = next.rest.replace(/^,/, '');
  }
  const ofTheReport = name === 'FIGURE' || name === 'SOURCE';
  const handedOver = ofTheReport
    ? [...args, ...Array<null>(7 - args.length).fill(null)]
    : args.map((arg) => (Array.isArray(arg) ? arg : [[arg]]));
  return { value: called(...handedOver), rest: rest.slice(1) };
}
