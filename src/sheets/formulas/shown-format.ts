import { isOfAFormat, numberBehind } from '../../core/number/shown-number';

/**
 * The number format under which a value goes on looking as it does. A function may answer with a format of its own,
 * which Excel shows in a cell of the format `General` without putting it there: it is then read from what is shown.
 *
 * @example shownFormat(0.5892, 'General', '58.9%') // '0.0%'
 */
export function shownFormat(value: unknown, format: string, text: string): string {
  if (format !== 'General' || typeof value !== 'number' || !isOfAFormat(text)) return format;
  return numberBehind(text)?.format ?? format;
}
