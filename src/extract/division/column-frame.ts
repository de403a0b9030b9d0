import { lastYear, type Period } from '../../core/reading/period';
import { budgetStage, isBudgetPlan } from './budget-stage';
import type { Cell } from './division';
import type { DocumentSetting } from './document-setting';
import type { Frame } from './frame';
import { openingCues } from './opening-cue';
import { partOfYear } from './part-of-year';

/** A cell with the frame that its column's header sets: 2023年预算数 under a table of 2022; as it is where it sets none. */
export function withColumnFrame(cell: Cell, frame: Frame, { kind, years }: DocumentSetting): Cell {
  if (cell.header === undefined) return cell;
  const { header } = cell;
  const stage = budgetStage(kind, header);
  const cue = openingCues(header, years, false)[0];
  const month = cue === undefined ? ofMonths(header, years.partOfYear?.period) : undefined;
  const isAim = AIM.test(header);
  if (stage === undefined && cue === undefined && month === undefined && !isAim) return cell;
  const isAhead = isAim || (stage === undefined ? (cue?.isAhead ?? false) : isBudgetPlan(stage));
  const told = cue === undefined ? (month ?? frame.period) : cue.period;
  // A budget and an aim are of a year, whatever part of it the table is of.
  const period = isAhead && told !== undefined ? String(lastYear(told)) : told;
  return {
    ...cell,
    frame: {
      ...(period === undefined ? {} : { period }),
      status: isAhead ? 'target' : 'actual',
      origin: 'heading',
      ...(stage === undefined ? {} : { stage }),
      ...(frame.area === undefined ? {} : { area: frame.area }),
    },
  };
}

/** 本月 and 累计 of a table that is of some months: the last of them, and all up to it. */
function ofMonths(header: string, period: Period | undefined): Period | undefined {
  const { year, last } = /^(?<year>\d{4})-M(?:\d{1,2}-)?(?<last>\d{1,2})$/u.exec(period ?? '')?.groups ?? {};
  if (year === undefined || last === undefined) return undefined;
  if (/^(?:本|当)月(?!.*累计)/u.test(header)) return `${year}-M${last}`;
  const suffix = /累计|^1-本月/u.test(header) ? partOfYear(`1-${last}月`) : undefined;
  return suffix === undefined ? undefined : `${year}-${suffix}`;
}

const AIM = /目标(?:值|数)?(?:\(.*\))?$|计划数(?:\(.*\))?$|(?:全年|年初|年度|本年)预算数?(?:\(.*\))?$/u;
