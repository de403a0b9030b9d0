import { indicatorById } from '../core/catalogue/catalogue';
import type { Language } from '../core/language';
import type { Missing, MissingReason } from '../core/missing';
import { argumentName } from './argument-names';
import { terms } from './terms';

/** One sentence for each reason; a language without one of them does not compile. */
export type MissingSentences = Readonly<Record<MissingReason, (detail: Missing['detail']) => string>>;

/** Reads what a `Missing` tells, in the words of a language: ids become names, the rest stays. */
export function detailReader(language: Language): DetailReader {
  const { measures, statuses } = terms(language);
  const nameOf = (id: string): string =>
    (language === 'zh-CN' ? indicatorById(id)?.chinese : indicatorById(id)?.english) ?? id;
  const termOf = (word: string): string =>
    Object.hasOwn(measures, word)
      ? measures[word as keyof typeof measures]
      : Object.hasOwn(statuses, word)
        ? statuses[word as keyof typeof statuses]
        : word;
  return {
    text: (value) => (value === undefined ? '' : String(value)),
    list: (value) => (Array.isArray(value) ? value.map(String) : []),
    argument: (value) => (value === undefined ? '' : argumentName(String(value), language)),
    indicator: (value) => nameOf(String(value ?? '')),
    term: (value) => termOf(String(value ?? '')),
  };
}

type Value = Missing['detail'][string] | undefined;

export interface DetailReader {
  readonly text: (value: Value) => string;
  readonly list: (value: Value) => readonly string[];
  readonly argument: (value: Value) => string;
  /** An indicator's name, by its id. */
  readonly indicator: (value: Value) => string;
  /** The name of a measure or a status, by its id. */
  readonly term: (value: Value) => string;
}

/** What a rate comes to in per cent: 22.1 is 2210%. */
export function asPercent(rate: string): string {
  return `${rounded(Number(rate) * 100)}%`;
}

/** Without the noise that binary arithmetic leaves in the last digits. */
function rounded(value: number): string {
  return String(Number(value.toPrecision(12)));
}
