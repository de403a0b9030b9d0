/** What a check saw in Excel, as data that a file can hold. */
export type Seen = string | number | boolean | null | readonly Seen[] | { readonly [part: string]: Seen };

/** What a check expects to see. */
export type Expected =
  | { readonly kind: 'exactly'; readonly value: Seen }
  /** Where Microsoft’s clients are known to differ, and we are ready for each. */
  | { readonly kind: 'one-of'; readonly values: readonly Seen[] }
  | { readonly kind: 'at-most'; readonly limit: number };

export function exactly(value: Seen): Expected {
  return { kind: 'exactly', value };
}

export function oneOf(...values: readonly Seen[]): Expected {
  return { kind: 'one-of', values };
}

export function atMost(limit: number): Expected {
  return { kind: 'at-most', limit };
}

/** Whether what was seen is what was expected. */
export function isAsExpected(seen: Seen, expected: Expected): boolean {
  switch (expected.kind) {
    case 'exactly':
      return areEqual(seen, expected.value);
    case 'one-of':
      return expected.values.some((value) => areEqual(seen, value));
    case 'at-most':
      return typeof seen === 'number' && seen <= expected.limit;
  }
}

function areEqual(one: Seen, other: Seen): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
    return Object.is(one, other);
  }
  const [parts, others] = [Object.entries(one), Object.entries(other) as [string, Seen][]];
  return (
    Array.isArray(one) === Array.isArray(other) &&
    parts.length === others.length &&
    parts.every(([part, value]) => {
      const found = others.find(([name]) => name === part);
      return found !== undefined && areEqual(value as Seen, found[1]);
    })
  );
}
