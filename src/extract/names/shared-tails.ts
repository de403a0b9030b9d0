import { wordsAt, wordTrie, type WordTrie } from '../../core/names/word-trie';
import type { SharedName } from './shared-name';
import { SHARED_NAMES } from './shared-names';

/** A list of names that say what they have in common once. */
export interface SharedTail {
  /** In the order of the list. */
  readonly indicators: readonly string[];
  /** Where it ends, in UTF-16 units of the text. */
  readonly end: number;
}

/**
 * The list of names with shared words that begins at a place of a text (in UTF-16 units): 城镇、农村居民人均可支配收入.
 *
 * None where the parts are no list of one kind, or where a part comes twice; no more than six parts are gone through, so
 * that a run of parts costs no more than a list.
 */
export function sharedTail(text: string, at: number): SharedTail | undefined {
  tries ??= { first: firstParts(), later: laterParts() };
  const begun = wordsAt(tries.first, text, at);
  if (begun.length === 0) return undefined;
  return longest(
    begun.map(({ meaning, end }) => {
      const joint = jointAt(text, end);
      return joint > 0 ? listFrom(text, end + joint, meaning) : undefined;
    }),
  );
}

/** A list of one kind that has begun, with the indicators of its parts so far. */
interface OpenList {
  readonly shared: SharedName;
  readonly indicators: readonly string[];
}

/** For each kind of list that a part may stand in, the indicator that it stands for there. */
type Part = ReadonlyMap<SharedName, string>;

const MOST_PARTS = 6;

/** What may follow a joint. No two words at one place are followed by another joint, so that each part is gone through once. */
function listFrom(text: string, at: number, open: readonly OpenList[]): SharedTail | undefined {
  const later = tries?.later;
  if (later === undefined) return undefined;
  return longest(
    wordsAt(later, text, at).map(({ meaning, end }) => {
      const going = open.flatMap((list) => withPart(list, meaning));
      const joint = (going[0]?.indicators.length ?? MOST_PARTS) < MOST_PARTS ? jointAt(text, end) : 0;
      return (joint > 0 ? listFrom(text, end + joint, going) : undefined) ?? closed(text, end, going);
    }),
  );
}

function withPart({ shared, indicators }: OpenList, part: Part): readonly OpenList[] {
  const indicator = part.get(shared);
  const fits = indicator !== undefined && !indicators.includes(indicator);
  return fits ? [{ shared, indicators: [...indicators, indicator] }] : [];
}

function closed(text: string, at: number, open: readonly OpenList[]): SharedTail | undefined {
  return longest(
    open.flatMap(({ shared, indicators }) =>
      shared.after
        .filter((tail) => text.startsWith(tail, at))
        .map((tail) => ({ indicators, end: at + tail.length })),
    ),
  );
}

function longest(lists: readonly (SharedTail | undefined)[]): SharedTail | undefined {
  return lists.reduce((one, other) => ((other?.end ?? 0) > (one?.end ?? 0) ? other : one), undefined);
}

function jointAt(text: string, at: number): number {
  if (at >= text.length) return 0;
  if (text.startsWith('以及', at)) return 2;
  return '、和与及'.includes(text.charAt(at)) ? 1 : 0;
}

/** Laid out on first use: most sessions read no text. */
let tries: { readonly first: WordTrie<readonly OpenList[]>; readonly later: WordTrie<Part> } | undefined;

function firstParts(): WordTrie<readonly OpenList[]> {
  const lists = new Map<string, OpenList[]>();
  for (const shared of SHARED_NAMES) {
    for (const [part, indicator] of Object.entries(shared.parts)) {
      for (const head of shared.before) {
        const begun = lists.get(`${head}${part}`) ?? [];
        lists.set(`${head}${part}`, [...begun, { shared, indicators: [indicator] }]);
      }
    }
  }
  return wordTrie(lists);
}

function laterParts(): WordTrie<Part> {
  const parts = new Map<string, Map<SharedName, string>>();
  for (const shared of SHARED_NAMES) {
    for (const [part, indicator] of Object.entries(shared.parts)) {
      parts.set(part, (parts.get(part) ?? new Map<SharedName, string>()).set(shared, indicator));
    }
  }
  return wordTrie(parts);
}
