import { INDICATORS } from '../../src/core/catalogue/catalogue';
import { bundled } from '../../src/library/bundled';
import { valueAt } from '../../src/sheets/plan/sheet-plan';
import { TABLES } from '../../src/sheets/tables/catalogue';
import { readingName } from '../../src/wording/reading-name';
import { counted, unitFromName, unitName } from '../../src/wording/units';
import { count } from '../../src/wording/english-count';

describe('units in words', () => {
  test('every unit in the tables of the bundled reports has an English name', () => {
    const dataset = bundled();
    const plans = dataset.reports.flatMap((data) => TABLES.map(({ build }) => build(data, dataset, 'en-US')));
    const units = plans.flatMap(({ rows }) => rows.map((row) => String(valueAt(row, 'unit'))));
    expect(units).toContain('RMB 100 mn');
    expect(units.filter((unit) => /\p{Script=Han}/u.test(unit))).toEqual([]);
  });

  test('every unit of the catalogue has an English name', () => {
    const named = INDICATORS.map(({ unit, chinese }) => unitName(unit, 'en-US', { of: chinese }));
    expect([...new Set(named)].filter((name) => /\p{Script=Han}/u.test(name))).toEqual([]);
  });

  test.each([
    ['万亩', '10,000 mu'],
    ['亿千瓦时', '100 mn kWh'],
    ['万吨标准煤', '10,000 tonnes of standard coal'],
    ['亿件', '100 mn items'],
    ['万标箱', '10,000 TEU'],
  ])('a measure in 万 and 亿 keeps its digits: %s', (unit, name) => {
    expect(unitName(unit, 'en-US')).toBe(name);
  });

  test('亿元 is RMB 100 mn, so that the digits stay as printed', () => {
    expect(unitName('亿元', 'en-US')).toBe('RMB 100 mn');
    expect(unitName('亿元', 'zh-CN')).toBe('亿元');
  });

  test('a unit without a translation stays as the report prints it', () => {
    expect(unitName('担', 'en-US')).toBe('担');
  });
});

describe('what is counted, in English', () => {
  test.each([
    ['家', '国家高新技术企业数量', 'firm', 'firms'],
    ['家', '企业新组建市级以上研发机构', 'institution', 'institutions'],
    ['家', '新建长者饭堂', 'canteen', 'canteens'],
    ['家', '企业进驻IC设计孵化基地', 'firm', 'firms'],
    ['件', '每万人发明专利拥有量', 'patent', 'patents'],
    ['件', '人大代表议案建议和政协提案', 'proposal', 'proposals'],
    ['个', '新增学位', 'place', 'places'],
    ['个', '对接意向落户科技项目和团队', 'project or team', 'projects and teams'],
    ['张', '新增养老床位', 'bed', 'beds'],
    ['个', '社区法律顾问', 'community', 'communities'],
    ['宗', '办结来信来访', 'petition', 'petitions'],
    ['个', '“菁牛汇”大赛签订投资协议的项目', 'project', 'projects'],
    ['类', '业务实现24小时自助服务', 'category', 'categories'],
    ['人', '市级以上人才', 'person', 'persons'],
  ])('%s of %j: 1 %s, 2 %s', (unit, of, one, several) => {
    expect(unitName(unit, 'en-US', { of, number: 1 })).toBe(one);
    expect(unitName(unit, 'en-US', { of, number: 2 })).toBe(several);
  });

  test('what is counted in ten thousands is many', () => {
    expect(unitName('万套', 'en-US', { of: '筹措保障性住房', number: 1 })).toBe('10,000 homes');
    expect(unitName('万人', 'en-US')).toBe('10,000 persons');
  });

  test('one is singular, and nothing else is', () => {
    expect(counted(1, '1', '个月')).toBe('1 month');
    expect([0, 0.5, 1.5, 2].map((number) => counted(number, String(number), '个工作日'))).toEqual([
      '0 working days',
      '0.5 working days',
      '1.5 working days',
      '2 working days',
    ]);
    expect([count(1, 'match'), count(2, 'match'), count(2, 'key'), count(2, 'city')]).toEqual([
      '1 match',
      '2 matches',
      '2 keys',
      '2 cities',
    ]);
  });

  test('no figure of the bundled reports counts items or entities, save the livelihood items themselves', () => {
    const vague = bundled().reports.flatMap(({ report, observations }) =>
      observations.filter(
        (read) =>
          read.measure === 'level' &&
          /^(?:items|entities|units)$/.test(
            unitName(read.unit, 'en-US', { of: readingName(report, read, 'zh-CN') }),
          ),
      ),
    );
    expect(vague.filter(({ id }) => !id.startsWith('livelihood-'))).toEqual([]);
  });

  test('a unit that a person writes in English is read again', () => {
    for (const unit of ['亿元', '万人', '人', '家', '个月', '%']) {
      expect(unitFromName(unitName(unit, 'en-US'))).toBe(unit);
    }
  });
});
