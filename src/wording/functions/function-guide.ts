import type { Language } from '../../core/language';
import type { MissingReason } from '../../core/missing';
import { declaredArguments, type DeclaredArgument } from './declared-arguments';
import type { Edition, FunctionEntry } from './function-entry';
import { FUNCTION_TOPICS } from './function-topics';

/** The custom functions by topic, each with what a person needs to know to call it, in the language given. */
export function functionGuide(language: Language): readonly TopicGuide[] {
  const edition: Edition = language === 'zh-CN' ? 'chinese' : 'english';
  return FUNCTION_TOPICS.map(({ id: topic, title, entries }) => ({
    topic,
    title: title[edition],
    functions: Object.entries(entries).map(([id, entry]) => guideOf(id, entry, edition)),
  }));
}

export interface TopicGuide {
  readonly topic: string;
  readonly title: string;
  readonly functions: readonly FunctionGuide[];
}

export interface FunctionGuide {
  /** `SHAREOF`; in a formula `FISCAL.SHAREOF`. */
  readonly id: string;
  /** The term and what it means. */
  readonly description: string;
  readonly parameters: readonly ParameterGuide[];
  /** How the result is computed. */
  readonly formula: string;
  readonly units: string;
  /** What a positive or a negative result means, where both are usual. */
  readonly sign?: string;
  readonly source: string;
  readonly note?: string;
  readonly examples: FunctionEntry['examples'];
  /** Why it may give no value. */
  readonly reasons: readonly MissingReason[];
}

export interface ParameterGuide extends Pick<
  DeclaredArgument,
  'isOptional' | 'isRange' | 'repeats' | 'list'
> {
  /** The same in every language. */
  readonly id: string;
  /** As reasons and formulas name it. */
  readonly argument: string;
  readonly name: string;
  readonly description: string;
}

function guideOf(id: string, entry: FunctionEntry, edition: Edition): FunctionGuide {
  const { description, inWords, units, sign, source, note, examples, reasons } = entry;
  return {
    id,
    description: description[edition],
    parameters: declaredArguments(entry).map((argument) => parameterGuide(argument, edition)),
    formula: inWords[edition],
    units: units[edition],
    ...(sign && { sign: sign[edition] }),
    source: source[edition],
    ...(note && { note: note[edition] }),
    examples,
    reasons,
  };
}

function parameterGuide(argument: DeclaredArgument, edition: Edition): ParameterGuide {
  const { id: name, name: id, english, chinese, isOptional, isRange, repeats, list } = argument;
  return {
    id,
    argument: name,
    name: edition === 'chinese' ? chinese.name : id,
    description: { english, chinese }[edition].description,
    isOptional,
    isRange,
    repeats,
    ...(list !== undefined && { list }),
  };
}
