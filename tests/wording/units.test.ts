import { bundled } from '../../src/library/bundled';
import { valueAt } from '../../src/sheets/plan/sheet-plan';
import { TABLES } from '../../src/sheets/tables/catalogue';
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

  test('亿元 is RMB 100 mn, so that the digits stay as printed', () => {
    expect(unitName('亿元', 'en-US')).toBe('RMB 100 mn');
    expect(unitName('亿元', 'zh-CN')).toBe('亿元');
  });

  test('a unit without a translation stays as the report prints it', () => {
    expect(unitName('担', 'en-US')).toBe('担');
  });
});

const figure = (label: string, indicator?: string) => ({ label, ...(indicator ? { indicator } : {}) });

describe('what is counted, in English', () => {
  test.each([
    ['家', figure('国家高新技术企业数量', 'high-tech-enterprises'), 'firm', 'firms'],
    ['家', figure('企业新组建市级以上研发机构', 'new-rd-institutions'), 'institution', 'institutions'],
    ['家', figure('新建长者饭堂', 'seniors-canteens-built'), 'canteen', 'canteens'],
    ['家', figure('企业进驻IC设计孵化基地'), 'firm', 'firms'],
    ['件', figure('每万人发明专利拥有量', 'inventions-per-ten-thousand'), 'patent', 'patents'],
    ['件', figure('人大代表议案建议和政协提案', 'deputies-proposals-handled'), 'proposal', 'proposals'],
    ['个', figure('新增学位', 'new-school-places'), 'place', 'places'],
    ['个', figure('对接意向落户科技项目和团队'), 'project or team', 'projects and teams'],
    ['个', figure('社区法律顾问'), 'community', 'communities'],
    ['宗', figure('办结', 'petitions-settled'), 'petition', 'petitions'],
    ['类', figure('业务实现24小时自助服务'), 'category', 'categories'],
    ['人', figure('市级以上人才'), 'person', 'persons'],
  ])('%s of %j: 1 %s, 2 %s', (unit, of, one, several) => {
    expect(unitName(unit, 'en-US', { of, number: 1 })).toBe(one);
    expect(unitName(unit, 'en-US', { of, number: 2 })).toBe(several);
  });

  test('what is counted in ten thousands is many', () => {
    expect(unitName('万套', 'en-US', { of: figure('筹措保障性住房'), number: 1 })).toBe('10,000 homes');
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
    const figures = bundled().reports.flatMap(({ observations }) => observations);
    const vague = figures.filter(
      (of) => of.measure === 'level' && /^(?:items|entities|units)$/.test(unitName(of.unit, 'en-US', { of })),
    );
    expect(vague.filter(({ id }) => !id.startsWith('livelihood-'))).toEqual([]);
  });

  test('a unit that a person writes in English is read again', () => {
    for (const unit of ['亿元', '万人', '人', '家', '个月', '%']) {
      expect(unitFromName(unitName(unit, 'en-US'))).toBe(unit);
    }
  });
});
