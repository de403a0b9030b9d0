import { notationOf } from '../../core/number/number-format';
import { numberBehind } from '../../core/number/shown-number';
import type { FunctionGuide } from '../../wording/functions/function-guide';

/**
 * The number format that a function's results deserve where Excel gives them none: that of its example, if it is a
 * percentage or a difference with its sign. Other numbers look as they are, and a bound's mark belongs to one text alone.
 */
export function exampleFormat(examples: FunctionGuide['examples']): string | undefined {
  const [example] = examples;
  if (example === undefined) return undefined;
  const { format = '' } = numberBehind(example.shows) ?? {};
  return notationOf(format) === undefined || format.startsWith('"') ? undefined : format;
}
