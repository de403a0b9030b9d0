import { AGRICULTURE } from './topics/agriculture';
import { BUDGET_BALANCE } from './topics/budget-balance';
import { CITY_NETWORKS } from './topics/city-networks';
import { COUNTRYSIDE } from './topics/countryside';
import { DEBT_BY_KIND } from './topics/debt-by-kind';
import { DEMAND_AND_TRADE } from './topics/demand-and-trade';
import { EDUCATION } from './topics/education';
import { ENERGY } from './topics/energy';
import { ENTERPRISES_AND_TALENT } from './topics/enterprises-and-talent';
import { ENVIRONMENT } from './topics/environment';
import { FINANCE } from './topics/finance';
import { GREENING } from './topics/greening';
import { GROWING_FIRMS } from './topics/growing-firms';
import { HEALTH_AND_CARE } from './topics/health-and-care';
import { INDUSTRY } from './topics/industry';
import { INNOVATION } from './topics/innovation';
import { INVESTMENT_BY_KIND } from './topics/investment-by-kind';
import { JOBS_AND_LIVING } from './topics/jobs-and-living';
import { MARKET_ENTITIES } from './topics/market-entities';
import { NON_TAX_REVENUE } from './topics/non-tax-revenue';
import { OTHER_BUDGETS } from './topics/other-budgets';
import { OUTPUT } from './topics/output';
import { PARTICULAR_SPENDING } from './topics/particular-spending';
import { PEOPLE } from './topics/people';
import { POPULATION } from './topics/population';
import { PROJECTS_AND_LAND } from './topics/projects-and-land';
import { PUBLIC_DEBT } from './topics/public-debt';
import { PUBLIC_REVENUE } from './topics/public-revenue';
import { PUBLIC_SERVICES } from './topics/public-services';
import { PUBLIC_SPENDING } from './topics/public-spending';
import { RESEARCH_AND_PATENTS } from './topics/research-and-patents';
import { SAFETY_AND_ADMINISTRATION } from './topics/safety-and-administration';
import { SOCIAL_SECURITY } from './topics/social-security';
import { SPENDING_BY_FUNCTION } from './topics/spending-by-function';
import { TAXES } from './topics/taxes';
import { TRADE_AND_TOURISM } from './topics/trade-and-tourism';
import { TRAFFIC } from './topics/traffic';
import { TRANSPORT_NETWORKS } from './topics/transport-networks';
import { VALUE_ADDED_BY_SECTOR } from './topics/value-added-by-sector';
import type { Indicator } from './indicator';
import { missing, type Missing } from '../missing';
import { nameKey } from '../names/name-key';
import { nearest } from '../names/nearest';

export type { Indicator } from './indicator';

/** Every indicator that the product knows. */
export const INDICATORS: readonly Indicator[] = [
  ...OUTPUT,
  ...VALUE_ADDED_BY_SECTOR,
  ...INDUSTRY,
  ...ENERGY,
  ...AGRICULTURE,
  ...COUNTRYSIDE,
  ...DEMAND_AND_TRADE,
  ...INVESTMENT_BY_KIND,
  ...TRADE_AND_TOURISM,
  ...FINANCE,
  ...PUBLIC_REVENUE,
  ...TAXES,
  ...NON_TAX_REVENUE,
  ...BUDGET_BALANCE,
  ...OTHER_BUDGETS,
  ...PUBLIC_SPENDING,
  ...SPENDING_BY_FUNCTION,
  ...PARTICULAR_SPENDING,
  ...PUBLIC_DEBT,
  ...DEBT_BY_KIND,
  ...PEOPLE,
  ...POPULATION,
  ...JOBS_AND_LIVING,
  ...SOCIAL_SECURITY,
  ...EDUCATION,
  ...HEALTH_AND_CARE,
  ...INNOVATION,
  ...RESEARCH_AND_PATENTS,
  ...ENTERPRISES_AND_TALENT,
  ...MARKET_ENTITIES,
  ...GROWING_FIRMS,
  ...PROJECTS_AND_LAND,
  ...ENVIRONMENT,
  ...GREENING,
  ...TRANSPORT_NETWORKS,
  ...TRAFFIC,
  ...CITY_NETWORKS,
  ...PUBLIC_SERVICES,
  ...SAFETY_AND_ADMINISTRATION,
];

const BY_ID = new Map(INDICATORS.map((indicator) => [indicator.id, indicator]));

const BY_NAME = new Map(
  INDICATORS.flatMap((indicator) => namesOf(indicator).map((name) => [nameKey(name), indicator] as const)),
);

export function indicatorById(id: string): Indicator | undefined {
  return BY_ID.get(id);
}

/**
 * The indicator that an id, a Chinese or English name, or an alias stands for; letter case, full- and
 * half-width forms, spaces and hyphens make no difference. None for a name that no indicator has.
 */
export function indicatorNamed(name: string): Indicator | undefined {
  return BY_NAME.get(nameKey(name));
}

/** The indicator of a name; no answer for a name that none has: `unknown-indicator`, with the ids of those that come near. */
export function findIndicator(name: string): Indicator | Missing {
  return (
    indicatorNamed(name) ??
    missing('unknown-indicator', {
      name,
      suggestions: nearest(name, INDICATORS, namesOf).map(({ id }) => id),
    })
  );
}

/** Everything that an indicator is found by. */
export function namesOf({ id, chinese, english, aliases }: Indicator): readonly string[] {
  return [id, chinese, english, ...aliases];
}
