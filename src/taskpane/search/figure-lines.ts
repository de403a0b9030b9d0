import type { Language } from '../../core/language';
import { addressOf } from '../../core/reading/reading-address';
import type { ReportData } from '../../library/dataset';
import { figureText, quoteOf, statementText } from '../../library/text/quote';
import type { SearchMatch } from '../../library/search/match-entry';
import {
  searchObservations,
  searchStatements,
  type ObservationHit,
  type StatementHit,
} from '../../library/search/search-observations';
import { measureText, yearText } from '../../wording/readings';
import { terms } from '../../wording/terms';
import { areaName } from '../../wording/area-name';
import { readingName } from '../../wording/reading-name';
import type { MarkedText } from '../controls/marked';

/** A figure that a search found as it is shown, what matched marked. */
export interface FigureLine {
  readonly id: string;
  /** Where it stands, of what can be inserted; absent for what the report says in words only. */
  readonly address?: string;
  readonly name: MarkedText;
  /** Digits and unit, or the words in their place. */
  readonly printed: MarkedText;
  /** Period, status, area. */
  readonly about: readonly MarkedText[];
  /** Where the match is in none of these: another name, or the surroundings in the sentence. */
  readonly found?: MarkedText;
}

type Range = readonly [number, number];

export interface FigureLines {
  readonly lines: readonly FigureLine[];
  /** How many there are in all. */
  readonly found: number;
}

/** What a report says in answer to a query: figures and words together, the best first. */
export function figureLines(data: ReportData, query: string, language: Language, most: number): FigureLines {
  const hits: readonly (ObservationHit | StatementHit)[] = [
    ...searchObservations(data, query, { language }),
    ...searchStatements(data, query, { language }),
  ].sort((one, other) => other.score - one.score);
  return { lines: hits.slice(0, most).map((hit) => lineOf(data, hit, language)), found: hits.length };
}

function lineOf(data: ReportData, hit: ObservationHit | StatementHit, language: Language): FigureLine {
  const { matched } = hit;
  const read = 'observation' in hit ? hit.observation : hit.statement;
  const words = terms(language);
  const name = readingName(data.report, read, language);
  const printed =
    'observation' in hit ? figureText(data, hit.observation) : statementText(data, hit.statement);
  const about = [
    yearText(read.period, language),
    measureText(read, language),
    words.statuses[read.status],
    areaName(data.report, read.area, language),
  ];
  const elsewhere = matched.find(
    ({ text, field }) => ![name, printed, ...about].includes(text) && TOLD.has(field),
  );
  return {
    id: read.id,
    ...('observation' in hit && { address: addressOf(read.report, read) }),
    name: marked(name, matched),
    printed: marked(printed, matched),
    about: about.map((text) => marked(text, matched)),
    ...(elsewhere && { found: surroundings(marked(elsewhere.text, matched), quoteOf(data, read)) }),
  };
}

/** Of what else matched, the words of period, status and measure explain themselves. */
const TOLD: ReadonlySet<SearchMatch['field']> = new Set(['name', 'figure', 'whole', 'quote']);

/** Marks of the matches in this very text, joined where they touch. */
function marked(text: string, matched: readonly SearchMatch[]): MarkedText {
  const ranges = matched.flatMap((match) => (match.text === text ? [match.range] : []));
  const marks: Range[] = [];
  for (const [start, end] of [...ranges].sort(([one], [other]) => one - other)) {
    const last = marks.at(-1);
    if (last !== undefined && start <= last[1]) marks[marks.length - 1] = [last[0], Math.max(last[1], end)];
    else marks.push([start, end]);
  }
  return { text, marks };
}

/** Of a sentence only the part around the first match. */
function surroundings(whole: MarkedText, quote: string): MarkedText {
  const [first] = whole.marks;
  if (whole.text !== quote || first === undefined) return whole;
  const start = Math.max(first[0] - AROUND, 0);
  const end = Math.min(first[1] + AROUND * 2, quote.length);
  const lead = start > 0 ? '…' : '';
  const shift = lead.length - start;
  return {
    text: `${lead}${quote.slice(start, end)}${end < quote.length ? '…' : ''}`,
    marks: whole.marks.flatMap(([from, to]): Range[] =>
      to <= end && from >= start ? [[from + shift, to + shift]] : [],
    ),
  };
}

const AROUND = 10;
