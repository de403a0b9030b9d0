import { LANGUAGES } from '../../../src/core/language';
import { docxText } from '../../../src/documents/docx-text';
import { briefFragment } from '../../../src/export/brief/brief-html';
import { briefMarkdown } from '../../../src/export/brief/brief-markdown';
import { briefText } from '../../../src/export/brief/brief-text';
import { exportBriefs } from '../../../src/export/brief/export-briefs';
import { shownTable } from '../../../src/export/brief/shown-table';
import type { Brief } from '../../../src/sheets/brief/brief';
import { makeBrief } from '../../../src/sheets/brief/make-brief';
import { NO_INPUTS } from '../../../src/sheets/refresh/user-inputs';
import { zhuhai } from '../small-dataset';
import { unzipped } from '../unzipped';
import { zhuhaiAlone } from '../../support/zhuhai-alone';

const dataset = zhuhaiAlone();
const briefIn = (language: (typeof LANGUAGES)[number]): Brief =>
  makeBrief({ data: zhuhai, dataset, language, inputs: NO_INPUTS });

/** Everything that the brief says in words and numbers. */
function saidBy({ heading, sections }: Brief): readonly string[] {
  return [
    heading.title,
    heading.source,
    ...sections.flatMap((section) => {
      if (section.kind === 'chart') return [];
      if (section.kind === 'note') return [section.title, section.text];
      const rest = section.rest ? [section.rest.text] : [];
      if (section.kind === 'list') return [section.title, ...section.items.map(({ text }) => text), ...rest];
      const { headers, rows } = shownTable(section);
      return [...headers.map(({ text }) => text), ...rows.flat(), section.below, ...rest];
    }),
  ].filter((text) => text !== '');
}

describe.each(LANGUAGES)('the one-page brief in %s', (language) => {
  const brief = briefIn(language);

  test('says the same as plain text, as Markdown, as HTML and in Word', async () => {
    const word = await docxText((await exportBriefs(dataset, 'docx', language)).bytes);
    const texts = [
      briefText(brief),
      briefMarkdown(brief).replaceAll('\\', ''),
      inWords(briefFragment(brief)),
      typeof word === 'string' ? word : JSON.stringify(word),
    ];
    for (const text of texts) {
      const whole = text.replace(/\s+/g, '');
      expect(saidBy(brief).filter((said) => !whole.includes(said.replace(/\s+/g, '')))).toEqual([]);
    }
  });

  test('has its two charts in Word too, with the numbers of its tables', async () => {
    const parts = unzipped((await exportBriefs(dataset, 'docx', language)).bytes);
    const charts = [...parts.keys()].filter((name) => /^word\/charts\/chart\d+\.xml$/.test(name));
    expect(charts).toHaveLength(2);
    const drawn = charts.map((name) =>
      [...(parts.get(name) ?? '').matchAll(/<c:val>.*?<\/c:val>/gs)].map(([values]) =>
        [...values.matchAll(/<c:v>([^<]*)</g)].map(([, value]) => Number(value)),
      ),
    );
    expect(drawn).toContainEqual([
      [0.097, 0.209, 0.105, 0.221],
      [0.1, 0.25, 0.1, 0.09],
    ]);
    expect(drawn).toContainEqual([
      [306.2, 121, 21.9],
      [335, 151.25, 23.871],
    ]);
  });

  test('is one page of A4 in Word by its set-up', async () => {
    const xml =
      unzipped((await exportBriefs(dataset, 'docx', language)).bytes).get('word/document.xml') ?? '';
    expect(xml).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(xml).not.toContain('<w:br w:type="page"');
  });
});

test('a unit stands beside its numbers, and a percentage has none', () => {
  const [table] = briefIn('zh-CN').sections;
  const rows = table?.kind === 'table' ? shownTable(table).rows : [];
  expect(rows).toContainEqual([
    '地区生产总值',
    '306.2',
    '亿元',
    '9.7%',
    '10%',
    '335',
    '增速：力争（“努力”）；数值：预期、超过（“超”）',
  ]);
  expect(rows.find(([name]) => name === '城镇登记失业率')?.slice(1, 3)).toEqual(['2.1%', '']);
});

test('what a text holds of marks is no mark of Markdown or HTML', () => {
  const brief: Brief = {
    heading: { title: 'A | B', source: '<b>&' },
    sections: [{ kind: 'note', id: 'citation', title: '*', text: '[R]' }],
  };
  expect(briefMarkdown(brief)).toBe('# A \\| B\n\n\\<b\\>&\n\n## \\*\n\n\\[R\\]\n');
  expect(briefFragment(brief)).toBe('<h1>A | B</h1>\n<p>&lt;b&gt;&amp;</p>\n<h2>*</h2>\n<p>[R]</p>');
});

function inWords(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
