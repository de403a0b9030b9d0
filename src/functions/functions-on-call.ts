import { loadedOnce } from '../core/loaded-once';
import type { CellFunctions } from './functions';

/**
 * Functions under the names given, whose code comes with the first call of any; from then on a call costs nothing more. They
 * can be told to Excel before anything else is there, so that no call of a workbook that opens is lost. Where the code does not
 * come, calls fail until it does.
 */
export function functionsOnCall(names: readonly string[], load: () => Promise<CellFunctions>): CellFunctions {
  let loaded: CellFunctions | undefined;
  const whenLoaded = loadedOnce(async () => (loaded = await load()));
  return Object.fromEntries(
    names.map((name) => [
      name,
      (...given: readonly unknown[]) =>
        loaded ? loaded[name]?.(...given) : whenLoaded().then((functions) => functions[name]?.(...given)),
    ]),
  );
}
