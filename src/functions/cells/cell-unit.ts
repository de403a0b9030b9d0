/**
 * The unit that a cell carries as a property of its number, as tables with sources in their cells do: 亿元. None, where
 * there is no such property.
 */
export function cellUnit(cell: unknown): string | undefined {
  const properties = member(cell, 'properties');
  for (const name of UNIT_PROPERTIES) {
    const property = member(properties, name);
    const unit = typeof property === 'string' ? property : member(property, 'basicValue');
    if (typeof unit === 'string' && unit.trim() !== '') {
      return unit.trim();
    }
  }
  return undefined;
}

/** The property's name in the languages of the tables. */
const UNIT_PROPERTIES = ['单位', 'Unit', 'unit'] as const;

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}
