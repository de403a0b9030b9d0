import { stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { glob } from 'tinyglobby';

/** Standard input, as it is named on the command line. */
export const STANDARD_INPUT = '-';

/**
 * The files that an argument names: itself, those that are read in a folder and the folders in it, or those that a pattern
 * fits, in the order of their names; none where there is no such thing.
 */
export async function namedPaths(named: string): Promise<readonly string[]> {
  if (named === STANDARD_INPUT) return [named];
  const found = await stat(named).catch(() => undefined);
  if (found?.isDirectory() === true) {
    const inside = await glob('**/*', { cwd: named, expandDirectories: false });
    const read = inside.filter((path) => READ.has(extname(path).toLowerCase()));
    return read.toSorted().map((path) => join(named, path));
  }
  if (found !== undefined) return [named];
  const fitting = await glob(named, { expandDirectories: false });
  return fitting.toSorted();
}

/** In a folder lie other files too, which nobody has named. */
const READ = new Set(['.txt', '.md', '.html', '.htm', '.docx', '.pdf']);
