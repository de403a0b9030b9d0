import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { isUnreadable } from '../../src/core/reading/unreadable-document';
import { readDocument } from '../../src/documents/read-document';
import { madeDocx, paragraph, row, words } from './made-docx';
import { madePdf } from './made-pdf';

const SENTENCE = '全区实现地区生产总值306.2亿元，增长9.7%。';

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function utf16(text: string, order: 'le' | 'be'): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

async function textOf(bytes: Uint8Array, name: string): Promise<string> {
  const read = await readDocument(bytes, name);
  if (isUnreadable(read)) throw new Error(`${read.problem} ${read.detail}`);
  return read.text;
}

async function problemOf(bytes: Uint8Array, name: string): Promise<string> {
  const read = await readDocument(bytes, name);
  return isUnreadable(read) ? `${read.problem} ${read.detail}`.trim() : 'read';
}

/** Node writes no GB18030, so the sentence stands here as its bytes. */
const GB18030 = Buffer.from(
  'c8abc7f8cab5cfd6b5d8c7f8c9fab2fad7dcd6b53330362e32d2dad4aaa3acd4f6b3a4392e3725a1a3',
  'hex',
);

test.each([
  ['UTF-8', utf8(SENTENCE)],
  ['UTF-8 with a byte-order mark', utf8(`\uFEFF${SENTENCE}`)],
  ['UTF-16, little end first, with a byte-order mark', utf16(`\uFEFF${SENTENCE}`, 'le')],
  ['UTF-16, big end first, with a byte-order mark', utf16(`\uFEFF${SENTENCE}`, 'be')],
  ['UTF-16, little end first', utf16(SENTENCE, 'le')],
  ['UTF-16, big end first', utf16(SENTENCE, 'be')],
  ['GB18030', GB18030],
])('a text in %s is read character by character', async (_, bytes) => {
  expect(await textOf(bytes, 'report.txt')).toBe(SENTENCE);
});

test('UTF-8 that is cut off inside a character is still UTF-8', async () => {
  const long = SENTENCE.repeat(30);
  expect(await textOf(utf8(long).slice(0, -1), 'report.txt')).toBe(`${long.slice(0, -1)}\uFFFD`);
});

test('a text file keeps its white space, line ends and markup', async () => {
  const text = `# 报告\r\n\r\n  ${SENTENCE}\t\n=1+1\n<b>粗体</b>\n`;
  expect(await textOf(utf8(text), 'report.md')).toBe(text);
});

test('a page gives a line for each block and each row, and nothing of scripts, styles or what is hidden', async () => {
  const html = `<!DOCTYPE html><html><head><title>门户网站</title><style>p{}</style></head><body>
    <script>document.write('合计999亿元')</script><h1>政府工作报告</h1>
    <p>全区实现地区生产总值<b>306.2</b>亿元，<br>增长9.7%<sup>1</sup>。</p><div hidden>隐藏1亿元</div>
    <p>建成区 25 km<sup>2</sup>&nbsp;，&lt;其中&gt;</p>
    <table><tr><th>指标<th>数值<tr><td><p>地区</p><p>生产总值</p></td><td>306.2</td></tr></table></body></html>`;
  expect((await textOf(utf8(html), 'page')).split('\n')).toEqual([
    '政府工作报告',
    '全区实现地区生产总值306.2亿元，',
    '增长9.7%[1]。',
    '建成区 25 km² ，<其中>',
    '指标 | 数值 |',
    '地区 生产总值 | 306.2 |',
    '',
  ]);
});

test('a Word document gives its paragraphs, rows and footnotes, and nothing that was deleted in it', async () => {
  const raised = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>3</w:t></w:r>';
  const box = words('框内');
  const body =
    paragraph('全区实现地区', '生产总值306.2亿元', '<w:r><w:footnoteReference w:id="2"/></w:r>', '。') +
    paragraph('<w:del><w:r><w:t>删去100亿元</w:t></w:r></w:del>', '增长9.7%', raised, '。') +
    `<w:tbl>${row('指标', '2021年')}${row('GDP &amp; 其他', '306.2')}</w:tbl>` +
    paragraph(
      `<mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent>`,
    );
  const notes =
    `<w:footnote w:type="separator" w:id="0">${paragraph('线')}</w:footnote>` +
    `<w:footnote w:id="2">${paragraph('按可比价计算。')}</w:footnote>`;
  expect((await textOf(madeDocx(body, notes), 'report.docx')).split('\n')).toEqual([
    '全区实现地区生产总值306.2亿元[2]。',
    '增长9.7%[3]。',
    '指标 | 2021年 |',
    'GDP & 其他 | 306.2 |',
    '框内',
    '[2]按可比价计算。',
    '',
  ]);
});

test('the content tells what a file is, whatever its name says', async () => {
  expect(await textOf(madeDocx(paragraph(SENTENCE)), 'report.txt')).toBe(`${SENTENCE}\n`);
  expect(await textOf(utf8(`<html><p>${SENTENCE}</p></html>`), 'report.docx')).toBe(`${SENTENCE}\n`);
});

const LEFT = 90;
/** Characters of twelve points that fill a line. */
const FULL = '一年来，我们坚持稳中求进工作总基调，完整准确全面贯彻新发展理念，全区实现地区';

test('a PDF gives paragraphs: full lines go on in the next, over the page too, without page numbers', async () => {
  const line = (text: string, base: number, left = LEFT) => ({ text, left, base });
  const pdf = madePdf([
    [
      { text: '政府工作报告', left: 230, base: 780, size: 22 },
      line(FULL.slice(2), 740, LEFT + 24),
      line(FULL, 720),
      line('生产总值306.2亿元。', 700),
      line(FULL.slice(2), 680, LEFT + 24),
      line(FULL, 660),
      line('— 1 —', 40, 280),
    ],
    [
      line('生产总值9亿元', 780),
      { text: '1', left: LEFT + 84, base: 785, size: 6 },
      line('，增长9.7%。', 780, LEFT + 90),
    ],
  ]);
  expect((await textOf(pdf, 'report.pdf')).split('\n')).toEqual([
    '政府工作报告',
    `${FULL.slice(2)}${FULL}生产总值306.2亿元。`,
    `${FULL.slice(2)}${FULL}生产总值9亿元[1]，增长9.7%。`,
    '',
  ]);
});

test('lines of which no two end alike are paragraphs of their own', async () => {
  const lines = ['青山县政府工作报告', '一、去年工作回顾', '全县实现地区生产总值306.2亿元。'];
  const pdf = madePdf([lines.map((text, index) => ({ text, left: 90, base: 780 - 20 * index }))]);
  expect(await textOf(pdf, 'short.pdf')).toBe(`${lines.join('\n')}\n`);
});

test('the cells of a table in a PDF are parted', async () => {
  const pdf = madePdf([
    [
      { text: '地区生产总值', left: 90, base: 700 },
      { text: '306.2', left: 300, base: 700 },
      { text: '一般公共预算收入', left: 90, base: 680 },
      { text: '21.9', left: 300, base: 680 },
    ],
  ]);
  expect(await textOf(pdf, 'table.pdf')).toBe('地区生产总值 | 306.2\n一般公共预算收入 | 21.9\n');
});

test('a PDF whose characters are told by a map that it only names is read where the maps are at hand', async () => {
  const text = '全区实现地区生产总值三百零六亿元';
  const pdf = madePdf([[{ text, left: 90, base: 700 }]], { encoding: 'UniGB-UCS2-H' });
  const folder = join(__dirname, '../../node_modules/pdfjs-dist/cmaps');
  const read = await readDocument(pdf, 'old.pdf', async (file) => readFile(join(folder, file)));
  expect(read).toMatchObject({ text: `${text}\n` });
});

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function ole(entry: string): Uint8Array {
  return Uint8Array.from([...OLE, ...new Uint8Array(504), ...utf16(entry, 'le')]);
}

test.each([
  ['nothing', new Uint8Array(), 'empty'],
  ['white space alone', utf8(' \n\t'), 'empty'],
  ['more than 20 MB', new Uint8Array(21 * 2 ** 20), 'too-large 21 MB'],
  ['bytes that are no text', Uint8Array.from({ length: 4000 }, (_, index) => (index * 37) % 256), 'binary'],
  ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'other-format PNG'],
  ['English', utf8('GDP grew by 5.2% to 306.2 billion.'), 'not-chinese'],
  ['a workbook', zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), 'other-format .xlsx'],
  ['a broken Word document', madeDocx(paragraph(SENTENCE)).slice(0, 200), 'damaged'],
  ['a Word document under a password', ole('EncryptedPackage'), 'password-protected'],
  ['a Word document of before 2007', ole('WordDocument'), 'other-format .doc'],
  ['a Word document without words', madeDocx(paragraph('')), 'empty'],
  ['a scanned PDF', madePdf([[], []]), 'scanned'],
  ['a PDF under a password', madePdf([[]], { isEncrypted: true }), 'password-protected'],
  ['a PDF that is cut off', utf8('%PDF-1.7\n1 0 obj'), expect.stringMatching(/^damaged /)],
])('%s is told, not guessed', async (_, bytes, problem) => {
  expect(await problemOf(bytes, 'file')).toEqual(problem);
});
