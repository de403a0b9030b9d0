import { isMissing } from '../../core/missing';
import { convert } from '../../core/number/quantity';
import { dimensionOf } from '../../core/number/unit';
import type { Draft } from '../phrases/draft';

/**
 * Drafts with a doubt on those that cannot stand beside the others of their document: a share above the whole, and a part
 * above the whole that the document gives for the same period and area.
 */
export function besideNeighbours(drafts: readonly Draft[]): readonly Draft[] {
  const wholes = new Map<string, Draft['fields'][]>();
  for (const { fields } of drafts) {
    if (fields.measure !== 'level' || fields.indicator === undefined) continue;
    const key = keyOf(fields.indicator, fields);
    const known = wholes.get(key);
    if (known === undefined) wholes.set(key, [fields]);
    else known.push(fields);
  }
  return drafts.map((draft) =>
    isFar(draft.fields, wholes) ? { ...draft, doubts: [...draft.doubts, 'far-from-neighbours'] } : draft,
  );
}

function isFar(fields: Draft['fields'], wholes: ReadonlyMap<string, readonly Draft['fields'][]>): boolean {
  if (fields.measure === 'share') {
    const limit = fields.unit === '成' ? 10 : 100;
    return dimensionOf(fields.unit) === 'share' && fields.unit !== '1' && Number(fields.value) > limit;
  }
  if (fields.measure !== 'level' || fields.indicator === undefined) return false;
  const whole = WHOLE_OF[fields.indicator];
  if (whole === undefined) return false;
  const [known] = wholes.get(keyOf(whole, fields)) ?? [];
  if (known === undefined) return false;
  const part = convert(fields, known.unit);
  return !isMissing(part) && Number(part.value) > Number(known.value);
}

function keyOf(indicator: string, { period, area, status, basis }: Draft['fields']): string {
  return [indicator, period, area, status, basis].join('|');
}

/** Parts, each with the whole that it cannot exceed. */
const WHOLE_OF: Readonly<Record<string, string>> = {
  'tax-revenue': 'general-budget-revenue',
  'non-tax-revenue': 'general-budget-revenue',
  'livelihood-expenditure': 'general-budget-expenditure',
  exports: 'foreign-trade',
  imports: 'foreign-trade',
  'primary-value-added': 'gdp',
  'secondary-value-added': 'gdp',
  'tertiary-value-added': 'gdp',
  'industrial-value-added': 'gdp',
  'industrial-investment': 'fixed-asset-investment',
};
