import type { Brief, BriefSection, BriefTable } from '../../sheets/brief/brief';
import { shownTable } from './shown-table';

/** The one-page brief as Markdown (GFM for the tables); it holds no charts. */
export function briefMarkdown({ heading, sections }: Brief): string {
  const blocks = [`# ${escaped(heading.title)}`, escaped(heading.source), ...sections.flatMap(blocksOf)];
  return `${blocks.join('\n\n')}\n`;
}

function blocksOf(section: BriefSection): readonly string[] {
  switch (section.kind) {
    case 'chart':
      return [];
    case 'table':
      return [
        tableOf(section),
        ...(section.below === '' ? [] : [escaped(section.below)]),
        ...restOf(section),
      ];
    case 'list':
      return [
        `## ${escaped(section.title)}`,
        section.items.length === 0
          ? escaped(section.none)
          : section.items.map(({ text }, index) => `${index + 1}. ${escaped(text)}`).join('\n'),
        ...restOf(section),
      ];
    case 'note':
      return [`## ${escaped(section.title)}`, escaped(section.text)];
  }
}

function tableOf(section: BriefTable): string {
  const { headers, rows } = shownTable(section);
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(headers.map(({ text }) => escaped(text))),
    line(headers.map(({ isOfNumbers }) => (isOfNumbers ? '--:' : ':--'))),
    ...rows.map((cells) => line(cells.map(escaped))),
  ].join('\n');
}

function restOf({ rest }: Pick<BriefTable, 'rest'>): readonly string[] {
  return rest ? [escaped(rest.text)] : [];
}

/** A text as it stands: what Markdown would take for marks is none. */
function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|#~]/g, '\\$&');
}
