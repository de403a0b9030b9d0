import { readDocument } from '../../../src/library/document/read-document';
import { jsonDocument } from '../../../src/export/json';
import { bundled } from '../../../src/library/bundled';
import type { ReportData } from '../../../src/library/dataset';
import { reportById } from '../../../src/library/report-by-id';
import { clauseOf } from '../../../src/library/text/clause';
import { isFigure } from '../../../src/core/reading/reading';
import { glossed, readingNote } from '../../../src/wording/reading-name';
import { zhuhaiAlone } from '../../support/zhuhai-alone';

/*
 * How the bundled report was read, where readings can go wrong: by rules that hold for every report, and by the figures
 * in which they were once broken.
 */

const zhuhai = reportById(bundled(), 'zhuhai-hitech-2022') as ReportData;

function figure(id: string) {
  const found = zhuhai.observations.find((observation) => observation.id === id);
  if (found === undefined) throw new Error(`no figure ${id}`);
  return found;
}

describe.each(bundled().reports)('$report.id', ({ report, observations, statements }) => {
  const reads = [...observations, ...statements];
  const placeOf = (read: (typeof reads)[number]) => (isFigure(read) ? read.figure : read.words);

  test('an area is stated only where the figure’s own clause names it', () => {
    const stated = reads.filter(({ areaBasis }) => areaBasis === 'stated');
    expect(stated).not.toEqual([]);
    expect(
      stated.filter((read) => !clauseOf(report.text, placeOf(read)).includes(read.area)).map(({ id }) => id),
    ).toEqual([]);
  });

  test('figures of one sentence that name no area are put under one area', () => {
    const areas = new Map<string, Set<string>>();
    for (const read of reads.filter(({ areaBasis }) => areaBasis === 'inferred')) {
      const sentence = sentenceStart(report.text, read.source.start);
      areas.set(sentence, (areas.get(sentence) ?? new Set()).add(read.area));
    }
    expect(areas.size).toBeGreaterThan(0);
    expect([...areas].filter(([, named]) => named.size > 1).map(([sentence]) => sentence)).toEqual([]);
  });

  test('力争 and 确保 reach to the next comma, and what stands behind it is planned', () => {
    const words = { aspired: /力争|努力|争取|奋力/, committed: /确保/ };
    const wrong = reads.filter((read) => {
      if (read.strength === undefined || read.strength === 'planned') return false;
      return !words[read.strength].test(clauseOf(report.text, placeOf(read)));
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('a rank says what is ranked, the level or the growth', () => {
    const ranks = observations.filter(({ measure }) => measure === 'rank');
    expect(ranks.filter(({ rankOf }) => rankOf === undefined)).toEqual([]);
  });

  test('what is shown for a label is a name: no comma in it, and not its own figure', () => {
    const cut = observations
      .filter(({ indicator }) => indicator === undefined)
      .filter(({ label, value, unit }) => {
        const name = glossed(report, label, 'zh-CN');
        return /[,，]/.test(name) || name.includes(`${value}${unit}`) || /^\d/.test(name);
      });
    expect(cut.map(({ id, label }) => `${id}: ${label}`)).toEqual([]);
  });
});

test('it is the growth of GDP that ranks first in the city, and the totals of firms by their level', () => {
  expect(figure('gdp.2021.rank.actual')).toMatchObject({ rankOf: 'growth', value: '1', of: '全市' });
  expect(figure('firm-totals.2021.rank.actual')).toMatchObject({ rankOf: 'level' });
  expect(zhuhai.observations.filter(({ measure }) => measure === 'rank')).toHaveLength(2);
});

test('a deed is no rank: the first shopping centre, ship and insurance are no figures', () => {
  const figures = zhuhai.observations.map((read) => figureOf(read.figure));
  for (const deed of ['首个', '首艘', '率先']) expect(figures).not.toContain(deed);
});

test.each([
  ['chip-fund-contribution.2021.level.actual', 'contributed'],
  ['contest-investment.2021.level.actual', 'agreed'],
  ['angel-and-industry-fund-investment.2021.level.actual', 'invested'],
])('%s is money %s, and no more than that', (id, nature) => {
  expect(figure(id).money?.nature).toBe(nature);
});

test.each([
  ['brand-signs-built.2021.level.actual', '高新区', 'inferred'],
  ['tangjiawan-museum-investment.2021.level.actual', '高新区', 'inferred'],
  ['park-special-funds-allocated.2021.level.actual', '一区多园', 'stated'],
  ['industrial-land-supplied.2021.level.actual', '主园区', 'inferred'],
  ['new-incubator-floor-area.2021.level.actual', '主园区', 'inferred'],
  ['newly-surveyed-firms.2022.level.target', '主园区', 'inferred'],
  ['high-tech-enterprises.2022.level.target.restated', '主园区', 'inferred'],
  ['tech-smes.2022.level.target', '主园区', 'inferred'],
  ['industrial-value-added.2022.growth.target', '主园区', 'carried'],
])('the area of %s is %s, %s', (id, area, areaBasis) => {
  expect(figure(id)).toMatchObject({ area, areaBasis });
});

test.each([
  ['key-projects-started.2022-q1.level.target', '2022-Q1', 'part'],
  ['park-upgrade-investment.2022-2023.level.target', '2022/2023', 'assumed'],
  ['gdp.2025.level.target', '2025', 'stated'],
  ['investment-projects-attracted.2021.level.actual', '2021', 'stated'],
  ['gdp.2021.level.actual', '2021', 'part'],
])('the period of %s is %s, %s', (id, period, periodBasis) => {
  expect(figure(id)).toMatchObject({ period, periodBasis });
});

test.each([
  ['incubator-floor-area.2022.level.target', 'committed'],
  ['incubated-smes.2022.level.target', 'planned'],
  ['key-projects-started.2022-q1.level.target', 'aspired'],
  ['key-projects-completed.2022.level.target', 'planned'],
  ['leading-firms-fostered.2022.level.target', 'aspired'],
  ['newly-surveyed-firms.2022.level.target', 'planned'],
  ['investment-projects-attracted-value.2022.level.target', 'aspired'],
])('%s is %s', (id, strength) => {
  expect(figure(id).strength).toBe(strength);
});

test('620家, said twice for 2022, is meant as firmly both times', () => {
  const twice = zhuhai.observations.filter(
    ({ indicator, period, value }) =>
      indicator === 'high-tech-enterprises' && period === '2022' && value === '620',
  );
  expect(twice.map(({ strength }) => strength)).toEqual(['planned', 'planned']);
});

test('whose investment the 166亿元 are, the 44 projects’ or all 76, is told to be open', () => {
  const id = 'key-projects-yearly-investment.2022.level.target';
  expect(readingNote(zhuhai.report, id, 'zh-CN')).toMatch(/44个.*76个/);
  expect(readingNote(zhuhai.report, id, 'en-US')).toMatch(/44.*76/);
  expect(glossed(zhuhai.report, figure(id).label, 'zh-CN')).toBe('重点项目年内投资');
});

test('credit newly granted and credit lines are not one series', () => {
  const flow = figure('assisted-loan-credit.2021.level.actual');
  const lines = figure('assisted-loan-lines.2022.growth.target');
  expect(flow.indicator).toBe('assisted-loan-credit');
  expect(lines.indicator).toBeUndefined();
});

test('two years of foreign investment under one id say that their names differ', () => {
  for (const id of ['fdi-used.2021.level.actual', 'fdi-used.2022.growth.target']) {
    expect(readingNote(zhuhai.report, id, 'zh-CN')).toContain('外商直接投资');
  }
});

test('the park of 16.6万平方米 goes by both its names', () => {
  expect(figure('talent-park-area.2022.level.target').label).toBe('人才公园、社区公园');
});

test('what the JSON document holds is enough to tell an inferred area from a stated one', () => {
  const read = readDocument(jsonDocument(zhuhaiAlone()));
  expect(read).toMatchObject({ reports: [{ observations: zhuhai.observations }] });
});

function figureOf({ start, end }: { readonly start: number; readonly end: number }): string {
  return [...zhuhai.report.text].slice(start, end).join('');
}

function sentenceStart(text: string, start: number): string {
  const before = [...text].slice(0, start).join('');
  return String(Math.max(before.lastIndexOf('。'), before.lastIndexOf('\n')));
}
