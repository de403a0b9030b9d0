import type { Language } from '../../../core/language';
import type { Dataset, ReportData } from '../../../library/dataset';
import { documentsBeside } from '../../../library/document-set';
import { peersOf } from '../../../library/peers';
import { compare } from '../../../core/health/compare';
import { frameworksOf, summaryOf, type Framework } from '../../../core/health/summary';
import { scorecardTexts } from '../../../wording/health/scorecard';
import { summarySentences } from '../../../wording/health/summary';
import { toldFramework } from '../../../wording/health/told-framework';
import { inOneParagraph } from '../../../wording/sentences';
import type { SheetPlan } from '../../plan/sheet-plan';
import { NO_INPUTS, type UserInputs } from '../../refresh/user-inputs';
import { ratiosToOneWhole } from '../../charts/ratios-to-one-whole';
import { reportScorecard } from '../../../core/health/report-scorecard';
import { scoreRow, type ScoreCells, type ScoreSource } from './score-row';
import { tablePlan } from '../../plan/table-plan';
import { areaName } from '../../../wording/area-name';
import type { Table } from '../table';

export const SCORECARD: Table = {
  id: 'scorecard',
  group: 'analysis',
  title: (_, language) => scorecardTexts(language).title,
  hasCharts: true,
  beside: documentsBeside,
  build: scorecard,
};

/**
 * 财政健康度: the scorecard, a row for each criterion under its framework, with formula, inputs, interval and the line
 * it may be read against. What is missing is told; a framework without any value takes one line. No total, no grade.
 * With other areas at hand it shows how each value compares.
 */
export function scorecard(
  data: ReportData,
  dataset: Dataset,
  language: Language,
  inputs: UserInputs = NO_INPUTS,
): SheetPlan {
  const texts = scorecardTexts(language);
  const card = reportScorecard(data, inputs);
  const others = peersOf(data, dataset);
  const hasPeers = others.length > 0;
  const peers = hasPeers ? compare([card, ...others.map((other) => reportScorecard(other))]) : [];
  const source: ScoreSource = {
    data,
    dataset,
    language,
    card,
    peers: new Map(peers.map((row) => [row.criterion.id, row])),
  };
  const frameworks = frameworksOf(source.card);
  const rowsOf = (framework: Framework, index: number): readonly ScoreCells[] =>
    framework.rows.map((row, at) =>
      scoreRow(row, `${index + 1}.${at + 1}`, source, framework.computed === 0 ? inputs.notGiven : undefined),
    );
  const planOf = (rows: readonly ScoreCells[]): SheetPlan =>
    tablePlan(source, {
      id: 'scorecard',
      title: texts.title,
      tableName: 'Scorecard',
      headers: texts.headers,
      columns: COLUMNS.filter(({ id }) => hasPeers || !id.startsWith('peer-')),
      rows,
      naming: ['indicator'],
      goneColumn: 'remarks',
    });
  const plan = planOf([
    summaryRow(source),
    ...frameworks.flatMap((framework, index) => [
      frameworkRow(framework, index + 1, source),
      ...(framework.computed === 0 ? [] : rowsOf(framework, index)),
    ]),
  ]);
  // A table that had their values once says what became of them.
  const standby = frameworks.flatMap((framework, index) =>
    framework.computed === 0 ? rowsOf(framework, index) : [],
  );
  const area = areaName(data.report, source.card.area ?? data.report.area, language);
  return {
    ...plan,
    standby: planOf(standby).rows,
    charts: ratiosToOneWhole({ card: source.card, language, plan, area }),
  };
}

function summaryRow({ card, language }: ScoreSource): ScoreCells {
  const texts = scorecardTexts(language);
  const summary = summaryOf(card);
  const sentences = summarySentences(summary, language);
  return {
    key: 'summary',
    cells: {
      ...NOTHING,
      number: { value: '0' },
      dimension: { value: texts.summary },
      indicator: { value: texts.counted(summary.computed.length, card.rows.length) },
      missing: undefined,
      remarks: { value: inOneParagraph(sentences, language) },
    },
  };
}

/** The head of a framework; all there is of one that has no value. */
function frameworkRow(framework: Framework, at: number, { language }: ScoreSource): ScoreCells {
  const { dimension, rows, computed } = framework;
  const { name, about, needs, allows } = toldFramework(framework, language);
  return {
    key: `dimension:${dimension}`,
    cells: {
      ...NOTHING,
      number: { value: String(at) },
      dimension: { value: name },
      indicator: { value: scorecardTexts(language).counted(computed, rows.length) },
      missing: { value: needs + allows },
      remarks: { value: about },
    },
  };
}

const NOTHING = {
  value: undefined,
  unit: undefined,
  interval: undefined,
  bound: undefined,
  formula: undefined,
  inputs: undefined,
  direction: undefined,
  reading: undefined,
  lines: undefined,
  'peer-median': undefined,
  'peer-distance': undefined,
  'peer-rank': undefined,
  source: undefined,
} as const;

const COLUMNS = [
  { id: 'number', format: '@', width: 6 },
  { id: 'dimension', format: '@', width: 12, widest: 24, isDetail: true },
  { id: 'indicator', format: '@', width: 20, widest: 36 },
  { id: 'value', format: '#,##0.0', width: 10 },
  { id: 'unit', format: '@', width: 8, widest: 14 },
  { id: 'interval', format: '@', width: 18, widest: 24 },
  { id: 'bound', format: '@', width: 8, isDetail: true },
  { id: 'formula', format: '@', width: 30, widest: 36, isDetail: true },
  { id: 'inputs', format: '@', width: 40, widest: 44, isDetail: true },
  { id: 'direction', format: '@', width: 10, widest: 18, isDetail: true },
  { id: 'reading', format: '@', width: 16, widest: 24 },
  { id: 'lines', format: '@', width: 20, widest: 28, isDetail: true },
  { id: 'missing', format: '@', width: 20, widest: 32 },
  { id: 'peer-median', format: '#,##0.0', width: 12 },
  { id: 'peer-distance', format: '#,##0.0', width: 12 },
  { id: 'peer-rank', format: '0', width: 8 },
  { id: 'remarks', format: '@', width: 44 },
  { id: 'source', format: '@', width: 44, isDetail: true },
] as const;
