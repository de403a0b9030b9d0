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
  'a list of things with one number': [
    [
      '板材家居、新型材料产业销售收入达到[60亿元]。',
      '“板材家居、新型材料产业销售收入” 60亿元 level actual 2021',
    ],
    ['推进园区建设、新建医院[3所]。', '“新建医院” 3所 level actual 2021'],
    ['石塘、东河等[12个]乡镇建成污水处理厂。', '“乡镇建成污水处理厂” 12个 level actual 2021'],
    ['东河、西河、南河[3个]县城通过验收。', '“县城通过验收” 3个 level actual 2021'],
    ['办理人大代表建议和政协提案[231件]。', 'deputies-proposals-handled 231件 level actual 2021'],
  ],
  'a list is of the kind that its name says': [
    ['改造唐河新村、东河小区等老旧小区[7个]。', 'old-estates-renewed 7个 level actual 2021'],
    ['新增东河科技、西河制药和南河新材上市企业[3家]。', 'new-listings 3家 level actual 2021'],
    [
      '培育东河科技、西河制药等高新技术企业[3家]。',
      '“培育东河科技、西河制药等高新技术企业” 3家 level actual 2021',
    ],
    ['交通运输、仓储等基础设施投资增长[23.6%]。', 'infrastructure-investment 23.6% growth actual 2021'],
  ],
};

describe.each(Object.entries(KINDS))('%s', (_, cases) => {
  test.each(cases)('%s', (says, ...reads) => {
    const { read, places, marked } = readMarked(says);
    expect(read).toEqual(reads);
    expect(places).toEqual(marked);
  });
});
