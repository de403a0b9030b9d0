import type { Language } from '../../core/language';
import type { Verdict } from '../../library/kept/verdict';
import type { DraftFault } from './correction-draft';
import type { ReviewProgress } from './review';

/** What the review of a report’s figures says, in the language given. */
export function reviewTexts(language: Language): ReviewTexts {
  return TEXTS[language];
}

/** Every text of the review; a language without one of them does not compile. */
interface ReviewTexts {
  readonly place: (at: number, progress: ReviewProgress) => string;
  readonly accept: string;
  readonly reject: string;
  readonly correct: string;
  readonly undo: string;
  readonly previous: string;
  readonly next: string;
  readonly acceptCertain: (figures: number) => string;
  readonly discard: string;
  readonly done: string;
  readonly keys: string;
  /** When tables, formulas and cards follow what was said. */
  readonly follows: string;
  readonly doubtful: string;
  /** Offers what was settled in another document of the area. */
  readonly settledBefore: (name: string) => string;
  readonly readAs: (figure: string) => string;
  /** What was said of a place that is read otherwise by now. */
  readonly saidThen: Readonly<Record<Verdict['kind'], (figure: string) => string>>;
  readonly asBefore: string;
  readonly readOtherwise: string;
  readonly rejected: string;

  readonly fields: Readonly<
    Record<
      'name' | 'value' | 'valueHigh' | 'unit' | 'period' | 'area' | 'measure' | 'status' | 'bound',
      string
    >
  >;
  readonly nameHint: string;
  readonly faults: Readonly<Record<DraftFault, string>>;
  readonly confirm: string;
}

const TEXTS: Readonly<Record<Language, ReviewTexts>> = {
  'zh-CN': {
    place: (at, { all, coreLeft, left }) =>
      `第 ${at} 项，共 ${all} 项。未复核：核心 ${coreLeft} 项，全部 ${left} 项。`,
    accept: '确认 (A)',
    reject: '剔除 (R)',
    correct: '更正 (E)',
    undo: '撤销 (Z)',
    previous: '上一项',
    next: '下一项',
    acceptCertain: (figures) => `确认全部 ${figures} 项确定的数据`,
    discard: '放弃此次复核',
    done: '完成',
    keys: '按键：A 确认，R 剔除，E 更正，Z 撤销，← → 翻看。',
    follows: '每次复核都已存入工作簿；点“完成”或转到别处后，表格、公式和卡片随之更新。',
    doubtful: '存疑',
    settledBefore: (name) => `照此前复核，更正为“${name}” (S)`,
    readAs: (figure) => `程序原读作：${figure}`,
    saidThen: {
      accepted: (figure) => `您先前确认：${figure}。现在读作下面这样，暂按您先前的。`,
      corrected: (figure) => `您先前更正为：${figure}。现在读作下面这样，暂按您先前的。`,
      rejected: (figure) => `您先前剔除：${figure}。现在读作下面这样，暂不采用。`,
    },
    asBefore: '照先前的 (S)',
    readOtherwise: '读法已变',
    rejected: '已剔除',

    fields: {
      name: '指标',
      value: '数值',
      valueHigh: '上限',
      unit: '单位',
      period: '期间',
      area: '地区',
      measure: '类别',
      status: '性质',
      bound: '表述',
    },
    nameHint: '目录中的名称，或报告自己的说法',
    faults: {
      name: '请填写名称。',
      value: '请填写数字，例如 22.10。',
      valueHigh: '请填写大于数值的数字。',
      period: '请填写年份 2021、起止年 2021/2025、季度 2022-Q1 或月份 2022-M1-7。',
      area: '请填写地区。',
    },
    confirm: '更正',
  },
  'en-US': {
    place: (at, { all, coreLeft, left }) =>
      `${at} of ${all}. Not reviewed: ${coreLeft} of core indicators, ${left} in all.`,
    accept: 'Accept (A)',
    reject: 'Reject (R)',
    correct: 'Correct (E)',
    undo: 'Undo (Z)',
    previous: 'Previous',
    next: 'Next',
    acceptCertain: (figures) => `Accept all ${figures} that are certain`,
    discard: 'Discard this review',
    done: 'Done',
    keys: 'Keys: A accept, R reject, E correct, Z undo, ← → move.',
    follows:
      'Each word is kept in the workbook at once; tables, formulas and cards follow on “Done”, or when you go elsewhere.',
    doubtful: 'Doubtful',
    settledBefore: (name) => `Correct to “${name}”, as before (S)`,
    readAs: (figure) => `Read by the program as: ${figure}`,
    saidThen: {
      accepted: (figure) =>
        `You accepted: ${figure}. It is read otherwise now, see below; yours stands until you say.`,
      corrected: (figure) =>
        `You corrected it to: ${figure}. It is read otherwise now, see below; yours stands until you say.`,
      rejected: (figure) =>
        `You rejected: ${figure}. It is read otherwise now, see below; it stays out until you say.`,
    },
    asBefore: 'Leave it as it was (S)',
    readOtherwise: 'Read otherwise',
    rejected: 'Rejected',

    fields: {
      name: 'Indicator',
      value: 'Value',
      valueHigh: 'Upper end',
      unit: 'Unit',
      period: 'Period',
      area: 'Area',
      measure: 'Measure',
      status: 'Status',
      bound: 'Bound',
    },
    nameHint: 'A name of the catalogue, or the report’s own words',
    faults: {
      name: 'Give it a name.',
      value: 'Write a number, such as 22.10.',
      valueHigh: 'Write a number above the value.',
      period: 'Write a year 2021, years 2021/2025, a quarter 2022-Q1 or months 2022-M1-7.',
      area: 'Name the area.',
    },
    confirm: 'Correct it',
  },
};
