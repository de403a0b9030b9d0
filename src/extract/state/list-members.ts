import { longestName } from '../names/name-trie';
import type { Place } from '../tokens/token';
import { readName } from './read-name';
import { withSharedTail } from './shared-words';
import { unnamed, type Subject } from './subject';

/** The things of a list in their order; those that the catalogue does not know under their own words. */
export function membersOf(text: string, members: readonly Place[]): readonly Subject[] {
  const owner = ownerOfFirst(text, members[0]);
  const tail = unknownTail(text, members.at(-1));
  return withSharedTail(text, members).map((subjects, place) => {
    const [subject, ...more] = subjects ?? [];
    const label = textOf(text, members[place]);
    if (subject === undefined || more.length > 0) return unnamed(label);
    if (tail !== '' && !label.endsWith(tail)) return unnamed(label + tail);
    return owner === undefined || subject.label.startsWith(owner)
      ? subject
      : unnamed(`${owner}${subject.label}`);
  });
}

/** What follows a name at the end of a list and makes another thing of each: 从业人员 in 第二产业、第三产业从业人员. */
function unknownTail(text: string, last: Place | undefined): string {
  if (last === undefined || readName(text, last) !== undefined) return '';
  const end = longestName(text, last.start)?.end ?? last.end;
  return end < last.end ? text.slice(end, last.end) : '';
}

function textOf(text: string, place: Place | undefined): string {
  return place === undefined ? '' : text.slice(place.start, place.end);
}

/** The names at the end of a list, up to the first member that is none. */
export function trailingNames(members: readonly (readonly Subject[] | undefined)[]): readonly Subject[] {
  const first = members.findLastIndex((subjects) => subjects === undefined) + 1;
  return members.slice(first).flatMap((subjects) => subjects ?? []);
}

/** Words before a name at the head of a list, which are of each member: 新片区 in 新片区工业总产值、投资分别增长. */
function ownerOfFirst(text: string, first: Place | undefined): string | undefined {
  if (first === undefined || readName(text, first) !== undefined) return undefined;
  for (let at = first.start + 1; at < first.end - 1; at++) {
    const name = longestName(text, at);
    if (name?.end === first.end) return text.slice(first.start, at);
  }
  return undefined;
}
