import { indicatorById } from '../../core/catalogue/catalogue';
import { longestWord, wordTrie, type WordTrie } from '../../core/names/word-trie';
import { SCOPE_WORDS, type ScopeEffect } from './scope-words';

export interface FoundScope {
  /** Verbatim, as the text has it. */
  readonly word: string;
  readonly effect: ScopeEffect;
  /** Where it ends, in UTF-16 units of the text. */
  readonly end: number;
}

/**
 * The longest scope or owner that begins at a place of a text (in UTF-16 units): 规模以上, 市本级, 民营企业.
 *
 * None where no such word begins. Some are names too (规上企业): it is a scope where a name follows it.
 */
export function longestScope(text: string, at: number): FoundScope | undefined {
  trie ??= wordTrie(SCOPE_WORDS);
  const found = longestWord(trie, text, at);
  return found && { word: text.slice(at, found.end), effect: found.meaning, end: found.end };
}

/**
 * The indicator that a name is under a scope: itself in another area, or a narrower one (民间 before 固定资产投资).
 *
 * None where what is narrowed is no indicator of the catalogue.
 */
export function indicatorUnder(
  { effect }: Pick<FoundScope, 'effect'>,
  indicator: string,
): string | undefined {
  if (effect.kind === 'part') return effect.into[indicator];
  if (effect.kind !== 'rank') return indicator;
  return indicatorById(indicator)?.topic === 'public-finance' ? indicator : undefined;
}

let trie: WordTrie<ScopeEffect> | undefined;
