import { figureRules } from '../../src/core/formulas/figure-rules';
import type { FigureFacets } from './awkward-cells';

/** Which period and status a figure has for each argument of a function, so that all of them fit together. */
export function fittingFacets(id: string): (argument: string) => Partial<FigureFacets> {
  const facets = new Map<string, Partial<FigureFacets>>();
  for (const [one, other, pairing] of figureRules(id).pairs) {
    const of = facets.get(one) ?? {};
    const isLater = /before$|onward$|next-goal$/.test(pairing);
    const isTarget = pairing.startsWith('result-to');
    facets.set(other, {
      ...of,
      ...(isLater && { Period: '2022' }),
      ...(isTarget && { Status: 'target' }),
    });
  }
  return (argument) => facets.get(argument) ?? {};
}
