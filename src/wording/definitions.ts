import type { Language } from '../core/language';
import { DEFINITION_SOURCES, type SourcedDefinition } from './definition-sources';
import { ECONOMY_DEFINITIONS } from './economy-definitions';
import { PUBLIC_MONEY_DEFINITIONS } from './public-money-definitions';
import { USUAL_DEFINITIONS } from './usual-definitions';

/** What an indicator is, and who says so, in the language given; nothing where it goes by its name alone. */
export function definitionOf(indicator: string, language: Language): Definition | undefined {
  const known = DEFINITIONS.get(indicator);
  return known && { text: known[language], source: DEFINITION_SOURCES[known.source][language] };
}

export interface Definition {
  readonly text: string;
  readonly source: string;
}

// A map, because the words looked up are anyone's: an object would know `constructor` too.
const DEFINITIONS: ReadonlyMap<string, SourcedDefinition> = new Map([
  ...Object.entries(USUAL_DEFINITIONS).map(
    ([id, texts]) => [id, { ...texts, source: 'usual' } satisfies SourcedDefinition] as const,
  ),
  ...Object.entries(PUBLIC_MONEY_DEFINITIONS),
  ...Object.entries(ECONOMY_DEFINITIONS),
]);
