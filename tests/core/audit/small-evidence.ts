import type { Evidence } from '../../../src/core/audit/evidence';
import type { Finding } from '../../../src/core/audit/finding';
import type { Rule } from '../../../src/core/audit/rule';
import { AUDIT_SETTINGS } from '../../../src/core/audit/settings';
import type { Measure, Observation } from '../../../src/core/reading/observation';
import type { Report } from '../../../src/core/reading/report';
import type { Statement } from '../../../src/core/reading/statement';

const PRINTED = /^(?<before>超|近|约)?(?<value>-?\d+(?:\.\d+)?)(?<unit>[^\d以]*)(?<after>以上|以内)?$/;
const BOUNDS = { 超: 'more-than', 近: 'near', 约: 'about', 以上: 'at-least', 以内: 'at-most' } as const;

/** A result as a report prints it: `result('gdp', '2021', 'level', '306.2亿元')`; each in a sentence of its own. */
export function result(
  indicator: string,
  period: string,
  measure: Measure,
  printed: string,
  more: Partial<Observation> = {},
): Observation {
  const { before, value = '0', unit = '', after } = PRINTED.exec(printed)?.groups ?? {};
  const word = (before ?? after) as keyof typeof BOUNDS | undefined;
  const { status = 'actual', label = indicator } = more;
  const place = placeOf(`${indicator}${period}${measure}${status}${label}`);
  return {
    id: `${label}.${period}.${measure}.${status}`.replace('/', '-'),
    report: 'small',
    indicator,
    label,
    area: '区',
    areaBasis: 'stated',
    period,
    periodBasis: 'part',
    measure,
    status,
    bound: word === undefined ? 'exact' : BOUNDS[word],
    value,
    unit,
    basis: 'headline',
    span: 'year',
    wording: word === undefined ? [] : [word],
    source: { start: place, end: place + 10 },
    figure: { start: place + 2, end: place + 8 },
    ...more,
  };
}

/** A target as a report prints it. */
export function target(
  indicator: string,
  period: string,
  measure: Measure,
  printed: string,
  more: Partial<Observation> = {},
): Observation {
  return result(indicator, period, measure, printed, { status: 'target', strength: 'planned', ...more });
}

/** A figure without an indicator of the catalogue. */
export function labelled(of: Observation, label: string, more: Partial<Observation> = {}): Observation {
  const plain = Object.entries(of).filter(([name]) => name !== 'indicator');
  return {
    ...(Object.fromEntries(plain) as unknown as Observation),
    label,
    id: `${label}.${of.period}`,
    ...more,
  };
}

export function statement(indicator: string, period: string, measure: Measure): Statement {
  const place = placeOf(`${indicator}${period}${measure}words`);
  return {
    id: `${indicator}.${period}.${measure}`,
    report: 'small',
    indicator,
    label: indicator,
    area: '区',
    areaBasis: 'stated',
    period,
    periodBasis: 'part',
    measure,
    status: 'target',
    strength: 'planned',
    source: { start: place, end: place + 10 },
    words: { start: place, end: place + 4 },
  };
}

export function evidence(
  observations: readonly Observation[],
  more: Partial<Evidence> & { readonly text?: string } = {},
): Evidence {
  const { text = '', ...rest } = more;
  return { report: { text } as Report, observations, statements: [], ...rest };
}

/** What a rule finds in some figures: its verdicts, and the findings where more is asked. */
export function findings<Found extends Finding>(
  rule: Rule<Found>,
  observations: readonly Observation[],
  more?: Parameters<typeof evidence>[1],
): readonly Found[] {
  return rule.find(evidence(observations, more), AUDIT_SETTINGS);
}

export function verdicts(
  rule: Rule,
  observations: readonly Observation[],
  more?: Parameters<typeof evidence>[1],
): readonly string[] {
  return findings(rule, observations, more).map(({ verdict }) => verdict);
}

/** A place in the text for each figure, the same every time, far from the others. */
function placeOf(name: string): number {
  let hash = 7;
  for (const character of name) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003;
  return hash * 100;
}
