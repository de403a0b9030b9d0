import type { Missing } from '../../core/missing';
import type { FigureFacts } from '../../core/reading/figure-facts';
import type { FigureAmong } from './among-figures';
import type { CellAnswer } from './answer-each-cell';
import { acceptedNumber, type NumberAsked } from './number-given';
import { readNumber, type ReadBefore } from './read-number';

/** The numbers of cells that belong together, and what is known of those that are figures; written anew for each row. */
export interface NumbersRead {
  readonly numbers: number[];
  /** By the place of the number; made when the first figure comes, which most calls have none of. */
  facts: (FigureFacts | undefined)[] | undefined;
  hasFigures: boolean;
  /** Of a column, the cells of the row before. */
  readonly before: readonly ReadBefore[] | undefined;
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
  for (let place = 0; place < asked.length; place++) {
    const each = asked[place] as NumberAsked;
    const reading = readNumber(cells[place], each.argument, read.before?.[place]);
    if (reading === 'blank') {
      isBlank = true;
      continue;
    }
    if (typeof reading === 'object' && reading.kind === 'cell-error') return reading;
    const number =
      typeof reading === 'object' && reading.kind === 'missing' ? reading : acceptedNumber(each, reading);
    if (typeof number !== 'number') {
      refusal ??= number;
      continue;
    }
    read.numbers[place] = number;
    const facts =
      typeof reading === 'object' && reading.kind === 'described' && isOfFigure(each.kind)
        ? reading.facts
        : undefined;
    if (facts !== undefined) {
      read.facts ??= new Array<undefined>(asked.length);
      read.hasFigures = true;
    }
    if (read.facts !== undefined) read.facts[place] = facts;
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

/** Years and months between figures are of none of them. */
function isOfFigure(kind: NumberAsked['kind']): boolean {
  return kind === 'amount' || kind === 'people' || kind === 'rate';
}
