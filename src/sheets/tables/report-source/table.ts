import { codePointLength } from '../../../core/reading/code-points';
import type { Language } from '../../../core/language';
import type { Observation } from '../../../core/reading/observation';
import type { Statement } from '../../../core/reading/statement';
import type { Dataset, ReportData } from '../../../library/dataset';
import { figureText, quoteOf, statementText } from '../../../library/text/quote';
import {
  reportSourceTexts,
  type ReportSourceHeaders,
  type SourceProperty,
} from '../../../wording/report-source';
import { tableTexts } from '../../../wording/tables';
import type { SheetPlan } from '../../plan/sheet-plan';
import type { Cell } from '../../plan/cell';
import { isFigure, placeOfReading } from '../../../core/reading/reading';
import { inWords, itemName } from '../cells/item-name';
import { measureName } from '../cells/measure-name';
import { tablePlan, type RowCells, type TableSource } from '../../plan/table-plan';
import type { Table } from '../table';
import { citationOf } from './citation';

export const REPORT_SOURCE: Table = {
  id: 'report-source',
  group: 'everything',
  title: (_, language) => reportSourceTexts(language).title,
  build: reportSource,
};

/**
 * 报告出处: what identifies a report and the data read from it, and how to cite it; below, its sentences that hold
 * figures, numbered, each with what was read from it. One table, so that it is inserted and kept fresh as any other.
 */
export function reportSource(data: ReportData, dataset: Dataset, language: Language): SheetPlan {
  const texts = reportSourceTexts(language);
  const source = { data, dataset, language };
  return tablePlan(source, {
    id: 'report-source',
    title: texts.title,
    tableName: 'ReportSource',
    headers: texts.headers,
    columns: COLUMNS,
    rows: [...propertyRows(source), ...sentenceRows(source)],
    naming: ['property'],
    goneColumn: 'property',
  });
}

type Row = RowCells<keyof ReportSourceHeaders>;

function propertyRows({ data, dataset, language }: TableSource): readonly Row[] {
  const { report, observations, statements } = data;
  const texts = reportSourceTexts(language);
  const gloss = (words: string): string => inWords(data, words, language);
  const told = (words: string | undefined): Cell | undefined =>
    words === undefined ? undefined : { value: texts.glossed(words, gloss(words)) };
  const contents: Readonly<Record<SourceProperty, Cell | undefined>> = {
    title: told(report.title),
    publisher: told(report.publisher),
    date: report.date === undefined ? undefined : { value: report.date },
    area: told(report.area),
    level: report.level === undefined ? undefined : { value: texts.levels[report.level] },
    language: { value: texts.reportLanguage[report.language] },
    characters: { value: texts.characters(codePointLength(report.text)) },
    sha256: { value: report.sha256 },
    version: { value: dataset.version },
    observations: { value: texts.observations(observations.length) },
    statements: { value: texts.statements(statements.length) },
    citation: { value: citationOf(data, language) },
  };
  return (Object.keys(contents) as readonly SourceProperty[]).map((property) => ({
    key: property,
    cells: {
      property: { value: texts.properties[property] },
      content: contents[property],
      figures: undefined,
      ids: undefined,
    },
  }));
}

function sentenceRows({ data, language }: TableSource): readonly Row[] {
  const texts = reportSourceTexts(language);
  const { noteSeparator } = tableTexts(language);
  return sentencesOf(data).map(({ place, reads }, index) => {
    const sources = reads.map(({ id }) => id);
    const [first] = reads;
    const figures = reads.map((read) =>
      texts.figure(
        itemName(data, read, language),
        measureName(data, read, language),
        isFigure(read) ? texts.printed(figureText(data, read)) : texts.words(statementText(data, read)),
      ),
    );
    return {
      // The text never changes, so that a sentence's place in it is a name for good.
      key: `sentence|${place}`,
      cells: {
        property: { value: texts.sentence(index + 1), sources },
        content: first && { value: quoteOf(data, first), sources },
        figures: { value: figures.join(noteSeparator), sources },
        ids: { value: sources.join(', '), sources },
      },
    };
  });
}

interface Sentence {
  /** Where it stands in the text: `482-591`. */
  readonly place: string;
  readonly reads: readonly (Observation | Statement)[];
}

/** The sentences and clauses that something was read from, in the report's order. */
function sentencesOf({ observations, statements }: ReportData): readonly Sentence[] {
  const sentences = new Map<string, Sentence>();
  const inOrder = [...observations, ...statements].sort(
    (one, other) => one.source.start - other.source.start || placeOfReading(one) - placeOfReading(other),
  );
  for (const read of inOrder) {
    const { start, end } = read.source;
    const place = `${start}-${end}`;
    sentences.set(place, { place, reads: [...(sentences.get(place)?.reads ?? []), read] });
  }
  return [...sentences.values()];
}

const COLUMNS = [
  { id: 'property', format: '@', width: 16, widest: 40 },
  { id: 'content', format: '@', width: 66 },
  { id: 'figures', format: '@', width: 44 },
  { id: 'ids', format: '@', width: 40, isDetail: true },
] as const;
