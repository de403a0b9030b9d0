import { associateFunctions } from '../../src/functions/associate-functions';
import { functionsOver } from '../../src/functions/functions';
import { bundledLibrary } from '../support/bundled-library';
import { loadOfficeRuntime, type OfficeRuntime } from './office-runtime';

/** The functions in Microsoft's own runtime, for the tests of one file, in an Excel that takes what is known of a number. */
export function figuresInExcel(): FiguresInExcel {
  let office: OfficeRuntime;
  beforeAll(async () => {
    office = await loadOfficeRuntime();
    associateFunctions(functionsOver(bundledLibrary()));
  });
  beforeEach(() => {
    office.runIn({ language: 'en-US', customFunctions: '1.4' });
  });
  afterAll(() => {
    office.close();
  });
  const call: FiguresInExcel['call'] = (name, ...args) => office.associated()[name]?.(...args);
  return {
    call,
    over: (name, ...cells) =>
      call(name, ...cells.map((cell) => (Array.isArray(cell) ? cell : [[cell]])), null),
    figure: (indicator, period = null, measure = null, status = null, area = null, unit = null) =>
      call('FIGURE', indicator, period, measure, status, area, unit, null),
    runIn: (excel) => {
      office.runIn(excel);
    },
  };
}

interface FiguresInExcel {
  readonly call: (name: string, ...args: readonly unknown[]) => unknown;
  /** A formula over cells that hold what the functions before answered. */
  readonly over: (name: string, ...cells: readonly unknown[]) => unknown;
  readonly figure: (
    indicator: string,
    period?: unknown,
    measure?: unknown,
    status?: unknown,
    area?: unknown,
    unit?: unknown,
  ) => unknown;
  readonly runIn: OfficeRuntime['runIn'];
}

/** What a cell says of its number, by name. */
export function properties(cell: unknown): Readonly<Record<string, unknown>> {
  const [[only]] = (Array.isArray(cell) ? cell : [[cell]]) as [[{ properties?: object }]];
  return Object.fromEntries(
    Object.entries(only.properties ?? {}).map(([name, { basicValue }]: [string, { basicValue: unknown }]) => [
      name,
      basicValue,
    ]),
  );
}
