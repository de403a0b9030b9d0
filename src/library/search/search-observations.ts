import type { Language } from '../../core/language';
import type { Observation } from '../../core/reading/observation';
import type { Statement } from '../../core/reading/statement';
import type { ReportData } from '../dataset';
import { fold } from './folded-text';
import { matchEntry, matchWhole, type Lookup, type SearchMatch } from './match-entry';
import { matchText, RANKS, type Found, type SearchText } from './match-text';
import { observationEntries, statementEntries, type SearchEntry } from './search-entry';

export interface SearchOptions {
  /** Latin letters are pinyin before English in a Chinese search, English before pinyin in an English one. */
  readonly language: Language;
  /** At most so many hits; all where left out. */
  readonly limit?: number;
}

/** One answer to a search, with what of it matched, word by word in the query's order. */
export interface SearchHit {
  /** From 100, the figure itself, to 10, a word of its sentence; 0 where nothing was asked. */
  readonly score: number;
  readonly matched: readonly SearchMatch[];
}

export interface ObservationHit extends SearchHit {
  readonly observation: Observation;
}

export interface StatementHit extends SearchHit {
  readonly statement: Statement;
}

/**
 * The observations of a report that hold every word of a query, the best first, equals in the report's order.
 *
 * A word may be the beginning of the value, with or without its unit (`306.2亿`), of a Chinese or English
 * name, of its pinyin (`mszc`, `minsheng`), of period, status, measure, area or unit, or stand in the
 * sentence. Case, width, spaces and marks make no difference, but for the sign of a number below nothing: -5 is no 5. An empty query is answered with everything.
 *
 * @example searchObservations(zhuhai, 'mszc 占比', { language: 'zh-CN' }) // 民生支出 80.6%
 */
export function searchObservations(
  data: ReportData,
  query: string,
  options: SearchOptions,
): readonly ObservationHit[] {
  return search(observationsOf(data), query, options).map(({ read, ...hit }) => ({
    ...hit,
    observation: read,
  }));
}

/** What a report says in words only and that holds every word of a query; as `searchObservations`. */
export function searchStatements(
  data: ReportData,
  query: string,
  options: SearchOptions,
): readonly StatementHit[] {
  return search(statementsOf(data), query, options).map(({ read, ...hit }) => ({ ...hit, statement: read }));
}

const observationsOf = preparedOnce(observationEntries);
const statementsOf = preparedOnce(statementEntries);

function preparedOnce<Entries>(prepare: (data: ReportData) => Entries): (data: ReportData) => Entries {
  const prepared = new WeakMap<ReportData, Entries>();
  return (data) => {
    const entries = prepared.get(data) ?? prepare(data);
    prepared.set(data, entries);
    return entries;
  };
}

function search<Read>(
  entries: readonly SearchEntry<Read>[],
  query: string,
  { language, limit = entries.length }: SearchOptions,
): readonly (SearchHit & { readonly read: Read })[] {
  const typed = query.split(/\s+/u);
  const words = typed.map((word) => fold(word).letters).filter((word) => word !== '');
  const lookup: Lookup = { language, find: rememberedMatch() };
  const searched = typed.some(isBelowNothing) ? entries.filter(isOfLess) : entries;
  return searched
    .flatMap((entry) => {
      const hit = hitOf(entry, words, lookup);
      return hit === undefined ? [] : [{ ...hit, read: entry.read }];
    })
    .sort((one, other) => other.score - one.score)
    .slice(0, limit);
}

function isBelowNothing(word: string): boolean {
  return /^[-−－][\d０-９]/u.test(word);
}

/** Whether a figure is below nothing, as a fall is. */
function isOfLess({ numbers }: SearchEntry<unknown>): boolean {
  return numbers.some(({ text }) => text.startsWith('-'));
}

/** Words that together are one name or figure (`gdp per capita`, `306.2 亿元`) count as that. */
function hitOf(entry: SearchEntry<unknown>, words: readonly string[], lookup: Lookup): SearchHit | undefined {
  const matched: SearchMatch[] = [];
  for (const word of words) {
    const parts = matchEntry(entry, word, lookup);
    if (parts === undefined) return undefined;
    matched.push(...parts);
  }
  const score = matched.reduce((sum, { rank }) => sum + RANKS[rank], 0) / Math.max(matched.length, 1);
  const together = words.length > 1 ? matchWhole(entry, words.join(''), lookup) : undefined;
  return together !== undefined && RANKS[together.rank] > score
    ? { score: RANKS[together.rank], matched: [together] }
    : { score, matched };
}

/** Looks into a text once for a word, however many entries share the text. */
function rememberedMatch(): Lookup['find'] {
  const known = new Map<string, Map<SearchText, Found | undefined>>();
  return (text, word) => {
    const inTexts = known.get(word) ?? new Map<SearchText, Found | undefined>();
    known.set(word, inTexts);
    if (!inTexts.has(text)) inTexts.set(text, matchText(text, word));
    return inTexts.get(text);
  };
}
