/** A text that draws a line, and that was read for it. A convention of nobody's draws none. */
export const LINE_SOURCES = ['npc-2015', 'state-council-2016', 'maastricht', 'imf-2023'] as const;
export type LineSource = (typeof LINE_SOURCES)[number];

/** Every line with its source: a line without one cannot be made. */
export const LINE_SOURCE = {
  'debt-ratio-warning': 'npc-2015',
  'debt-ratio-ceiling': 'npc-2015',
  'debt-ratio-risk-end': 'npc-2015',
  'general-interest-line': 'state-council-2016',
  'special-interest-line': 'state-council-2016',
  'debt-to-gdp-line': 'maastricht',
  'buoyancy-long-run': 'imf-2023',
} as const satisfies Readonly<Record<string, LineSource>>;

/** A line that a value may be read against. */
export type LineId = keyof typeof LINE_SOURCE;

/** What this scorecard itself has chosen: no value is read against it. */
export const TOLERANCE_IDS = ['buoyancy-question', 'about-tolerance'] as const;
export type ToleranceId = (typeof TOLERANCE_IDS)[number];

export type SettingId = LineId | ToleranceId;

/** The lines and tolerances of a scorecard; rates as fractions. All of them may be set otherwise. */
export type HealthSettings = Readonly<Record<SettingId, number>>;

export const DEFAULT_SETTINGS: HealthSettings = {
  'debt-ratio-warning': 0.8,
  'debt-ratio-ceiling': 1,
  'debt-ratio-risk-end': 1.2,
  'general-interest-line': 0.1,
  'special-interest-line': 0.1,
  'debt-to-gdp-line': 0.6,
  'buoyancy-long-run': 1,
  'buoyancy-question': 2,
  'about-tolerance': 0.05,
};

/** The settings in the order in which they are shown. */
export const SETTING_IDS: readonly SettingId[] = [...linesInOrder(), ...TOLERANCE_IDS];

function linesInOrder(): readonly LineId[] {
  return Object.keys(LINE_SOURCE).filter(isLine);
}

/** Whether a setting is a line with a source, and not a tolerance of this scorecard's own. */
export function isLine(setting: string): setting is LineId {
  return Object.hasOwn(LINE_SOURCE, setting);
}
