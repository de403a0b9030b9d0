import type { Brief, BriefSection, BriefTable } from '../../sheets/brief/brief';
import { shownTable } from './shown-table';

/** The one-page brief as plain text, its tables with tabs between the cells, as a sheet takes them from the clipboard. */
export function briefText({ heading, sections }: Brief): string {
  return [heading.title, heading.source, ...sections.flatMap((section) => ['', ...linesOf(section)])].join(
    '\n',
  );
}

function linesOf(section: BriefSection): readonly string[] {
  switch (section.kind) {
    case 'chart':
      return [];
    case 'table': {
      const { headers, rows } = shownTable(section);
      return [headers.map(({ text }) => text), ...rows]
        .map((cells) => cells.join('\t'))
        .concat(section.below === '' ? [] : [section.below], restOf(section));
    }
    case 'list':
      return [
        section.title,
        ...(section.items.length === 0
          ? [section.none]
          : section.items.map(({ text }, index) => `${index + 1}. ${text}`)),
        ...restOf(section),
      ];
    case 'note':
      return [section.title, section.text];
  }
}

function restOf({ rest }: Pick<BriefTable, 'rest'>): readonly string[] {
  return rest ? [rest.text] : [];
}
