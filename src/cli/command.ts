import type { Language } from '../core/language';
import type { Library } from '../library/library';
import type { Answer } from './answer';
import type { Options, OptionValues } from './read-options';

/** What can be written after `fiscal-gauge`. */
export interface Command {
  readonly name: string;
  /** Besides `--help` and `--language`, which every command has. */
  readonly options: Options;
  /** Whether files may be named after it. */
  readonly takesFiles?: true;
  readonly help: (context: CommandContext) => string;
  readonly run: (values: OptionValues, context: CommandContext) => Promise<Answer>;
}

export interface CommandContext {
  readonly language: Language;
  /** Of Fiscal Gauge. */
  readonly productVersion: string;
  /** The reports that can be named by their ids. */
  readonly library: Library;
  /** Files, folders and patterns that were named; none for a command that takes none. */
  readonly files: readonly string[];
}
