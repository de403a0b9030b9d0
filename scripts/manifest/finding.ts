import { describe, type Element } from './element';

/** One thing that is wrong with the manifest, in a sentence that names the element. */
export interface Finding {
  readonly line: number;
  readonly sentence: string;
}

export function finding(element: Element, complaint: string): Finding {
  return { line: element.line, sentence: `${describe(element)} ${complaint}` };
}
