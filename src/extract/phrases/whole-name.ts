import { longestName, type FoundName } from '../names/name-trie';
import { longestScope } from '../names/scopes';
import type { Lead } from '../tokens/lead';
import type { Place } from '../tokens/token';

/**
 * A lead whose words for the thing are whole: reading backwards took 总值 from 地区生产总值 and 总数 from 高企总数, which belong
 * to the thing. A word that closes a name is of the name, and may still say what it says (经济增长).
 */
export function withWholeName(text: string, lead: Lead): Lead {
  const { rest, words } = lead;
  if (words.length === 0) return lead;
  // 科技进步对经济增长的贡献率 is a thing of its own.
  const contribution = words.find(({ word }) => word === '贡献率');
  if (contribution !== undefined) return { ...lead, rest: { start: rest.start, end: contribution.end } };
  const figure = words[0]?.end ?? rest.end;
  const ends = new Set(words.map(({ end }) => end));
  for (let at = rest.start; at < figure; at++) {
    const name = longestName(text, at);
    if (name === undefined) {
      const scope = longestScope(text, at);
      if (scope !== undefined) at = scope.end - 1;
      continue;
    }
    if (ends.has(name.end) && name.end > rest.end)
      return { ...lead, rest: { start: rest.start, end: name.end } };
    at = name.end - 1;
  }
  if (rest.end <= rest.start) return lead;
  let end = rest.end;
  for (const { start, end: wordEnd, says } of words.toReversed()) {
    // An act behind what is no name belongs to it: 研发投入 of a firm.
    const isOfIt =
      says.noun !== undefined ||
      (says.isAct === true && !/完成|实现/u.test(text.slice(start, wordEnd)) && !endsInName(text, rest));
    if (start !== end || !isOfIt) break;
    end = wordEnd;
  }
  return end === rest.end ? lead : { ...lead, rest: { start: rest.start, end } };
}

/** Whether a name closes the words. */
export function endsInName(text: string, place: Place): boolean {
  return closingName(text, place) !== undefined;
}

/** The name that closes the words. */
export function closingName(text: string, { start, end }: Place): FoundName | undefined {
  for (let at = start; at < end; at++) {
    const name = longestName(text, at);
    if (name?.end === end) return name;
  }
  return undefined;
}
