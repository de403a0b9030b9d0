import type { FunctionCall, FunctionResult } from '../../preview/wire/workbook-port';
import { associateFunctions } from '../../src/functions/associate-functions';
import { functionsOver } from '../../src/functions/functions';
import { bundledLibrary } from '../support/bundled-library';
import { openSmallOffice, type SmallOffice, until } from '../preview/wire/open-small-office';

/** Microsoft's office.js with our functions registered in it; once in a test file, since a module is loaded once. */
export async function openWithFunctions(options: { readonly locale?: string } = {}): Promise<SmallOffice> {
  const office = await openSmallOffice(options);
  Object.assign(globalThis, { CustomFunctions: office.CustomFunctions, Office: office.Office });
  associateFunctions(functionsOver(bundledLibrary()));
  return office;
}

/** Calls functions as Excel does, in one event, and waits for all answers; they come in the order of the calls. */
export async function answersOf(
  { workbook }: SmallOffice,
  calls: readonly Call[],
): Promise<readonly FunctionResult[]> {
  const results: FunctionResult[] = [];
  workbook.callFunctions(calls.map(functionCall), (answered) => results.push(...answered));
  await until(() => results.length === calls.length);
  return results.toSorted((one, other) => one.id - other.id);
}

export interface Call {
  readonly name: string;
  readonly args: FunctionCall['args'];
}

function functionCall({ name, args }: Call, id: number): FunctionCall {
  return { id, name, args, address: 'Sheet1!C1', argAddresses: args.map(() => null) };
}
