import { figureRules } from '../../src/core/formulas/figure-rules';
import type { FigureFacets } from './awkward-cells';

/**
 * Which period and status a figure has for each argument of a function, so that all of them fit together, and fit the good
 * numbers of years and months (4, 9). Of an argument that repeats each is of the next year.
 */
export function fittingFacets(id: string): (argument: string, place: number) => Partial<FigureFacets> {
  const { pairs, anyTwo, span } = figureRules(id);
  const facets = new Map<string, Partial<FigureFacets>>();
  if (span?.kind === 'months') facets.set(span.of, { Period: '2021-M1-9' });
  for (const [one, other, pairing] of pairs) {
    const of = pairing === 'result-to-year' ? {} : facets.get(one);
    const later = pairing === 'two-years-before' ? '2023' : span?.kind === 'years' ? '2025' : '2022';
    const isLater = /before$|onward$|next-goal$/.test(pairing);
    const isTarget = pairing.startsWith('result-to');
    facets.set(other, {
      ...of,
      ...(isLater && { Period: later }),
      ...(isTarget && { Status: 'target' }),
    });
  }
  return (argument, place) =>
    anyTwo === 'other-year' ? { Period: String(2021 + place) } : (facets.get(argument) ?? {});
}
