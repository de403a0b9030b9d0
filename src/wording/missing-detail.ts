import { indicatorById } from '../core/catalogue/catalogue';
import type { Language } from '../core/language';
import { isMissing, type MissingBy, type MissingReason, type Shape } from '../core/missing';
import { decimalFromNumber } from '../core/number/decimal-from-number';
import { toUnit } from '../core/number/to-unit';
import { withoutNoise } from '../core/number/without-noise';
import { argumentName } from './argument-names';
import { digitsInProse } from './digits-in-prose';
import { inputName } from './health/inputs';
import { terms } from './terms';

/** One sentence for each reason, made from what that reason tells; a language without one of them does not compile. */
export type MissingSentences = {
  readonly [Reason in MissingReason]: (missing: MissingBy<Reason>) => string;
};

/** How the sentences of a language name what a `Missing` tells by id. */
export function namesIn(language: Language) {
  const { measures, statuses } = terms(language);
  const known: Readonly<Record<string, string>> = { ...measures, ...statuses };
  return {
    argument: (name: string) => argumentName(name, language),
    indicator: (id: string) =>
      (language === 'zh-CN' ? indicatorById(id)?.chinese : indicatorById(id)?.english) ?? id,
    input: (id: Parameters<typeof inputName>[0]) => inputName(id, language),
    /** The name of a measure or a status; any other word stays. */
    term: (word: string) => (Object.hasOwn(known, word) ? (known[word] ?? word) : word),
  };
}

/** What a rate comes to in per cent: 22.1 is 2210%. */
export function asPercent(rate: number, language: Language): string {
  return `${digitsInProse(decimalFromNumber(withoutNoise(rate * 100)), language)}%`;
}

/** Whether an amount in one unit can be given in the other. */
export function isOfOneKind(one: string, other: string): boolean {
  return !isMissing(toUnit(1, one, other));
}

/**
 * What somebody typed, or a report says, in quotation marks: by as much as it is known by, in one line, without marks of
 * its own. What has no character to show is told by the words given instead.
 */
export function quoted(text: string, otherwise: string): string {
  const shown = text.replace(/[\s“”"]+/gu, ' ').trim();
  if (shown === '') return otherwise;
  return `“${shown.length > LONGEST ? `${shown.slice(0, LONGEST - 1)}…` : shown}”`;
}

const LONGEST = 60;

/** How many times one amount is another, to three digits: 5,890 times, or 0.0081 times. */
export function asTimes(times: number, language: Language): string {
  return digitsInProse(decimalFromNumber(Number(times.toPrecision(3))), language);
}

/** Rows by columns. */
export function written({ height, width }: Shape): string {
  return `${height}×${width}`;
}
