/** A custom function as its metadata file (functions.json) describes it. */
export interface FunctionMetadata {
  /** Without the namespace: `SHAREOF`. */
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly ParameterMetadata[];
  /**
   * Errors reach parameters of type `any`, where either flag of the metadata lets them: that for errors, or that for data
   * types, which errors are. Otherwise an error among the arguments is the result.
   */
  readonly takesErrors: boolean;
  /** Numbers reach parameters of type `any` with their properties; otherwise alone. */
  readonly takesProperties: boolean;
  readonly requiresAddress: boolean;
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: 'number' | 'string' | 'boolean' | 'any';
  readonly isMatrix: boolean;
  readonly isOptional: boolean;
  readonly repeats: boolean;
}

/**
 * Reads the metadata in the shape that Excel asks for. Throws where it is not of that shape, since a
 * workbook that knows fewer functions than the add-in offers would mislead.
 */
export function readFunctions(metadata: unknown): readonly FunctionMetadata[] {
  const root = record(metadata);
  const takesProperties = root['allowCustomDataForDataTypeAny'] === true;
  const takesErrors = root['allowErrorForDataTypeAny'] === true || takesProperties;
  return list(root['functions']).map((entry) => {
    const described = record(entry);
    const options = described['options'] === undefined ? {} : record(described['options']);
    return {
      id: text(described['id']).toUpperCase(),
      description: optionalText(described['description']),
      parameters: list(described['parameters'] ?? []).map(readParameter),
      takesErrors:
        takesErrors ||
        described['allowErrorForDataTypeAny'] === true ||
        options['allowErrorForDataTypeAny'] === true,
      takesProperties,
      requiresAddress: options['requiresAddress'] === true,
    };
  });
}

function readParameter(entry: unknown): ParameterMetadata {
  const described = record(entry);
  const type = described['type'] ?? 'any';
  return {
    name: text(described['name']),
    description: optionalText(described['description']),
    type: type === 'number' || type === 'string' || type === 'boolean' ? type : 'any',
    isMatrix: described['dimensionality'] === 'matrix',
    isOptional: described['optional'] === true,
    repeats: described['repeating'] === true,
  };
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw unreadable(value);
  return value as Readonly<Record<string, unknown>>;
}

function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw unreadable(value);
  return value;
}

function text(value: unknown): string {
  if (typeof value !== 'string') throw unreadable(value);
  return value;
}

function optionalText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function unreadable(value: unknown): Error {
  return new Error(`This is no metadata of custom functions: ${JSON.stringify(value)}`);
}
