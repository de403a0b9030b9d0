import type { AnsweredEntry } from './function-entry';

/** Units converted, and numbers read from texts. */
export const UNITS_AND_TEXT = {
  TOUNIT: {
    kind: 'answered',
    description: {
      english:
        "An amount in another unit of its kind (单位换算); % means a cell's percentage, percent the bare number.",
      chinese: '单位换算：把数额换算为同类的另一单位；"%" 指单元格中的百分比，"percent" 指不带百分号的数。',
    },
    arguments: [
      {
        id: 'value',
        kind: 'cells',
        english: { description: 'The amount, or a range of amounts.' },
        chinese: { name: '数额', description: '要换算的数额，或一个区域。' },
      },
      {
        id: 'from',
        kind: 'cells',
        english: {
          name: 'unit to convert from',
          description: 'The unit that it is in, such as "亿元", or a range of units.',
        },
        chinese: { name: '原单位', description: '数额的单位，例如“亿元”；也可为单位区域。' },
      },
      {
        id: 'to',
        kind: 'word',
        list: 'UNIT',
        english: {
          name: 'unit to convert to',
          description: 'The unit to convert to, such as "万元", "RMB bn", "%", "公顷".',
        },
        chinese: { name: '所求单位', description: '换算后的单位，例如“万元”、"RMB bn"、"%"、“公顷”。' },
      },
    ],
    result: 'rows',
    inWords: {
      english: 'the decimal point moved; 1 mu (亩) = 10000/15 m², so 15 mu are 1 hectare',
      chinese: '移动小数点；1 亩 = 10000/15 平方米，15 亩 = 1 公顷',
    },
    units: {
      english:
        'money, parts of one (%, percent, fraction, ‰, “成”), areas, counts with “万”; the unit asked for',
      chinese: '金额，比率（%、percent、小数、‰、成），面积，带“万”的数量；结果为所求单位',
    },
    source: {
      english:
        'Powers of ten, and the market mu (市亩). Currencies are not converted without a rate; percentage points (个百分点) never become per cent.',
      chinese: '十进位及市亩。不同货币没有汇率不作折算；个百分点不与百分比互换。',
    },
    examples: [
      { formula: '=FISCAL.TOUNIT(306.2,"亿元","RMB bn")', shows: '30.62' },
      { formula: '=FISCAL.TOUNIT(2000,"亩","公顷")', shows: '133.33' },
      { formula: '=FISCAL.TOUNIT(7,"成","%")', shows: '70%' },
      { formula: '=FISCAL.TOUNIT(FISCAL.FIGURE("gdp",2021),"亿元","万元")', shows: '3062000' },
    ],
    reasons: [
      'unit-mismatch',
      'unit-contradicted',
      'unknown-unit',
      'out-of-range',
      'not-a-number',
      'left-out',
      'shape-mismatch',
      'too-many-cells',
    ],
  },
  QUANTITY: {
    kind: 'answered',
    description: {
      english:
        'The number in a text (文本取数), such as “超306.2亿元”, “近八成” or “4.5%—5%”; percentages as fractions.',
      chinese: '文本取数：读出“超306.2亿元”“近八成”“4.5%—5%”等文本中的数值；百分比为小数。',
    },
    arguments: [
      {
        id: 'text',
        kind: 'cells',
        english: { description: 'The text, or a range of texts, each with one quantity and nothing else.' },
        chinese: { name: '文本', description: '只含一个数值及其单位和限定词的文本，或一个区域。' },
      },
      {
        id: 'unit',
        kind: 'word',
        list: 'UNIT',
        isOptional: true,
        english: {
          description:
            'The unit to answer in, such as "万元"; as written where left out, a range in that of its first.',
        },
        chinese: {
          name: '单位',
          description: '所求单位，例如“万元”；省略则按文本中的单位，区域按首个数值的单位。',
        },
      },
      {
        id: 'end',
        kind: 'word',
        list: 'RANGE_END',
        isOptional: true,
        english: {
          name: 'end of a range',
          description: 'Of a range such as 4.5%—5%: "low", "high" or "middle"; low where left out.',
        },
        chinese: {
          name: '区间取值',
          description: '"low"（下限）、"high"（上限）或 "middle"（中值）；省略为下限。',
        },
      },
    ],
    result: 'rows',
    inWords: {
      english:
        'what is written: Arabic and Chinese numerals, fractions, “成”, “倍”, “番”, ranges. A bound (超, 以上, 左右) stands before the digits as >, ≥, ≈ where Excel takes formatted numbers; the value is the number alone',
      chinese:
        '按所写读数：阿拉伯数字、中文数字、分数、成、倍、番、区间。支持带格式结果的 Excel 在数字前以 >、≥、≈ 标出限定词（超、以上、左右），值仍为数字本身',
    },
    units: {
      english:
        'the unit written or asked for, “30亿元” in “亿元”, but “30亿” without one multiplied out; a range in one unit, that of its first quantity, where other kinds are refused; per cent, ‰, “成” and fractions as fractions; “翻一番” and “2:1” are 2',
      chinese:
        '文本中的单位或所求单位：“30亿元”为 30（亿元），“30亿”没有单位，读作 3000000000；区域统一为首个数值的单位，不同类的拒绝；百分比、‰、成、分数为小数；翻一番、2:1 为 2',
    },
    sign: {
      english: 'a fall (下降, 减少, 回落) is negative',
      chinese: '下降、减少、回落为负数',
    },
    source: {
      english:
        'Civil Code, article 1259 (以上, 以下, 以内 include the number); the usage of statistical bulletins.',
      chinese: '《民法典》第一千二百五十九条（以上、以下、以内包括本数）；统计公报的通行用语。',
    },
    examples: [
      { formula: '=FISCAL.QUANTITY("超306.2亿元")', shows: '>306.2' },
      { formula: '=FISCAL.QUANTITY("七成以上")', shows: '≥70%' },
      { formula: '=FISCAL.QUANTITY("4.5%—5%",,"middle")', shows: '4.75%' },
      { formula: '=FISCAL.QUANTITY("下降3.2%")', shows: '-3.2%' },
      { formula: '=FISCAL.QUANTITY("RMB 30.62 bn","亿元")', shows: '306.2' },
    ],
    reasons: ['not-a-quantity', 'unit-mismatch', 'unknown-unit', 'mixed-units', 'unknown-choice', 'left-out'],
  },
} as const satisfies Readonly<Record<string, AnsweredEntry>>;
