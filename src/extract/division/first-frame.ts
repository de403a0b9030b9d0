import { customaryStage } from './budget-stage';
import type { DocumentSetting } from './document-setting';
import type { Frame } from './frame';
import { reviewedPeriod } from './part-heading';

/** What holds before any heading: a guess from what the document is. */
export function firstFrame(setting: DocumentSetting | undefined): Frame {
  if (setting === undefined) return { status: 'actual', origin: 'document' };
  const isBudget =
    setting.kind === 'budget-adjustment' ||
    (setting.kind === 'budget-execution' && ONLY_BUDGET.test(setting.title ?? ''));
  const isAhead = isBudget && setting.years.partOfYear === undefined;
  const period = isAhead ? String(setting.years.planned) : reviewedPeriod(setting);
  const stage = customaryStage(setting.kind, isAhead);
  return {
    ...(period === undefined ? {} : { period }),
    status: isAhead ? 'target' : 'actual',
    origin: 'document',
    ...(stage === undefined ? {} : { stage }),
  };
}

/** What is titled as a budget, and tells nothing of how one was carried out. */
const ONLY_BUDGET = /^(?!.*(?:执行|决算|收支情况)).*预算/u;
