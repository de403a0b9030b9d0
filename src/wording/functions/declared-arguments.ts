import type { ChoiceListId, FunctionArgument, FunctionEntry, ValueArgument } from './function-entry';

/**
 * The arguments of a function as Excel is told of them, in their order. Where a formula takes rates the last one says
 * how bare numbers are written; behind an argument that repeats Excel lets nothing stand.
 */
export function declaredArguments({ arguments: own }: FunctionEntry): readonly DeclaredArgument[] {
  const takesRates = own.some((argument) => argument.kind === 'rate' && argument.repeats !== true);
  return [...own, ...(takesRates ? [RATE_UNIT] : [])].map(declared);
}

export interface DeclaredArgument {
  /** As reasons and formulas name it. */
  readonly id: string;
  /** `whole_change`; an English Excel shows it. */
  readonly name: string;
  readonly english: FunctionArgument['english'];
  readonly chinese: FunctionArgument['chinese'];
  readonly type: 'any' | 'string' | 'boolean';
  /** Whether it may be a range; else it is one value. */
  readonly isRange: boolean;
  readonly isOptional: boolean;
  /** Whether more of the same may follow. */
  readonly repeats: boolean;
  /** The list of choices that it takes its value from. */
  readonly list?: ChoiceListId;
}

/** How bare numbers are written, for every formula that takes rates. */
const RATE_UNIT: ValueArgument = {
  id: 'rateUnit',
  kind: 'word',
  list: 'RATE_UNIT',
  isOptional: true,
  english: {
    description:
      'How bare numbers are written: "fraction" (0.221), "percent" (22.1), or of two rates both, as "fraction,percent".',
  },
  chinese: {
    name: '比率写法',
    description:
      '不带百分号的数如何理解："fraction"（0.221）或 "percent"（22.1）；两个比率可依次写明，如 "fraction,percent"；可省略。',
  },
};

/*
 * Numbers are declared as ranges even where one cell is usual. A lone argument arrives as [[value]]; a whole column is
 * answered in one call instead of thousands; and in a range an empty cell stays empty, while as a single value it
 * arrives as 0 on the desktop, which would be a figure nobody reported.
 */
function declared(argument: FunctionArgument): DeclaredArgument {
  const { id, kind, english, chinese } = argument;
  return {
    id,
    name: id.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
    english,
    chinese,
    type: TYPES[kind],
    isRange: TYPES_OF_RANGES.includes(kind),
    isOptional: 'isOptional' in argument && argument.isOptional,
    repeats: 'repeats' in argument && argument.repeats,
    ...('list' in argument && { list: argument.list }),
  };
}

const TYPES_OF_RANGES: readonly FunctionArgument['kind'][] = [
  'amount',
  'people',
  'rate',
  'years',
  'months',
  'cells',
];

const TYPES: Readonly<Record<FunctionArgument['kind'], DeclaredArgument['type']>> = {
  amount: 'any',
  people: 'any',
  rate: 'any',
  years: 'any',
  months: 'any',
  cells: 'any',
  value: 'any',
  choice: 'string',
  word: 'string',
  flag: 'boolean',
};
