import { longestName } from '../names/name-trie';
import { longestScope } from '../names/scopes';
import type { Place } from '../tokens/token';

/** Where a thing begins behind a heading that has run into its sentence: 人口年末常住人口. The start where nothing has. */
export function behindHeading(text: string, { start, end }: Place): number {
  // 固定资产投资全区完成…: a heading may be a name itself.
  const headed = longestName(text, start)?.end;
  if (headed !== undefined && OWN_AREA.test(text.slice(headed, headed + 3))) return headed;
  if (longestScope(text, start) !== undefined || headed !== undefined) return start;
  return start + (HEADED.exec(text.slice(start, end))?.[0].length ?? 0);
}

const HEADED =
  /^(?:\p{sc=Han}{2,6}?(?=(?:全年|年末|初步核算))|(?![^全]*?(?:[占比为的在]|拉动|带动|相当于|[高低快慢优]于))\p{sc=Han}{2,8}?(?=全[省市县区州旗]\p{sc=Han}))/u;
const OWN_AREA = /^全[省市县区州旗]\p{sc=Han}/u;
