import { neighboursOf } from '../../../src/core/catalogue/neighbouring-indicators';
import { auditReport } from '../../../src/core/audit/rules';
import { disclosedSide } from '../../../src/core/reading/disclosed-side';
import { mightBeSameMoney } from '../../../src/core/reading/same-money';
import { bundled } from '../../../src/library/bundled';
import { disclosure } from '../../../src/sheets/tables/disclosure/table';
import { doublingPath } from '../../../src/sheets/tables/doubling-path/table';
import { innovationAndFirms } from '../../../src/sheets/tables/innovation-and-firms/table';
import { publicMoney } from '../../../src/sheets/tables/public-money/table';
import { resultsAndTargets } from '../../../src/sheets/tables/results-and-targets/table';
import { valueAt } from '../../../src/sheets/plan/sheet-plan';
import { cellsOf, zhuhai } from '../plan/plan-cells';

const data = zhuhai();
const targets = resultsAndTargets(data, bundled(), 'zh-CN');
const disclosed = disclosure(data, bundled(), 'zh-CN');
const paths = doublingPath(data, bundled(), 'zh-CN');

const INCUBATORS = 'new-incubator-floor-area|主园区|2021-2022|含在建';
const LISTINGS = 'new-listed-companies|主园区|2021-2022';

describe('what a table says that the report does not have', () => {
  test('is on another basis where the report has 55万平方米 without saying whether that is with what is being built', () => {
    expect(cellsOf(targets, INCUBATORS, 'note')).toEqual([
      '2021年实际数：口径不同（“新增孵化器建筑面积”超过55万平方米）',
    ]);
    expect(cellsOf(disclosed, INCUBATORS, 'result-level')).toEqual(['口径不同']);
  });

  test('is on another basis where the report counts new listings without the NEEQ', () => {
    expect(cellsOf(targets, LISTINGS, 'note')).toEqual(['2021年实际数：口径不同（“新增上市企业”3家）']);
    expect(cellsOf(disclosed, LISTINGS, 'result-level')).toEqual(['口径不同']);
    const english = resultsAndTargets(data, bundled(), 'en-US');
    expect(String(cellsOf(english, LISTINGS, 'note'))).toMatch(
      /^2021 result: on another basis \(“.*”, “3家”\)$/,
    );
  });

  test('is the same in the table of targets and that of disclosure', () => {
    for (const row of targets.rows) {
      const note = String(valueAt(row, 'note'));
      const sides = [
        ['result-level', /年实际数：(报告未列|口径不同|仅有文字)/],
        ['target-level', /年目标：(报告未列|口径不同|仅有文字)/],
      ] as const;
      for (const [column, said] of sides) {
        const word = said.exec(note)?.[1];
        if (word === undefined) continue;
        const other = { 报告未列: '未列', 口径不同: '口径不同', 仅有文字: '仅文字表述' }[word];
        expect([row.key, column, cellsOf(disclosed, row.key, column)]).toEqual([row.key, column, [other]]);
      }
    }
  });

  test('is silence only where the report has no figure of it or of a neighbour of its nature', () => {
    const silent = [...targets.rows, ...paths.rows].flatMap((row) =>
      [...String(valueAt(row, 'note')).matchAll(/(\d{4})年(实际数|目标|总数目标)：报告未列/g)].map(
        ([, year, side]) => ({
          indicator: row.key.split('|')[0] ?? '',
          area: row.key.split('|')[1] ?? '',
          measure: row.key.endsWith('|share') ? 'share' : 'level',
          period: year,
          isTarget: side !== '实际数',
        }),
      ),
    );
    expect(silent.length).toBeGreaterThan(5);
    for (const { indicator, area, measure, period, isTarget } of silent) {
      const found = data.observations.filter(
        (read) =>
          read.indicator === indicator &&
          read.area === area &&
          read.measure === measure &&
          read.period === period &&
          (read.status === 'target') === isTarget,
      );
      expect([indicator, period, found.map(({ id }) => id)]).toEqual([indicator, period, []]);
    }
  });

  test('a flow is not the stock on another basis', () => {
    const figure = {
      indicator: 'city-level-talent',
      area: '主园区',
      basis: 'headline',
      measure: 'level',
    } as const;
    expect(disclosedSide(data, figure, 'level', { period: '2022', stage: 'plan' }).disclosure).toBe('absent');
  });
});

describe('two funds of more than 6 亿元 each', () => {
  const keys = ['new-fund-size.2022.level.target', 'new-self-managed-fund-size.2022.level.target'] as const;
  const open = '金额相同，报告未说明是否为同一笔资金';

  test('may be one, and every table that has both says that the report leaves it open', () => {
    for (const key of keys)
      expect(String(cellsOf(publicMoney(data, bundled(), 'zh-CN'), key, 'note'))).toContain(open);
    const topics = innovationAndFirms(data, bundled(), 'zh-CN').rows.filter(({ key }) =>
      /^new-(self-managed-)?fund-size/.test(key),
    );
    expect(topics.map((row) => String(valueAt(row, 'note')))).toEqual([
      `与“新增自管基金规模”${open}`,
      `与“新增基金规模”${open}`,
    ]);
    expect(neighboursOf('new-fund-size')).toEqual([]);
  });

  test('are what the audit leaves open too: what is one money by its judgement is so by the tables’', () => {
    const pairs = auditReport(data).flatMap((finding) =>
      finding.rule === 'equal-amounts' && finding.kinship === 'same-nature'
        ? [[finding.readings.one, finding.readings.other] as const]
        : [],
    );
    expect(pairs.map(([one, other]) => [one.id, other.id])).toEqual([[...keys]]);
    for (const [one, other] of pairs) expect(mightBeSameMoney(one, other)).toBe(true);
  });
});
