import { carriedFacts } from '../../core/formulas/carried-facts';
import { isMissing } from '../../core/missing';
import type { FigureFacts } from '../../core/reading/figure-facts';
import type { Observation } from '../../core/reading/observation';
import type { ReportData } from '../../library/dataset';
import { unitOfCell } from '../../sheets/plan/cell-unit';
import type { PlanCell } from '../../sheets/plan/plan-cell';
import { formattedNumber } from '../cells/cell-answer';
import { figureInCell } from '../cells/figure-in-cell';
import { factsOfFigure } from './facts-of-figure';

/**
 * A number of a table as a spilled cell holds it, with what is known of it, so that a formula over the cell converts, refuses
 * and remarks as it does over FIGURE's answer. Years and places in a list are numbers and no more.
 */
export function figureOfPlan(
  cell: PlanCell & { readonly value: number },
  reports: readonly ReportData[],
): number | object {
  const { value, format, role } = cell;
  return role === 'remark'
    ? formattedNumber(value, format)
    : figureInCell(value, format, factsOfCell(cell, reports));
}

function factsOfCell(cell: PlanCell, reports: readonly ReportData[]): FigureFacts {
  const reads = cell.sources.flatMap((id) => readIn(reports, id) ?? []);
  const [only, ...others] = reads;
  if (only === undefined) return { unit: unitOfCell(cell) };
  const { observation, data } = only;
  if (others.length === 0 && cell.role === 'stated') {
    return factsOfFigure(observation, data, unitOfCell(cell, observation));
  }
  return derivedFacts(cell, reads);
}

/**
 * A derived number is of no one thing, and the period of the figures that it was made from need not be its own: a base is of
 * the year before.
 */
function derivedFacts(cell: PlanCell, reads: readonly FigureRead[]): FigureFacts {
  const unit = unitOfCell(cell);
  const figures = reads.map(({ observation, data }, place) => ({
    argument: String(place),
    facts: factsOfFigure(observation, data, undefined),
  }));
  const carried = carriedFacts(figures, { pairs: [] });
  if (isMissing(carried)) return { unit };
  const { status, bound, area, areaBasis, basis, derivedFrom } = carried.facts;
  return { status, unit, bound, area, areaBasis, basis, derivedFrom };
}

interface FigureRead {
  readonly observation: Observation;
  readonly data: ReportData;
}

function readIn(reports: readonly ReportData[], id: string): FigureRead | undefined {
  for (const data of reports) {
    const observation = byId(data).get(id);
    if (observation !== undefined) return { observation, data };
  }
  return undefined;
}

function byId(data: ReportData): ReadonlyMap<string, Observation> {
  const known = BY_ID.get(data) ?? new Map(data.observations.map((read) => [read.id, read]));
  BY_ID.set(data, known);
  return known;
}

const BY_ID = new WeakMap<ReportData, ReadonlyMap<string, Observation>>();
