import { LANGUAGES, type Language } from '../core/language';

export const DEFAULT_LANGUAGE: Language = 'en-US';

/**
 * The language in which to speak of these arguments, however wrong they are otherwise: what `--language` names, else
 * English. The system's own language is not asked, so that a script says the same everywhere.
 */
export function spokenLanguage(args: readonly string[]): Language {
  const named = args.flatMap((argument, index) => {
    if (argument === '--language') return args[index + 1] ?? [];
    return argument.startsWith('--language=') ? argument.slice('--language='.length) : [];
  });
  return LANGUAGES.find((language) => language === named.at(-1)) ?? DEFAULT_LANGUAGE;
}
