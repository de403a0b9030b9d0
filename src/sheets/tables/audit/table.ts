import { isFolded, readingsOf, findingKey } from '../../../core/audit/finding';
import { auditReport, type AuditFinding } from '../../../core/audit/rules';
import type { Language } from '../../../core/language';
import type { Dataset, ReportData } from '../../../library/dataset';
import { documentsBeside } from '../../../library/document-set';
import { foldedSentence, toldFinding } from '../../../wording/audit/audit-texts';
import { auditTableTexts, type AuditHeaders } from './words';
import { tableTexts } from '../../../wording/tables';
import type { SheetPlan } from '../../plan/sheet-plan';
import type { Cell } from '../../plan/cell';
import { sourceSentences } from '../cells/source-sentences';
import { tablePlan, type RowCells, type TableSource } from '../../plan/table-plan';
import type { Table } from '../table';

export const AUDIT: Table = {
  id: 'audit',
  group: 'analysis',
  title: (_, language) => auditTableTexts(language).title,
  beside: documentsBeside,
  build: auditTable,
};

/**
 * 勾稽核查: where the report's own figures contradict one another, need explaining or are not comparable, and what they give
 * that the report does not state, what needs explaining first and notes last. What agrees, and amounts that are equal by
 * chance, are one row at the end.
 */
export function auditTable(data: ReportData, dataset: Dataset, language: Language): SheetPlan {
  const texts = auditTableTexts(language);
  const source = { data, dataset, language };
  const findings = auditReport(data);
  const folded = findings.filter(isFolded);
  return tablePlan(source, {
    id: 'audit',
    title: texts.title,
    tableName: 'CrossCheck',
    headers: texts.headers,
    columns: COLUMNS,
    rows: [
      ...findings.filter((finding) => !isFolded(finding)).map((finding) => rowCells(finding, source)),
      ...(folded.length > 0 ? [foldedRow(folded, source)] : []),
    ],
    naming: ['matter'],
    goneColumn: 'sentence',
  });
}

function rowCells(finding: AuditFinding, { data, language }: TableSource): RowCells<keyof AuditHeaders> {
  const { matter, verdict, said, expected, found, sentence } = toldFinding(finding, data.report, language);
  const readings = readingsOf(finding);
  const sources = readings.map(({ id }) => id);
  const cell = (value: string): Cell => ({ value, sources });
  return {
    key: findingKey(finding),
    cells: {
      matter: cell(matter),
      verdict: cell(verdict),
      said: cell(said),
      expected: cell(expected),
      found: cell(found),
      sentence: cell(sentence),
      source: sourceSentences(data, readings),
    },
  };
}

/** What needs nobody's attention, as a count with the matters that were checked. */
function foldedRow(
  findings: readonly AuditFinding[],
  { data, language }: TableSource,
): RowCells<keyof AuditHeaders> {
  const texts = auditTableTexts(language);
  const chance = findings.filter(({ isCoincidence }) => isCoincidence);
  const readings = [...new Set(findings.flatMap(readingsOf))];
  const sources = readings.map(({ id }) => id);
  const matters = findings.map((finding) => toldFinding(finding, data.report, language).matter);
  return {
    key: FOLDED,
    cells: {
      matter: { value: texts.folded, sources },
      verdict: { value: texts.foldedVerdict, sources },
      said: { value: matters.join(tableTexts(language).noteSeparator), sources },
      expected: undefined,
      found: undefined,
      sentence: {
        value: foldedSentence(findings.length - chance.length, chance.length, language),
        sources,
      },
      source: sourceSentences(data, readings),
    },
  };
}

/** No rule has this id. */
const FOLDED = 'folded';

const COLUMNS = [
  { id: 'matter', format: '@', width: 24, widest: 34 },
  { id: 'verdict', format: '@', width: 12, widest: 18 },
  { id: 'said', format: '@', width: 30, widest: 40 },
  { id: 'expected', format: '@', width: 14, widest: 30 },
  { id: 'found', format: '@', width: 14, widest: 30 },
  { id: 'sentence', format: '@', width: 44 },
  { id: 'source', format: '@', width: 44, isDetail: true },
] as const;
