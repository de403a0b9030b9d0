import { codeOf, placeOf } from '../excel/errors';
import { AFTER_REOPENING, type Check, type HandCheck } from './check';
import type { CheckOutcome, CheckResult, HandAnswer } from './check-result';
import type { CheckTalk } from './check-talk';
import type { PageSeen } from './page-seen';
import { onScratchSheet } from './scratch-sheet';
import { isAsExpected, type Seen } from './seen';
import { goBack, whereOneIs } from './where-one-was';
import { TookTooLong, within } from './within';

/**
 * Runs checks one after another and answers what each came to. Each has a worksheet of its own, which is deleted whatever
 * happens; in the end the person is back where they were. A check that takes too long has failed, and the next begins.
 */
export async function runChecks(
  checks: readonly Check[],
  { page, tell, ask, cancelled, limit = TIME_LIMIT }: RunOptions,
): Promise<readonly CheckResult[]> {
  const place = await whereOneIs();
  const results: CheckResult[] = [];
  try {
    for (const check of checks) {
      tell({ kind: 'check-began', id: check.id });
      const began = performance.now();
      const outcome: CheckOutcome = cancelled.aborted
        ? { kind: 'skipped', reason: 'cancelled' }
        : await outcomeOfCheck(check, { page, ask: () => askedAbout(check.id) }, limit);
      const result = { id: check.id, ms: Math.round(performance.now() - began), ...outcome };
      results.push(result);
      tell({ kind: 'check-ended', result });
    }
  } finally {
    if (place !== undefined) await goBack(place);
  }
  return results;

  function askedAbout(id: string): Promise<HandAnswer> {
    tell({ kind: 'hand-asked', id });
    return ask(id);
  }
}

export interface RunOptions extends Omit<CheckTalk, 'copy'> {
  readonly page: PageSeen;
  /** Milliseconds that a check may take; a person may take any time. */
  readonly limit?: number;
}

const TIME_LIMIT = 20_000;

interface Surroundings {
  readonly page: PageSeen;
  readonly ask: () => Promise<HandAnswer>;
}

async function outcomeOfCheck(check: Check, around: Surroundings, limit: number): Promise<CheckOutcome> {
  const { since } = check;
  if (since !== undefined && !Office.context.requirements.isSetSupported('ExcelApi', since)) {
    return { kind: 'skipped', reason: 'older-excel' };
  }
  try {
    const seen = await seenBy(check, around, limit);
    if (seen === NOT_DONE) return { kind: 'skipped', reason: 'not-done-by-hand' };
    if (seen === AFTER_REOPENING) return { kind: 'skipped', reason: 'after-reopening' };
    return isAsExpected(seen, check.expected)
      ? { kind: 'passed', seen }
      : { kind: 'differs', expected: check.expected, seen };
  } catch (error) {
    return failure(error);
  }
}

const NOT_DONE = Symbol('not done');

type SeenOrNot = Seen | typeof NOT_DONE | typeof AFTER_REOPENING;

function seenBy(check: Check, { page, ask }: Surroundings, limit: number): Promise<SeenOrNot> {
  switch (check.kind) {
    case 'in-page':
      return within(limit, Promise.resolve(check.look(page)));
    case 'on-sheet':
      return onScratchSheet((bench) => within(limit, check.look(bench)));
    case 'by-hand':
      return seenByHand(check, { page, ask });
  }
}

function seenByHand(check: HandCheck, { page, ask }: Surroundings): Promise<SeenOrNot> {
  return onScratchSheet(async (bench) => {
    bench.sheet.activate();
    await check.prepare?.(bench);
    await bench.context.sync();
    const answer = await ask();
    if (answer === 'skip') return NOT_DONE;
    return check.look ? await check.look(bench, page) : answer;
  });
}

/** A mistake in a check must not end all others: it is told by its name. */
function failure(error: unknown): CheckOutcome {
  if (error instanceof TookTooLong) return { kind: 'failed', code: 'TookTooLong' };
  const code = codeOf(error) ?? (error instanceof Error ? error.name : 'Unknown');
  const at = placeOf(error);
  return { kind: 'failed', code, ...(at !== undefined && { at }) };
}
