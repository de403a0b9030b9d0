import type { Place } from '../tokens/token';
import { readName } from './read-name';
import type { Subject } from './subject';

/** The parts of a list with 和 between them. */
export function joinedParts(text: string, { start, end }: Place): readonly Place[] {
  const parts: Place[] = [];
  let from = start;
  for (const { index, 0: joint } of text.slice(start, end).matchAll(JOINT)) {
    if (index === 0) continue;
    parts.push({ start: from, end: start + index });
    from = start + index + joint.length;
  }
  return [...parts, { start: from, end }];
}

const JOINT = /以及|和|与|及/gu;

/**
 * The things of a list, whose members may leave unsaid what the last one says for all (工业、民间投资), or the first
 * (单位生产总值用水量、能耗). Nothing in place of one that the catalogue does not know.
 */
export function withSharedTail(
  text: string,
  parts: readonly Place[],
): readonly (readonly Subject[] | undefined)[] {
  const first = parts[0];
  const last = parts.at(-1);
  return parts.map((part) => {
    const own = readName(text, part)?.subjects;
    if (own !== undefined) return own;
    return sharingTail(text, part, last) ?? sharingHead(text, part, first);
  });
}

function sharingHead(text: string, part: Place, first: Place | undefined): readonly Subject[] | undefined {
  if (first === undefined || part === first) return undefined;
  const tail = text.slice(part.start, part.end);
  for (let at = first.end - 1; at > first.start + 1; at--) {
    const words = text.slice(first.start, at) + tail;
    const shared = readName(words, { start: 0, end: words.length })?.subjects;
    if (shared?.length === 1) return shared.map((subject) => ({ ...subject, label: words }));
  }
  return undefined;
}

function sharingTail(text: string, part: Place, last: Place | undefined): readonly Subject[] | undefined {
  if (last === undefined || part === last) return undefined;
  const head = text.slice(part.start, part.end);
  for (let at = last.start + 1; at < last.end; at++) {
    const words = head + text.slice(at, last.end);
    if (words === text.slice(last.start, last.end)) continue;
    const shared = readName(words, { start: 0, end: words.length })?.subjects;
    if (shared?.length === 1) return shared.map((subject) => ({ ...subject, label: words }));
  }
  return undefined;
}
