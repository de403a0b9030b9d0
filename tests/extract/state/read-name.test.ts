import { readName } from '../../../src/extract/state/read-name';

function subjectOf(text: string) {
  return readName(text, { start: 0, end: text.length })?.subjects[0];
}

test.each(['市级', '市本级', '省级'])('%s before money of budgets says whose budget it is', (level) => {
  expect(subjectOf(`${level}一般公共预算收入`)).toMatchObject({
    indicators: ['general-budget-revenue'],
    area: level,
  });
});

test('the whole of an area is the area itself', () => {
  const subject = subjectOf('全市一般公共预算收入');
  expect(subject).toMatchObject({ indicators: ['general-budget-revenue'] });
  expect(subject).not.toHaveProperty('area');
});

test.each(['省级高新技术企业', '省属企业研发经费投入', '出口退税'])(
  '%s is not what its name says',
  (text) => {
    expect(subjectOf(text)).toBeUndefined();
  },
);
