import type { Indicator } from './indicator';

/**
 * The indicators that are easily taken for the one given, though no figure of theirs is one of its: a year's flow
 * beside a stock (认定212家 beside 总数620家), a wider circle beside a narrower (上市及新三板挂牌 beside 上市).
 * Two names for what may be one sum are another matter, and `mightBeSameMoney` tells it.
 *
 * None for an indicator that stands alone.
 *
 * @example neighboursOf('listed-companies') // ['listed-and-neeq-companies', 'new-listings', 'new-listed-companies']
 */
export function neighboursOf(indicator: Indicator['id']): readonly Indicator['id'][] {
  return NEIGHBOURS.get(indicator) ?? [];
}

const NEIGHBOURS: ReadonlyMap<string, readonly string[]> = new Map([
  ['high-tech-enterprises', ['high-tech-enterprises-recognised', 'new-high-tech-enterprises']],
  ['high-tech-enterprises-recognised', ['new-high-tech-enterprises']],
  ['tech-smes', ['new-tech-smes']],
  ['specialised-smes', ['new-specialised-smes', 'little-giants']],
  ['business-entities', ['new-business-entities']],
  ['industrial-enterprises-above-size', ['new-industrial-enterprises-above-size']],
  ['elderly-care-beds', ['new-elderly-care-beds']],
  ['hospital-beds', ['new-hospital-beds']],
  ['nursery-places', ['new-nursery-places']],
  ['five-g-base-stations', ['new-five-g-base-stations']],
  ['charging-piles', ['new-charging-piles']],
  ['high-standard-farmland', ['new-high-standard-farmland']],
  ['expressway-mileage', ['new-expressway-mileage']],
  ['listed-companies', ['listed-and-neeq-companies', 'new-listings', 'new-listed-companies']],
  ['new-listed-companies', ['new-listings']],
  ['city-level-talent', ['new-city-level-talent']],
]);
