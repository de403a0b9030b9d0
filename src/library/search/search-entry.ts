import { indicatorById } from '../../core/catalogue/catalogue';
import type { Language } from '../../core/language';
import type { Observation } from '../../core/reading/observation';
import { readPeriod } from '../../core/reading/period';
import type { Report } from '../../core/reading/report';
import type { Statement } from '../../core/reading/statement';
import { MEASURE_WORDS, STATUS_WORDS } from '../resolve/choice-words';
import type { ReportData } from '../dataset';
import { figureText, quoteOf, statementText } from '../text/quote';
import { searchNumber, type SearchNumber } from './match-number';
import { nameText, plainText, type SearchText } from './match-text';

/** What a word of the query may match. */
export type SearchedField =
  'name' | 'figure' | 'whole' | 'area' | 'period' | 'measure' | 'status' | 'unit' | 'quote';

/** One observation or statement with all the texts that it is found by. */
export interface SearchEntry<Read> {
  readonly read: Read;
  readonly numbers: readonly SearchNumber[];
  /** The words that stand in a number's place. */
  readonly words: readonly SearchText[];
  /** Those in the language of the search first. */
  readonly names: Readonly<Record<Language, readonly SearchText[]>>;
  readonly details: readonly (readonly [SearchedField, SearchText])[];
  readonly quote: SearchText;
}

/** The entries of a report's observations, in its order. */
export function observationEntries(data: ReportData): readonly SearchEntry<Observation>[] {
  const prepared = preparer(data);
  return data.observations.map((observation) => {
    const { value, valueHigh, unit } = observation;
    const printed = figureText(data, observation);
    const ends = valueHigh === undefined ? [value] : [`${value}-${valueHigh}`, value, valueHigh];
    return {
      ...prepared(observation),
      read: observation,
      numbers: ends.map((digits) => searchNumber(digits, unit)),
      words: /\d/.test(printed) ? [] : [nameText(printed)],
    };
  });
}

/** The entries of what a report says in words only, in its order. */
export function statementEntries(data: ReportData): readonly SearchEntry<Statement>[] {
  const prepared = preparer(data);
  return data.statements.map((statement) => ({
    ...prepared(statement),
    read: statement,
    numbers: [],
    words: [nameText(statementText(data, statement))],
  }));
}

/** Prepares each text once: a report says few names and sentences of many figures. */
function preparer(data: ReportData) {
  const names = remembered(nameText);
  const quotes = remembered(plainText);
  return (read: Observation | Statement) => {
    const chineseFirst = namesOf(data, read).map(names);
    const englishFirst = chineseFirst.toSorted(
      (one, other) => Number(isChinese(one)) - Number(isChinese(other)),
    );
    return {
      names: { 'zh-CN': chineseFirst, 'en-US': englishFirst },
      details: detailsOf(data, read).map(([field, text]) => [field, names(text)] as const),
      quote: quotes(quoteOf(data, read)),
    };
  };
}

/** The report's own words, the catalogue's names, the gloss, and what the id says in English of what it names. */
function namesOf(
  { report }: ReportData,
  { label, indicator, id }: Observation | Statement,
): readonly string[] {
  const known = indicator === undefined ? undefined : indicatorById(indicator);
  const names = known === undefined ? [] : [known.chinese, known.english, ...known.aliases];
  const inId = (id.split('.')[0] ?? '').replaceAll('-', ' ');
  const own = isMeasureWord(label) ? [] : [label];
  return [...new Set([...own, ...names, ...glossOf(report, label), inId])];
}

/** What the data calls the report's words, in Chinese and in English. */
function glossOf({ names = {}, glosses = {} }: Report, words: string): readonly string[] {
  return [names, glosses].flatMap((texts) => (Object.hasOwn(texts, words) ? [texts[words] ?? ''] : []));
}

/** 增速 names no figure among others, though the sentence of a ranking calls it so. */
function isMeasureWord(label: string): boolean {
  return Object.values(MEASURE_WORDS).some((words) => words.includes(label));
}

function detailsOf(
  { report }: ReportData,
  read: Observation | Statement,
): readonly (readonly [SearchedField, string])[] {
  const { area, period, measure, status } = read;
  const { unit = '', of = '' }: Partial<Observation> = read;
  const whole = indicatorById(of);
  const glosses = report.areas.filter(({ name }) => name === area).map(({ english }) => english);
  const { firstYear: first = 0, lastYear: last = first } = readPeriod(period) ?? {};
  const years = first === last ? [String(first)] : [String(first), String(last)];
  return [
    ...texts('whole', whole === undefined ? [of, ...glossOf(report, of)] : [whole.chinese, whole.english]),
    ...texts('area', [area, ...glosses]),
    ...texts('period', [...years.map((year) => `${year}年`), ...(years.length > 1 ? [years.join('-')] : [])]),
    ...texts('measure', [measure, ...MEASURE_WORDS[measure]]),
    ...texts('status', [status, ...STATUS_WORDS[status]]),
    ...texts('unit', [unit]),
  ];
}

function texts(
  field: SearchedField,
  words: readonly string[],
): readonly (readonly [SearchedField, string])[] {
  return words.filter((text) => text !== '').map((text) => [field, text] as const);
}

function isChinese({ text }: SearchText): boolean {
  return /\p{Script=Han}/u.test(text);
}

function remembered(prepare: (text: string) => SearchText): (text: string) => SearchText {
  const known = new Map<string, SearchText>();
  return (text) => {
    const prepared = known.get(text) ?? prepare(text);
    known.set(text, prepared);
    return prepared;
  };
}
