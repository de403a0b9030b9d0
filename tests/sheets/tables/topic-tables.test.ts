import type { Observation } from '../../../src/core/reading/observation';
import { bundled } from '../../../src/library/bundled';
import type { ReportData } from '../../../src/library/dataset';
import { TABLES } from '../../../src/sheets/tables/catalogue';
import { innovationAndFirms } from '../../../src/sheets/tables/innovation-and-firms/table';
import { livelihoodResults } from '../../../src/sheets/tables/livelihood-results/table';
import { projectsAndInvestment } from '../../../src/sheets/tables/projects-and-investment/table';
import { cellsOf, columnOf, zhuhai, formatOf, rowSources } from '../plan/plan-cells';

const projects = projectsAndInvestment(zhuhai(), bundled(), 'zh-CN');
const innovation = innovationAndFirms(zhuhai(), bundled(), 'zh-CN');
const livelihood = livelihoodResults(zhuhai(), bundled(), 'zh-CN');

/** The report with one figure told otherwise. */
function withFigure(id: string, change: Partial<Observation>): ReportData {
  const data = zhuhai();
  const observations = data.observations.map((read) => (read.id === id ? { ...read, ...change } : read));
  return { ...data, observations };
}

describe('projects and investment', () => {
  test('82 projects attracted stand beside the 160 that the zone strives for', () => {
    const key = 'investment-projects-attracted|高新区|2021-2022';
    expect(cellsOf(projects, key, 'result', 'plan', 'unit', 'firmness')).toEqual([
      82,
      160,
      '个',
      '2022年：力争（“力争”）',
    ]);
  });

  test('what projects pledge in all is no year’s investment, and the note says so', () => {
    const key = 'investment-projects-attracted-value|高新区|2021-2022';
    expect(cellsOf(projects, key, 'result', 'plan')).toEqual([476, 480]);
    expect(String(cellsOf(projects, key, 'note'))).toContain('并非当年完成投资');
  });

  test('growth and level of fixed-asset investment are two rows', () => {
    const key = 'fixed-asset-investment|主园区|2021-2022';
    expect(cellsOf(projects, key, 'measure', 'result', 'plan')).toEqual(['数值', 276, '']);
    expect(cellsOf(projects, `${key}|growth`, 'measure', 'result', 'plan', 'unit')).toEqual([
      '增速',
      0.105,
      0.1,
      '%',
    ]);
  });

  test('key projects completed 123.4 % of the yearly plan, which is named', () => {
    const key = 'key-project-investment|高新区|2021-2022|completion|年度投资计划';
    expect(cellsOf(projects, key, 'measure', 'result')).toEqual(['年度投资计划完成率', 1.234]);
  });

  test('investment in 89 key projects and in 44 projects under construction are not one row', () => {
    expect(cellsOf(projects, 'key-project-investment|高新区|2021-2022', 'result', 'plan')).toEqual([204, '']);
    expect(cellsOf(projects, 'key-projects-yearly-investment|高新区|2021-2022', 'result', 'plan')).toEqual([
      '',
      166,
    ]);
  });

  test('what is said in words only has its words and no number', () => {
    const key = 'key-industrial-projects-signed|高新区|2021-2022';
    expect(cellsOf(projects, key, 'result', 'plan', 'unit', 'note')).toEqual([
      '',
      '',
      '',
      '2021年数值：仅文字表述“每月有签约”',
    ]);
  });
});

describe('innovation, firms and parks', () => {
  test('topics follow one another, and within each the report', () => {
    const topics = columnOf(innovation, 'topic');
    expect([...new Set(topics)]).toEqual(['科技创新', '企业与人才', '园区与载体']);
    expect(topics.toSorted((one, other) => topics.indexOf(one) - topics.indexOf(other))).toEqual(topics);
  });

  test('580 high-tech enterprises are to be 620 and then more than 1000', () => {
    const key = 'high-tech-enterprises|主园区|2021-2022|point';
    expect(cellsOf(innovation, key, 'result', 'plan', 'goal')).toEqual([580, 620, 1000]);
    const note = String(cellsOf(innovation, key, 'note'));
    expect(note).toContain('另一处又提620家');
    expect(note).toContain('2025年目标倍数：仅文字表述“‘四个倍增’”');
    expect(note).toContain('与“高新技术企业认定数”口径不同');
  });

  test('incubator space including what is under construction is not set against space without it', () => {
    const key = 'new-incubator-floor-area|主园区|2021-2022';
    expect(cellsOf(innovation, key, 'result', 'plan')).toEqual([55, '']);
    expect(cellsOf(innovation, `${key}|含在建`, 'result', 'plan')).toEqual(['', 40]);
    expect(String(cellsOf(innovation, key, 'note'))).toContain('（含在建），不可直接相比');
  });

  test('a range shows its lower end and is told in the note', () => {
    const key = 'leading-firms-fostered|主园区|2021-2022';
    expect(cellsOf(innovation, key, 'plan', 'note')).toEqual([2, '区间：2-3家，数值列为下限']);
  });

  test('whose investment 166亿元 are is told to be open, and 18 projects start in one quarter', () => {
    const key = 'key-projects-yearly-investment|高新区|2021-2022';
    expect(String(cellsOf(projects, key, 'note'))).toContain('76个项目');
    expect(cellsOf(projects, 'key-projects-started|高新区|2022-Q1', 'plan', 'span')).toEqual([
      18,
      '当季（2022年一季度）',
    ]);
  });

  test('30 亿元 over two years keep their years', () => {
    const key = 'park-upgrade-investment|高新区|2022-2023|n-years';
    expect(cellsOf(innovation, key, 'plan', 'span')).toEqual([30, '2年合计（2022—2023）']);
  });

  test('listings on an exchange alone are no listings with the NEEQ, though both are 3', () => {
    expect(cellsOf(innovation, 'new-listings|主园区|2021-2022', 'result', 'plan')).toEqual([3, '']);
    expect(String(cellsOf(innovation, 'new-listed-companies|主园区|2021-2022', 'note'))).toContain(
      '“新增上市企业”',
    );
  });

  test('two figures of one thing in different money are shown in 亿元, digits as printed', () => {
    const data = withFigure('assisted-loan-credit.2021.growth.actual', {
      measure: 'level',
      period: '2022',
      status: 'target',
      value: '9000',
      unit: '万元',
    });
    const plan = innovationAndFirms(data, bundled(), 'zh-CN');
    const key = 'assisted-loan-credit|高新区|2021-2022';
    expect(cellsOf(plan, key, 'result', 'plan', 'unit')).toEqual([15.78, 0.9, '亿元']);
    expect([formatOf(plan, key, 'result'), formatOf(plan, key, 'plan')]).toEqual(['#,##0.00', '#,##0.0000']);
  });

  test('a figure of another kind of unit has its own row', () => {
    const data = withFigure('tech-smes.2022.level.target', { unit: '亿元' });
    const plan = innovationAndFirms(data, bundled(), 'zh-CN');
    expect(cellsOf(plan, 'tech-smes|主园区|2021-2022', 'result', 'plan')).toEqual([537, '']);
    expect(cellsOf(plan, 'tech-smes|主园区|2021-2022|亿元', 'result', 'plan')).toEqual(['', 550]);
  });

  test('a figure that contradicts another has its own row', () => {
    const data = withFigure('high-tech-enterprises.2022.level.target.restated', { value: '630' });
    const plan = innovationAndFirms(data, bundled(), 'zh-CN');
    const key = 'high-tech-enterprises|主园区|2021-2022|point';
    expect(cellsOf(plan, key, 'plan')).toEqual([620]);
    expect(cellsOf(plan, `${key}|家`, 'plan')).toEqual([630]);
  });

  test('without goals beyond the next year there is no column for them', () => {
    const data = zhuhai();
    const isNear = ({ period }: Pick<Observation, 'period'>): boolean => !period.startsWith('2025');
    const near = {
      ...data,
      observations: data.observations.filter(isNear),
      statements: data.statements.filter(isNear),
    };
    expect(innovationAndFirms(near, bundled(), 'zh-CN').columns.map(({ id }) => id)).not.toContain('goal');
  });
});

describe('livelihood results and plans', () => {
  test('5220 new school places of the year stand beside 2250 planned', () => {
    expect(cellsOf(livelihood, 'new-school-places|高新区|2021-2022', 'result', 'plan')).toEqual([5220, 2250]);
  });

  test('an unemployment target in words stands beside the rate, and no number is made of it', () => {
    const key = 'registered-unemployment|主园区|2021-2022|point';
    expect(cellsOf(livelihood, key, 'result', 'plan', 'note')).toEqual([
      0.021,
      '',
      '2022年目标数值：仅文字表述“控制在较低水平”',
    ]);
  });

  test('nothing is zero in safety but what the report says is', () => {
    const zeros = livelihood.rows.filter(({ key }) => cellsOf(livelihood, key, 'result')[0] === 0);
    expect(zeros.map(({ key }) => key.split('|')[0])).toEqual([
      'hospital-infection-events',
      'infection-cases',
      'infection-leaks',
      'major-work-accidents',
      'petitions-in-beijing',
    ]);
  });

  test('of the livelihood items planned, only those with a result are here', () => {
    expect(livelihood.rows.map(({ key }) => key)).toContain(
      'small-livelihood-projects-funding|高新区|2021-2022',
    );
    expect(livelihood.rows.map(({ key }) => key)).not.toContain('smoke-alarms|高新区|2021-2022');
  });
});

/** What stands in the full list alone, and why. */
const IN_FULL_LIST_ONLY: Readonly<Record<string, string>> = {
  'gdp.2021.rank.actual': 'a rank of growth, which the tables of levels and growth have no column for',
  'software-and-chip-industry-size.2021.level.actual': 'one industry’s size, no headline indicator',
  'high-technology-manufacturing-value-added.2021.share.actual': 'part of industry, no headline indicator',
  'advanced-manufacturing-value-added.2021.share.actual': 'part of industry, no headline indicator',
};

test('every figure and statement stands in a table of its subject, or in the full list alone for a reason', () => {
  const everywhere = new Set(['all-figures', 'report-source', 'audit']);
  const bySubject = TABLES.filter(({ id }) => !everywhere.has(id)).flatMap(({ build }) =>
    build(zhuhai(), bundled(), 'zh-CN').rows.flatMap(rowSources),
  );
  const told = new Set(bySubject);
  const reads = [...zhuhai().observations, ...zhuhai().statements].map(({ id }) => id);
  expect(reads.filter((id) => !told.has(id)).toSorted()).toEqual(Object.keys(IN_FULL_LIST_ONLY).toSorted());
});
