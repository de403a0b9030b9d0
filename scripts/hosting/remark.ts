/** What is to be said of how a file is served: a fault keeps Excel from using it, an advice makes it faster or safer. */
export interface Remark {
  readonly kind: 'fault' | 'advice';
  readonly path: string;
  readonly sentence: string;
}

/** What a check finds in one file: a sentence that goes on from the file's name. */
export interface Complaint {
  readonly kind: Remark['kind'];
  readonly sentence: string;
}

export function fault(sentence: string): Complaint {
  return { kind: 'fault', sentence };
}

export function advice(sentence: string): Complaint {
  return { kind: 'advice', sentence };
}
