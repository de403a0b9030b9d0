import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { INDICATORS } from '../../src/core/catalogue/catalogue';
import { readReportFiles } from '../read-report-files';

/** The names of the catalogue and of every report's figures, and words of the field that other reports use. */
export function namesToRead(): readonly string[] {
  const catalogue = INDICATORS.flatMap(({ chinese, aliases }) => [chinese, ...aliases]);
  return [...new Set([...catalogue, ...reportNames(), ...FIELD_WORDS])];
}

const REPORTS = join(__dirname, '../../src/library/reports');

interface Named {
  readonly label: string;
  readonly area: string;
  readonly unit?: string;
  readonly of?: string;
}

function reportNames(): readonly string[] {
  return readdirSync(REPORTS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => readReportFiles(join(REPORTS, name)))
    .flatMap(({ observations, statements }) => [...observations, ...statements])
    .flatMap(({ content }) => content as readonly Named[])
    .flatMap(({ label, area, unit = '', of = '' }) => [label, area, unit, of]);
}

/** Words whose characters read otherwise elsewhere. */
const FIELD_WORDS: readonly string[] = [
  ...['银行', '行业', '央行', '商行', '支行', '排行', '发行', '执行', '运行', '行政'],
  ...['增长', '成长', '长者', '长效', '长期', '延长', '校长', '家长', '生长', '长江', '专长'],
  ...['调查', '调研', '调度', '抽调', '调整', '调控', '协调', '调节', '调入', '调出', '空调'],
  ...['会计', '供给', '给予', '补给', '率先', '表率', '效率', '比率', '税率', '自给率'],
  ...['比重', '重点', '重大', '重复', '重组', '重建', '重新', '重塑', '重庆', '双重', '权重'],
  ...['都市', '首都', '成都', '差旅', '出差', '差额', '逆差', '顺差', '便利', '便宜', '种植', '品种'],
  ...['处置', '处理', '到处', '办事处', '传统', '传记', '宣传', '参与', '参差', '下降', '投降', '升降'],
  ...['大厦', '厦门', '西藏', '储藏', '朝阳', '音乐', '娱乐', '薄弱', '拓展', '应急', '响应', '供应'],
  ...['宗地', '大宗', '创伤', '承载', '载体', '下载', '记载', '转移', '周转', '数量', '量化', '计量'],
  ...['空间', '填空', '间接', '当年', '适当', '分类', '成分', '水分', '难题', '灾难', '受灾', '兴办', '高兴'],
  ...[
    '角色',
    '主角',
    '屏障',
    '累计',
    '积累',
    '劳累',
    '强度',
    '勉强',
    '结余',
    '结转',
    '盈余',
    '没收',
    '还款',
    '偿还',
    '归还',
  ],
];
