import { longestWord, wordTrie, type WordTrie } from '../../core/names/word-trie';
import { runningNames, type RunningName } from './running-names';

/** A name as it stands in a text. */
export interface FoundName extends RunningName {
  /** Verbatim, as the text has it. */
  readonly name: string;
  /** Where it ends, in UTF-16 units of the text. */
  readonly end: number;
}

/**
 * The longest name of running text that begins at a place (in UTF-16 units): 规上工业增加值, never the 工业 in it.
 *
 * None where no name begins. What stands before the place is not looked at, and may make another thing of the name:
 * see the scopes.
 *
 * @example longestName('粮食总产1100亿斤', 0) // { name: '粮食总产', indicators: ['grain-output'], isList: false, end: 4 }
 */
export function longestName(text: string, at: number): FoundName | undefined {
  trie ??= wordTrie(runningNames());
  const found = longestWord(trie, text, at);
  return found && { ...found.meaning, name: text.slice(at, found.end), end: found.end };
}

/** Laid out on first use: most sessions read no text. */
let trie: WordTrie<RunningName> | undefined;
