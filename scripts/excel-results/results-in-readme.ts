import type { Language } from '../../src/core/language';
import { CHECKS } from '../../src/self-check/checks';
import type { CheckResult } from '../../src/self-check/check-result';
import type { ResultFile } from '../../src/self-check/result-file';
import { PROOFS } from './proofs';

/**
 * A README with what is known from real Excel: the last column of its table of proofs, where checks speak to the row, and the
 * list of results below it.
 */
export function withResults(readme: string, results: readonly ResultFile[], language: Language): string {
  const lines = readme.split('\n').map((line) => {
    const command = Object.keys(PROOFS).find((candidate) => line.includes(`| ${candidate} |`));
    if (command === undefined) return line;
    return line.replace(/\| [^|]* \|$/, `| ${inColumn(results, PROOFS[command] ?? [], language)} |`);
  });
  const listed = `${BEGIN}\n\n${listOf(results, language)}\n\n${END}`;
  return lines.join('\n').replace(new RegExp(`${BEGIN}[^]*${END}`), () => listed);
}

const BEGIN = '<!-- excel-results -->';
const END = '<!-- /excel-results -->';

const WORDS = {
  'zh-CN': {
    notYet: '尚未',
    none: (checks: number) =>
      `真实 Excel 中的结果：尚无。窗格“工作簿 → 已有表格 → 检查此 Excel”运行 ${checks} 项检查；复制的结果放入 \`docs/excel-results\`。`,
    header: ['Excel', 'ExcelApi', '语言', '日期', '相符', '不同或出错'],
    excel: (name: string, passed: number, run: number) => `${name}：${run} 项中 ${passed} 项相符`,
    between: '；',
  },
  'en-US': {
    notYet: 'not yet',
    none: (checks: number) =>
      `Results from real Excel: none yet. In the pane, *Workbook → Tables → Check this Excel* runs ${checks} checks; the copied result goes into \`docs/excel-results\`.`,
    header: ['Excel', 'ExcelApi', 'language', 'day', 'as expected', 'different or failed'],
    excel: (name: string, passed: number, run: number) => `${name}: ${passed} of ${run}`,
    between: '; ',
  },
} as const;

/** Per Excel, how many of the checks that ran came out as expected. */
function inColumn(results: readonly ResultFile[], ids: readonly string[], language: Language): string {
  const { excel, notYet, between } = WORDS[language];
  const told = results.flatMap((file) => {
    const run = file.results.filter(({ id, kind }) => ids.includes(id) && kind !== 'skipped');
    return run.length === 0 ? [] : [excel(nameOf(file), run.filter(hasPassed).length, run.length)];
  });
  return told.length === 0 ? notYet : told.join(between);
}

function listOf(results: readonly ResultFile[], language: Language): string {
  const { header, none } = WORDS[language];
  if (results.length === 0) return none(CHECKS.length);
  const rows = results.map((file) => {
    const run = file.results.filter(({ kind }) => kind !== 'skipped');
    const others = run.filter((result) => !hasPassed(result)).map(({ id }) => `\`${id}\``);
    return [
      nameOf(file),
      file.excel.requirementSets['ExcelApi'] ?? '?',
      file.excel.language,
      file.date,
      `${run.filter(hasPassed).length} / ${run.length}`,
      others.join(', '),
    ];
  });
  return [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function nameOf({ excel }: ResultFile): string {
  return `${excel.platform} ${excel.version}`;
}

function hasPassed({ kind }: CheckResult): boolean {
  return kind === 'passed';
}
