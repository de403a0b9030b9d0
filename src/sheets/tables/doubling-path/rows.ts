import { neighboursOf } from '../../../core/catalogue/neighbouring-indicators';
import { disclosedSide, type DisclosedSide } from '../../../core/reading/disclosed-side';
import type { Observation } from '../../../core/reading/observation';
import { lastYear } from '../../../core/reading/period';
import { readingsBy } from '../../../core/reading/readings-by';
import type { Stage } from '../../../core/reading/stage';
import { HEADLINE } from '../../../core/reading/subject';
import type { Reading } from '../../../core/reading/reading';
import type { ReportData } from '../../../library/dataset';

/** A goal to double, with the levels on its way; each of one concept with the others, or absent. */
export interface DoublingRow {
  readonly indicator: string;
  /** Where the report says that it is to double, in words or as a number. */
  readonly doubling: Reading;
  readonly base?: Observation;
  readonly target?: Observation;
  readonly goal?: Observation;
  /** How the report has each of the three, or why it has not. */
  readonly sides: Readonly<Record<'base' | 'target' | 'goal', DisclosedSide>>;
  /** Figures of neighbouring concepts that one might take in place of a level that is absent or beside. */
  readonly neighbours: readonly Observation[];
}

/** The last year for which a report sets a goal to double; none where it sets none. */
export function doublingYear(data: ReportData): number | undefined {
  const years = doublings(data).map(({ period }) => lastYear(period));
  return years.length === 0 ? undefined : Math.max(...years);
}

/** What is to double by the year given, in the report's order; `year` is the last with results. */
export function doublingRows(data: ReportData, year: number, goalYear: number): readonly DoublingRow[] {
  return doublings(data).flatMap((doubling) => {
    const { indicator, area, period } = doubling;
    if (indicator === undefined || lastYear(period) !== goalYear) return [];
    const levelOf = (of: string, when: number, stage: Stage): Observation | undefined =>
      readingsBy(data.observations, {
        indicator: of,
        area,
        period: String(when),
        measure: 'level',
        stage,
      })[0];
    const base = levelOf(indicator, year, 'result');
    const target = levelOf(indicator, year + 1, 'plan');
    const goal = levelOf(indicator, goalYear, 'plan');
    const sideOf = (when: number, stage: Stage): DisclosedSide => {
      const figure = { indicator, area, basis: HEADLINE, measure: 'level' } as const;
      return disclosedSide(data, figure, 'level', { period: String(when), stage });
    };
    const sides = {
      base: sideOf(year, 'result'),
      target: sideOf(year + 1, 'plan'),
      goal: sideOf(goalYear, 'plan'),
    };
    const neighbours = neighboursOf(indicator).flatMap((neighbour) => [
      ...(base ? [] : [levelOf(neighbour, year, 'result')]),
      levelOf(neighbour, year + 1, 'plan'),
    ]);
    return [
      {
        indicator,
        doubling,
        ...(base && { base }),
        ...(target && { target }),
        ...(goal && { goal }),
        sides,
        neighbours: neighbours.filter((neighbour) => neighbour !== undefined),
      },
    ];
  });
}

function doublings(data: ReportData): readonly Reading[] {
  const planned = { measure: 'multiple', stage: 'plan' } as const;
  return [...readingsBy(data.statements, planned), ...readingsBy(data.observations, planned)];
}
