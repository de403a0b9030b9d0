import { VERDICTS } from '../src/core/audit/finding';
import { RULES } from '../src/core/audit/rules';
import { AUDIT_SETTINGS, type AuditSettings } from '../src/core/audit/settings';
import { textOf, verdictName } from '../src/wording/audit/audit-texts';

/** `docs/audit.md`: every rule of the audit with what it compares, the verdicts, and the settings with their sources. */
export function auditMarkdown(): string {
  return [
    '# The audit (勾稽核查)',
    '',
    'Written by `npm run docs` from the rules themselves. A contradiction is told first, then what needs explaining, what is',
    'derivable, and notes on what does not compare; a derived figure stands before the findings that rest on it. Of one',
    'verdict public money comes before output, output before investment, and these before the rest; of one topic the order',
    'is that of this table.',
    '',
    '## Verdicts',
    '',
    ...VERDICTS.map(
      (verdict) =>
        `- **${verdictName(verdict, 'en-US')}** (\`${verdict}\`, ${verdictName(verdict, 'zh-CN')}): ${MEANINGS[verdict]}`,
    ),
    '',
    'Two figures agree where any number fits both: a result stands for half a unit of its last printed digit to either side;',
    'a target is set and a count is counted, so that both are exact; 超 and 以上 leave the upper end open, 以内 and 不足 the lower.',
    '',
    '## Rules',
    '',
    '| rule | 规则 | compares | 比较 |',
    '|---|---|---|---|',
    ...RULES.map(({ id }) => {
      const [english, chinese] = [textOf(id, 'en-US'), textOf(id, 'zh-CN')];
      return `| ${english.name}<br>\`${id}\` | ${chinese.name} | ${english.compares} | ${chinese.compares} |`;
    }),
    '',
    '## Settings',
    '',
    '| setting | value | what it is | source |',
    '|---|---|---|---|',
    ...Object.entries(SETTINGS).map(
      ([name, { about, source }]) =>
        `| \`${name}\` | ${AUDIT_SETTINGS[name as keyof AuditSettings]} | ${about} | ${source} |`,
    ),
    '',
  ].join('\n');
}

const MEANINGS = {
  agrees: 'the figures fit within their printed precision and bounds.',
  strains: 'they can all be true, and ask for an explanation.',
  contradicts: 'not all of them can be true as printed.',
  derivable: 'they give a figure that the report does not state.',
  'not-comparable': 'they invite a comparison that they do not bear.',
} as const;

const CONVENTION = 'convention of this product; change it at will';

const SETTINGS: Readonly<Record<keyof AuditSettings, { readonly about: string; readonly source: string }>> = {
  approximation: {
    about: 'how far 约 and 左右 may be off, as a part of the figure',
    source: `no law gives a width; ${CONVENTION}`,
  },
  noticeableGrowth: {
    about: 'a difference of growth that is worth a word, as a fraction',
    source: CONVENTION,
  },
  markedShift: {
    about: 'a turn of growth that a reader will ask about, in percentage points',
    source: CONVENTION,
  },
  markedAverage: {
    about: 'a change of an average that is worth a word, as a part of it',
    source: CONVENTION,
  },
  nearness: {
    about: 'how near a plan lies to another to be named beside it, as a part of it',
    source: CONVENTION,
  },
};
