/** What a call comes to, before it stands in a cell. */
export type CallAnswer =
  | { readonly kind: 'answered'; readonly rows: readonly (readonly AnswerCell[])[] }
  /** Only Excel can say: an argument is a formula of its own, or several cells stand in the place of one value. */
  | { readonly kind: 'only-in-excel' };

export type AnswerCell =
  | { readonly kind: 'value'; readonly value: string | number | boolean; readonly format?: string }
  | { readonly kind: 'error'; readonly code: string; readonly sentence: string };

/** Calls a function of ours, as the shared runtime does. */
export type FunctionCaller = (id: string, given: readonly unknown[]) => unknown;

/** What Excel would show of a call: its value or values, or the error that the function ends with. */
export async function answerOf(
  call: FunctionCaller,
  id: string,
  given: readonly unknown[],
): Promise<CallAnswer> {
  try {
    return { kind: 'answered', rows: rowsOf(await call(id, given)) };
  } catch (error) {
    return { kind: 'answered', rows: [[errorOf(error)]] };
  }
}

function rowsOf(result: unknown): readonly (readonly AnswerCell[])[] {
  if (!Array.isArray(result)) return [[cellOf(result)]];
  const rows = result as readonly unknown[];
  return rows.map((row) => (Array.isArray(row) ? row.map(cellOf) : [cellOf(row)]));
}

function cellOf(value: unknown): AnswerCell {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return { kind: 'value', value };
  }
  if (typeof value !== 'object' || value === null) return { kind: 'value', value: '' };
  const { type, basicValue, numberFormat, code } = value as Partial<Record<string, unknown>>;
  if (type === 'Error') return { kind: 'error', code: String(basicValue), sentence: '' };
  if (typeof code === 'string') return errorOf(value);
  const format = typeof numberFormat === 'string' ? { format: numberFormat } : {};
  return typeof basicValue === 'number' || typeof basicValue === 'string'
    ? { kind: 'value', value: basicValue, ...format }
    : { kind: 'error', code: '#VALUE!', sentence: '' };
}

/** The runtime's own errors bear the cell's error as their code; any other is a bare `#VALUE!`. */
function errorOf(error: unknown): AnswerCell {
  const { code, message } = (typeof error === 'object' && error !== null ? error : {}) as Partial<
    Record<'code' | 'message', unknown>
  >;
  const isOurs = typeof code === 'string';
  return {
    kind: 'error',
    code: isOurs ? code : '#VALUE!',
    sentence: isOurs && typeof message === 'string' ? message : '',
  };
}
