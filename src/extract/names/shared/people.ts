import type { SharedName } from '../shared-name';

/** Town and country, kinds of insurance, patents and accidents. */
export const PEOPLE_LISTED: readonly SharedName[] = [
  {
    before: [''],
    parts: {
      全体: 'income-per-capita',
      城镇: 'income-urban',
      城市: 'income-urban',
      城: 'income-urban',
      农村: 'income-rural',
      乡: 'income-rural',
      农牧区: 'income-rural',
      农村牧区: 'income-rural',
    },
    after: [
      '居民人均可支配收入',
      '常住居民人均可支配收入',
      '居民家庭人均可支配收入',
      '居民年人均可支配收入',
      '居民人均收入',
      '居民收入',
      '常住居民收入',
    ],
  },
  {
    before: [''],
    parts: {
      全体居民: 'income-per-capita',
      城镇居民: 'income-urban',
      城镇常住居民: 'income-urban',
      农村居民: 'income-rural',
      农村常住居民: 'income-rural',
      农牧民: 'income-rural',
      农民: 'income-rural',
    },
    after: ['人均可支配收入', '可支配收入', '收入'],
  },
  {
    before: [''],
    parts: {
      城市: 'urban-minimum-allowance',
      城镇: 'urban-minimum-allowance',
      农村: 'rural-minimum-allowance',
    },
    after: ['低保标准', '居民最低生活保障标准', '居民低保标准'],
  },
  {
    before: [''],
    parts: { 常住人口: 'urbanization-rate', 户籍人口: 'registered-urbanisation' },
    after: ['城镇化率'],
  },
  {
    before: [''],
    parts: { 常住: 'urbanization-rate', 户籍: 'registered-urbanisation' },
    after: ['人口城镇化率'],
  },
  { before: [''], parts: { 常住: 'population', 户籍: 'registered-population' }, after: ['人口'] },
  {
    before: ['人口'],
    parts: { 出生率: 'birth-rate', 死亡率: 'death-rate', 自然增长率: 'natural-growth-rate' },
    after: [''],
  },
  {
    before: ['人口'],
    parts: { 出生: 'birth-rate', 死亡: 'death-rate', 自然增长: 'natural-growth-rate' },
    after: ['率'],
  },
  {
    before: ['城镇'],
    parts: { 调查: 'surveyed-unemployment', 登记: 'registered-unemployment' },
    after: ['失业率'],
  },
  {
    before: ['', '基本'],
    parts: {
      养老: 'pension-coverage',
      医疗: 'medical-coverage',
      养老保险: 'pension-coverage',
      医疗保险: 'medical-coverage',
      基本养老: 'pension-coverage',
      基本医疗: 'medical-coverage',
      基本养老保险: 'pension-coverage',
      基本医疗保险: 'medical-coverage',
    },
    after: ['保险参保率', '参保率'],
  },
  {
    before: ['', '基本'],
    parts: {
      养老: 'pension-insured',
      医疗: 'medical-insured',
      养老保险: 'pension-insured',
      医疗保险: 'medical-insured',
      基本养老: 'pension-insured',
      基本医疗: 'medical-insured',
      基本养老保险: 'pension-insured',
      基本医疗保险: 'medical-insured',
    },
    after: ['保险参保人数', '参保人数'],
  },
  {
    before: [''],
    parts: { 公办: 'public-kindergarten-share', 普惠性: 'inclusive-kindergarten-coverage' },
    after: ['幼儿园在园幼儿占比', '园在园幼儿占比'],
  },
  { before: ['专利'], parts: { 申请量: 'patents-filed', 授权量: 'patents-granted' }, after: [''] },
  { before: ['发明专利'], parts: { 申请量: 'inventions-filed', 授权量: 'inventions-granted' }, after: [''] },
  {
    before: ['', '安全', '生产安全', '安全生产', '各类安全生产', '各类生产安全', '各类'],
    parts: { 事故起数: 'work-accidents', 死亡人数: 'work-accident-deaths' },
    after: [''],
  },
];
