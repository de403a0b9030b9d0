import { longestScope } from '../names/scopes';
import type { Place } from '../tokens/token';
import type { PassageState } from './passage-state';
import type { Subject } from './subject';

/** 其中市本级完成3亿元: the thing named before, in another area. */
export function underScopeAlone(
  text: string,
  { start, end }: Place,
  { subjects }: PassageState,
): readonly Subject[] | undefined {
  const scope = longestScope(text, start);
  if (scope?.end !== end || scope.effect.kind !== 'area' || subjects.length === 0) return undefined;
  if (scope.effect.area !== 'own-level') return scope.effect.area === 'whole' ? subjects : undefined;
  return subjects.map((subject) => ({ ...subject, area: scope.word }));
}
