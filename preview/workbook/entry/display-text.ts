import { numfmt } from '@univerjs/core';

/** The text that a cell shows for a value under a number format, as `Range.text` gives it. */
export function displayText(value: string | number | boolean, format: string, language: string): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value === '') return '';
  const section = typeof value === 'string' && !format.includes('@') ? 'General' : format;
  return numfmt.format(section, value, { locale: language, throws: false, skipChar: ' ' as never });
}
