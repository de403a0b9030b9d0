import type { Language } from '../../../core/language';
import { disclosedSide } from '../../../core/reading/disclosed-side';
import { isMissing } from '../../../core/missing';
import { printed, quotient } from '../../../core/number/estimate';
import type { Observation } from '../../../core/reading/observation';
import type { ReportData } from '../../../library/dataset';
import { statementText } from '../../../library/text/quote';
import { numberInProse } from '../../../wording/digits-in-prose';
import { readingNote } from '../../../wording/reading-name';
import { tableTexts } from '../../../wording/tables';
import type { Cell } from '../../plan/cell';
import { derivedInterval } from '../cells/derived-cell';
import { impliedTarget } from '../cells/implied';
import { growthPrices } from '../cells/names';
import { whyEmpty } from '../cells/why-empty';
import type { Pair } from './pair';
import { targetsTexts } from './words';

/** What a reader must know of a row: which side is empty and why, what is estimated, derived, or only a floor. */
export function notes(pair: Pair, data: ReportData, language: Language): Cell {
  const texts = targetsTexts(language).notes;
  const { estimated, inWordsOnly, noteSeparator } = tableTexts(language);
  const { year, figure, result, target, statement } = pair;
  const parts: string[] = [];
  const sources: string[] = [];
  const add = (part: string, ...reads: readonly (Pick<Observation, 'id'> | undefined)[]): void => {
    parts.push(part);
    sources.push(...reads.flatMap((read) => (read ? [read.id] : [])));
  };

  const point = {
    result: { period: String(year), stage: 'result' },
    plan: { period: String(year + 1), stage: 'plan' },
  } as const;
  const empty = (side: 'level' | 'growth', at: keyof typeof point) => {
    const disclosed = disclosedSide(data, figure, side, point[at]);
    return { why: whyEmpty(disclosed, { data, language }), by: disclosed.by };
  };

  if (result === undefined) {
    const { why, by } = empty('level', 'result');
    add(texts.noResult(year, why), by);
  }
  if (result?.level?.status === 'estimated') add(estimated(year), result.level);
  if (result?.level && !result.growth && target?.growth) {
    const { why, by } = empty('growth', 'result');
    add(texts.noResultGrowth(year, why), by ?? target.growth);
  }
  if (statement) add(texts.noTarget(year + 1, inWordsOnly(statementText(data, statement))), statement);
  else if (target === undefined) {
    const { why, by } = empty('level', 'plan');
    add(texts.noTarget(year + 1, why), by);
  }

  const implied =
    result?.level &&
    target?.level &&
    !target.growth &&
    impliedGrowthPercent(result.level, target.level, language);
  if (implied) add(texts.impliedGrowth(implied), result?.level, target?.level);
  const noted = [target?.growth, target?.level, result?.level, result?.growth].find(
    (read) => read && readingNote(data.report, read.id, language),
  );
  if (noted) add(readingNote(data.report, noted.id, language) ?? '', noted);
  const { growth } = target ?? {};
  if (result?.level && growth) {
    const { prices, isStated } = growthPrices(growth);
    const interval = derivedInterval(impliedTarget(result.level, growth), language);
    if (interval) add(texts.impliedTarget(interval), result.level, growth);
    if (prices === 'real' || prices === 'comparable') add(texts.impliedFrom[prices](isStated), growth);
  }
  if (result && growth && FLOORS.has(growth.bound)) add(texts.floor(growth.wording.join('')), growth);
  return { value: parts.join(noteSeparator), sources };
}

const FLOORS: ReadonlySet<string> = new Set(['at-least', 'more-than']);

/**
 * The growth that a stated target level comes to, from this year's level, as a percentage in words: `10.1%`. None
 * between different units, and none for shares, whose distance is in percentage points.
 */
function impliedGrowthPercent(
  current: Observation,
  target: Observation,
  language: Language,
): string | undefined {
  if (current.unit !== target.unit || current.measure !== 'level' || current.unit === '%') return undefined;
  const ratio = quotient(printed(target.value), printed(current.value));
  return isMissing(ratio) ? undefined : `${numberInProse((ratio.value - 1) * 100, 1, language)}%`;
}
