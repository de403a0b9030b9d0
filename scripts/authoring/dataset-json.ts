/** Rows as the dataset keeps them: a field a line, and what is small (spans, wording) on its field's line. */
export function datasetJson(rows: readonly object[]): string {
  if (rows.length === 0) return '[]\n';
  const objects = rows.map((row) => {
    const fields = Object.entries(row).map(([key, value]) => `    "${key}": ${inline(value)}`);
    return `  {\n${fields.join(',\n')}\n  }`;
  });
  return `[\n${objects.join(',\n')}\n]\n`;
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}: ${inline(inner)}`);
  return `{ ${fields.join(', ')} }`;
}
