import { missing, type MissingBy } from '../missing';
import type { FigureGiven } from '../reading/figure-facts';
import { monthsFromJanuary, yearsBetween } from '../reading/period';
import type { SpanRule } from './figure-rules';

/**
 * Whether the years or months that are given for an argument are others than the cells say by their periods: a growth from 2021
 * to 2022 spread over 4 years is wrong in silence. Nothing, where they agree or the cells do not say.
 */
export function spanContradicted(
  rule: SpanRule,
  said: number,
  figures: readonly FigureGiven[],
): MissingBy<'span-contradicted'> | undefined {
  const named = (rule.kind === 'years' ? [rule.from, rule.to] : [rule.of]).flatMap((argument) => {
    const period = figures.find((given) => given.argument === argument)?.facts.period;
    return period === undefined ? [] : [{ argument, period }];
  });
  const carried = spanOf(
    rule.kind,
    named.map(({ period }) => period),
  );
  return carried === undefined || carried === said
    ? undefined
    : missing('span-contradicted', { argument: rule.argument, said, carried, figures: named });
}

/** Of periods that do not end with a quarter no years are counted: none could be given that agree. */
function spanOf(kind: SpanRule['kind'], [one, other]: readonly string[]): number | undefined {
  if (one === undefined) return undefined;
  if (kind === 'months') return monthsFromJanuary(one);
  const years = other === undefined ? undefined : yearsBetween(one, other);
  return years !== undefined && Number.isInteger(years * QUARTERS) ? years : undefined;
}

/** In a year. */
const QUARTERS = 4;
