import type { Missing } from '../../core/missing';
import type { FigureFacts } from '../../core/reading/figure-facts';
import type { FigureAmong } from './among-figures';
import type { CellAnswer } from './answer-each-cell';
import { type CellBefore, isLikeBefore, keepBefore } from './cell-alike';
import { acceptedNumber, isTakenAsHeld, type NumberAsked } from './number-given';
import { type DescribedNumber, readNumber } from './read-number';

/** The numbers of cells that belong together, and what is known of those that are figures; written anew for each row. */
export interface NumbersRead {
  readonly numbers: number[];
  /** By the place of the number; made when the first figure comes, which most calls have none of. */
  facts: (FigureFacts | undefined)[] | undefined;
  hasFigures: boolean;
  /** The argument of a bare rate of 0, as which an empty cell may have come. */
  zero: string | undefined;
  /** Of a column, the cells before. */
  readonly before: readonly CellBefore[] | undefined;
}

/**
 * Reads the numbers that a formula asks for from cells that belong together, or answers with what stands in their way: an
 * error, the first one first; else nothing, where one is blank; else why one is no number of the kind asked for.
 */
export function readNumbers(
  asked: readonly NumberAsked[],
  cells: readonly unknown[],
  read: NumbersRead,
): CellAnswer | undefined {
  let isBlank = false;
  let refusal: Missing | undefined;
  read.hasFigures = false;
  read.zero = undefined;
  for (let place = 0; place < asked.length; place++) {
    const each = asked[place] as NumberAsked;
    const cell = cells[place];
    // Most cells hold a bare number, of which nothing is asked but in the place of a rate.
    if (typeof cell === 'number' && each.kind !== 'rate' && Number.isFinite(cell)) {
      keepNumber(read, place, cell, undefined);
      continue;
    }
    const before = read.before?.[place];
    const isAlike = before !== undefined && isLikeBefore(cell, before);
    if (isAlike && before.isTakenAsHeld === true) {
      keepNumber(read, place, cell.basicValue, before.facts);
      continue;
    }
    const reading = readNumber(cell, each.argument, isAlike ? before.facts : undefined);
    if (reading === 'blank') {
      isBlank = true;
      continue;
    }
    if (typeof reading === 'object' && reading.kind === 'cell-error') return reading;
    if (typeof reading === 'object' && reading.kind === 'missing') {
      refusal ??= reading;
      continue;
    }
    const number = acceptedNumber(each, reading);
    if (typeof number !== 'number') {
      refusal ??= number;
      continue;
    }
    if (reading === 0 && each.kind === 'rate') read.zero ??= each.argument;
    const facts = factsOf(each, reading);
    keepNumber(read, place, number, facts);
    if (before !== undefined && typeof cell === 'object' && typeof reading === 'object' && !isAlike)
      keepBefore(before, cell, facts, isTakenAsHeld(each, reading));
  }
  return isBlank ? '' : refusal;
}

/** The figures among the numbers that were read. */
export function figuresRead(
  asked: readonly NumberAsked[],
  facts: readonly (FigureFacts | undefined)[],
): readonly FigureAmong[] {
  return asked.flatMap(({ argument, kind }, place) => {
    const known = facts[place];
    return known === undefined ? [] : [{ argument, place, kind, facts: known }];
  });
}

function keepNumber(read: NumbersRead, place: number, number: number, facts: FigureFacts | undefined): void {
  read.numbers[place] = number;
  if (facts !== undefined) {
    read.facts ??= new Array<undefined>(read.numbers.length);
    read.hasFigures = true;
  }
  if (read.facts !== undefined) read.facts[place] = facts;
}

/** Years and months between figures are of none of them. */
function factsOf({ kind }: NumberAsked, reading: number | DescribedNumber): FigureFacts | undefined {
  if (typeof reading === 'number' || kind === 'years' || kind === 'months') return undefined;
  return reading.facts;
}
