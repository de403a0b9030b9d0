/** Where a line or a tolerance comes from. A `convention` has no authority behind it, and is named as such. */
export const SETTING_SOURCES = [
  'npc-2015',
  'maastricht',
  'imf-2023',
  'provincial-reports-2026',
  'web-convention',
  'own-convention',
] as const;
export type SettingSource = (typeof SETTING_SOURCES)[number];

export const SETTING_IDS = [
  'debt-ratio-warning',
  'debt-ratio-ceiling',
  'debt-to-gdp-line',
  'self-sufficiency-line',
  'livelihood-share-low',
  'livelihood-share-high',
  'buoyancy-long-run',
  'buoyancy-question',
  'about-tolerance',
] as const;
export type SettingId = (typeof SETTING_IDS)[number];

/** The lines and tolerances of a scorecard; rates as fractions. All of them may be set otherwise. */
export type HealthSettings = Readonly<Record<SettingId, number>>;

export const DEFAULT_SETTINGS: HealthSettings = {
  'debt-ratio-warning': 0.8,
  'debt-ratio-ceiling': 1,
  'debt-to-gdp-line': 0.6,
  'self-sufficiency-line': 0.5,
  'livelihood-share-low': 0.65,
  'livelihood-share-high': 0.87,
  'buoyancy-long-run': 1,
  'buoyancy-question': 2,
  'about-tolerance': 0.05,
};

export const SETTING_SOURCE: Readonly<Record<SettingId, SettingSource>> = {
  'debt-ratio-warning': 'npc-2015',
  'debt-ratio-ceiling': 'npc-2015',
  'debt-to-gdp-line': 'maastricht',
  'self-sufficiency-line': 'web-convention',
  'livelihood-share-low': 'provincial-reports-2026',
  'livelihood-share-high': 'provincial-reports-2026',
  'buoyancy-long-run': 'imf-2023',
  'buoyancy-question': 'own-convention',
  'about-tolerance': 'own-convention',
};
