import type { FunctionSignature } from '../src/wording/functions/function-guide';
import type { FunctionsMetadata } from './functions-metadata';

/** `src/wording/functions/signatures.json`: what the comments of `src/functions` say, for the pane to read. */
export function signaturesJson({ functions }: FunctionsMetadata): string {
  const signatures: readonly FunctionSignature[] = functions.map(({ id, description, parameters }) => ({
    id,
    description,
    parameters,
  }));
  return `${JSON.stringify(signatures, undefined, 2)}\n`;
}
