const RESEARCH = [
  ...[
    '研发经费',
    '研发经费支出',
    '研发经费投入',
    '研发投入',
    '研发支出',
    '研究与试验发展经费',
    '研究与试验发展经费支出',
  ],
  ...[
    'R&D经费',
    'R&D经费支出',
    'R&D投入',
    'R&D经费投入',
    '研究与试验发展(R&D)经费',
    '研究与试验发展(R&D)经费支出',
  ],
].flatMap((spent) => [spent, `全社会${spent}`]);
const OUTPUT = ['地区生产总值', 'GDP', '生产总值', '国内生产总值', '全市生产总值', '全省生产总值'];

/** What running text calls research, patents and firms. */
export const INNOVATION_NAMES: Readonly<Record<string, readonly string[]>> = {
  'rd-expenditure': [
    'R&D经费支出',
    '研发经费投入',
    '全社会研发经费投入',
    '研究与试验发展(R&D)经费',
    '研究与试验发展经费支出',
    '研究与试验发展(R&D)经费支出',
    '全社会R&D经费',
    '全社会R&D经费支出',
    '全社会R&D投入',
    '全社会研究与开发经费支出',
    '全社会研究开发经费支出',
    '全社会研发支出',
    '全社会研究与试验发展经费支出',
  ],
  'rd-intensity': [
    '全社会研发投入强度',
    '全社会研发强度',
    '全社会R&D强度',
    'R&D投入强度',
    '研究与试验发展经费投入强度',
    'R&D经费投入强度',
    ...RESEARCH.flatMap((spent) => OUTPUT.flatMap((output) => partOf(spent, output))),
  ],
  'high-tech-enterprises-recognised': [
    '新认定高新技术企业',
    '认定高新技术企业',
    '新认定国家高新技术企业',
    '新认定国家级高新技术企业',
  ],
  'inventions-per-ten-thousand': [
    '每万人有效发明专利拥有量',
    '每万人口有效发明专利拥有量',
    '每万人拥有有效发明专利',
  ],
  'science-contribution': ['科技进步对经济增长贡献率'],
  'new-tech-smes': ['新培育科技型中小企业'],
  'tech-smes': ['科技型中小企业数', '科技型中小企业数量', '科技型中小企业总数'],
  'high-tech-enterprises': ['高新技术企业数', '高企总数', '国家级高新技术企业'],
};

/** 研发经费支出占GDP比重, 研发支出与地区生产总值之比. */
function partOf(spent: string, output: string): readonly string[] {
  return [
    ...['占', '相当于'].flatMap((of) =>
      ['比重', '的比重', '比例', '的比例'].map((part) => spent + of + output + part),
    ),
    `${spent}与${output}之比`,
    `${spent}与${output}的比例`,
  ];
}
