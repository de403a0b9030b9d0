import { budgetStage, isBudgetPlan } from './budget-stage';
import type { Cell } from './division';
import type { DocumentSetting } from './document-setting';
import type { Frame } from './frame';
import { openingCues } from './opening-cue';

/** A cell with the frame that its column's header sets: 2023年预算数 under a table of 2022; as it is where it sets none. */
export function withColumnFrame(cell: Cell, frame: Frame, { kind, years }: DocumentSetting): Cell {
  if (cell.header === undefined) return cell;
  const stage = budgetStage(kind, cell.header);
  const cue = openingCues(cell.header, years, false)[0];
  if (stage === undefined && cue === undefined) return cell;
  const isAhead = stage === undefined ? (cue?.isAhead ?? false) : isBudgetPlan(stage);
  const period = cue === undefined ? frame.period : cue.period;
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
