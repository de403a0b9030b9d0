import { indicatorNamed } from '../../core/catalogue/catalogue';
import { isDecimal } from '../../core/number/decimal';
import type { Bound } from '../../core/reading/bound';
import type { Measure, Observation, Status } from '../../core/reading/observation';
import { isPeriod } from '../../core/reading/period';
import type { Correction } from '../../library/kept/verdict';

/** A correction as it is typed: every field as text, as it was read until somebody changes it. */
export interface CorrectionDraft {
  /** A name of the catalogue, or the report's own words. */
  readonly name: string;
  readonly value: string;
  readonly valueHigh: string;
  readonly unit: string;
  readonly period: string;
  readonly area: string;
  readonly measure: Measure;
  readonly status: Status;
  readonly bound: Bound;
}

/** The fields that can be filled in wrongly. */
export type DraftFault = 'name' | 'value' | 'valueHigh' | 'period' | 'area';

export function draftOf(read: Observation, nameOf: (read: Observation) => string): CorrectionDraft {
  const { value, valueHigh = '', unit, period, area, measure, status, bound } = read;
  return { name: nameOf(read), value, valueHigh, unit, period, area, measure, status, bound };
}

/** Which fields of a draft cannot stand: a value that is no number, a period that is none, a range whose end is not above. */
export function faultsIn({
  name,
  value,
  valueHigh,
  period,
  area,
  bound,
}: CorrectionDraft): readonly DraftFault[] {
  const [low, high] = [value.trim(), valueHigh.trim()];
  const isRange = bound === 'range';
  const faults: readonly (readonly [DraftFault, boolean])[] = [
    ['name', name.trim() === ''],
    ['value', !isDecimal(low)],
    ['valueHigh', isRange && !(isDecimal(high) && Number(high) > Number(low))],
    ['period', !isPeriod(period.trim())],
    ['area', area.trim() === ''],
  ];
  return faults.flatMap(([field, isWrong]) => (isWrong ? [field] : []));
}

/** What a draft puts right of a reading: the fields that differ, and no others. */
export function correctionOf(
  draft: CorrectionDraft,
  read: Observation,
  nameOf: (read: Observation) => string,
): Correction {
  const { measure, status, bound } = draft;
  const [value, unit, period, area] = [draft.value, draft.unit, draft.period, draft.area].map((field) =>
    field.trim(),
  ) as [string, string, string, string];
  const high = bound === 'range' ? draft.valueHigh.trim() : '';
  return {
    ...(draft.name.trim() !== nameOf(read) && named(draft.name.trim())),
    ...(value !== read.value && { value }),
    ...(high !== (read.valueHigh ?? '') && { valueHigh: high === '' ? null : high }),
    ...(unit !== read.unit && { unit }),
    ...(period !== read.period && { period }),
    ...(area !== read.area && { area }),
    ...(measure !== read.measure && { measure }),
    ...(status !== read.status && { status }),
    ...(bound !== read.bound && { bound }),
  };
}

/** A name of the catalogue means its indicator; any other names the figure in words of its own. */
function named(name: string): Correction {
  const known = indicatorNamed(name);
  return known === undefined ? { indicator: null, label: name } : { indicator: known.id };
}
