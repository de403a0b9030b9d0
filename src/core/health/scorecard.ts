import { estimated } from '../number/estimated';
import { isMissing, type Missing } from '../missing';
import type { AdministrativeLevel, Report } from '../reading/report';
import type { BoundedEstimate } from './bounded-estimate';
import { CRITERIA } from './criteria';
import type { Criterion } from './criterion';
import { withParts } from './figures-behind';
import type { InputId } from './health-input';
import { judge, type Judgement } from './judge';
import type { Remark } from './remark';
import { remarksOn } from './remarks';
import { anchorOf, resolveInputs, type HealthSubject } from './resolve-inputs';
import { lackedBy, type ResolvedInputs } from './resolved-input';
import { DEFAULT_SETTINGS, type HealthSettings } from './settings';

/** The fiscal health (财政健康度) that a report shows, criterion by criterion; no total, no grade. */
export interface Scorecard {
  readonly report: string;
  readonly level?: AdministrativeLevel;
  readonly year: number;
  /** The area of the budget, which all figures are of; absent where the report states no revenue and no output. */
  readonly area?: string;
  readonly inputs: ResolvedInputs;
  readonly settings: HealthSettings;
  /** One for each criterion, in the order of the frameworks. */
  readonly rows: readonly ScoreRow[];
}

export interface ScoreRow {
  readonly criterion: Criterion;
  readonly value: BoundedEstimate | Missing;
  /** The figures that are missing, and with which there would be a value. */
  readonly lacks: readonly InputId[];
  /**
   * Where the value lies among the lines of its criterion, if it has any for this level of government; nothing where a
   * low base may be all there is to it.
   */
  readonly verdict?: Judgement;
  readonly remarks: readonly Remark[];
}

/** What a report shows of fiscal health, with the figures that the user adds to it, read against the lines given. */
export function scorecardOf(
  { id, level }: Pick<Report, 'id' | 'level'>,
  subject: HealthSubject,
  settings: HealthSettings = DEFAULT_SETTINGS,
): Scorecard {
  const inputs = resolveInputs(subject);
  const area = anchorOf(subject)?.area;
  const rowOf = (criterion: Criterion): ScoreRow => {
    const value = valueOf(criterion, inputs);
    if (isMissing(value)) return { criterion, value, lacks: lackedBy(criterion.inputs, inputs), remarks: [] };
    const parts = withParts(criterion.inputs, inputs);
    const remarks = remarksOn(criterion, value, { parts, inputs, settings, area });
    const verdict = criterion.scale && judge(value, criterion.scale, level, settings);
    const isDoubtful = remarks.some(({ kind }) => kind === 'low-base');
    return { criterion, value, lacks: [], ...(verdict && !isDoubtful && { verdict }), remarks };
  };
  return {
    report: id,
    ...(level !== undefined && { level }),
    year: subject.year,
    ...(area !== undefined && { area }),
    inputs,
    settings,
    rows: CRITERIA.map(rowOf),
  };
}

function valueOf(
  { inputs: ids, formula, bound }: Criterion,
  inputs: ResolvedInputs,
): BoundedEstimate | Missing {
  const values = ids.map((id) => inputs[id].value);
  const lacking = tellingMost(values.filter(isMissing));
  if (lacking) return lacking;
  const figures = values.flatMap((value) => (isMissing(value) ? [] : [value]));
  const estimate = estimated(formula, ...figures);
  return isMissing(estimate)
    ? estimate
    : { ...estimate, bound: bound(...figures.map((figure) => figure.bound)) };
}

/** An area or a unit that does not fit says more than that nothing is there. */
function tellingMost(reasons: readonly Missing[]): Missing | undefined {
  return reasons.find(({ reason }) => reason !== 'not-reported') ?? reasons[0];
}
