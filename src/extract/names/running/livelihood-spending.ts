/** Whose spending it is: that of the area, at all its levels. */
const OWNERS = ['', '各级'];
const BUDGETS = ['', '财政', '公共财政', '一般公共预算', '公共财政预算', '财政支出'];
const FIELDS = [
  '民生',
  '民生类',
  '民生领域',
  '民生方面',
  '民生事业',
  '各项民生',
  '各类民生',
  '改善民生',
  '保障民生',
  '保障和改善民生',
  '民生和社会事业',
];
const USED = ['', '用于'];
const ENDINGS = ['支出', '的支出', '财政支出'];

/** What running text calls the money that is spent on the people's livelihood, and the part of all spending that it is. */
export const LIVELIHOOD_SPENDING_NAMES: Readonly<Record<string, readonly string[]>> = {
  'livelihood-expenditure': [
    ...new Set(OWNERS.flatMap((owner) => BUDGETS.flatMap((budget) => spent(owner + budget)))),
  ],
  'livelihood-share': [
    '财政支出用于民生比重',
    '财政支出用于民生的比重',
    '财政支出用于民生比例',
    '财政支出用于民生的比例',
    '民生支出占财政支出比重',
    '民生支出占财政支出的比重',
    '民生支出占一般公共预算支出的比重',
    '民生支出占公共财政预算支出比重',
    '民生支出占公共财政预算支出的比重',
    '民生领域支出占比',
  ],
};

function spent(payer: string): readonly string[] {
  return USED.flatMap((used) =>
    FIELDS.flatMap((field) =>
      // 民生投入 by itself may be anybody's.
      (payer.includes('财政') && used === '' ? [...ENDINGS, '投入'] : ENDINGS).map(
        (ending) => payer + used + field + ending,
      ),
    ),
  );
}
