import type { AuditFinding, RuleId } from '../../core/audit/rules';
import { VERDICTS, readingsOf, type Amount, type Verdict } from '../../core/audit/finding';
import { AUDIT_SETTINGS } from '../../core/audit/settings';
import { boundedInterval } from '../../core/reading/bounded-interval';
import type { Reading } from '../../core/reading/reading';
import { indicatorById } from '../../core/catalogue/catalogue';
import type { Language } from '../../core/language';
import type { Report } from '../../core/reading/report';
import { count } from '../english-count';
import { indicatorName, readingName } from '../reading-name';
import { terms } from '../terms';
import { BUDGET } from './budget';
import { COUNTS } from './counts';
import { DOCUMENTS } from './documents';
import type { FindingText, FindingTexts } from './finding-text';
import { GOALS } from './goals';
import { GROWTH } from './growth';
import { SCOPES } from './scopes';
import { SHARES } from './shares';
import { SIZES } from './sizes';
import { telling, type Telling } from './telling';

/** A finding as it is told: what it is about, the verdict, the figures, and the sentence for a memo. */
export interface ToldFinding {
  readonly matter: string;
  readonly verdict: string;
  /** The figures as the report prints them. */
  readonly said: string;
  /** Empty where the finding sets no two numbers against each other. */
  readonly expected: string;
  readonly found: string;
  /** The two in one line: 9亿元 > 7.21亿元; empty where they are. */
  readonly against: string;
  readonly sentence: string;
}

/** Tells a finding of the audit of a report, in the language given. */
export function toldFinding(finding: AuditFinding, report: Report, language: Language): ToldFinding {
  const tell = telling(report, language);
  const { name, sentence } = textOf(finding.rule, language);
  const figures = readingsOf(finding);
  const [first] = figures;
  const subject =
    'derived' in finding
      ? indicatorName(finding.derived.indicator, language)
      : first && readingName(report, first, language);
  const amounts: Readonly<Record<string, Amount | undefined>> = finding.amounts;
  const shown = (amount: Amount | undefined): string => (amount === undefined ? '' : tell.range(amount));
  return {
    matter: subject === undefined ? name : `${name}${COLON[language]}${subject}`,
    verdict: verdictName(finding.verdict, language),
    said: figures.map((figure) => saidOf(figure, tell, language)).join(SEPARATOR[language]),
    expected: shown(amounts['expected']),
    found: shown(amounts['found']),
    against: againstText(amounts, tell, language),
    sentence: capitalised((sentence as Sentence)(finding, tell)),
  };
}

/** Above or below only where every number that the one may be is above or below all that the other may be. */
function againstText(
  { expected, found }: Readonly<Record<string, Amount | undefined>>,
  tell: Telling,
  language: Language,
): string {
  if (expected === undefined || found === undefined) return '';
  const sign = signBetween(found, expected);
  const [one, other] = [tell.amount(found), tell.amount(expected)];
  return sign === undefined ? BESIDE[language](one, other) : `${one} ${sign} ${other}`;
}

function signBetween(found: Amount, expected: Amount): '>' | '<' | '≈' | undefined {
  const [one, other] = [found, expected].map((amount) =>
    boundedInterval(amount, amount.bound, AUDIT_SETTINGS.approximation),
  );
  if (one === undefined || other === undefined) return undefined;
  if (one.low > other.high) return '>';
  if (one.high < other.low) return '<';
  const isOpen = ![one.low, one.high, other.low, other.high].every(Number.isFinite);
  return isOpen ? undefined : '≈';
}

const BESIDE: Readonly<Record<Language, (found: string, expected: string) => string>> = {
  'zh-CN': (found, expected) => `${found}，参照值${expected}`,
  'en-US': (found, expected) => `${found}; expected ${expected}`,
};

/** A figure or statement as the report prints it, with its year and name. */
export function toldReading(reading: Reading, report: Report, language: Language): string {
  return saidOf(reading, telling(report, language), language);
}

type Sentence = FindingText<AuditFinding>['sentence'];

/** What a rule is called, and what it compares. */
export function textOf<Id extends RuleId>(rule: Id, language: Language): FindingTexts[Id] {
  return TEXTS[language][rule];
}

export function verdictName(verdict: Verdict, language: Language): string {
  return VERDICT_NAMES[language][verdict];
}

/** How many findings have each verdict, those that there are. */
export function verdictCounts(findings: readonly AuditFinding[], language: Language): string {
  return VERDICTS.flatMap((verdict) => {
    const number = findings.filter((finding) => finding.verdict === verdict).length;
    return number > 0 ? [`${verdictName(verdict, language)} ${number}`] : [];
  }).join(SEPARATOR[language]);
}

/** The line that stands for the findings which need nobody's attention. */
export function foldedSentence(agreements: number, coincidences: number, language: Language): string {
  if (language === 'zh-CN') {
    return `另有${agreements}处数据相互核对一致${coincidences > 0 ? `，${coincidences}处金额相同属巧合` : ''}。`;
  }
  const chance = coincidences > 0 ? `, and ${count(coincidences, 'pair')} of amounts equal by chance` : '';
  return `Besides these, ${count(agreements, 'check')} found the figures in agreement${chance}.`;
}

function saidOf(figure: Reading, tell: Telling, language: Language): string {
  const gap = language === 'zh-CN' ? '' : ' ';
  const value = 'value' in figure ? tell.printed(figure) : tell.words(figure);
  const isPlain = figure.measure === 'level' || indicatorById(figure.indicator ?? '')?.nature === 'ratio';
  const measure = isPlain ? '' : terms(language).measures[figure.measure];
  const stage = figure.status === 'target' ? TARGET[language] : '';
  return `${tell.period(figure)}${gap}${stage}${tell.name(figure)}${measure === '' ? gap : `${gap}${measure}${gap}`}${value}`;
}

function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

const TEXTS: Readonly<Record<Language, FindingTexts>> = {
  'zh-CN': {
    ...BUDGET['zh-CN'],
    ...GROWTH['zh-CN'],
    ...GOALS['zh-CN'],
    ...SHARES['zh-CN'],
    ...COUNTS['zh-CN'],
    ...DOCUMENTS['zh-CN'],
    ...SCOPES['zh-CN'],
    ...SIZES['zh-CN'],
  },
  'en-US': {
    ...BUDGET['en-US'],
    ...GROWTH['en-US'],
    ...GOALS['en-US'],
    ...SHARES['en-US'],
    ...COUNTS['en-US'],
    ...DOCUMENTS['en-US'],
    ...SCOPES['en-US'],
    ...SIZES['en-US'],
  },
};

const TARGET: Readonly<Record<Language, string>> = { 'zh-CN': '目标', 'en-US': 'target ' };
const COLON: Readonly<Record<Language, string>> = { 'zh-CN': '：', 'en-US': ': ' };
const SEPARATOR: Readonly<Record<Language, string>> = { 'zh-CN': '；', 'en-US': '; ' };

const VERDICT_NAMES: Readonly<Record<Language, Readonly<Record<Verdict, string>>>> = {
  'zh-CN': {
    agrees: '相符',
    strains: '待说明',
    contradicts: '矛盾',
    derivable: '可推算',
    'not-comparable': '不可比',
  },
  'en-US': {
    agrees: 'Agrees',
    strains: 'Needs explaining',
    contradicts: 'Contradicts',
    derivable: 'Derivable',
    'not-comparable': 'Not comparable',
  },
};
