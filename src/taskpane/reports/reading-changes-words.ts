import type { Language } from '../../core/language';
import type { Verdict } from '../../library/kept/verdict';

/** What the list says of what another reading of a report would change, in the language given. */
export function readingChangesTexts(language: Language): ReadingChangesTexts {
  return TEXTS[language];
}

/** Every text of the list; a language without one of them does not compile. */
interface ReadingChangesTexts {
  readonly noChanges: string;
  readonly changes: string;
  /** Of a table whose cells have changed. */
  readonly cellsChanged: string;
  readonly changedGroup: (figures: number) => string;
  readonly goneGroup: (figures: number) => string;
  readonly comeGroup: (figures: number) => string;
  readonly fieldChanged: (field: string, before: string, after: string) => string;
  /** What becomes of what a person said of a figure that is read differently, or no more. */
  readonly saidOfChanged: Readonly<Record<Verdict['kind'], string>>;
  readonly saidOfGone: Readonly<Record<Verdict['kind'], string>>;
}

const TEXTS: Readonly<Record<Language, ReadingChangesTexts>> = {
  'zh-CN': {
    noChanges: '此文已添加过，再次读取的结果相同。',
    changes: '此文已添加过。保留后，下列各项会有变化，其余复核结果不变。',
    cellsChanged:
      '此表此前读过，单元格此后有改动。保留后，下列各项以现在的单元格为准，须再复核；其余复核结果不变。',
    changedGroup: (figures) => `读法不同 ${figures} 项`,
    goneGroup: (figures) => `不再读出 ${figures} 项`,
    comeGroup: (figures) => `新增 ${figures} 项`,
    fieldChanged: (field, before, after) => `${field}：${before} → ${after}`,
    saidOfChanged: {
      accepted: '您确认过原来的读法：暂按原来的，复核时再请您看。',
      corrected: '您更正过：暂按您更正的，复核时再请您看。',
      rejected: '您剔除过：暂不采用，复核时再请您看。',
    },
    saidOfGone: {
      accepted: '您确认过，仍保留。',
      corrected: '您更正过，仍保留。',
      rejected: '您剔除过。',
    },
  },
  'en-US': {
    noChanges: 'This text was added before, and is read as it was.',
    changes:
      'This text was added before. Kept anew, these figures change; what you said of all others stays as it is.',
    cellsChanged:
      'This table was read before, and its cells have changed since. Kept anew, these figures are as the cells are now, to be reviewed again; what you said of all others stays as it is.',
    changedGroup: (figures) => `${figures} read differently`,
    goneGroup: (figures) => `${figures} no longer read`,
    comeGroup: (figures) => `${figures} more`,
    fieldChanged: (field, before, after) => `${field}: ${before} → ${after}`,
    saidOfChanged: {
      accepted: 'You accepted it as it was: so it stays, until you look at it again in the review.',
      corrected: 'You corrected it: so it stays, until you look at it again in the review.',
      rejected: 'You rejected it: so it stays, until you look at it again in the review.',
    },
    saidOfGone: {
      accepted: 'You accepted it: it stays.',
      corrected: 'You corrected it: it stays.',
      rejected: 'You rejected it.',
    },
  },
};
