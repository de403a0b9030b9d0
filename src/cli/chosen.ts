import { fault, type CommandLineFault } from './words';
import type { OptionValues } from './read-options';

/** The value of an option that may be one of a few; nothing where it is not set. */
export function chosen<Value extends string>(
  values: OptionValues,
  option: string,
  known: readonly Value[],
): Value | CommandLineFault | undefined {
  const given = values[option];
  if (given === undefined) return undefined;
  return (
    known.find((value) => value === given) ??
    fault('unknown-value', { option: `--${option}`, given: String(given), known })
  );
}
