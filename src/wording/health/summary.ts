import type { ScoreRow } from '../../core/health/scorecard';
import type { HealthSummary } from '../../core/health/summary';
import type { Language } from '../../core/language';
import { isMissing } from '../../core/missing';
import { criterionTexts } from './criteria';
import { inputName } from './inputs';
import { judgementTexts } from './judgements';
import { resultText } from './values';

/**
 * The answer to 财政健康度如何, in sentences: how many criteria could be computed and what they say, which of them could be
 * read against a line, what could not be judged for want of which figures, and that there is no total.
 */
export function summarySentences(summary: HealthSummary, language: Language): readonly string[] {
  const { computed, judged, open, needs } = summary;
  const say = SENTENCES[language];
  const all = computed.length + open.length;
  return [
    computed.length === 0 ? say.nothing(all) : say.computed(all, computed.map(said)),
    ...(judged.length > 0 ? [say.judged(judged.map(saidOfBand))] : []),
    ...(open.length > 0
      ? [
          say.open(
            open.length,
            needs.map((id) => inputName(id, language)),
          ),
        ]
      : []),
    say.noTotal,
  ];

  function said({ criterion, value }: ScoreRow): string {
    const { name } = criterionTexts(criterion.id, language);
    return isMissing(value) ? name : say.pair(name, resultText(value, criterion.unit, language));
  }

  function saidOfBand({ criterion, verdict }: ScoreRow): string {
    const { name } = criterionTexts(criterion.id, language);
    return verdict?.kind === 'in-band' ? say.pair(name, judgementTexts(language).bands[verdict.band]) : name;
  }
}

/** The same in one line of counts, where the values themselves stand below. */
export function summaryHeadline({ computed, judged, open }: HealthSummary, language: Language): string {
  const say = SENTENCES[language];
  return say.headline(computed.length + open.length, computed.length, judged.length) + say.noTotal;
}

interface SummarySentences {
  readonly headline: (all: number, computed: number, judged: number) => string;
  readonly nothing: (all: number) => string;
  readonly computed: (all: number, said: readonly string[]) => string;
  readonly judged: (said: readonly string[]) => string;
  readonly open: (count: number, needs: readonly string[]) => string;
  readonly noTotal: string;
  readonly pair: (name: string, value: string) => string;
}

const SENTENCES: Readonly<Record<Language, SummarySentences>> = {
  'zh-CN': {
    headline: (all, computed, judged) =>
      `${all}项指标中可计算${computed}项${judged === 0 ? '' : `，其中${judged}项有参照线可比`}；${all - computed}项缺数据。`,
    nothing: (all) => `报告不足以计算${all}项指标中的任何一项。`,
    computed: (all, said) => `${all}项指标中可计算${said.length}项：${said.join('；')}。`,
    judged: (said) => `其中${said.length}项有参照线可比（出处与性质见各行）：${said.join('；')}。`,
    open: (count, needs) => `另有${count}项无法判断，缺：${needs.join('、')}。`,
    noTotal: '不设总分，不评等级。',
    pair: (name, value) => `${name}${/^[\d+−]/.test(value) ? ' ' : ''}${value}`,
  },
  'en-US': {
    headline: (all, computed, judged) =>
      `Of ${all} criteria ${computed} can be computed${judged === 0 ? '' : `, ${judged} of them read against a line`}; ${all - computed} lack figures. `,
    nothing: (all) => `The report allows none of the ${all} criteria to be computed.`,
    computed: (all, said) => `Of ${all} criteria ${said.length} can be computed: ${said.join('; ')}.`,
    judged: (said) =>
      `Of these ${said.length} can be read against a line, whose source stands beside it: ${said.join('; ')}.`,
    open: (count, needs) => `${count} cannot be judged; missing: ${needs.join('; ')}.`,
    noTotal: 'There is no total and no grade.',
    pair: (name, value) => `${name}: ${value}`,
  },
};
