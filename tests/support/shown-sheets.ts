/** The sheets of a workbook, each as the rows of cells that a person would see. */
export type ShownSheets = Readonly<Record<string, readonly (readonly string[])[]>>;
