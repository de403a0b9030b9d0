import type { Language } from '../core/language';
import { declaredArguments } from './functions/declared-arguments';
import { FUNCTION_ENTRIES } from './functions/function-topics';

/**
 * What an argument of a formula is called in the language given; an unknown one keeps its own name. Where a formula
 * takes several of one kind they are numbered: `growth2`.
 */
export function argumentName(argument: string, language: Language): string {
  const [, kind = argument, number = ''] = /^(\D+)(\d+)$/.exec(argument) ?? [];
  return `${NAMES[language].get(kind) ?? kind}${number === '' ? '' : ` ${number}`}`;
}

/** What several functions call by different names, and is called so for all of them. */
export const NAMES_FOR_ALL: Readonly<Record<string, string>> = {
  topic: '表或主题',
  actual: '实际值',
  target: '目标值',
  current: '当前值',
  growth: '增速',
};

/** What is no argument of a function, or more than that. */
const CHINESE = {
  growthFactor: '1 + 增速',
  comparablePrior: '剔除后的上年数值',
  comparableCurrent: '剔除后的当年数值',
  divisor: '除数',
  investment: '固定资产投资',
  definition: '定义',
  source: '定义依据',
  value: '数值',
} as const;

const ENGLISH = {
  growthFactor: '1 + growth',
  comparablePrior: 'what is left of the prior level',
  comparableCurrent: 'what is left of the current level',
  source: 'source of a definition',
  investment: 'fixed-asset investment',
} as const;

const DECLARED = FUNCTION_ENTRIES.flatMap(([, entry]) => declaredArguments(entry));

const NAMES: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  'zh-CN': new Map([
    ...DECLARED.map(({ id, chinese }) => [id, chinese.name] as const),
    ...Object.entries(NAMES_FOR_ALL),
    ...Object.entries(CHINESE),
  ]),
  'en-US': new Map([
    ...DECLARED.map(({ id, name, english }) => [id, english.name ?? name.replaceAll('_', ' ')] as const),
    ...Object.entries(ENGLISH),
  ]),
};
