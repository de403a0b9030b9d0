import type { Language } from '../core/language';
import type { Answer } from './answer';
import type { Options, OptionValues } from './read-options';

/** What can be written after `fiscal-gauge`. */
export interface Command {
  readonly name: string;
  /** Besides `--help` and `--language`, which every command has. */
  readonly options: Options;
  readonly help: (language: Language) => string;
  readonly run: (values: OptionValues, context: CommandContext) => Promise<Answer>;
}

export interface CommandContext {
  readonly language: Language;
  /** Of Fiscal Gauge. */
  readonly productVersion: string;
}
