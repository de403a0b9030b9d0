import { auditReport } from '../../src/core/audit/rules';
import { bundled } from '../../src/library/bundled';
import { TABLES } from '../../src/sheets/tables/catalogue';
import { toldFinding } from '../../src/wording/audit/audit-texts';
import { writtenTexts } from '../support/written-texts';

/** One thing has one term: what must not be said, and what is said instead. Names that are understood may be more. */
const TERMS: readonly (readonly [never: RegExp, instead: string])[] = [
  [/界限/, '表述：以上、超、左右等，即 bound'],
  [/^等于$/, '确数：没有限定词的数'],
  [/公布口径/, '原文未另注口径：报告没有“公布”某一口径'],
  [/预算余额/, '非民生支出：一般公共预算支出减民生支出，不是结余'],
  [/(?<!综合)财力/, '综合财力'],
  [/国有资本经营收入|国资(?:预算|收入)/, '国有资本经营预算收入'],
  [/^人口$|÷ ?人口/, '常住人口'],
  [/实绩/, '实际、实际数'],
  [/(?<!地区|国内|海洋)生产总值/, '地区生产总值'],
  [/公共财政预算/, '一般公共预算'],
  [/政府基金/, '政府性基金'],
  [/实际(?:利用|吸收)外资/, '实际使用外资'],
];

const dataset = bundled();

/** Columns that quote the report. */
const QUOTING = new Set(['source', 'label', 'wording', 'printed', 'key', 'content', 'result', 'example']);

const onSheets = dataset.reports.flatMap((data) =>
  TABLES.flatMap(({ id, build }) => {
    const { title, columns, rows, charts = [] } = build(data, dataset, 'zh-CN');
    const shown = columns.filter((column) => !QUOTING.has(column.id));
    return [
      title,
      ...columns.map(({ header }) => header),
      ...rows.flatMap(({ cells }) => shown.map((column) => String(cells[column.id]?.value ?? ''))),
      ...charts.flatMap((chart) => [chart.title, chart.altText, ...chart.series]),
    ].map((text) => ({ place: id, text }));
  }),
);

const inFindings = dataset.reports.flatMap((data) =>
  auditReport(data).flatMap((finding) =>
    Object.values(toldFinding(finding, data.report, 'zh-CN')).map((text) => ({ place: finding.rule, text })),
  ),
);

const said = [...writtenTexts().filter(({ language }) => language === 'zh-CN'), ...onSheets, ...inFindings];

test.each(TERMS)('nowhere %s: %s', (never) => {
  const wrong = said.filter(({ text }) => never.test(text.replace(/“[^”]*”/g, '')));
  expect(wrong.map(({ place, text }) => `${place} ${text}`)).toEqual([]);
});
