import { ANALYSIS } from './analysis';
import type { Bilingual, FunctionEntry } from './function-entry';
import { COMPARABLE_GROWTH } from './growth/comparable-growth';
import { CONTRIBUTIONS } from './growth/contributions';
import { GROWTH_OVER_YEARS } from './growth/growth-over-years';
import { TARGETS } from './growth/targets';
import { YEARLY_GROWTH } from './growth/yearly-growth';
import { CATALOGUE } from './look-up/catalogue';
import { FIGURES } from './look-up/figures';
import { SEVERAL_FIGURES } from './look-up/several-figures';
import { TABLES_AND_REPORTS } from './look-up/tables-and-reports';
import { CASH_AND_INTEREST } from './ratios/cash-and-interest';
import { DEPENDENCE_AND_BUDGET } from './ratios/dependence-and-budget';
import { RESOURCES_AND_DEBT } from './ratios/resources-and-debt';
import { REVENUE } from './ratios/revenue';
import { SHARES_AND_COVER } from './ratios/shares-and-cover';
import { UNITS_AND_TEXT } from './units-and-text';

/** The functions that look up what the reports and the catalogue hold. */
export const LOOK_UP = { ...FIGURES, ...SEVERAL_FIGURES, ...CATALOGUE, ...TABLES_AND_REPORTS };

/** The functions by topic, in the order in which Excel, help and pane list them. */
export const FUNCTION_TOPICS: readonly FunctionTopic[] = [
  {
    id: 'look-up',
    title: { english: 'Look up', chinese: '查询' },
    entries: LOOK_UP,
  },
  {
    id: 'ratios',
    title: { english: 'Ratios', chinese: '比率' },
    entries: {
      ...SHARES_AND_COVER,
      ...REVENUE,
      ...RESOURCES_AND_DEBT,
      ...CASH_AND_INTEREST,
      ...DEPENDENCE_AND_BUDGET,
    },
  },
  {
    id: 'growth',
    title: { english: 'Growth and targets', chinese: '增速与目标' },
    entries: {
      ...YEARLY_GROWTH,
      ...GROWTH_OVER_YEARS,
      ...COMPARABLE_GROWTH,
      ...TARGETS,
      ...CONTRIBUTIONS,
    },
  },
  {
    id: 'units-and-text',
    title: { english: 'Units and text', chinese: '单位与文本' },
    entries: UNITS_AND_TEXT,
  },
  {
    id: 'analysis',
    title: { english: 'Analysis', chinese: '分析' },
    entries: ANALYSIS,
  },
];

export interface FunctionTopic {
  readonly id: string;
  readonly title: Bilingual;
  readonly entries: Readonly<Record<string, FunctionEntry>>;
}

/** Every function with its id, in the order of the topics. */
export const FUNCTION_ENTRIES: readonly (readonly [id: string, entry: FunctionEntry])[] =
  FUNCTION_TOPICS.flatMap(({ entries }) => Object.entries(entries));
