import type { Language } from '../../core/language';
import type { Brief, BriefSection, BriefTable } from '../../sheets/brief/brief';
import { shownTable } from './shown-table';

/** One-page briefs as a document in HTML, each printed on a page of A4; it holds no charts and asks nothing of any network. */
export function briefHtml(briefs: readonly Brief[], language: Language): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<title>${escaped(briefs.map(({ heading }) => heading.title).join(' · '))}</title>
<style>${STYLE}</style>
</head>
<body>
${briefs.map((brief) => `<article>\n${briefFragment(brief)}\n</article>`).join('\n')}
</body>
</html>
`;
}

/** The same to be pasted: headings, paragraphs and tables, as Word takes them from the clipboard. */
export function briefFragment({ heading, sections }: Brief): string {
  return [
    `<h1>${escaped(heading.title)}</h1>`,
    `<p>${escaped(heading.source)}</p>`,
    ...sections.flatMap(blocksOf),
  ].join('\n');
}

function blocksOf(section: BriefSection): readonly string[] {
  switch (section.kind) {
    case 'chart':
      return [];
    case 'table':
      return [
        tableOf(section),
        ...(section.below === '' ? [] : [`<p>${escaped(section.below)}</p>`]),
        ...restOf(section),
      ];
    case 'list':
      return [
        `<h2>${escaped(section.title)}</h2>`,
        section.items.length === 0
          ? `<p>${escaped(section.none)}</p>`
          : `<ol>${section.items.map(({ text }) => `<li>${escaped(text)}</li>`).join('')}</ol>`,
        ...restOf(section),
      ];
    case 'note':
      return [`<h2>${escaped(section.title)}</h2>`, `<p>${escaped(section.text)}</p>`];
  }
}

/** The look of the cells stands in each of them: Word takes no style sheet from the clipboard. */
function tableOf(section: BriefTable): string {
  const { headers, rows } = shownTable(section);
  const cell = (tag: 'th' | 'td', text: string, at: number): string => {
    const align = headers[at]?.isOfNumbers ? ';text-align:right' : '';
    const isShort = tag === 'td' && headers[at]?.column !== 'item' && headers[at]?.column !== 'note';
    return `<${tag} style="${CELL}${align}${isShort ? ';white-space:nowrap' : ''}">${escaped(text)}</${tag}>`;
  };
  const row = (tag: 'th' | 'td', cells: readonly string[]): string =>
    `<tr>${cells.map((text, at) => cell(tag, text, at)).join('')}</tr>`;
  return [
    '<table style="border-collapse:collapse;width:100%">',
    `<thead>${row(
      'th',
      headers.map(({ text }) => text),
    )}</thead>`,
    `<tbody>${rows.map((cells) => row('td', cells)).join('')}</tbody>`,
    '</table>',
  ].join('');
}

function restOf({ rest }: Pick<BriefTable, 'rest'>): readonly string[] {
  return rest ? [`<p>${escaped(rest.text)}</p>`] : [];
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const CELL = 'border:0.5pt solid #a6a6a6;padding:0 3pt;vertical-align:top;text-align:left';

const STYLE = `@page{size:A4;margin:12mm}article+article{break-before:page}body{font:7.5pt/1.25 Calibri,Carlito,'Liberation Sans','Microsoft YaHei','Noto Sans CJK SC',sans-serif;max-width:186mm;margin:0 auto}table{font-size:7pt}
h1{font-size:14pt;margin:0}h2{font-size:9pt;margin:5pt 0 1pt}p{margin:1pt 0 4pt}ol{margin:1pt 0;padding-left:14pt}th{background:#ddebf7}`;
