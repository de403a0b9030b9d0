import { publishedOn } from '../../../src/extract/division/published-on';

test.each([
  ['beside 发布时间', '青河要闻\n发布时间:2018-08-10 来源:青河日报\n上半年,收入增长。', '2018-08-10'],
  ['in full width', '青河要闻\n发布日期:２０１８年８月１０日\n上半年,收入增长。', '2018-08-10'],
  ['in brackets', '青河要闻\n日期:【2018-08-10】\n上半年,收入增长。', '2018-08-10'],
  ['alone on a line', '2017-12-27\n上半年,收入增长。', '2017-12-27'],
  ['alone, with the hour', '青河要闻\n2021/7/5 09:12\n上半年,收入增长。', '2021-07-05'],
  ['as a month', '2015年7月\n上半年,收入增长。', '2015-07'],
  ['before the name of a paper', '青河要闻\n2023-04-25 青河晚报4月25日讯 一季度,收入增长。', '2023-04-25'],
  ['behind the source', '来源:青河日报 2020-06-19 浏览次数:120\n1-5月,收入增长。', '2020-06-19'],
  ['behind who wrote', '青河县财政局 2020年6月19日\n1-5月,收入增长。', '2020-06-19'],
  ['in the news itself', '2020年6月19日,市财政局公布收支情况。1-5月,收入增长。', '2020-06-19'],
  ['under the end', '1-5月,收入增长。\n青河县财政局\n二〇二〇年六月十九日', '2020-06-19'],
])('a page tells its day %s', (_, found, day) => {
  expect(publishedOn(found)).toBe(day);
});

test.each([
  ['a sentence of what happened on a day', '2019年10月1日,园区挂牌成立。上半年,收入增长。'],
  ['a telephone number', '联系电话:2020-6119\n上半年,收入增长。'],
  ['a month that is none', '2020-19-06\n上半年,收入增长。'],
  ['a day without a year', '某网青河8月10日电 上半年,收入增长。'],
  ['a bare year', '2020年\n上半年,收入增长。'],
  ['nothing', ''],
])('%s dates no page', (_, found) => {
  expect(publishedOn(found)).toBeUndefined();
});
