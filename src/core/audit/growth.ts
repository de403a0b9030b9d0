import { indicatorById } from '../catalogue/catalogue';
import { isMissing } from '../missing';
import type { Observation } from '../reading/observation';
import { quotient, type Estimate } from '../number/estimate';
import { ratioBound } from '../reading/ratio-bound';
import { amount, direction } from './amounts';
import type { Amount } from './finding';

/** What a growth multiplies a level by: 1 + growth, the growth a fraction. */
export function grown({ value, interval }: Estimate): Estimate {
  return { value: 1 + value, interval: { low: 1 + interval.low, high: 1 + interval.high } };
}

/** The yearly growth from one level to another over some years (所需年均增速), as a fraction; none from nought. */
export function yearlyGrowth(from: Amount, to: Amount, years: number): Amount | undefined {
  if (from.unit !== to.unit || from.interval.low <= 0 || to.interval.low < 0 || years <= 0) return undefined;
  const ratio = quotient(to, from);
  if (isMissing(ratio)) return undefined;
  const rooted = (value: number): number => value ** (1 / years) - 1;
  const { value, interval } = ratio;
  return amount(
    { value: rooted(value), interval: { low: rooted(interval.low), high: rooted(interval.high) } },
    '1',
    ratioBound(direction(to), direction(from)),
  );
}

/** Whether a figure's growth is real, as the report says or as is customary, while its level is nominal. */
export function isRealByCustom({ indicator = '', prices }: Observation): boolean {
  return prices === undefined ? indicatorById(indicator)?.growth === 'real' : prices === 'real';
}

/**
 * Why a figure's growth is not that between its printed levels: it is real (`prices`), or counted on a basis that was made
 * comparable (`basis`). Nothing where the two should fit.
 */
export function growthApart(figure: Observation): 'prices' | 'basis' | undefined {
  if (indicatorById(figure.indicator ?? '')?.growth === 'comparable') return 'basis';
  return isRealByCustom(figure) ? 'prices' : undefined;
}
