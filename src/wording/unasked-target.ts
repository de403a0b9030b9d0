import type { Language } from '../core/language';
import { terms } from './terms';

/** What a cell says of a target that answers a question which did not ask for one. */
export interface UnaskedTarget {
  /** Behind the digits: >335 (target). */
  readonly mark: string;
  readonly remark: string;
}

/** Told in the language given. */
export function unaskedTarget(language: Language): UnaskedTarget {
  const name = terms(language).statuses.target;
  return language === 'zh-CN'
    ? { mark: `（${name}）`, remark: '报告没有该期的实际或预计数，此为目标数。' }
    : {
        mark: ` (${name})`,
        remark: 'The report gives no result for this period; the number is a target.',
      };
}
