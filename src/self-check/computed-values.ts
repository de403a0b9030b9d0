import { isWaiting } from '../sheets/formulas/is-waiting';
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
  if (!values.flat().some(isWaiting)) return values;
  await pause(PAUSE);
  return computedValues(context, cells);
}

/** In milliseconds. */
const PAUSE = 100;
