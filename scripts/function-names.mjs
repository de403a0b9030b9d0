import { tsImport } from 'tsx/esm/api';

/** The name of every function, which the page tells Excel before their code is loaded. */
export async function functionNames() {
  const { FUNCTION_ENTRIES } = await tsImport('../src/wording/functions/function-topics.ts', import.meta.url);
  return FUNCTION_ENTRIES.map(([name]) => name);
}
