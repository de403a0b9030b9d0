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
