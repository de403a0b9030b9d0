import type { Library } from '../../library/library';

type InCells = (...given: readonly unknown[]) => unknown;

/** Functions that answer when the reports that are on their way have come, and at once where none are. */
export function afterComing<Functions extends Readonly<Record<string, InCells>>>(
  library: Library,
  functions: Functions,
): Functions {
  const waiting = Object.entries(functions).map(([id, answer]) => {
    const inCells: InCells = (...given) => library.coming()?.then(() => answer(...given)) ?? answer(...given);
    return [id, inCells] as const;
  });
  return Object.fromEntries(waiting) as unknown as Functions;
}
