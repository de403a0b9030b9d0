import { isMissing } from '../../core/missing';
import { convert } from '../../core/number/quantity';
import type { Draft } from '../phrases/draft';

/**
 * Drafts in which 财政收入 is the total where its local part is told beside it (财政收入12亿元,其中地方财政收入5亿元), and that part
 * is the general budget's where the document tells of no general budget besides. Both are short names, which custom fills
 * otherwise; the part stays doubtful.
 */
export function withLocalRevenue(drafts: readonly Draft[]): readonly Draft[] {
  const pairs = drafts.flatMap((draft, place) => {
    const whole = LOCAL.test(draft.fields.label) ? wholeBefore(drafts, place) : undefined;
    return whole === undefined ? [] : [{ whole, part: draft }];
  });
  if (pairs.length === 0) return drafts;
  // The nation's 财政收入 is that of its general budget, of which the centre has the other part.
  if (drafts.some(({ fields: { area, label } }) => area === '全国' || NATIONAL.test(label))) return drafts;
  const isTotal = pairs.some(({ whole }) => whole.fields.label === BARE);
  const isBudget = pairs.some(({ part }) => SHORT.test(part.fields.label)) && !tellsGeneralBudget(drafts);
  if (!isTotal && !isBudget) return drafts;
  return drafts.map((draft) => {
    if (isTotal && draft.fields.label === BARE) return named(draft, 'total-fiscal-revenue');
    if (!isBudget || !SHORT.test(draft.fields.label) || draft.fields.indicator !== undefined) return draft;
    return named(draft, 'general-budget-revenue');
  });
}

/** The amount of all revenue that was told last, near the part and above it. */
function wholeBefore(drafts: readonly Draft[], place: number): Draft | undefined {
  const part = drafts[place];
  if (part?.fields.measure !== 'level') return undefined;
  for (let at = place - 1; at >= 0; at--) {
    const whole = drafts[at];
    if (whole === undefined || part.figure.start - whole.figure.start > FAR) return undefined;
    const { fields } = whole;
    const isWhole = WHOLE.test(fields.label) || WHOLES.has(fields.indicator ?? '');
    if (!isWhole || fields.measure !== 'level' || fields.period !== part.fields.period) continue;
    const own = convert(part.fields, fields.unit);
    if (!isMissing(own) && Number(own.value) < Number(fields.value)) return whole;
  }
  return undefined;
}

/** Whether the general budget is told of by a name that is no other's. */
function tellsGeneralBudget(drafts: readonly Draft[]): boolean {
  return drafts.some(
    ({ fields: { indicator, label, measure } }) =>
      indicator === 'general-budget-revenue' && measure === 'level' && !SHORT.test(label) && label !== BARE,
  );
}

function named(draft: Draft, indicator: string): Draft {
  return { ...draft, fields: { ...draft.fields, indicator }, doubts: [...draft.doubts, 'two-candidates'] };
}

const NATIONAL = /^(?:全国|中央)(?:财政|一般公共预算|公共财政)/u;
const BARE = '财政收入';
/** Also behind the name of an area: 北岭财政收入. */
const WHOLE = /^(?!地方|中央|人均|公共|土地|税)\p{sc=Han}{0,4}财政收入$/u;
const SHORT = /^地方级?财政收入$/u;
const LOCAL = /^地方级?(?:财政|一般预算|一般公共预算|公共财政预算)收入$/u;
const WHOLES: ReadonlySet<string> = new Set(['total-fiscal-revenue', 'all-scope-fiscal-revenue']);
/** Characters: the sentence of the whole, or the next. */
const FAR = 160;
