import type { Clause } from '../tokens/clause';
import type { Place } from '../tokens/token';
import type { PassageState } from './passage-state';
import { readName, type NamedThings } from './read-subjects';

/** 债务限额48亿元,其中:一般债务21亿元: a part whose name leaves out what the whole's ends in. */
export function partNamed(
  text: string,
  clause: Clause,
  { start, end }: Place,
  { subjects }: PassageState,
): NamedThings | undefined {
  const [whole] = subjects;
  const isPart =
    clause.before === ':' || text.startsWith('其中', clause.start) || subjects[0]?.isPart === true;
  if (!isPart || whole === undefined || end - start > LONGEST_PART) return undefined;
  const words = text.slice(start, end);
  if (readName(words, { start: 0, end: words.length }) !== undefined) return undefined;
  for (let at = 1; at < whole.label.length - 1; at++) {
    const together = words + whole.label.slice(at);
    const named = readName(together, { start: 0, end: together.length });
    if (named?.subjects.length === 1) {
      return {
        ...named,
        subjects: named.subjects.map((subject) => ({ ...subject, label: together, isPart: true })),
      };
    }
  }
  return undefined;
}

/** Characters. */
const LONGEST_PART = 6;
