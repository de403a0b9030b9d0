import { shift } from '../../core/number/decimal';

/** What stands in one place of a function call. */
export type Argument =
  | { readonly kind: 'omitted' }
  /** A number as it is written in a formula: `80.6%`. */
  | { readonly kind: 'number'; readonly literal: string; readonly value: number }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'truth'; readonly value: boolean }
  | CellsArgument
  /** A formula of its own, without its equals sign; only Excel can say what it gives. */
  | { readonly kind: 'expression'; readonly formula: string };

/** Cells of the workbook; without a sheet, those of the sheet where the formula stands. */
export interface CellsArgument {
  readonly kind: 'cells';
  readonly worksheet?: string;
  /** `B3` or `$B$3:$B$9`. */
  readonly address: string;
}

/**
 * Reads what a person has typed for an argument. A word that is one of the `choices` is taken for it; else numbers,
 * addresses and what begins with `=` are taken as Excel takes them, and everything else is a text.
 *
 * @example readArgument('22.1%') // { kind: 'number', literal: '22.1%', value: 0.221 }
 */
export function readArgument(typed: string, choices: readonly NamedChoice[] = []): Argument {
  const text = typed.normalize('NFKC').trim();
  if (text === '') return { kind: 'omitted' };
  const chosen = choices.find(({ name, stringValue }) => [name, stringValue].includes(typed.trim()));
  if (chosen !== undefined) return { kind: 'text', text: chosen.stringValue };
  if (text.length > 1 && text.startsWith('=')) {
    const formula = text.slice(1).trim();
    return cellsOf(formula) ?? { kind: 'expression', formula };
  }
  return numberOf(text) ?? truthOf(text) ?? cellsOf(text) ?? { kind: 'text', text: unquoted(typed.trim()) };
}

/**
 * Reads what stands in a place of a formula, as Excel has it: a text only in its quotes. A name, or anything that has to be
 * computed, is an expression.
 *
 * @example writtenArgument('"gdp"') // { kind: 'text', text: 'gdp' }
 */
export function writtenArgument(written: string): Argument {
  const text = written.trim();
  if (text === '') return { kind: 'omitted' };
  const inside = quoted(text);
  if (inside !== undefined) return { kind: 'text', text: inside };
  return numberOf(text) ?? truthOf(text) ?? cellsOf(text) ?? { kind: 'expression', formula: text };
}

export interface NamedChoice {
  readonly name: string;
  /** What stands for it in a formula. */
  readonly stringValue: string;
}

function numberOf(text: string): Argument | undefined {
  const match = /^(?<digits>[+-]?(?:\d{1,3}(?:,\d{3})+|\d+|(?=\.))(?:\.\d+)?)(?<percent>%?)$/.exec(text);
  if (match?.groups === undefined) return undefined;
  const { digits = '', percent = '' } = match.groups;
  const plain = digits.replace(/[+,]/g, '');
  const value = Number(percent === '%' ? shift(plain, -2) : plain);
  return { kind: 'number', literal: plain + percent, value };
}

function truthOf(text: string): Argument | undefined {
  const upper = text.toUpperCase();
  return upper === 'TRUE' || upper === 'FALSE' ? { kind: 'truth', value: upper === 'TRUE' } : undefined;
}

function cellsOf(text: string): CellsArgument | undefined {
  const match = REFERENCE.exec(text);
  if (match?.groups === undefined) return undefined;
  const { quoted, plain, address = '' } = match.groups;
  const worksheet = quoted === undefined ? plain : quoted.replaceAll("''", "'");
  return { kind: 'cells', ...(worksheet !== undefined && { worksheet }), address: address.toUpperCase() };
}

const CELL = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d{0,6}`;
const COLUMNS = String.raw`\$?[A-Z]{1,3}:\$?[A-Z]{1,3}`;
const REFERENCE = new RegExp(
  String.raw`^(?:(?:'(?<quoted>(?:[^']|'')+)'|(?<plain>[^\s'"!:=+\-*/&(),]+))!)?(?<address>${CELL}(?::${CELL})?|${COLUMNS})$`,
  'i',
);

/** Someone used to formulas types texts with their quotes. */
function unquoted(text: string): string {
  return quoted(text) ?? text;
}

/** What stands between quotes; nothing where there are none around the whole. */
function quoted(text: string): string | undefined {
  const inside = /^"(?<inside>(?:[^"]|"")*)"$/.exec(text)?.groups?.['inside'];
  return inside?.replaceAll('""', '"');
}
