import { resolve } from 'node:path';
import type { Bilingual, FunctionText } from './function-texts/function-text';
import { GROWTH_TEXTS } from './function-texts/growth';
import { RATIO_TEXTS } from './function-texts/ratios';
import { REPORT_TEXTS } from './function-texts/report';

/** The functions by topic, in the order in which help lists them. */
export const FUNCTION_TOPICS: readonly FunctionTopic[] = [
  {
    title: { english: 'Look up', chinese: '查询' },
    sourceFile: source('report'),
    texts: REPORT_TEXTS,
  },
  {
    title: { english: 'Ratios', chinese: '比率' },
    sourceFile: source('ratios'),
    texts: RATIO_TEXTS,
  },
  {
    title: { english: 'Growth and targets', chinese: '增速与目标' },
    sourceFile: source('growth'),
    texts: GROWTH_TEXTS,
  },
];

export interface FunctionTopic {
  readonly title: Bilingual;
  /** The file that declares its functions, in the order of the help. */
  readonly sourceFile: string;
  readonly texts: Readonly<Record<string, FunctionText>>;
}

/** The texts of every function, by its id. */
export const FUNCTION_TEXTS: Readonly<Record<string, FunctionText>> = Object.assign(
  {},
  ...FUNCTION_TOPICS.map(({ texts }) => texts),
) as Readonly<Record<string, FunctionText>>;

function source(topic: string): string {
  return resolve(__dirname, `../src/functions/${topic}.ts`);
}
