import type { FigureFacts } from '../../core/reading/figure-facts';
import { takesFormattedNumbers } from './cell-answer';
import { figureProperties } from './figure-properties';

/**
 * A number as the cell is to hold it, with what is known of it as properties: a card to read, and what other functions
 * heed. Excel older than CustomFunctionsRuntime 1.4 takes the bare number.
 */
export function figureInCell(value: number, format: string | undefined, facts: FigureFacts): number | object {
  if (!takesFormattedNumbers()) return value;
  return {
    type: 'Double',
    basicValue: value,
    ...(format !== undefined && { numberFormat: format }),
    properties: figureProperties(facts),
  };
}
