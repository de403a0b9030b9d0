import type { Language } from '../../core/language';
import { count } from '../../wording/english-count';

/** What is said where two authors wrote one report at once, in the language given. */
export function rivalTexts(language: Language): RivalTexts {
  return TEXTS[language];
}

/** Every text of the question; a language without one of them does not compile. */
interface RivalTexts {
  readonly groupOf: (title: string) => string;
  readonly about: (figures: number) => string;
  readonly alike: string;
  readonly used: (said: string) => string;
  readonly rival: (said: string) => string;
  readonly said: Readonly<Record<'accepted' | 'rejected' | 'nothing', string>>;
  readonly corrected: (figure: string) => string;
  readonly keepUsed: string;
  readonly takeRival: string;
}

const TEXTS: Readonly<Record<Language, RivalTexts>> = {
  'zh-CN': {
    groupOf: (title) => `《${title}》的两份`,
    about: (figures) => `两人同时保留了这份报告，其中 ${figures} 项的复核不同。请选定一份，另一份将移除。`,
    alike: '两人同时保留了这份报告，复核相同。请选定一份，另一份将移除。',
    used: (said) => `现用：${said}`,
    rival: (said) => `另一份：${said}`,
    said: { accepted: '已确认', rejected: '已剔除', nothing: '未复核' },
    corrected: (figure) => `更正为 ${figure}`,
    keepUsed: '留现用的',
    takeRival: '改用另一份',
  },
  'en-US': {
    groupOf: (title) => `Two states of “${title}”`,
    about: (figures) =>
      `Two people kept this report at once, and said something else of ${count(figures, 'figure')}. Choose which is to stand; the other goes.`,
    alike:
      'Two people kept this report at once, and said the same. Choose which is to stand; the other goes.',
    used: (said) => `In use: ${said}`,
    rival: (said) => `The other: ${said}`,
    said: { accepted: 'accepted', rejected: 'rejected', nothing: 'not reviewed' },
    corrected: (figure) => `corrected to ${figure}`,
    keepUsed: 'Keep the one in use',
    takeRival: 'Take the other',
  },
};
