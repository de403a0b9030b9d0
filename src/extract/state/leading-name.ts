import { longestName } from '../names/name-trie';
import { longestScope } from '../names/scopes';
import type { Place } from '../tokens/token';
import { withoutLeadIn } from './lead-in';
import { readName } from './read-name';
import { behindHeading } from './run-in-heading';
import type { Subject } from './subject';

/** The things that a clause begins with, under their scopes, whatever it goes on to say of them. */
export function leadingName(text: string, { start, end }: Place): readonly Subject[] | undefined {
  const from = behindHeading(text, { start, end });
  let at = from;
  while (at < end) {
    at = withoutLeadIn(text, { start: at, end }, []);
    // A name may go on in brackets, 生产总值(GDP), which are a clause of their own.
    const name = longestName(text.slice(at, end), 0);
    // 进出口差额 is no 进出口.
    if (name !== undefined && /^[顺逆]?差/u.test(text.slice(at + name.end, at + name.end + 2)))
      return undefined;
    if (name !== undefined)
      return readName(text.slice(0, end), { start: from, end: at + name.end })?.subjects;
    const scope = longestScope(text, at);
    if (scope === undefined) return undefined;
    at = scope.end;
  }
  return undefined;
}
