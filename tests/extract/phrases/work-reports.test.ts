import { readMarked } from './read-marked';

/** Each kind of wording with sentences that have it, and what is read of every figure in them. */
const KINDS: Readonly<Record<string, readonly (readonly [says: string, ...reads: readonly string[]])[]>> = {
  'a noun that tells only what is counted is of the thing before': [
    ['第二产业增势强劲,增加值达到[948亿元]。', 'secondary-value-added 948亿元 level actual 2021'],
    [
      '粮食播种面积[74万亩],产量达到[43万吨]。',
      'grain-sown-area 74万亩 level actual 2021',
      'grain-output 43万吨 level actual 2021',
    ],
    ['健康医药产业加快回升,产值增长[10%]。', '“健康医药产业产值” 10% growth actual 2021'],
    ['三星项目建成投产,工业投资增长[8%]。', 'industrial-investment 8% growth actual 2021'],
    [
      '软件和信息服务业销售收入[306亿元];出口[10亿美元]。',
      '“软件和信息服务业销售收入” 306亿元 level actual 2021',
      '“出口” 10亿美元 level actual 2021',
    ],
  ],
  'what is done next is done to the same thing': [
    [
      '开工各类保障性住房[19万套]、竣工[11万套]。',
      '“开工各类保障性住房” 19万套 level actual 2021',
      '“竣工各类保障性住房” 11万套 level actual 2021',
    ],
    [
      '新增高新技术企业[429家]、总数达[2500家]。',
      'new-high-tech-enterprises 429家 level actual 2021',
      'high-tech-enterprises 2500家 level actual 2021',
    ],
    [
      '高新技术企业[219家]通过认定、总数达[580家]。',
      'high-tech-enterprises-recognised 219家 level actual 2021',
      'high-tech-enterprises 580家 level actual 2021',
    ],
  ],
  'what is so many by its words': [
    ['认真办好[十件]民生实事。', '“民生实事” 10件 level actual 2021'],
    ['全年[未发生]较大以上生产安全事故。', '“较大以上生产安全事故” 0起 level actual 2021'],
    ['空气质量优良天数[330天]。', 'good-air-days 330天 level actual 2021'],
    ['人口自然增长率[6.86‰]。', 'natural-growth-rate 6.86‰ level actual 2021'],
    ['经济增长率[三·五%]。', 'gdp 3.5% growth actual 2021'],
  ],
  'for whom, where, and what was lowered': [
    ['为[500所]中小学配备体育设施。', '“中小学配备体育设施” 500所 level actual 2021'],
    ['公路沿线[56户]重点污染企业关停。', '“重点污染企业关停” 56户 level actual 2021'],
    ['降低[15项]涉企收费。', '“涉企收费” 15项 level actual 2021'],
    ['减少[5个]审批环节。', '“审批环节” -5个 change actual 2021'],
  ],
  'what is done to the first of a list is done to all': [
    [
      '新增铁路里程[100公里]、高速公路通车里程[163公里]。',
      '“新增铁路里程” 100公里 level actual 2021',
      'new-expressway-mileage 163公里 level actual 2021',
    ],
    [
      '净增高新技术企业[50家]、科技型中小企业[200家]。',
      'new-high-tech-enterprises 50家 level actual 2021',
      'new-tech-smes 200家 level actual 2021',
    ],
    [
      '累计签约项目[30个]、到位资金[50亿元]。',
      '“签约项目” 30个 level actual 2021',
      '“到位资金” 50亿元 level actual 2021',
    ],
  ],
  'a change of a share is of the share': [
    ['税收占一般公共预算收入比重提高[3.7个百分点]。', 'tax-share 3.7个百分点 change actual 2021'],
    ['R&D经费占GDP比重为[2.5%]。', 'rd-intensity 2.5% share actual 2021 of gdp'],
    [
      '全部工业增加值[23亿元],占生产总值的比重提高[1个百分点]。',
      'all-industry-value-added 23亿元 level actual 2021',
      'all-industry-value-added 1个百分点 change actual 2021 of gdp',
    ],
  ],
  'how fast something grows may stand behind': [
    [
      '规模以上工业增加值增长[26.9%],连续[5个月]保持[20%]以上高速增长。',
      'industrial-value-added 26.9% growth actual 2021',
      '“规模以上工业增加值” 5个月 duration actual 2021',
      'industrial-value-added 20% growth at-least actual 2021',
    ],
  ],
  'lists of things and figures': [
    [
      '预计地区生产总值、一般公共预算收入、社会消费品零售总额分别突破[3000亿元]、[500亿元]、[1000亿元]大关。',
      'gdp 3000亿元 level more-than estimated 2021',
      'general-budget-revenue 500亿元 level more-than estimated 2021',
      'retail-sales 1000亿元 level more-than estimated 2021',
    ],
    [
      '固定资产投资、社会消费品零售总额和金融机构存款、贷款余额分别增长[20.1%]、[12%]和[9.8%]、[16.8%]。',
      'fixed-asset-investment 20.1% growth actual 2021',
      'retail-sales 12% growth actual 2021',
      'deposits 9.8% growth actual 2021',
      'loans 16.8% growth actual 2021',
    ],
    [
      '规模以上工业总产值、增加值分别增长[3.8%]、[5.8%]。',
      'industrial-gross-output 3.8% growth actual 2021',
      'industrial-value-added 5.8% growth actual 2021',
    ],
  ],
  'a thousand with a space, and what stands among whom': [
    ['地区生产总值[2 311.43亿元]。', 'gdp 2311.43亿元 level actual 2021'],
    ['地区生产总值在全省地级市率先突破[3000亿元]。', 'gdp 3000亿元 level more-than actual 2021'],
    ['全社会预计完成固定资产投资[140亿元]。', 'fixed-asset-investment 140亿元 level estimated 2021'],
  ],
  'what is told of growth goes on to be told of it': [
    [
      '全市生产总值[676亿元]、增长[7.8%],增速高于全省[0.5个百分点],居全省[第8位]。',
      'gdp 676亿元 level actual 2021',
      'gdp 7.8% growth actual 2021',
      '“生产总值增速” 0.5个百分点 change actual 2021 against 全省',
      'gdp 8位 rank actual 2021 of 全省',
    ],
    [
      '规模以上工业增加值增速比预期低[2个百分点]。',
      '“规模以上工业增加值增速” -2个百分点 change actual 2021 against 预期',
    ],
  ],
  'words that end like another word are whole': [
    ['释放优质产能[50万吨]。', '“释放优质产能” 50万吨 level actual 2021'],
    ['农牧民技能培训[1.2万人次]。', '“农牧民技能培训” 1.2万人次 level actual 2021'],
    [
      '地区生产总值增长[8.6%],人均达到[13.7万元]。',
      'gdp 8.6% growth actual 2021',
      'gdp-per-capita 13.7万元 level actual 2021',
    ],
    [
      '失业保险金标准由每人每月[322元]提高到[406元]。',
      '“失业保险金标准” 322元 level actual 2020',
      '“失业保险金标准” 406元 level actual 2021',
    ],
    ['在东部新城启动建设[2所]三级医院。', '“三级医院” 2所 level actual 2021'],
    [
      '对[3760户][15630名]防返贫监测对象落实帮扶。',
      '“防返贫监测对象落实帮扶” 3760户 level actual 2021',
      '“防返贫监测对象落实帮扶” 15630名 level actual 2021',
    ],
  ],
  'what is so much a month, and what goes on after it': [
    [
      '最低工资标准由[2030元]/月提高至[2130元]/月。',
      'minimum-wage 2030元 level actual 2020',
      'minimum-wage 2130元 level actual 2021',
    ],
    [
      '停产整改化工企业[34户]、关停[7户]。',
      '“停产整改化工企业” 34户 level actual 2021',
      '“关停停产整改化工企业” 7户 level actual 2021',
    ],
    ['国有企业下岗职工实现再就业,新增城镇就业人数[6.4万人]。', 'new-urban-jobs 6.4万人 level actual 2021'],
  ],
  'each has its own unit, its own multiple, or a class': [
    [
      '空港旅客、货邮吞吐量分别达到[5708万人次]、[298万吨]。',
      'airport-passengers 5708万人次 level actual 2021',
      'airport-cargo 298万吨 level actual 2021',
    ],
    [
      '一般公共预算收入[32亿元],一般公共预算支出[242亿元],是2015年的[1.3倍]和[1.5倍]。',
      'general-budget-revenue 32亿元 level actual 2021',
      'general-budget-expenditure 242亿元 level actual 2021',
      'general-budget-revenue 1.3倍 multiple actual 2021 against 2015年',
      'general-budget-expenditure 1.5倍 multiple actual 2021 against 2015年',
    ],
    ['全部财政收入超10亿元的县(市)达到[52个]。', '“全部财政收入超10亿元的县” 52个 level actual 2021'],
    ['新增220千伏输电线路[148公里]。', '“新增220千伏输电线路” 148公里 level actual 2021'],
    ['[80栋]在建楼房封顶。', '“在建楼房封顶” 80栋 level actual 2021'],
    ['查处污染环境违法行为[505宗]。', '“查处污染环境违法行为” 505宗 level actual 2021'],
    ['“九五”期间全社会固定资产投资累计[997亿元]。', 'fixed-asset-investment 997亿元 level actual 1996/2000'],
  ],
  'what stands behind 的 is what is counted, and 其中 is of what was done': [
    ['实施扩大内需的[10个]方面具体措施。', '“方面具体措施” 10个 level actual 2021'],
    ['用好中央财政的[400亿元]补贴资金。', '“补贴资金” 400亿元 level actual 2021'],
    [
      '新增“四上”企业[500家]以上,其中规模以上工业企业[230家]。',
      'newly-surveyed-firms 500家 level at-least actual 2021',
      'new-industrial-enterprises-above-size 230家 level actual 2021',
    ],
    [
      '办理人大代表议案、建议和政协委员提案[294件]。',
      '“办理人大代表议案、建议和政协委员提案” 294件 level actual 2021',
    ],
  ],
  'what rises is named, and what was told in two units is told in both': [
    ['持续提高最低工资标准,年度增幅不低于[10%]。', 'minimum-wage 10% growth at-least actual 2021'],
    [
      '新开工厂房[15万平方米]、[22套],供应[11万平方米]。',
      '“新开工厂房” 15万平方米 level actual 2021',
      '“新开工厂房” 22套 level actual 2021',
      '“供应厂房” 11万平方米 level actual 2021',
    ],
    ['推动[5个]年产120万吨及以上煤矿项目建设。', '“年产120万吨及以上煤矿项目建设” 5个 level actual 2021'],
    [
      '居民人均可支配收入提前实现比2010年[翻番]目标。',
      'income-per-capita 2倍 multiple actual 2021 against 2010年',
    ],
    ['推进[10个]以上超10亿元项目。', '“超10亿元项目” 10个 level at-least actual 2021'],
  ],
  'who did it, and people who are a class': [
    ['全市有[25万人]享受最低生活保障。', '“享受最低生活保障” 25万人 level actual 2021'],
    ['完成减排项目[326个]。', '“减排项目” 326个 level actual 2021'],
  ],
  'ranks between which something moved': [
    [
      '地区生产总值由全省[第9位]升至[第5位]。',
      'gdp 9位 rank actual 2020 of 全省',
      'gdp 5位 rank actual 2021',
    ],
    [
      '快递业务量从全国城市排名[第15位]跃升到[第6位]。',
      'express-deliveries 15位 rank actual 2020 of 全国城市',
      'express-deliveries 6位 rank actual 2021',
    ],
  ],
  'a part of the area in brackets, and a part of a class': [
    [
      '社会消费品零售总额(州直[313亿元])[450亿元]。',
      'retail-sales 313亿元 level actual 2021 州直',
      'retail-sales 450亿元 level actual 2021',
    ],
    [
      '销售收入超百亿元的集群[26个],其中超500亿元的[4个]。',
      '“销售收入超百亿元的集群” 26个 level actual 2021',
      '“超500亿元” 4个 level actual 2021',
    ],
    [
      '空气质量优良天数由前年的[203天]提高到[298天]。',
      'good-air-days 203天 level actual 2020',
      'good-air-days 298天 level actual 2021',
    ],
  ],
  'the unit is said once': [
    [
      '森林覆盖率、城镇化率分别提高[1.5个]和[0.78个百分点]。',
      'forest-coverage 1.5个百分点 change actual 2021',
      'urbanization-rate 0.78个百分点 change actual 2021',
    ],
  ],
};

/** Sentences whose numbers count nothing. */
const NOTHING: readonly string[] = [
  '成功举办第15届茶文化旅游节、第8届海峡论坛。',
  '服务第22届博览会。',
  '疫情防控实现零突破、医护零感染。',
  '粮食产量实现18连增。',
  '地区生产总值增长$1.$2%。',
  '推进30万吨级码头建设。',
  '在15个副省级城市中名次前移。',
  '推动社会保险向人员全覆盖延伸。',
  '关爱刚出生55天的婴儿。',
  '帮助人均纯收入低于2000元的农村居民家庭。',
  '提高80岁以上老人高龄津贴。',
  '实施400万元以下政府投资项目简易审批。',
];

describe.each(Object.entries(KINDS))('%s', (_, cases) => {
  test.each(cases)('%s', (says, ...reads) => {
    const { read, places, marked } = readMarked(says);
    expect(read).toEqual(reads);
    expect(places).toEqual(marked);
  });
});

test.each(NOTHING)('no figure is invented: %s', (says) => {
  expect(readMarked(says).read).toEqual([]);
});
