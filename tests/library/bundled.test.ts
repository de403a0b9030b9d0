import { createHash } from 'node:crypto';
import { codePointLength } from '../../src/core/reading/code-points';
import { bundled } from '../../src/library/bundled';
import { contentVersion } from '../../src/library/content-version';
import type { ReportData } from '../../src/library/dataset';
import { readingsBy } from '../../src/core/reading/readings-by';
import { reportById } from '../../src/library/report-by-id';
import { figureText, quoteOf, statementText } from '../../src/library/text/quote';
import { zhuhaiAlone } from '../support/zhuhai-alone';

const zhuhai = reportById(bundled(), 'zhuhai-hitech-2022') as ReportData;

/** What words without a digit stand for; a wording that is not here is a number that somebody made up. */
const WORDS: Readonly<Record<string, string>> = {
  与去年持平: '0%',
  第一: '1位',
  首个: '1个',
  首艘: '1艘',
  唯一: '1个',
  十项: '10项',
  百亿: '100亿元',
  全部: '100%',
  全覆盖: '100%',
  所有: '100%',
  未发生: '0起',
  零院感事件: '0起',
  零感染病例: '0例',
  零感染外泄: '0起',
};

test('the text is the one that its SHA-256 names', () => {
  const hash = createHash('sha256').update(zhuhai.report.text, 'utf8').digest('hex');
  expect(hash).toBe(zhuhai.report.sha256);
});

test('the text begins with the date of the report and ends with its annex', () => {
  expect(zhuhai.report.text.startsWith('(2022年2月10日)\n珠海高新技术产业开发区管理委员会\n')).toBe(true);
  expect(zhuhai.report.text.endsWith('智慧微型断路器2500套。\n')).toBe(true);
});

test('no paragraph keeps white space at its ends, and none is empty', () => {
  const paragraphs = zhuhai.report.text.trimEnd().split('\n');
  expect(paragraphs.filter((paragraph) => paragraph === '' || paragraph !== paragraph.trim())).toEqual([]);
});

test('every observation and statement has an id of its own', () => {
  const ids = [...zhuhai.observations, ...zhuhai.statements].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(zhuhai.observations.map((observation) => [observation.id, observation] as const))(
  '%s is read from a quote that holds its number, its name and its wording',
  (_, observation) => {
    const quote = quoteOf(zhuhai, observation);
    const figure = figureText(zhuhai, observation);
    expect(quote).toContain(figure);
    expect(quote).toContain(observation.label);
    for (const words of observation.wording) expect(quote).toContain(words);
    const { value, valueHigh, unit } = observation;
    const digits = valueHigh === undefined ? value : `${value}-${valueHigh}`;
    expect(/\d/.test(figure) ? figure : WORDS[figure]).toBe(`${digits}${unit}`);
  },
);

test.each(zhuhai.observations.map((observation) => [observation.id, observation] as const))(
  '%s has an area that the report lists, and that its quote names where it is stated',
  (_, observation) => {
    const { area, areaBasis } = observation;
    expect(areaBasis !== 'stated' || quoteOf(zhuhai, observation).includes(area)).toBe(true);
    expect(zhuhai.report.areas.map(({ name }) => name)).toContain(observation.area);
  },
);

test('a quote is a clause between semicolons, a sentence with its full stop, or a heading', () => {
  const { text } = zhuhai.report;
  for (const { source } of [...zhuhai.observations, ...zhuhai.statements]) {
    const before = text.slice(0, source.start).at(-1) ?? '\n';
    const last = text.slice(source.start, source.end).at(-1);
    const after = text.slice(source.end)[0];
    expect('。;\n').toContain(before);
    expect(last === '。' || after === ';' || after === '。' || after === '\n').toBe(true);
    expect(source.end).toBeLessThanOrEqual(codePointLength(text));
  }
});

test('预计 covers operating revenue up to the semicolon and nothing after it', () => {
  const estimated = zhuhai.observations.filter(({ status }) => status === 'estimated').map(({ id }) => id);
  expect(estimated).toEqual([
    'operating-revenue.2021.level.estimated',
    'operating-revenue.2021.growth.estimated',
    'rd-intensity.2021.share.estimated',
  ]);
});

test('the GDP goals of 2022 and 2025 are two observations, one planned and one aspired', () => {
  const goals = readingsBy(zhuhai.observations, { indicator: 'gdp', measure: 'level', stage: 'plan' });
  expect(goals.map(({ period, value, bound, strength }) => [period, value, bound, strength])).toEqual([
    ['2022', '335', 'more-than', 'planned'],
    ['2025', '540', 'exact', 'aspired'],
  ]);
});

test('a target without a number is a statement in words, never an observation', () => {
  const query = { period: '2022', indicator: 'registered-unemployment' };
  expect(readingsBy(zhuhai.observations, query)).toEqual([]);
  expect(readingsBy(zhuhai.statements, query).map((statement) => statementText(zhuhai, statement))).toEqual([
    '控制在较低水平',
  ]);
});

test('foreign investment held flat is a growth of nought in words', () => {
  const [flat] = readingsBy(zhuhai.observations, { id: 'fdi-used.2022.growth.target' });
  expect(flat).toMatchObject({ value: '0', bound: 'flat', label: '实际吸收外商直接投资额' });
});

test('the version changes with one digit of one observation, and only then', () => {
  const same = structuredClone(zhuhai);
  expect(contentVersion([same])).toBe(zhuhaiAlone().version);
  const [first, ...others] = zhuhai.observations;
  const other = {
    ...zhuhai,
    observations: [{ ...first, value: '3451' } as typeof first & object, ...others],
  };
  expect(contentVersion([other])).not.toBe(zhuhaiAlone().version);
});
