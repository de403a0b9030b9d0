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
  if (scope?.end !== end || subjects.length === 0) return undefined;
  const { effect, word } = scope;
  // 高于国家、自治区0.7和2.8个百分点: what is above.
  if (/^自治[区州]$/u.test(word)) return undefined;
  if (effect.kind === 'area' && effect.area === 'whole') return subjects;
  // 县级 ranks what it stands before; before nothing it is whose the figure is.
  if (effect.kind !== 'rank' && !(effect.kind === 'area' && effect.area === 'own-level')) return undefined;
  return subjects.map((subject) => ({ ...subject, area: word }));
}
