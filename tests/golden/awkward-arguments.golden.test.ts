import { shownNumber } from '../../src/core/number/shown-number';
import { associateFunctions } from '../../src/functions/associate-functions';
import { functionsOver } from '../../src/functions/functions';
import { argumentName } from '../../src/wording/argument-names';
import { declaredArguments } from '../../src/wording/functions/declared-arguments';
import type {
  AnsweredEntry,
  FormulaEntry,
  FunctionArgument,
} from '../../src/wording/functions/function-entry';
import { FUNCTION_ENTRIES } from '../../src/wording/functions/function-topics';
import { formulaCase } from '../functions/formula-case';
import { loadOfficeRuntime, type OfficeRuntime } from '../functions/office-runtime';
import { bundledLibrary } from '../support/bundled-library';
import {
  AWKWARD_NUMBERS,
  AWKWARD_WORDS,
  type AwkwardCells,
  awkwardFigures,
  figureCell,
  peopleCell,
  rateCell,
} from './awkward-cells';
import { fittingFacets } from './fitting-figures';
import { expectGolden } from './golden-file';

let office: OfficeRuntime;

beforeAll(async () => {
  office = await loadOfficeRuntime();
  associateFunctions(functionsOver(bundledLibrary()));
  office.runIn({ language: 'en-US', customFunctions: '1.4' });
});

afterAll(() => {
  office.close();
});

test('every function answers, refuses or remarks on what is awkward', () => {
  const blocks = FUNCTION_ENTRIES.map(([id, entry]) => {
    const asked = entry.kind === 'formula' ? askedOfFormula(id, entry) : askedOfReports(id, entry);
    return [`# ${id}`, ...byAnswer(asked)].join('\n');
  });
  expectGolden('awkward-arguments.txt', `${blocks.join('\n\n')}\n`);
});

/** Each argument in turn is awkward, the others are not: bare numbers first, then figures that say what they are. */
function askedOfFormula(id: string, entry: FormulaEntry): readonly Asked[] {
  const { good, choice, repeats } = formulaCase(id, entry);
  const numbers = entry.arguments.filter(({ kind }) => kind !== 'choice');
  const places = repeats ? good.map(() => numbers[0] as FunctionArgument) : numbers;
  const fitting = fittingFacets(id);
  const bare = good.map((value): unknown => [[value]]);
  const figures = good.map((value, place): unknown => [[figureOf(places[place], value, fitting, place)]]);
  const call = (cells: readonly unknown[]) =>
    shown(id, repeats ? [cells] : [...cells, ...(choice === undefined ? [] : [choice]), null]);
  return places.flatMap(({ id: argument, kind }, place) => [
    ...answersTo(argument, { ...AWKWARD_NUMBERS, ...shapes(good[place] ?? 0) }, (cell) =>
      call(bare.with(place, Array.isArray(cell) || cell === null ? cell : [[cell]])),
    ),
    ...answersTo(
      `${argument}, among figures`,
      awkwardFigures(kind, good[place] ?? 0, fitting(argument, place)),
      (cell) => call(figures.with(place, [[cell]])),
    ),
  ]);
}

function figureOf(
  argument: FunctionArgument | undefined,
  value: number,
  fitting: ReturnType<typeof fittingFacets>,
  place: number,
): unknown {
  if (argument?.kind === 'people') return peopleCell(value);
  if (argument?.kind === 'years' || argument?.kind === 'months') return value;
  const facets = fitting(argument?.id ?? '', place);
  return argument?.kind === 'rate' ? rateCell(value, facets) : figureCell(value, facets);
}

/** Beside single cells a column and a row are answered cell by cell. */
function shapes(value: number): AwkwardCells {
  return { 'a column': [[value], [value]], 'a row': [[value, value]] };
}

/** Each argument in turn is awkward, the others are those of the first example. */
function askedOfReports(id: string, entry: AnsweredEntry): readonly Asked[] {
  const good = argumentsOf(entry.examples[0]?.formula ?? '');
  const declared = declaredArguments(entry);
  const handedOver = declared.map(({ isRange }, place): unknown =>
    isRange && place in good ? [[good[place]]] : (good[place] ?? null),
  );
  return declared.flatMap(({ id: argument, isRange }, place) =>
    answersTo(argument, { ...(isRange ? AWKWARD_NUMBERS : {}), ...AWKWARD_WORDS }, (cell) =>
      shown(id, handedOver.with(place, isRange && cell !== null ? [[cell]] : cell)),
    ),
  );
}

/** The literal arguments of a formula without others in it. */
function argumentsOf(formula: string): readonly unknown[] {
  const inside = /\((.*)\)$/.exec(formula)?.[1] ?? '';
  return inside === ''
    ? []
    : inside.split(',').map((text) => (text.startsWith('"') ? text.slice(1, -1) : Number(text)));
}

type Asked = readonly [argument: string, awkward: string, answer: string];

function answersTo(
  argument: string,
  awkward: AwkwardCells,
  answer: (cell: unknown) => string,
): readonly Asked[] {
  const [id = ''] = argument.split(',');
  const itself = `“${argumentName(id, 'en-US')}”`;
  return Object.entries(awkward).map(([name, cell]) => [
    argument,
    name,
    answer(cell).replaceAll(itself, '“it”'),
  ]);
}

/** One line for each answer, with all that it is the answer to; an argument that is spoken of is “it”. */
function byAnswer(asked: readonly Asked[]): readonly string[] {
  const lines = new Map<string, Map<string, string[]>>();
  for (const [argument, name, answer] of asked) {
    const byArgument = lines.get(answer) ?? new Map<string, string[]>();
    byArgument.set(argument, [...(byArgument.get(argument) ?? []), name]);
    lines.set(answer, byArgument);
  }
  return [...lines].map(([answer, byArgument]) => {
    const all = [...byArgument].map(([argument, names]) => `${argument}: ${names.join(', ')}`);
    return `${answer} ← ${all.join('; ')}`;
  });
}

function shown(id: string, given: readonly unknown[]): string {
  try {
    return rowsShown(office.associated()[id]?.(...given));
  } catch (error) {
    return errorShown(error);
  }
}

function rowsShown(result: unknown): string {
  if (!Array.isArray(result)) return cellShown(result);
  const rows = result as readonly (readonly unknown[])[];
  return rows.length > 2
    ? `${rows.length} × ${rows[0]?.length ?? 0} cells`
    : rows.map((row) => row.map(cellShown).join(' | ')).join(' / ');
}

function cellShown(cell: unknown): string {
  if (typeof cell === 'string') return cell === '' ? 'blank' : `“${cell}”`;
  if (typeof cell === 'number') return shownNumber(cell, 'General');
  if (cell instanceof Error) return errorShown(cell);
  const { basicValue, numberFormat, properties } = cell as Partial<Record<string, unknown>>;
  const remark = (properties as Readonly<Record<string, { basicValue: string }>> | undefined)?.['Remark'];
  const number = shownNumber(Number(basicValue), String(numberFormat ?? 'General'));
  return remark === undefined ? number : `${number} (${remark.basicValue})`;
}

function errorShown(error: unknown): string {
  const { code, message } = error as Partial<Record<'code' | 'message', string>>;
  return code === undefined ? `thrown: ${message}` : `${code} ${message}`.trim();
}
