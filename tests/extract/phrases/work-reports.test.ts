import { readMarked } from './read-marked';

/** Each kind of wording with sentences that have it, and what is read of every figure in them. */
const KINDS: Readonly<Record<string, readonly (readonly [says: string, ...reads: readonly string[]])[]>> = {
  'a name with a number in it belongs to the thing': [
    ['新增世界500强企业[6家]。', '“新增世界500强企业” 6家 level actual 2021'],
    ['[7户]企业跻身全省机械工业50强。', '“企业跻身全省机械工业50强” 7户 level actual 2021'],
  ],
  'what is counted stands behind where only a deed or a preposition stands before': [
    ['重点抓好[12个]特色小镇建设。', '“特色小镇建设” 12个 level actual 2021'],
    ['对[80家]小微企业减免租金。', '“小微企业减免租金” 80家 level actual 2021'],
    ['新建和改扩建[12所]学校。', '“学校” 12所 level actual 2021'],
    ['全市[20条]旅游公路建成通车。', '“旅游公路建成通车” 20条 level actual 2021'],
    [
      '建成[30所]乡镇卫生院和[12个]便民市场。',
      '“乡镇卫生院” 30所 level actual 2021',
      '“便民市场” 12个 level actual 2021',
    ],
    [
      '扎实办好[10个]方面[55件]民生实事。',
      '“方面” 10个 level actual 2021',
      '“民生实事” 55件 level actual 2021',
    ],
    ['[6个]县(市、区)通过验收。', '“县(市、区)通过验收” 6个 level actual 2021'],
    [
      '创建[4个]国家级、[9个]省级生态示范区。',
      '“国家级生态示范区” 4个 level actual 2021',
      '“省级生态示范区” 9个 level actual 2021',
    ],
    ['打通[22条]断头路、卡脖路。', '“断头路、卡脖路” 22条 level actual 2021'],
    ['投入[170万元]为残疾人改造住房。', '“投入” 170万元 level actual 2021'],
    ['安排[5000万元]专项资金。', '“专项资金” 5000万元 level actual 2021'],
  ],
  'the limits of a class are words of its name': [
    ['产值超亿元企业[25家]。', '“产值超亿元企业” 25家 level actual 2021'],
    [
      '新开工500万元以上项目[497个]、总投资[1200亿元]。',
      '“新开工500万元以上项目” 497个 level actual 2021',
      '“新开工500万元以上项目总投资” 1200亿元 level actual 2021',
    ],
    ['[5个]投资50亿元以上工业项目落地。', '“投资50亿元以上工业项目落地” 5个 level actual 2021'],
    ['引进[3家]30—50亿级龙头企业。', '“30-50亿级龙头企业” 3家 level actual 2021'],
    [
      '[10个]以上中心镇和[100个]美丽村庄。',
      '“中心镇” 10个 level at-least actual 2021',
      '“美丽村庄” 100个 level actual 2021',
    ],
  ],
};

/** Sentences whose numbers count nothing. */
const NOTHING: readonly string[] = [
  '成功举办第15届茶文化旅游节、第8届海峡论坛。',
  '服务第22届博览会。',
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
