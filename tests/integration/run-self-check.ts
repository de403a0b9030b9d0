import { functionsMetadata } from '../../scripts/functions-metadata';
import type { Check, SheetCheck } from '../../src/self-check/check';
import type { CheckResult } from '../../src/self-check/check-result';
import type { PageSeen } from '../../src/self-check/page-seen';
import { runChecks, type RunOptions } from '../../src/self-check/run-checks';
import { exactly } from '../../src/self-check/seen';

/** A page whose server does all that Excel asks of it. */
export const PAGE: PageSeen = {
  id: 'first',
  copy: () => Promise.resolve(true),
  readyAfter: 800,
  fetch: (file) =>
    Promise.resolve(
      new Response(JSON.stringify(functionsMetadata(file.includes('zh-cn') ? 'chinese' : 'english')), {
        headers: { 'content-type': 'application/json', 'access-control-allow-origin': '*' },
      }),
    ),
  violations: () => [],
};

/** Runs checks as the pane does; nobody lends a hand unless a test says otherwise. */
export function run(
  checks: readonly Check[],
  options: Partial<RunOptions> = {},
): Promise<readonly CheckResult[]> {
  return runChecks(checks, {
    page: PAGE,
    tell: () => undefined,
    ask: () => Promise.resolve('skip'),
    cancelled: new AbortController().signal,
    ...options,
  });
}

/** A check that does as a test wishes. */
export function check(look: SheetCheck['look'], id = 'own'): SheetCheck {
  const proves = { 'zh-CN': '', 'en-US': '' };
  return { kind: 'on-sheet', id, proves, expected: exactly(1), look };
}

export async function sheetNames(): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}
