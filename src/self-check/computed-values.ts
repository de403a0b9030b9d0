import { pause } from './pause';

/** What cells hold once our functions in them have answered; it asks until then, and the check's time limit ends it. */
export async function computedValues(
  context: Excel.RequestContext,
  cells: Excel.Range,
): Promise<readonly (readonly (string | number | boolean)[])[]> {
  // What was written in the same request is not computed yet.
  await context.sync();
  cells.load('values');
  await context.sync();
  const values = cells.values as readonly (readonly (string | number | boolean)[])[];
  if (!values.flat().some((value) => WAITING.has(value))) return values;
  await pause(PAUSE);
  return computedValues(context, cells);
}

/** What a cell shows while its function has not answered, in newer and in older Excels. */
const WAITING: ReadonlySet<unknown> = new Set(['#BUSY!', '#GETTING_DATA']);
/** In milliseconds. */
const PAUSE = 100;
