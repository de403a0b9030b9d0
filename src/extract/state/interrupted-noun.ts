import { longestName } from '../names/name-trie';
import { longestScope } from '../names/scopes';
import type { Clause } from '../tokens/clause';
import type { Place } from '../tokens/token';
import { withoutLeadIn } from './lead-in';

/** 县(市、区)上解收入: words that go on behind a bracket within one noun; nothing where the bracket only stands before a name. */
export function interruptedNoun(
  text: string,
  { before, start: clauseStart }: Clause,
  thing: Place,
  ownArea: readonly string[],
): string | undefined {
  if (before !== ')' || thing.start !== clauseStart) return undefined;
  const near = text.slice(Math.max(0, clauseStart - FAR), clauseStart);
  const opens = clauseStart - near.length + near.lastIndexOf('(');
  if (!near.includes('(')) return undefined;
  const from = clauseStart - near.length + near.slice(0, near.lastIndexOf('(')).search(/[^,;:、。\n]*$/u);
  const head = withoutLeadIn(text, { start: from, end: opens }, ownArea);
  if (head >= opens) return undefined;
  const scope = longestScope(text, head);
  if (scope?.end === opens) return undefined;
  // 债务(转贷)收入: the name may hold the bracket.
  const whole = text.slice(head, thing.end);
  if (longestName(whole, 0)?.end === whole.length) return whole;
  return text.slice(head, opens) + text.slice(thing.start, thing.end);
}

/** Characters: no bracket inside a noun is longer. */
const FAR = 40;
