import type { SharedName } from '../shared-name';

/** Air, waste, roads and ports. */
export const PLACES: readonly SharedName[] = [
  {
    before: [''],
    parts: { 'PM2.5': 'fine-particulates', PM10: 'inhalable-particulates' },
    after: ['平均浓度', '年均浓度', '浓度'],
  },
  {
    before: [''],
    parts: {
      化学需氧量: 'chemical-oxygen-demand',
      二氧化硫: 'sulphur-dioxide',
      氨氮: 'ammonia-nitrogen',
      氮氧化物: 'nitrogen-oxides',
    },
    after: ['排放量', '排放总量', '排放'],
  },
  {
    before: [''],
    parts: { 秸秆: 'straw-use-rate', 农作物秸秆: 'straw-use-rate', 畜禽粪污: 'manure-use-rate' },
    after: ['综合利用率'],
  },
  {
    before: [''],
    parts: { 受污染耕地: 'polluted-farmland-safe-use', 污染地块: 'polluted-sites-safe-use' },
    after: ['安全利用率'],
  },
  {
    before: ['', '城市', '城镇'],
    parts: { 污水: 'sewage-treatment-rate', 生活垃圾: 'waste-treatment-rate', 垃圾: 'waste-treatment-rate' },
    after: ['无害化处理率', '处理率'],
  },
  {
    before: [''],
    parts: {
      公路: 'highway-mileage',
      高速公路: 'expressway-mileage',
      铁路: 'railway-mileage',
      高铁: 'high-speed-railway-mileage',
      高速铁路: 'high-speed-railway-mileage',
    },
    after: ['通车里程', '营业里程', '运营里程', '里程'],
  },
  { before: [''], parts: { 客运: 'passenger-volume', 货运: 'freight-volume' }, after: ['量'] },
  {
    before: ['', '港口'],
    parts: { 货物: 'port-throughput', 集装箱: 'container-throughput' },
    after: ['吞吐量'],
  },
  {
    before: ['', '机场', '空港', '民航'],
    parts: { 旅客: 'airport-passengers', 货邮: 'airport-cargo' },
    after: ['吞吐量'],
  },
];
