import type { Language } from '../../core/language';
import { guideOf } from '../functions/function-search';

/** An argument of a function as the function wizard calls it. */
export function argumentName(id: string, argument: string, language: Language): string {
  return guideOf(id, language)?.parameters.find((one) => one.argument === argument)?.name ?? argument;
}
