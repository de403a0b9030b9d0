import { areaNameEnd, districtNameEnd } from '../names/area-name';
import { longestScope } from '../names/scopes';
import type { Place } from '../tokens/token';
import { readName } from './read-subjects';
import type { Subject } from './subject';

/**
 * The one thing that a list of areas tells of, in each of them: 市本级、青河县和白石区一般公共预算收入. Nothing where a member is no
 * area, or no name stands behind the last.
 */
export function thingInEachArea(text: string, members: readonly Place[]): readonly Subject[] | undefined {
  const last = members.at(-1);
  const lastArea = last === undefined ? undefined : areaEnd(text, last.start);
  if (last === undefined || lastArea === undefined || lastArea >= last.end) return undefined;
  const [thing, ...more] = readName(text, { start: lastArea, end: last.end })?.subjects ?? [];
  if (thing === undefined || more.length > 0) return undefined;
  const areas = members.map(({ start, end }) => ({ start, end: end === last.end ? lastArea : end }));
  if (!areas.every(({ start, end }) => areaEnd(text, start) === end)) return undefined;
  return areas.map(({ start, end }) => ({ ...thing, area: text.slice(start, end) }));
}

/** The thing named before, in the area that stands for it alone: 青河县5.2亿元 behind 一般公共预算收入. */
export function inAreaAlone(
  text: string,
  { start, end }: Place,
  subjects: readonly Subject[],
): readonly Subject[] | undefined {
  if (subjects.length !== 1 || subjects[0]?.indicators.length === 0) return undefined;
  if (areaNameEnd(text, start) !== end && districtNameEnd(text, start) !== end) return undefined;
  return subjects.map((subject) => ({ ...subject, area: text.slice(start, end) }));
}

function areaEnd(text: string, at: number): number | undefined {
  const scope = longestScope(text, at);
  return scope?.effect.kind === 'area' ? scope.end : (areaNameEnd(text, at) ?? districtNameEnd(text, at));
}
