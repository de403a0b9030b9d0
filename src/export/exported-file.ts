/** A file that is ready to be written or downloaded. */
export interface ExportedFile {
  /** Its usual name; inside a folder where an export makes several files. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file from a text, in UTF-8. */
export function textFile(name: string, text: string): ExportedFile {
  return { name, bytes: new TextEncoder().encode(text) };
}
