import type { Language } from '../../core/language';
import type { Edition, FunctionText } from './function-text';
import { FUNCTION_TOPICS } from './function-topics';
import signatures from './signatures.json';

/** The custom functions by topic, each with what a person needs to know to call it, in the language given. */
export function functionGuide(language: Language): readonly TopicGuide[] {
  const edition: Edition = language === 'zh-CN' ? 'chinese' : 'english';
  return FUNCTION_TOPICS.map(({ id: topic, title, texts }) => ({
    topic,
    title: title[edition],
    functions: SIGNATURES.flatMap((signature) => {
      const text = texts[signature.id];
      return text === undefined ? [] : [guideOf(signature, text, edition)];
    }),
  }));
}

export interface TopicGuide {
  readonly topic: string;
  readonly title: string;
  readonly functions: readonly FunctionGuide[];
}

export interface FunctionGuide {
  /** `SHARE`; in a formula `FISCAL.SHARE`. */
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
  readonly examples: FunctionText['examples'];
}

export interface ParameterGuide {
  /** As the source has it, the same in every language. */
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly isOptional: boolean;
  /** Whether it may be a range; else it is one value. */
  readonly isRange: boolean;
  /** Whether more of the same may follow. */
  readonly repeats: boolean;
  /** The list of choices that it takes its value from. */
  readonly list?: string;
}

/** A function as its declaration has it, in English; `npm run docs` writes them from the comments in `src/functions`. */
export interface FunctionSignature {
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly ParameterSignature[];
}

interface ParameterSignature {
  readonly name: string;
  readonly description: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
  readonly customEnumId?: string;
}

const SIGNATURES: readonly FunctionSignature[] = signatures;

function guideOf(
  { id, description, parameters }: FunctionSignature,
  text: FunctionText,
  edition: Edition,
): FunctionGuide {
  const { chinese, formula, units, sign, source, note, examples } = text;
  return {
    id,
    description: edition === 'chinese' ? chinese.description : description,
    parameters: parameters.map((parameter) => parameterGuide(parameter, text, edition)),
    formula: formula[edition],
    units: units[edition],
    ...(sign && { sign: sign[edition] }),
    source: source[edition],
    ...(note && { note: note[edition] }),
    examples,
  };
}

function parameterGuide(
  parameter: ParameterSignature,
  { chinese }: FunctionText,
  edition: Edition,
): ParameterGuide {
  const {
    name: id,
    description,
    dimensionality,
    optional = false,
    repeating = false,
    customEnumId,
  } = parameter;
  const words = edition === 'chinese' ? chinese.parameters[id] : undefined;
  return {
    id,
    name: words?.name ?? id,
    description: words?.description ?? description,
    isOptional: optional,
    isRange: dimensionality === 'matrix',
    repeats: repeating,
    ...(customEnumId !== undefined && { list: customEnumId }),
  };
}
