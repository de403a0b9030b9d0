import type { InputId } from '../../core/health/health-input';
import { healthInput } from '../../core/health/health-inputs';
import { sourceQuantity, type ResolvedInputs } from '../../core/health/resolved-input';
import type { Language } from '../../core/language';
import { isMissing } from '../../core/missing';
import { inputName } from './inputs';
import { intervalText, quantityText, resultText } from './values';

/**
 * A figure with where it came from: 一般公共预算收入 21.9亿元（报告原文）; a derived one with what it was derived from:
 * 一般公共预算支出 37.17亿元（37.143亿元至37.197亿元，推算自：民生支出 29.96亿元、…）.
 */
export function inputText(id: InputId, inputs: ResolvedInputs, language: Language): string {
  return worded(id, inputs, language, (part) => inputText(part, inputs, language));
}

/** The same where what a figure was derived from stands beside it, and need only be named. */
export function briefInputText(id: InputId, inputs: ResolvedInputs, language: Language): string {
  return worded(id, inputs, language, (part) => inputName(part, language));
}

function worded(
  id: InputId,
  inputs: ResolvedInputs,
  language: Language,
  partText: (part: InputId) => string,
): string {
  const { value, origin } = inputs[id];
  const words = WORDS[language];
  const name = inputName(id, language);
  if (isMissing(value)) return words.withOrigin(name, words.missing);
  const quantity = sourceQuantity(inputs[id]);
  const figure = quantity
    ? quantityText(quantity, language)
    : resultText(value, healthInput(id).unit, language);
  const named = words.pair(name, figure);
  switch (origin.kind) {
    case 'stated':
      return words.withOrigin(
        named,
        (origin.isEarlier ? words.statedEarlier : words.stated)(origin.observation.period),
      );
    case 'given':
      return words.withOrigin(
        named,
        words.given([origin.figure.source, origin.figure.date].filter((part) => part !== undefined)),
      );
    case 'derived':
      return words.withOrigin(
        named,
        words.derived(intervalText(value, healthInput(id).unit, language), origin.from.map(partText)),
      );
    case 'absent':
      return named;
  }
}

interface InputWords {
  readonly missing: string;
  readonly pair: (name: string, figure: string) => string;
  readonly withOrigin: (named: string, origin: string) => string;
  readonly stated: (period: string) => string;
  readonly statedEarlier: (period: string) => string;
  readonly given: (origin: readonly string[]) => string;
  readonly derived: (interval: string, from: readonly string[]) => string;
}

const WORDS: Readonly<Record<Language, InputWords>> = {
  'zh-CN': {
    missing: '缺',
    pair: (name, figure) => `${name} ${figure}`,
    withOrigin: (named, origin) => `${named}（${origin}）`,
    stated: (period) => `报告原文，${period}年`,
    statedEarlier: (period) => `上年报告原文，${period}年`,
    given: (origin) => ['用户填写', ...origin].join('，'),
    derived: (interval, from) => `${interval === '' ? '' : `${interval}，`}推算自：${from.join('、')}`,
  },
  'en-US': {
    missing: 'missing',
    pair: (name, figure) => `${name} ${figure}`,
    withOrigin: (named, origin) => `${named} (${origin})`,
    stated: (period) => `report, ${period}`,
    statedEarlier: (period) => `last year’s report, ${period}`,
    given: (origin) => ['entered by the user', ...origin].join(', '),
    derived: (interval, from) => `${interval === '' ? '' : `${interval}; `}derived from: ${from.join(', ')}`,
  },
};
