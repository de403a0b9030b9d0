import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { briefCommand } from '../../src/cli/brief-command';
import { bundledLibrary } from '../support/bundled-library';

const context = { language: 'en-US', productVersion: '1', library: bundledLibrary(), files: [] } as const;
const brief = async (values: Readonly<Record<string, string>> = {}) => {
  const answer = await briefCommand.run(values, context);
  return answer instanceof Uint8Array ? new TextDecoder().decode(answer) : answer;
};

describe('fiscal-gauge brief', () => {
  test('writes the bundled report as Markdown without being told how', async () => {
    const text = String(await brief());
    expect(text).toMatch(/^# Work report of the Zhuhai High-tech Zone, 2022: the main points\n/);
    expect(text).toContain('| Gross domestic product | 306.2 | RMB 100 mn | 9.7% | 10% | 335 |');
    expect(text).toContain('## Not disclosed');
  });

  test('reads any texts, and makes one page of a work report and the budget report of its year', async () => {
    const files = ['qingshi-2022', 'qingshi-budget-2022', 'baisha-2022'].map((id) =>
      join(__dirname, `../fixtures/counties/${id}.txt`),
    );
    const answer = await briefCommand.run({}, { ...context, language: 'zh-CN', files });
    const text = answer instanceof Uint8Array ? new TextDecoder().decode(answer) : String(answer);
    expect(text.match(/^# /gm)).toHaveLength(2);
    expect(text).toMatch(/个数字由程序读出，其中\d+个未经复核/);
    expect(text).toMatch(/\| 债务率 \| 94\.2% \|.*\| 80%、100%、120% \| 处于风险区间/);
    expect(text).toContain('参照线出处：国际货币基金组织');
  });

  test('takes the format from the name of the file', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'fiscal-gauge-brief-'));
    for (const name of ['brief.docx', 'brief.xlsx']) {
      expect(await brief({ output: join(folder, name) })).toBe('');
      expect((await readFile(join(folder, name))).subarray(0, 2).toString()).toBe('PK');
    }
    expect(await brief({ output: join(folder, 'brief.html') })).toBe('');
    expect(await readFile(join(folder, 'brief.html'), 'utf8')).toMatch(/^<!doctype html>/);
  });

  test('says what would have been right', async () => {
    expect(await brief({ format: 'pdf' })).toMatchObject({
      reason: 'unknown-value',
      detail: { known: ['md', 'html', 'docx', 'xlsx'] },
    });
    expect(await brief({ format: 'docx' })).toMatchObject({ reason: 'output-needed' });
    expect(await brief({ report: 'beijing-2022' })).toMatchObject({ reason: 'unknown-report' });
    expect(await brief({ output: '/nowhere/at/all/brief.md' })).toMatchObject({ reason: 'folder-missing' });
  });
});
