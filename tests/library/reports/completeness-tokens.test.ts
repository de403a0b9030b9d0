import { numberTokens } from '../../../scripts/authoring/number-tokens';
import { unreadNumbers } from '../../../scripts/authoring/unread-numbers';

const texts = (sentence: string) => numberTokens(sentence).map(({ text }) => text);

test.each([
  ['主园区实现地区生产总值306.2亿元、增长9.7%', ['306.2亿', '9.7%']],
  ['惠及22.8万人', ['22.8万']],
  ['力争培育2-3家30-50亿级龙头企业', ['2-3', '30-50亿']],
  ['投资额300—500万元', ['300—500万']],
  ['12类93项业务实现24小时自助服务', ['12', '93', '24']],
  ['在全市率先购买', ['全', '率先']],
  ['首次突破百亿大关', ['首', '百亿']],
  ['十项民生实事,已完成22项', ['十', '22']],
  ['力争总量翻两番,三分之一以上实现倍增', ['两', '三', '一', '倍']],
  ['零院感事件', ['零']],
  ['实现法律顾问全覆盖', ['全']],
  ['全市唯一院士工作站', ['全', '一']],
  ['上半年完成过半', ['半', '半']],
  ['“1+1+9”决策部署', ['1', '1', '9']],
  ['党的十九届六中全会', ['十九', '六', '全']],
  ['增长１２.５%', ['１２.５%']],
  ['超50%', ['50%']],
  ['千分之3‰', ['千', '3‰']],
  ['(一)力抓招商引资', ['一']],
])('%s holds the numbers %j', (sentence, numbers) => {
  expect(texts(sentence)).toEqual(numbers);
});

test.each([
  '安全生产',
  '半导体产业',
  '一般公共预算收入',
  '社会消费品零售总额',
  '全面建成',
  '一批优秀干部',
  '干部队伍',
])('%s holds a numeral in a word that counts nothing', (sentence) => expect(texts(sentence)).toEqual([]));

test('a word that counts nothing hides no number beside it', () => {
  expect(texts('排查安全隐患8366处,全年零事故')).toEqual(['8366', '全', '零']);
  expect(texts('全国一般公共预算收入增长一倍')).toEqual(['全', '一', '倍']);
});

test('offsets count code points, so that a rare character before a number moves it by one', () => {
  expect(numberTokens('𠮷田3家')).toEqual([{ text: '3', start: 2, end: 3 }]);
});

test('a number is read only by a span that holds the whole of it', () => {
  const sentence = '投入1.2亿元';
  expect(unreadNumbers(sentence, [{ start: 2, end: 7 }])).toEqual([]);
  expect(unreadNumbers(sentence, [{ start: 2, end: 5 }]).map(({ text }) => text)).toEqual(['1.2亿']);
  expect(unreadNumbers(sentence, []).map(({ text }) => text)).toEqual(['1.2亿']);
});
