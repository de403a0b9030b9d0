import { indicatorById } from '../../core/catalogue/catalogue';
import { areaNameEnd, countedAreasEnd } from '../names/area-name';
import { longestName, type FoundName } from '../names/name-trie';
import { indicatorUnder, longestScope, type FoundScope } from '../names/scopes';
import type { Place } from '../tokens/token';
import { withoutLeadIn } from './lead-in';
import type { NamedThings } from './named-things';
import type { Subject } from './subject';

/** Exactly a name, under the scopes that stand before it. */
export function readName(text: string, { start, end }: Place): NamedThings | undefined {
  let at = start;
  let area: string | undefined;
  let isAbove = false;
  const narrowing: FoundScope[] = [];
  for (;;) {
    at = withoutLeadIn(text, { start: at, end }, []);
    const name = nameWithin(text, at, end);
    if (name !== undefined && name.end <= end && isNameEnd(text, name.end, end)) {
      if (name.indicators.length === 0 || (isAbove && !name.indicators.every(isOfBudgets))) return undefined;
      return narrowed(text, { start, end: name.end }, name, narrowing, area);
    }
    const scope = longestScope(text, at);
    if (scope === undefined && area === undefined && at === start) {
      const behind = countedAreasEnd(text, at) ?? areaNameEnd(text, at);
      if (behind === undefined || behind >= end) return undefined;
      area = text.slice(at, behind);
      at = behind;
      continue;
    }
    if (scope === undefined || scope.end >= end) return undefined;
    if (scope.effect.kind === 'area') {
      if (scope.effect.area === 'part') return undefined;
      isAbove ||= scope.effect.area === 'above';
      if (scope.effect.area !== 'whole') area = scope.word.replace(/[“”]/gu, '');
    } else {
      if (scope.effect.kind === 'rank') area = scope.word;
      narrowing.push(scope);
    }
    at = scope.end;
    if (text.charAt(at) === '的') at++;
  }
}

/** 全国税收收入 and 中央一般公共预算支出 are told as budgets are; what else is the country's is no figure of the document's. */
function isOfBudgets(indicator: string): boolean {
  return indicatorById(indicator)?.topic === 'public-finance';
}

/** The longest name that ends where the words do, or before: 税收收入 of 税收收入占比达. */
function nameWithin(text: string, at: number, end: number): FoundName | undefined {
  const name = longestName(text, at);
  if (name === undefined || name.end <= end) return name;
  const shorter = longestName(text.slice(at, end), 0);
  return shorter && { ...shorter, end: at + shorter.end };
}

function isNameEnd(text: string, at: number, end: number): boolean {
  return at === end || SIZE_NOUN.test(text.slice(at, end));
}

const SIZE_NOUN = /^(?:任务|总量|总额|总值|规模|总规模|总数|数量|数|指标|水平|均值|平均值|的)$/u;

function narrowed(
  text: string,
  { start, end }: Place,
  name: { readonly indicators: readonly string[]; readonly isList: boolean; readonly name: string },
  scopes: readonly FoundScope[],
  area: string | undefined,
): NamedThings | undefined {
  const where = area === undefined ? {} : { area };
  const subjects = (name.isList ? name.indicators.map((id) => [id]) : [name.indicators]).map(
    (ids): Subject | undefined => {
      const under = ids.map((id) =>
        scopes.reduce<string | undefined>(
          (indicator, scope) => (indicator === undefined ? undefined : indicatorUnder(scope, indicator)),
          id,
        ),
      );
      const known = under.filter((id) => id !== undefined);
      if (known.length < ids.length) return undefined;
      const label = scopes.length > 0 ? text.slice(start, end) : name.name;
      return { indicators: known, label, ...where, doubts: known.length > 1 ? ['two-candidates'] : [] };
    },
  );
  if (subjects.some((subject) => subject === undefined)) return undefined;
  return { subjects: subjects.filter((subject) => subject !== undefined), isList: name.isList };
}
