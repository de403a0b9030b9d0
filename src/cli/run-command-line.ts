import { LANGUAGES } from '../core/language';
import { fault, isFault } from './words';
import { helpTexts } from './help-words';
import type { Answer } from './answer';
import type { Command, CommandContext } from './command';
import { auditCommand } from './audit-command';
import { briefCommand } from './brief-command';
import { chosen } from './chosen';
import { exportCommand } from './export-command';
import { extractCommand } from './extract-command';
import { healthCommand } from './health-command';
import { namedFiles, readOptions, type Options } from './read-options';
import { DEFAULT_LANGUAGE } from './spoken-language';

/** A new command is one file and one line here. */
const COMMANDS: readonly Command[] = [
  extractCommand,
  exportCommand,
  auditCommand,
  healthCommand,
  briefCommand,
];

const COMMON: Options = { help: { type: 'boolean', short: 'h' }, language: { type: 'string' } };

/** Carries out what was written after `fiscal-gauge`. */
export async function runCommandLine(args: readonly string[], given: Given): Promise<Answer> {
  const [first, ...others] = args;
  const names = COMMANDS.map(({ name }) => name);
  if (first === undefined) return fault('no-command', { known: names });
  if (first.startsWith('-')) return answerWithoutCommand(args, given);
  const command = COMMANDS.find(({ name }) => name === first);
  if (command === undefined) return fault('unknown-command', { given: first, known: names });
  const options = { ...command.options, ...COMMON };
  const values = readOptions(others, options, command.takesFiles);
  if (isFault(values)) return values;
  const language = chosen(values, 'language', LANGUAGES) ?? DEFAULT_LANGUAGE;
  if (isFault(language)) return language;
  const context = { ...given, language, files: namedFiles(others, options) };
  return values['help'] === true ? command.help(context) : command.run(values, context);
}

/** What does not stand on the command line. */
type Given = Omit<CommandContext, 'language' | 'files'>;

function answerWithoutCommand(args: readonly string[], { productVersion }: Given): Answer {
  const values = readOptions(args, { ...COMMON, version: { type: 'boolean' } });
  if (isFault(values)) return values;
  const language = chosen(values, 'language', LANGUAGES) ?? DEFAULT_LANGUAGE;
  if (isFault(language)) return language;
  if (values['help'] === true) return helpTexts(language).all;
  if (values['version'] === true) return `${productVersion}\n`;
  return fault('no-command', { known: COMMANDS.map(({ name }) => name) });
}
