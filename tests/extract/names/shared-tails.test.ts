import { indicatorById } from '../../../src/core/catalogue/catalogue';
import { SHARED_NAMES } from '../../../src/extract/names/shared-names';
import { sharedTail } from '../../../src/extract/names/shared-tails';

test('every part of a list stands for an indicator of the catalogue', () => {
  const made = SHARED_NAMES.flatMap(({ parts }) => Object.values(parts));
  expect(made.filter((id) => indicatorById(id) === undefined)).toEqual([]);
});

test.each([
  [
    '农业、规模以上工业、服务业增加值',
    ['agriculture-value-added', 'industrial-value-added', 'service-value-added'],
  ],
  ['安全生产事故起数、死亡人数', ['work-accidents', 'work-accident-deaths']],
  ['城市、农村低保标准', ['urban-minimum-allowance', 'rural-minimum-allowance']],
  ['基本养老、医疗保险参保率', ['pension-coverage', 'medical-coverage']],
  ['专利申请量和授权量', ['patents-filed', 'patents-granted']],
  ['实际利用内、外资', ['domestic-capital-used', 'fdi-used']],
  ['人口出生率、自然增长率', ['birth-rate', 'natural-growth-rate']],
  ['港口货物、集装箱吞吐量', ['port-throughput', 'container-throughput']],
  ['万元地区生产总值能耗、水耗', ['energy-intensity', 'water-intensity']],
  ['一、二、三产业', ['primary-value-added', 'secondary-value-added', 'tertiary-value-added']],
])('%s names each of its parts', (text, indicators) => {
  expect(sharedTail(text, 0)).toEqual({ indicators, end: text.length });
});

test.each([
  ['城镇、农村', 'no word that they share'],
  ['城镇居民人均可支配收入', 'no list'],
  ['城镇、城镇居民人均可支配收入', 'one part twice'],
  ['工业、农村居民人均可支配收入', 'parts of two kinds'],
  ['规模以上工业、规上工业增加值', 'one thing by two names'],
])('%s is no list that shares words: %s', (text) => {
  expect(sharedTail(text, 0)).toBeUndefined();
});
