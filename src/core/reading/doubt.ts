/** How sure a program is of what it read; people's readings carry none, because they are held to be right. */
export const CONFIDENCES = ['certain', 'likely', 'doubtful'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/**
 * What makes a reading doubtful.
 *
 * - `unknown-name`: the text names a thing that the catalogue does not know, or words that may be no name.
 * - `carried-far`: the thing is named several clauses before the figure.
 * - `two-candidates`: two names, or two periods, have an equal claim on the figure.
 * - `unusual-unit`: the indicator is not usually printed in this unit, or not measured this way.
 * - `far-from-neighbours`: the figure cannot stand beside others of the same document: a part above its whole.
 * - `period-assumed`, `status-assumed`, `area-assumed`: neither the sentence nor its part of the document tells it.
 * - `broken-text`: the passage is damaged: digits broken by a space or a line end, a flattened table without its header.
 */
export const DOUBTS = [
  'unknown-name',
  'carried-far',
  'two-candidates',
  'unusual-unit',
  'far-from-neighbours',
  'period-assumed',
  'status-assumed',
  'area-assumed',
  'broken-text',
] as const;
export type Doubt = (typeof DOUBTS)[number];
