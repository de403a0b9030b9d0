import type { PreviewPage } from './preview-page';

/** Accounts as a bureau publishes them, with a dash, and a number without a header. */
const ACCOUNTS: readonly (readonly string[])[] = [
  ['2022年青石县一般公共预算收支决算表'],
  ['单位：万元'],
  ['项目', '预算数', '决算数'],
  ['税收收入', '12300', '12874.5'],
  ['其中：增值税', '5000', '5100'],
  ['非税收入', '4000', '—', '7'],
  ['教育支出', '15000', '15200'],
];

/** Types the accounts into the sheet that is open, cell by cell as a person would, and selects them. */
export async function typeAccounts(preview: PreviewPage): Promise<void> {
  for (const [row, cells] of ACCOUNTS.entries()) {
    for (const [column, words] of cells.entries()) {
      await preview.goTo(`${'ABCD'[column] ?? ''}${row + 1}`);
      await preview.enter(words);
    }
  }
  await preview.goTo(`A1:D${ACCOUNTS.length}`);
}
