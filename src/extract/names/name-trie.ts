import { longestWord, wordTrie, type WordTrie } from '../../core/names/word-trie';
import { runningNames, type RunningName } from './running-names';
import { sharedTail } from './shared-tails';

/** A name, or a list of names that share words, as it stands in a text. */
export interface FoundName extends RunningName {
  /** Verbatim, as the text has it. */
  readonly name: string;
  /** Where it ends, in UTF-16 units of the text. */
  readonly end: number;
}

/**
 * The longest name of running text that begins at a place (in UTF-16 units): 规上工业增加值, never the 工业 in it; or the list of
 * names with shared words that does (存、贷款余额), where that is longer.
 *
 * None where no name begins. What stands before the place is not looked at, and may make another thing of the name:
 * see the scopes.
 *
 * @example longestName('粮食总产1100亿斤', 0) // { name: '粮食总产', indicators: ['grain-output'], isList: false, end: 4 }
 */
export function longestName(text: string, at: number): FoundName | undefined {
  trie ??= wordTrie(runningNames());
  const found = longestWord(trie, text, at);
  const list = sharedTail(text, at);
  if (list !== undefined && list.end > (found?.end ?? at)) {
    return { indicators: list.indicators, isList: true, name: text.slice(at, list.end), end: list.end };
  }
  return found && { ...found.meaning, name: text.slice(at, found.end), end: found.end };
}

/** Laid out on first use: most sessions read no text. */
let trie: WordTrie<RunningName> | undefined;
