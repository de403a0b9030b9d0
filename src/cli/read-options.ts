import { parseArgs } from 'node:util';
import { fault, type CommandLineFault } from './words';

/** The options that may be written, by their long name. */
export type Options = Readonly<
  Record<string, { readonly type: 'string' | 'boolean'; readonly short?: string }>
>;
export type OptionValues = Readonly<Record<string, string | boolean>>;

/**
 * The options that were written, or what is wrong with the first that is wrong. Of one that is repeated the last
 * counts.
 *
 * Node reads leniently here and the tokens are judged below: its own messages are English, of several sentences, and
 * do not name the options there are.
 */
export function readOptions(
  args: readonly string[],
  options: Options,
  takesFiles = false,
): OptionValues | CommandLineFault {
  const known = Object.keys(options).map((name) => `--${name}`);
  const values: Record<string, string | boolean> = {};
  for (const token of tokensOf(args, options)) {
    if (token.kind === 'option-terminator' || (token.kind === 'positional' && takesFiles)) continue;
    if (token.kind === 'positional') return fault('unexpected-argument', { given: token.value, known });
    const type = Object.hasOwn(options, token.name) ? options[token.name]?.type : undefined;
    const option = token.rawName;
    if (type === undefined) return fault('unknown-option', { given: option, known });
    if (type === 'boolean') {
      if (token.value !== undefined) return fault('value-unexpected', { option });
      values[token.name] = true;
    } else {
      // A lone dash is standard input.
      const isNextOption = token.inlineValue === false && token.value.startsWith('-') && token.value !== '-';
      if (token.value === undefined || token.value === '' || isNextOption)
        return fault('value-missing', { option });
      values[token.name] = token.value;
    }
  }
  return values;
}

/** What was written besides options and their values, in order. */
export function namedFiles(args: readonly string[], options: Options): readonly string[] {
  return tokensOf(args, options).flatMap((token) => (token.kind === 'positional' ? token.value : []));
}

function tokensOf(args: readonly string[], options: Options) {
  return parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true }).tokens;
}
