import { sliceCodePoints } from '../../reading/code-points';
import { toNumber } from '../../number/decimal';
import type { Observation } from '../../reading/observation';
import { counted, isCount } from '../amounts';
import type { Evidence } from '../evidence';
import type { Amount, Finding } from '../finding';
import type { Rule } from '../rule';

export type Enumeration = Finding<
  'enumeration',
  { readonly count: Observation },
  { readonly expected: Amount; readonly found: Amount }
>;

/**
 * A count against the names listed before it: 安联锐视、炬芯科技和新亚制程上市企业3家. As many names agree; more strain,
 * for the list may be cut otherwise than here. Fewer are a choice, and usually marked by 等.
 */
export const enumerationRule: Rule<Enumeration> = {
  id: 'enumeration',
  // Each document of a set has a text of its own.
  find: (evidence) => (evidence.documents ?? [evidence]).flatMap(enumerated),
};

function enumerated({ observations, report }: Evidence): readonly Enumeration[] {
  return observations.flatMap((count): readonly Enumeration[] => {
    if (count.measure !== 'level' || count.bound !== 'exact' || !isCount(count)) return [];
    const before = sliceCodePoints(report.text, count.source.start, count.figure.start);
    const listed = namesBefore(before);
    const stated = toNumber(count.value);
    if (stated === 0 || listed < stated || !Number.isInteger(stated)) return [];
    return [
      {
        rule: 'enumeration',
        verdict: listed === stated ? 'agrees' : 'strains',
        readings: { count },
        amounts: { expected: counted(stated, count.unit), found: counted(listed, count.unit) },
      },
    ];
  });
}

/** How many names stand strung together right before a count; none where nothing is strung. */
function namesBefore(text: string): number {
  const clause = text.split(CLAUSE_END).at(-1) ?? '';
  return clause.includes('、') ? clause.replace(/等$/, '').split(BETWEEN_NAMES).length : 0;
}

const CLAUSE_END = /[,，。;；:：“”]/;
const BETWEEN_NAMES = /、|和|及|与/;
