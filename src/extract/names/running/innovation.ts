/** What running text calls research, patents and firms. */
export const INNOVATION_NAMES: Readonly<Record<string, readonly string[]>> = {
  'rd-expenditure': [
    '研发经费投入',
    '全社会研发经费投入',
    '研究与试验发展(R&D)经费',
    '研究与试验发展经费支出',
    '研究与试验发展(R&D)经费支出',
    '全社会R&D经费',
    '全社会研究与试验发展经费支出',
  ],
  'rd-intensity': [
    '全社会研发投入强度',
    '全社会研发强度',
    '研发经费占地区生产总值比重',
    '研发经费占GDP比重',
    '研发经费支出占地区生产总值比重',
    '研发经费支出占GDP比重',
    '全社会研发投入占GDP比重',
    '全社会研发经费支出占地区生产总值比重',
    '全社会研发经费支出占GDP比重',
    '全社会研发经费投入占地区生产总值比重',
    '研究与试验发展经费投入强度',
    'R&D经费支出占GDP比重',
    'R&D经费投入强度',
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
};
