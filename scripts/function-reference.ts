import type { MissingReason } from '../src/core/missing';
import { ERROR_CODES } from '../src/functions/cells/error-code';
import type { Edition } from '../src/wording/functions/function-entry';
import { functionGuide, type FunctionGuide, type TopicGuide } from '../src/wording/functions/function-guide';

/** The functions of an edition as its reader meets them; the Markdown and the help pages are drawn from this. */
export function functionReference(edition: Edition): readonly TopicGuide[] {
  return functionGuide(edition === 'chinese' ? 'zh-CN' : 'en-US');
}

/** `FISCAL.SHAREOF(part, whole)`, an argument that may be left out in brackets. */
export function signatureOf({ id, parameters }: FunctionGuide): string {
  const listed = parameters.map(({ name, isOptional, repeats }) =>
    isOptional ? `[${name}]` : repeats ? `${name}, …` : name,
  );
  return `FISCAL.${id}(${listed.join(', ')})`;
}

/** The errors that a function may end with, each with what it comes of. */
export function errorsOf({ reasons }: FunctionGuide, edition: Edition): readonly ErrorCause[] {
  return reasons.map((reason) => ({
    code: CELL_TEXT[ERROR_CODES[reason]],
    when: WHEN[reason][edition],
  }));
}

interface ErrorCause {
  readonly code: string;
  readonly when: string;
}

/** The headings, and what holds for every function. */
export const REFERENCE_WORDS = {
  english: {
    title: 'Functions of Fiscal Gauge',
    introduction: [
      'Type them in any cell, each behind FISCAL and a full stop. Names, numbers and ids are the same in every language of Excel; headers and definitions are in that language, unless another is asked for; the reasons for errors always are.',
      'Rates and shares are fractions: write 80.6% or 0.806. Percentage points are plain numbers. Excel with CustomFunctionsRuntime 1.4 shows fractions as percentages by itself; earlier versions show 0.589 until the cell is formatted.',
      'The formulas take ranges of one shape as well as cells, and then fill a range of that shape: one call for a whole column. A single cell counts for all of them; ranges of different shapes are refused, with both shapes named. An empty cell is a figure nobody reported: it leaves its result blank, and never counts as 0; a 0 that was typed is a 0. An error in one cell stays in that cell. Some versions of Excel hand an empty cell over as 0 (office-js #5262, #1951), which a function cannot tell from a 0 that was typed: a result of 0, or #DIV/0!, beside an empty cell comes of that, and a growth or share of 0 without a sign is computed with, but remarked on; IF(B2="","",…) around the formula helps. One call takes up to 50,000 cells: give B2:B500 rather than B:B.',
      'A growth or share without a sign counts as a fraction, and one above 1 is asked about rather than believed, since many sources write 22.1 for 22.1%, and 2.3 may be 2.3% or 230%; beside it in a range all bare ones are asked about. Write 22.1% (of a cell, B2%), or say in the last argument how bare numbers are written: "percent" or "fraction", and where two rates differ both, as "fraction,percent".',
      'A cell that shows 80.6% hands 0.806 over, without its format. So where "percent" is said, a number of at most 1 is asked about too, unless it stands in a range among larger ones that have as many digits after the point; a share of three digits after the point, such as 0.806, is taken for the fraction that it is.',
      'Amounts that stand to each other as in no place, such as a revenue of 5,890 times the expenditure, are refused with the likely slip: 万元 for 亿元, two arguments swapped, a percentage set against 100. A 0 is asked about where every place has something, such as a revenue of 0 or a level that fell to 0: it is rather an empty cell, which a formula such as =B2 hands on as 0; of debt, funds or land it is a 0. Amounts whose cells both say their units are believed, and Excel’s own / and - judge nothing. A part above its whole is refused in every share.',
      'Signs: what is told relative to a level (a growth, the level before it or after it, an attainment) is told of levels of 0 or more, from one above 0; a negative level is refused, and a growth below −100%. Gaps are differences and have any sign. Changes of a part and of a whole may each be negative; the change and the growth of one whole may not go different ways.',
      'Text counts as a number only where Excel itself would read it as one (“80.6%”, “1,234.5”, “.5”, “1e3”, full-width digits); “306.2亿元” does not: QUANTITY reads that.',
      'A cell may say more than its number. FIGURE, QUANTITY, TOUNIT and the formulas answer numbers that carry their unit, period, status, bound and area as properties (`=A1.Unit`), where Excel has CustomFunctionsRuntime 1.4; inserted tables do too. All functions heed them: amounts of one kind are brought into one unit, and 万元 over dollars is refused, as are a percentage where an amount belongs, a share where a growth belongs and figures of two periods or areas in one ratio. What is computed all the same, but wants a look, has a * behind it and a remark on its card.',
    ],
    formula: 'Formula',
    units: 'Units',
    sign: 'Sign',
    source: 'Source',
    note: 'Note',
    parameters: 'Arguments',
    examples: 'Examples',
    errors: 'Errors',
    shows: 'shows',
  },
  chinese: {
    title: '财政标尺函数',
    introduction: [
      '在任意单元格输入，函数名前加“FISCAL.”。函数名、数值和代码在各语言的 Excel 中相同；表头和定义随 Excel 的语言，也可另行指定；出错原因总随 Excel 的语言。',
      '增速与占比以小数表示，可写作 80.6% 或 0.806；百分点为普通数字。支持 CustomFunctionsRuntime 1.4 的 Excel 会自动显示为百分比；较早版本显示 0.589，设置单元格格式即可。',
      '各公式既可用于单元格，也可用于同样大小的区域，结果与区域形状相同，一次调用即可算完整列。单个单元格与区域中每一格配合；区域大小不同则拒绝计算，并指出两者的大小。空单元格视为未公布，结果留空，绝不当作 0；键入的 0 就是 0。某一格的错误只留在该格。部分版本的 Excel 会把空单元格作为 0 传入（office-js #5262、#1951），函数无法与键入的 0 区分：空单元格旁出现 0 或 #DIV/0! 即由此而来；不带百分号的比率 0 照算，但结果附有提示；可在公式外套用 IF(B2="","",…)。一次最多计算 50000 个单元格：请用 B2:B500，而不是 B:B。',
      '不带百分号的增速或占比按小数理解；大于 1 的不会被直接采信，因为许多数据源把 22.1% 写作 22.1，而 2.3 可能是 2.3%，也可能是 230%；同一区域中只要有一个大于 1，其余不带百分号的也一并询问。请写 22.1%（单元格可写 B2%），或在最后一个参数中指明写法："percent"（百分数）或 "fraction"（小数）；两个比率写法不同的，依次写明，如 "fraction,percent"。',
      '显示为 80.6% 的单元格传给函数的是 0.806，不带格式。因此注明 "percent" 时，不大于 1 的数也会被询问，除非它在同一区域中与小数位数不少于它的较大的数并列；小数点后有三位及以上的占比（如 0.806）按小数理解。',
      '两个数额相差悬殊到现实中没有的程度（例如收入为支出的 5890 倍）时拒绝计算，并指出可能的差错：把亿元当作万元、两个参数颠倒、百分数与 100 相比。收入为 0、数值降为 0 等各地都不会有的 0 也会被询问：多半是空单元格（=B2 这样的公式引用空单元格得 0）；债务、基金、土地收入等的 0 就是 0。两个单元格都注明单位的予以采信；直接用“/”“-”计算则不作判断。各类占比中，部分大于总额均拒绝计算。',
      '正负号：相对数（增速、由增速推算的数值、完成度）只对不小于 0 的数值计算，基数须大于 0；负的数值、低于 −100% 的增速，均拒绝计算。差额可正可负。部分与总体的增减可以为负，但总体的增减与其增速方向须一致。',
      '文本只有在 Excel 也会视为数字时才按数字计算（如“80.6%”“1,234.5”“.5”“1e3”及全角数字）；“306.2亿元”不会，请用 QUANTITY 读取。',
      '单元格除数值外还可带有说明。在支持 CustomFunctionsRuntime 1.4 的 Excel 中，FIGURE、QUANTITY、TOUNIT 和各公式返回的数值，其属性带有单位、年度、数据性质、限定和统计范围（`=A1.Unit`），插入的表格也是如此。各函数据以核对：同类单位先换算为同一单位；人民币与美元、数额处的百分数、增速处的占比，以及同一比率中时期或范围不同的数值，均拒绝计算。可以计算而须留意的，数值后有 *，卡片上有提示。',
    ],
    formula: '公式',
    units: '单位',
    sign: '正负',
    source: '依据',
    note: '说明',
    parameters: '参数',
    examples: '示例',
    errors: '错误值',
    shows: '显示',
  },
} as const;

const CELL_TEXT = { notAvailable: '#N/A', invalidValue: '#VALUE!', divisionByZero: '#DIV/0!' } as const;

const WHEN: Readonly<Record<MissingReason, Readonly<Record<Edition, string>>>> = {
  'not-reported': {
    english: 'the report gives no such figure',
    chinese: '报告没有该数值',
  },
  'in-words-only': {
    english: 'the report says it in words, without a number',
    chinese: '报告只有文字表述，没有数值',
  },
  'nothing-found': { english: 'no figure has all of the words', chinese: '没有同时含各检索词的数据' },
  'not-recorded': {
    english: 'the catalogue has no such entry for the indicator',
    chinese: '目录未收录该指标的这一项',
  },
  'zero-denominator': { english: 'the figure divided by is 0', chinese: '除数为 0' },
  'unit-mismatch': {
    english: 'the unit asked for measures something else',
    chinese: '所求单位与原文单位不属同一类',
  },
  'unknown-unit': {
    english: 'nobody knows the unit',
    chinese: '没有收录该单位',
  },
  'mixed-units': {
    english: 'a range in which a cell has another kind of unit than the first, or none',
    chinese: '区域内某格的单位与首个数值不同类，或没有单位',
  },
  'period-mismatch': { english: 'the periods differ', chinese: '期间不一致' },
  'scope-mismatch': { english: 'the scopes differ', chinese: '口径不一致' },
  'out-of-range': {
    english: 'an argument lies where it cannot, such as a share of 80.6 instead of 80.6%',
    chinese: '参数超出可能的范围，例如把占比 80.6% 写成 80.6',
  },
  'not-a-quantity': {
    english: 'the text holds other words, several numbers or none, or a rough size',
    chinese: '文本含其他文字、不止一个数值或没有确数',
  },
  'not-a-number': {
    english: 'an argument is not a number; text such as “306.2亿元” is for QUANTITY',
    chinese: '参数不是数字；“306.2亿元”一类文本请用 QUANTITY',
  },
  'left-out': { english: 'an argument is left out', chinese: '缺少参数' },
  'too-many-cells': {
    english: 'a range of more than 50,000 cells, such as a whole column',
    chinese: '区域超过 50000 个单元格，例如整列',
  },
  'too-many-rows': {
    english: 'an answer that spills is larger than the 5 MB that Excel takes at once',
    chinese: '溢出的结果超过 Excel 一次可接收的 5 MB',
  },
  implausible: {
    english: 'one argument is many times another, as where one is in 万元 and the other in 亿元',
    chinese: '两个参数相差过于悬殊，例如一个以万元计，另一个以亿元计',
  },
  'unclear-rate': {
    english: 'a bare rate that may be a fraction or per cent, such as 0.8 beside 9.7',
    chinese: '未注明写法的比率可作两种理解，例如 9.7 旁的 0.8',
  },
  'wrong-unit': {
    english:
      'a percentage where an amount belongs, or the other way round; a growth where a share belongs; percentage points or a rank anywhere',
    chinese: '应填数额处为百分数，或相反；应填占比处为增速，或相反；任何一处为百分点或排名',
  },
  'units-differ': {
    english: 'two amounts whose cells carry units of different kinds, such as yuan and dollars',
    chinese: '两个数额所带的单位不同类，例如人民币与美元',
  },
  'not-together': {
    english: 'two figures whose cells say that they are of different areas, periods, indicators or statuses',
    chinese: '两个数值自带的统计范围、时期、指标或数据性质不合',
  },
  'unit-contradicted': {
    english: 'the cell carries another unit than the one that is given',
    chinese: '所填单位与单元格自带的单位不一致',
  },
  'span-contradicted': {
    english: 'the cells say other years or months than are given',
    chinese: '所填年数或月数与单元格自带的时期不一致',
  },
  'shape-mismatch': {
    english: 'ranges of different shapes',
    chinese: '区域的行数或列数不同',
  },
  'unknown-indicator': { english: 'the indicator is not in the catalogue', chinese: '指标不在目录中' },
  'unknown-report': { english: 'there is no such report', chinese: '没有该报告' },
  'unknown-choice': {
    english: 'a word is none of the choices, such as an unknown measure, unit or variant',
    chinese: '所填词语不在可选范围内，例如未知的度量、单位或口径',
  },
  ambiguous: {
    english: 'several figures answer: name the year, area or status',
    chinese: '有多个数值符合，请补充年度、统计范围或数据性质',
  },
};
