import type { DivisionKind } from './division';
import type { Frame } from './frame';

/**
 * Which of a year's budgets words speak of; nothing where they do not say, or in a document of another kind.
 *
 * @example budgetStage('final-accounts', '2021年决算情况') // 'accounts'
 */
export function budgetStage(kind: DivisionKind, words: string): Frame['stage'] {
  return OF_BUDGETS.has(kind) ? STAGES.find(([, stage]) => stage.test(words))?.[0] : undefined;
}

/** Which budget a document of a kind speaks of where nothing says otherwise; nothing in one that is of none. */
export function customaryStage(kind: DivisionKind, isAhead: boolean): Frame['stage'] {
  if (!OF_BUDGETS.has(kind)) return undefined;
  if (isAhead) return kind === 'budget-adjustment' ? 'adjusted-budget' : 'original-budget';
  return kind === 'final-accounts' ? 'accounts' : 'execution';
}

/** Whether a budget is what is planned. */
export function isBudgetPlan(stage: NonNullable<Frame['stage']>): boolean {
  return stage === 'original-budget' || stage === 'adjusted-budget';
}

const OF_BUDGETS: ReadonlySet<DivisionKind> = new Set([
  'budget-execution',
  'budget-adjustment',
  'final-accounts',
  'finance-release',
]);

const STAGES: readonly (readonly [NonNullable<Frame['stage']>, RegExp])[] = [
  ['accounts', /决算/u],
  ['execution', /执行|完成情况/u],
  [
    'adjusted-budget',
    /预算(?:收支|第[一二三四]次)?(?:调整|变更)|调整(?:后)?(?:的)?(?:收支)?预算|调整方案|调整情况/u,
  ],
  [
    'original-budget',
    /预算草案|年初预算|预算安排|收支安排|预算编制|收支预算|预算\(草案\)|收支计划|^[^占为完成%]*(?:预算|计划)数/u,
  ],
];
