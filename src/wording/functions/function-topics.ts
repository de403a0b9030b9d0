import { ANALYSIS_TEXTS } from './analysis';
import type { Bilingual, FunctionText } from './function-text';
import { GROWTH_TEXTS } from './growth';
import { RATIO_TEXTS } from './ratios';
import { REPORT_TEXTS } from './report';
import { RESOURCE_TEXTS } from './resources-and-debt';
import { TARGET_TEXTS } from './targets';
import { UNIT_AND_TEXT_TEXTS } from './units-and-text';

/** The functions by topic, in the order in which help and pane list them. A topic's file in src/functions bears its id. */
export const FUNCTION_TOPICS: readonly FunctionTopic[] = [
  {
    id: 'report',
    title: { english: 'Look up', chinese: '查询' },
    texts: REPORT_TEXTS,
  },
  {
    id: 'ratios',
    title: { english: 'Ratios', chinese: '比率' },
    texts: { ...RATIO_TEXTS, ...RESOURCE_TEXTS },
  },
  {
    id: 'growth',
    title: { english: 'Growth and targets', chinese: '增速与目标' },
    texts: { ...GROWTH_TEXTS, ...TARGET_TEXTS },
  },
  {
    id: 'units-and-text',
    title: { english: 'Units and text', chinese: '单位与文本' },
    texts: UNIT_AND_TEXT_TEXTS,
  },
  {
    id: 'analysis',
    title: { english: 'Analysis', chinese: '分析' },
    texts: ANALYSIS_TEXTS,
  },
];

export interface FunctionTopic {
  readonly id: string;
  readonly title: Bilingual;
  readonly texts: Readonly<Record<string, FunctionText>>;
}

/** The texts of every function, by its id. */
export const FUNCTION_TEXTS: Readonly<Record<string, FunctionText>> = Object.assign(
  {},
  ...FUNCTION_TOPICS.map(({ texts }) => texts),
) as Readonly<Record<string, FunctionText>>;
