/** How figures are written into cells. */
export interface FigureChoices {
  /** A formula that follows the report, or the number that the report has now. */
  readonly as: 'formula' | 'value';
  /** What stands beside each: what it is of, its unit, the sentence that says it. */
  readonly label: boolean;
  readonly unit: boolean;
  readonly source: boolean;
  /** Whether one stands below another or beside it. */
  readonly direction: 'down' | 'across';
}

/** A number by itself says nothing of what it is, where it is from, or that it has changed since. */
export const USUAL_CHOICES: FigureChoices = {
  as: 'formula',
  label: true,
  unit: true,
  source: false,
  direction: 'down',
};
