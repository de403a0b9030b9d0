/**
 * The fields under which figures are grouped for readers. An indicator has its topic in the catalogue; a figure
 * that no indicator stands for carries its own.
 */
export const TOPICS = [
  'output',
  'consumption-and-trade',
  'public-finance',
  'projects-and-investment',
  'innovation',
  'firms-and-talent',
  'parks',
  'livelihood',
  'government',
] as const;
export type Topic = (typeof TOPICS)[number];
