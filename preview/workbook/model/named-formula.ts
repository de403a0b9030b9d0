/** A name that stands for a formula, most often a reference: `rates` for `=Sheet1!$B$2:$B$9`. */
export interface NamedFormula {
  readonly name: string;
  readonly formula: string;
  readonly comment: string;
  /** The worksheet in whose formulas alone it stands for something; absent where it does in the whole workbook. */
  readonly sheetId?: string;
}
