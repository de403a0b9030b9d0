import { divide } from '../../../src/extract/division/divide';
import { readText } from '../../../src/extract/text/read-text';

/** How documents begin on the pages of governments, and what is told of each: kind, area, and the years under review and ahead. */
const PAGES: Readonly<Record<string, readonly (readonly [page: string, told: string])[]>> = {
  'a report to a congress': [
    [
      '政府工作报告\n——2019年1月15日在青河市第七届人民代表大会第四次会议上\n青河市人民政府市长 王明\n各位代表:\n2018年工作回顾',
      'work-report 青河市 2018/2019',
    ],
    [
      '2019年青河市政府工作报告\n发布时间:2019-02-20 10:33 来源:市政府办公室 字号:[大 中 小] 打印 关闭\n各位代表:',
      'work-report 青河市 2018/2019',
    ],
    [
      '政府工作报告\n索引号:000014349/2019-00012 发文字号:青政发〔2019〕3号 成文日期:2019年01月20日\n各位代表,现在我代表青河区人民政府,向大会报告政府工作。\n一、2018年政府工作回顾',
      'work-report 青河区 2018/2019',
    ],
    [
      '尊敬的各位代表:\n现在我代表青河区人民政府向大会作工作报告,请审议。\n2022年工作回顾\n2023年工作打算',
      'work-report 青河区 2022/2023',
    ],
    [
      '青河:交出高质量发展答卷——青河县2020年政府工作报告解读\n日期:2020-01-16 浏览:1233\n去年,经济平稳。',
      'work-report 青河县 2019/2020',
    ],
    [
      '市长王明在青河市第七届人民代表大会第四次会议上的政府工作报告\n发布时间:2019-02-20\n各位代表:',
      'work-report 青河市 2018/2019',
    ],
  ],
  'a budget': [
    [
      '各位代表:\n受县人民政府委托,向大会报告青河县2020年财政预算执行情况和2021年财政预算草案,请予审议。',
      'budget-execution 青河县 2020/2021',
    ],
    [
      '青河县2021年财政预算报告\n发布日期:2021-02-23 信息来源:财政局\n一、2020年财政预算执行情况',
      'budget-execution 青河县 2020/2021',
    ],
    [
      '青河县2020年财政预算执行情况和2021年财政预算\n时间:2021年3月12日 来源:县财政局 点击:120次\n(一)收入',
      'budget-execution 青河县 2020/2021',
    ],
    [
      '青河镇二〇二一年财政预算执行情况及二〇二二年财政预算(草案)的报告\n镇财政所 二〇二二年一月\n一、二〇二一年财政预算执行情况',
      'budget-execution 青河镇 2021/2022',
    ],
  ],
  'a plan': [
    [
      '2022年国民经济和社会发展计划\n青河区发展和改革局 2022年3月\n2022年主要预期目标:生产总值增长7%。',
      'plan-report 青河区 2021/2022',
    ],
    ['青河县国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要\n第一章 发展环境', 'unknown 青河县 -'],
  ],
  'an adjustment': [
    [
      '青河市人民政府关于青河市2021年预算调整方案(草案)的报告\n2021年10月28日\n市人大常委会:',
      'budget-adjustment 青河市 2020/2021',
    ],
    [
      '关于提请审议县本级预算调整方案的议案\n青政函〔2021〕33号\n县人大常委会:\n新增一般债券2亿元。',
      'budget-adjustment - 2020/2021',
    ],
    [
      '关于提请审议县本级预算调整方案的议案\n青政函〔2022〕3号\n县人大常委会:\n2021年新增一般债券2亿元。',
      'budget-adjustment - 2020/2021',
    ],
  ],
  accounts: [
    ['青河县财政决算公开\n发布时间:2021-09-13\n一、一般公共预算收支决算', 'final-accounts 青河县 2020/2021'],
    ['2020年度青河区政府决算公开\n一般公共预算收入决算说明', 'final-accounts 青河区 2020/2021'],
  ],
  'news and releases': [
    [
      '我市一季度财政收入“开门红”\n2022-04-12 来源:青河日报\n本报讯(记者 李四)记者从市财政局获悉,一季度,全市税收收入10亿元。',
      'finance-release - 2021/2022 2022-Q1',
    ],
    [
      '前11个月青河省财政收入增长8%\n新华社青河12月15日电 前11个月,全省财政总收入300亿元。\n发布时间:2015-12-15',
      'finance-release 青河省 2014/2015 2015-M1-11',
    ],
    [
      '青河区一季度经济运行情况分析\n日期:2022年04月29日\n一季度,全区生产总值20亿元。',
      'bulletin 青河区 2021/2022 2022-Q1',
    ],
    ['统计公报\n青河县统计局 2022年4月18日\n全年全县生产总值100亿元。', 'bulletin 青河县 2021/2022'],
  ],
};

describe.each(Object.entries(PAGES))('%s', (_, pages) => {
  test.each(pages)('%s', (page, told) => {
    const { heading, years } = divide(readText(page));
    const { kind, area = '-' } = heading;
    const said = years === undefined ? '-' : `${years.reviewed}/${years.planned}`;
    expect([kind, area, said, years?.partOfYear?.period ?? ''].join(' ').trim()).toBe(told);
  });
});
