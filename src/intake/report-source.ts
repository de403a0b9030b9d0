/** Where a report is to be read from: a text that was pasted, or a file as it was opened. */
export type ReportSource =
  | {
      readonly kind: 'text';
      readonly text: string;
      /** What it is called where it does not say itself. */
      readonly name: string;
    }
  | { readonly kind: 'file'; readonly bytes: Uint8Array; readonly name: string };
