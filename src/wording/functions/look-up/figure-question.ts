/** What a figure is asked for by, besides its unit and the report: the indicator, and the rest. */
export const INDICATOR = {
  id: 'indicator',
  kind: 'word',
  list: 'INDICATOR',
  english: { description: 'The indicator\'s id or name, such as "gdp" or "地区生产总值".' },
  chinese: { name: '指标', description: '指标代码或名称，例如 "gdp" 或“地区生产总值”。' },
} as const;

export const OF_INDICATOR = [
  {
    id: 'period',
    kind: 'value',
    isOptional: true,
    english: { description: 'The year, such as 2021; the latest with a result where left out.' },
    chinese: { name: '年度', description: '年度，例如 2021；省略则取最近有实际数的年度。' },
  },
  {
    id: 'measure',
    kind: 'word',
    list: 'MEASURE',
    isOptional: true,
    english: { description: 'What is measured: "level", "growth", "share" …; the level where left out.' },
    chinese: {
      name: '度量',
      description: '"level"（数值）、"growth"（增速）、"share"（占比）等；省略为数值。',
    },
  },
  {
    id: 'status',
    kind: 'word',
    list: 'STATUS',
    isOptional: true,
    english: { description: '"actual", "estimated" or "target".' },
    chinese: { name: '数据性质', description: '"actual"（实际）、"estimated"（预计）或 "target"（目标）。' },
  },
  {
    id: 'area',
    kind: 'word',
    isOptional: true,
    english: { description: 'The area, as the report names it.' },
    chinese: { name: '统计范围', description: '以报告用语为准。' },
  },
] as const;

export const UNIT = {
  id: 'unit',
  kind: 'word',
  list: 'UNIT',
  isOptional: true,
  english: { description: 'The unit to answer in, such as "万元"; as printed where left out.' },
  chinese: { name: '单位', description: '所求单位，例如“万元”；省略则按原文单位。' },
} as const;

export const REPORT = {
  id: 'report',
  kind: 'word',
  isOptional: true,
  english: { description: "The report's id or title; the newest that states the figure where left out." },
  chinese: { name: '报告', description: '报告代码或标题；省略则取载有该数值的最新报告。' },
} as const;

/** What is needed least is asked for last. */
export const BASIS = {
  id: 'basis',
  kind: 'word',
  isOptional: true,
  english: {
    description:
      '"headline" as published, "comparable", or what the report says of it; "headline" first where left out.',
  },
  chinese: {
    name: '统计口径',
    description: '"headline"（原文未另注口径）、"comparable"（可比口径）或原文所注；省略则先取未另注口径者。',
  },
} as const;

export const END = {
  id: 'end',
  kind: 'word',
  list: 'RANGE_END',
  isOptional: true,
  english: {
    name: 'end of a range',
    description: 'Of a range such as 2%—3%: "low", "high" or "middle"; low where left out.',
  },
  chinese: {
    name: '区间取值',
    description: '"low"（下限）、"high"（上限）或 "middle"（中值）；省略为下限。',
  },
} as const;
