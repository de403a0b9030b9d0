import type { FigureFacts } from '../../core/reading/figure-facts';
import { takesFormattedNumbers } from './cell-answer';
import { figureProperties } from './figure-properties';

/**
 * A number as the cell is to hold it, with what is known of it as properties: a card to read, and what other functions
 * heed. Excel older than CustomFunctionsRuntime 1.4 takes the bare number.
 */
export function figureInCell(value: number, format: string | undefined, facts: FigureFacts): number | object {
  return figuresInCells(facts)(value, format);
}

/** Numbers of which the same is known. */
export function figuresInCells(
  facts: FigureFacts,
): (value: number, format: string | undefined) => number | object {
  if (!takesFormattedNumbers()) return (value) => value;
  const properties = figureProperties(facts);
  return (value, format) =>
    format === undefined
      ? { type: 'Double', basicValue: value, properties }
      : { type: 'Double', basicValue: value, numberFormat: format, properties };
}
