import { administrativeArea } from '../../../src/extract/division/administrative-area';

test.each([
  ['青海省', '青海省', 'province'],
  ['上海市', '上海市', 'province'],
  ['内蒙古自治区', '内蒙古自治区', 'province'],
  ['广州市', '广州市', 'city'],
  ['新乡市', '新乡市', 'city'],
  ['张家口市', '张家口市', 'city'],
  ['黔南布依族苗族自治州', '黔南布依族苗族自治州', 'city'],
  ['锡林郭勒盟', '锡林郭勒盟', 'city'],
  ['呼伦贝尔市海拉尔区', '海拉尔区', 'county'],
  ['2022年度黄平县', '黄平县', 'county'],
  ['关于黄平县', '黄平县', 'county'],
  ['峨山彝族自治县', '峨山彝族自治县', 'county'],
  ['鄂温克族自治旗', '鄂温克族自治旗', 'county'],
  ['珠海高新技术产业开发区', '珠海高新技术产业开发区', 'functional-zone'],
])('%s names %s, a %s', (text, name, level) => {
  expect(administrativeArea(text)).toEqual({ name, level });
});

test.each(['全市', '我省', '市区', '本级', '2021年'])('%s names no area', (text) => {
  expect(administrativeArea(text)).toBeUndefined();
});

test.each([
  ['韩正市长在上海市', '上海市'],
  ['市人民政府代市长王明在青河市', '青河市'],
  ['记者从青河县', '青河县'],
  ['前11个月青河省', '青河省'],
  ['青河市人民政府关于青河市', '青河市'],
  ['向大会报告青河县', '青河县'],
  ['提请审议青河区', '青河区'],
  ['1月8日在青河市', '青河市'],
])('%s names %s, whatever is said before it', (text, name) => {
  expect(administrativeArea(text)?.name).toBe(name);
});

/** What begins as words of a sentence do is a name all the same. */
test.each(['日照市', '日喀则市', '关岭布依族苗族自治县', '于都县', '月湖区', '从化区', '代县'])(
  '%s is named in full',
  (name) => {
    expect(administrativeArea(name)?.name).toBe(name);
  },
);

test.each(['提请审议县', '记者从市', '在自治区'])('%s names no area in full', (text) => {
  expect(administrativeArea(text)).toBeUndefined();
});
