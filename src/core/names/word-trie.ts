/**
 * Words with what each means, laid out so that the longest one at a place of a text is found in as many steps as it has
 * characters, however many words there are.
 *
 * Nodes are numbered breadth first, so that the n-th edge leads to node n + 1, and no edge has to name its node.
 */
export interface WordTrie<Meaning> {
  /** For each node, and once more at the end, its first edge. */
  readonly firstEdge: Uint32Array;
  /** The character of each edge; those of one node in order. */
  readonly letters: Uint16Array;
  readonly meanings: readonly (Meaning | undefined)[];
  /** For each character the node of the words that begin with it, 0 where none does: at most places none begins. */
  readonly beginnings: Uint16Array;
}

export interface FoundWord<Meaning> {
  readonly meaning: Meaning;
  /** Where the word ends, in UTF-16 units of the text. */
  readonly end: number;
}

/** A trie of the words given; of two that differ in letter case or width only, the later one's meaning stands. */
export function wordTrie<Meaning>(words: Iterable<readonly [string, Meaning]>): WordTrie<Meaning> {
  const meaningOf = new Map([...words].map(([word, meaning]) => [foldedWord(word), meaning]));
  meaningOf.delete('');
  const sorted = [...meaningOf.keys()].sort((one, other) => (one < other ? -1 : 1));
  const firstEdge: number[] = [];
  const letters: number[] = [];
  const meanings: (Meaning | undefined)[] = [];
  const ranges = [{ from: 0, to: sorted.length, depth: 0 }];
  // Each range of words that begin alike is a node; the list grows while it is walked.
  for (const { from, to, depth } of ranges) {
    firstEdge.push(letters.length);
    const shortest = sorted[from];
    meanings.push(shortest?.length === depth ? meaningOf.get(shortest) : undefined);
    let at = shortest?.length === depth ? from + 1 : from;
    while (at < to) {
      const letter = sorted[at]?.charCodeAt(depth);
      const start = at;
      while (at < to && sorted[at]?.charCodeAt(depth) === letter) at += 1;
      letters.push(letter ?? 0);
      ranges.push({ from: start, to: at, depth: depth + 1 });
    }
  }
  firstEdge.push(letters.length);
  const beginnings = new Uint16Array(0x10000);
  for (let edge = 0; edge < (firstEdge[1] ?? 0); edge++) beginnings[letters[edge] ?? 0] = edge + 1;
  return {
    firstEdge: Uint32Array.from(firstEdge),
    letters: Uint16Array.from(letters),
    meanings,
    beginnings,
  };
}

/**
 * The longest word of the trie that stands at a place of a text (in UTF-16 units), in any letter case and width.
 *
 * None where no word begins there; nor one that would cut a run of Latin letters or of digits: no GDP in GDPR.
 */
export function longestWord<Meaning>(
  trie: WordTrie<Meaning>,
  text: string,
  at: number,
): FoundWord<Meaning> | undefined {
  let longest: Meaning | undefined;
  let end = at;
  let node = isInsideRun(text, at) ? NOWHERE : ROOT;
  for (let place = at; node !== NOWHERE; place += 1) {
    const meaning = trie.meanings[node];
    if (meaning !== undefined && !isInsideRun(text, place)) {
      longest = meaning;
      end = place;
    }
    node = nextNode(trie, node, text, place);
  }
  return longest === undefined ? undefined : { meaning: longest, end };
}

/** Every word of the trie that stands at a place of a text, the shortest first, as `longestWord` finds the longest. */
export function wordsAt<Meaning>(
  trie: WordTrie<Meaning>,
  text: string,
  at: number,
): readonly FoundWord<Meaning>[] {
  let words: FoundWord<Meaning>[] | undefined;
  let node = isInsideRun(text, at) ? NOWHERE : ROOT;
  for (let place = at; node !== NOWHERE; place += 1) {
    const meaning = trie.meanings[node];
    if (meaning !== undefined && !isInsideRun(text, place)) (words ??= []).push({ meaning, end: place });
    node = nextNode(trie, node, text, place);
  }
  return words ?? NONE;
}

const ROOT = 0;
const NOWHERE = -1;
/** One for all: at most places no word begins. */
const NONE: readonly never[] = [];

function nextNode(
  { firstEdge, letters, beginnings }: WordTrie<unknown>,
  node: number,
  text: string,
  place: number,
): number {
  if (place >= text.length) return NOWHERE;
  const letter = folded(text.charCodeAt(place));
  if (node === ROOT) return beginnings[letter] || NOWHERE;
  const edge = edgeOf(letters, firstEdge[node] ?? 0, firstEdge[node + 1] ?? 0, letter);
  return edge < 0 ? NOWHERE : edge + 1;
}

function edgeOf(letters: Uint16Array, from: number, to: number, letter: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((letters[middle] ?? 0) < letter) low = middle + 1;
    else high = middle;
  }
  return low < to && letters[low] === letter ? low : -1;
}

function isInsideRun(text: string, at: number): boolean {
  if (at === 0 || at >= text.length) return false;
  const after = folded(text.charCodeAt(at));
  // Most are Chinese.
  if (after > LAST_LATIN) return false;
  const before = folded(text.charCodeAt(at - 1));
  return (isLatin(before) && isLatin(after)) || (isDigit(before) && isDigit(after));
}

function isLatin(code: number): boolean {
  return code >= 0x61 && code <= LAST_LATIN;
}

/** z, behind which no letter or digit stands once it is folded. */
const LAST_LATIN = 0x7a;

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Half width, lower case. */
function folded(code: number): number {
  const half = code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code;
  return half >= 0x41 && half <= 0x5a ? half + 0x20 : half;
}

function foldedWord(word: string): string {
  return Array.from({ length: word.length }, (_, at) =>
    String.fromCharCode(folded(word.charCodeAt(at))),
  ).join('');
}
