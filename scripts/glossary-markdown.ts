import { INDICATORS } from '../src/core/catalogue/catalogue';
import { definitionOf } from '../src/wording/definitions';
import { terms, type Terms } from '../src/wording/terms';

/** `docs/glossary.md`: the bridge between the reports' Chinese terms, our ids and English. */
export function glossaryMarkdown(): string {
  const indicators = INDICATORS.map(({ chinese, id, english, aliases, unit }) => [
    chinese,
    `\`${id}\``,
    english,
    unit,
    aliases.join(', '),
  ]);
  const definitions = INDICATORS.flatMap(({ id, chinese }) => {
    const [inChinese, inEnglish] = [definitionOf(id, 'zh-CN'), definitionOf(id, 'en-US')];
    return inChinese && inEnglish ? [[chinese, inEnglish.text, inChinese.text, inEnglish.source]] : [];
  });
  return [
    '<!-- Written by `npm run docs` from src/core/catalogue, src/wording/definitions.ts and src/wording/terms.ts. -->',
    '# Glossary',
    'What reports say, what we call it, and what it is in English. Identifiers are English; terms of art stay Chinese in the data.',
    '## Indicators',
    table(['中文', 'id', 'English', 'Usual unit', 'Also called'], indicators),
    '## Definitions',
    'Of what formulas and the scorecard compute with, and who says so; `META(…,"definition")` gives them in Excel.',
    table(['中文', 'Definition', '定义', 'Source'], definitions),
    ...TERM_SECTIONS.flatMap(([title, kind]) => [`## ${title}`, termTable(kind)]),
  ]
    .join('\n\n')
    .concat('\n');
}

const TERM_SECTIONS: readonly (readonly [string, keyof Terms])[] = [
  ['What is measured', 'measures'],
  ['How sure it is', 'statuses'],
  ['How the wording bounds a figure', 'bounds'],
  ['How firmly a target is meant', 'strengths'],
  ['What stretch of time it covers', 'spans'],
  ['How its area is known', 'areaBases'],
];

function termTable(kind: keyof Terms): string {
  const chinese: Readonly<Record<string, string>> = terms('zh-CN')[kind];
  const english: Readonly<Record<string, string>> = terms('en-US')[kind];
  return table(
    ['中文', 'id', 'English'],
    Object.entries(chinese).map(([id, name]) => [name, `\`${id}\``, english[id] ?? '']),
  );
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
