import type { Language } from '../core/language';
import type { AdministrativeLevel, Report } from '../core/reading/report';
import { count } from './english-count';

/** What the table of a report's source says, in the language given. */
export function reportSourceTexts(language: Language): ReportSourceTexts {
  return TEXTS[language];
}

export interface ReportSourceHeaders {
  readonly property: string;
  readonly content: string;
  readonly figures: string;
  readonly ids: string;
  readonly key: string;
}

/** What identifies a report and the data read from it, by row. */
export type SourceProperty =
  | 'title'
  | 'publisher'
  | 'date'
  | 'area'
  | 'level'
  | 'language'
  | 'characters'
  | 'sha256'
  | 'version'
  | 'observations'
  | 'statements'
  | 'citation';

export interface ReportSourceTexts {
  readonly title: string;
  readonly headers: ReportSourceHeaders;
  readonly properties: Readonly<Record<SourceProperty, string>>;
  /** One of the sentences that figures were read from, counted in the report's order. */
  readonly sentence: (number: number) => string;
  readonly levels: Readonly<Record<AdministrativeLevel, string>>;
  readonly reportLanguage: Readonly<Record<Report['language'], string>>;
  readonly characters: (characters: number) => string;
  readonly observations: (observations: number) => string;
  readonly statements: (statements: number) => string;
  /** A name in the report's language with its gloss. */
  readonly glossed: (name: string, gloss: string) => string;
  /** GB/T 7714 in Chinese; in English as the APA cites a report. */
  readonly citation: (report: Cited) => string;
  /** A figure that a sentence holds: its name, what it measures, and how it is printed. */
  readonly figure: (name: string, measure: string, said: string) => string;
  /** A figure as it stands in the text. */
  readonly printed: (printed: string) => string;
  /** Words in a figure's place. */
  readonly words: (words: string) => string;
}

/** What a citation is made of: names in the report's language, and the same in the reader's. */
export interface Cited {
  readonly publisher: string;
  readonly title: string;
  readonly glosses: { readonly publisher: string; readonly title: string };
  /** ISO. */
  readonly date?: string;
}

const TEXTS: Readonly<Record<Language, ReportSourceTexts>> = {
  'zh-CN': {
    title: '报告出处',
    headers: { property: '项目', content: '内容', figures: '所含数据', ids: '数据编号', key: 'key' },
    properties: {
      title: '报告标题',
      publisher: '发布机关',
      date: '日期',
      area: '地区',
      level: '行政层级',
      language: '语言',
      characters: '全文长度（含标点）',
      sha256: '全文 SHA-256',
      version: '数据版本',
      observations: '数据',
      statements: '仅有文字表述',
      citation: '引用格式（GB/T 7714）',
    },
    sentence: (number) => `原句 ${number}`,
    levels: { national: '全国', province: '省级', city: '市级', county: '县级', 'functional-zone': '功能区' },
    reportLanguage: { 'zh-CN': '中文' },
    characters: (characters) => `${characters}字`,
    observations: (observations) => `${observations}条`,
    statements: (statements) => `${statements}条`,
    glossed: (name) => name,
    citation: ({ publisher, title, date }) => `${publisher}. ${title}[R]. ${date ?? '[日期不详]'}.`,
    figure: (name, measure, said) => `${name}（${measure}）${said}`,
    printed: (printed) => printed,
    words: (words) => `“${words}”（仅文字表述）`,
  },
  'en-US': {
    title: 'Report source',
    headers: {
      property: 'Property',
      content: 'Content',
      figures: 'Figures read from it',
      ids: 'Ids of the figures',
      key: 'key',
    },
    properties: {
      title: 'Report title',
      publisher: 'Publisher',
      date: 'Date',
      area: 'Area',
      level: 'Administrative level',
      language: 'Language',
      characters: 'Length of text, punctuation included',
      sha256: 'SHA-256 of the text',
      version: 'Data version',
      observations: 'Figures read from it',
      statements: 'Statements in words only',
      citation: 'How to cite (APA)',
    },
    sentence: (number) => `Sentence ${number}`,
    levels: {
      national: 'National',
      province: 'Province',
      city: 'City',
      county: 'County',
      'functional-zone': 'Functional zone',
    },
    reportLanguage: { 'zh-CN': 'Chinese' },
    characters: (characters) => count(characters, 'character'),
    observations: (observations) => count(observations, 'figure'),
    statements: (statements) => count(statements, 'statement'),
    glossed: (name, gloss) => (gloss === name ? name : `${name} (${gloss})`),
    citation: ({ title, glosses, date }) =>
      `${glosses.publisher}. (${date === undefined ? 'n.d.' : longDate(date)}). ${title}${glosses.title === title ? '' : ` [${glosses.title}]`}.`,
    figure: (name, measure, said) => `${name} (${measure}): ${said}`,
    printed: (printed) => `“${printed}”`,
    words: (words) => `“${words.replaceAll('“', '‘').replaceAll('”', '’')}” (in words only)`,
  },
};

/** As the APA writes dates: 2022, February 10. */
function longDate(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${year}, ${MONTHS[Number(month) - 1] ?? month} ${Number(day)}`;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
