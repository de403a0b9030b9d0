import { areaNameEnd, districtNameEnd } from '../names/area-name';
import { longestScope } from '../names/scopes';
import type { Place } from '../tokens/token';
import { readName } from './read-name';
import type { Subject } from './subject';

/**
 * The one thing that a list of areas tells of, in each of them: 市本级、青河县和白石区一般公共预算收入. Nothing where a member is no
 * area, or no name stands behind the last.
 */
export function thingInEachArea(text: string, members: readonly Place[]): readonly Subject[] | undefined {
  const last = members.at(-1);
  const summed = last === undefined ? undefined : SUMMED.exec(text.slice(last.start, last.end))?.groups;
  if (last !== undefined && summed !== undefined && numberOf(summed['count'] ?? '') === members.length) {
    const { area = '', sum = '' } = summed;
    return inEach(text, members, last.start + area.length, last.start + area.length + sum.length);
  }
  const lastArea = last === undefined ? undefined : areaEnd(text, last.start);
  if (last === undefined || lastArea === undefined || lastArea >= last.end) return undefined;
  const areas = placesOf(members, lastArea);
  if (!areas.every(({ start, end }) => areaEnd(text, start) === end)) return undefined;
  return inEach(text, members, lastArea, lastArea);
}

/** What is named from a place on, in each area of which the last ends before it. */
function inEach(
  text: string,
  members: readonly Place[],
  lastArea: number,
  from: number,
): readonly Subject[] | undefined {
  const end = members.at(-1)?.end ?? from;
  const [thing, ...more] = readName(text, { start: from, end })?.subjects ?? [];
  if (thing === undefined || more.length > 0) return undefined;
  return placesOf(members, lastArea).map((place) => ({ ...thing, area: text.slice(place.start, place.end) }));
}

function placesOf(members: readonly Place[], lastArea: number): readonly Place[] {
  return members.map(({ start, end }, place) => ({
    start,
    end: place === members.length - 1 ? lastArea : end,
  }));
}

function numberOf(count: string): number {
  return /^\d/u.test(count) ? Number(count) : ' 一二三四五六七八九十'.indexOf(count.replace('两', '二'));
}

/** 甲、乙和丙三个行政区分别实现: the number tells that the names before it are areas. */
const SUMMED =
  /^(?<area>\p{sc=Han}{1,4}?)(?<sum>(?<count>[两二三四五六七八九十]|\d{1,2})个?(?:行政区|功能区|园区|街道|[市县区镇乡旗])(?:[市县区])?)(?=[分实完地一固规社])/u;

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
