import type { Scorecard, ScoreRow } from '../../../core/health/scorecard';
import type { Observation } from '../../../core/reading/observation';
import { toldCriterion, type ToldCriterion } from '../../../wording/health/told-criterion';
import type { TableSource } from '../../plan/table-plan';

/** A criterion in words, with the figures that it was computed from. */
export interface ReadCriterion {
  readonly told: ToldCriterion;
  readonly reads: readonly Observation[];
  /** Their ids. */
  readonly sources: readonly string[];
  /** Whether its value is a figure that the report states itself. */
  readonly isStated: boolean;
}

export function readCriterion(
  row: ScoreRow,
  card: Scorecard,
  { data, language }: Pick<TableSource, 'data' | 'language'>,
): ReadCriterion {
  const told = toldCriterion(row, card, data.report, language);
  const reads = told.parts.flatMap(({ observation }) => observation ?? []);
  const [input, ...others] = row.criterion.inputs.map((id) => card.inputs[id]);
  const isStated = others.length === 0 && input?.origin.kind === 'stated';
  return { told, reads, sources: reads.map(({ id }) => id), isStated };
}
