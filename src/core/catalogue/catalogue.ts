import { DEMAND_AND_TRADE } from './topics/demand-and-trade';
import { ENTERPRISES_AND_TALENT } from './topics/enterprises-and-talent';
import { INNOVATION } from './topics/innovation';
import { OUTPUT } from './topics/output';
import { PEOPLE } from './topics/people';
import { PROJECTS_AND_LAND } from './topics/projects-and-land';
import { PUBLIC_DEBT } from './topics/public-debt';
import { PUBLIC_REVENUE } from './topics/public-revenue';
import { PUBLIC_SERVICES } from './topics/public-services';
import { PUBLIC_SPENDING } from './topics/public-spending';
import type { Indicator } from './indicator';
import { missing, type Missing } from '../missing';
import { nameKey } from '../names/name-key';
import { nearest } from '../names/nearest';

export type { Indicator } from './indicator';

/** Every indicator that the product knows. */
export const INDICATORS: readonly Indicator[] = [
  ...OUTPUT,
  ...DEMAND_AND_TRADE,
  ...PUBLIC_REVENUE,
  ...PUBLIC_SPENDING,
  ...PUBLIC_DEBT,
  ...PEOPLE,
  ...INNOVATION,
  ...ENTERPRISES_AND_TALENT,
  ...PROJECTS_AND_LAND,
  ...PUBLIC_SERVICES,
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
 * half-width forms, spaces and hyphens make no difference.
 *
 * No answer for a name that no indicator has: `unknown-indicator`, with the ids of those that come near.
 */
export function findIndicator(name: string): Indicator | Missing {
  return (
    BY_NAME.get(nameKey(name)) ??
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
