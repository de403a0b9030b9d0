/** The addresses that a manifest names. */
export function addressesIn(manifest: string): readonly string[] {
  return [...manifest.matchAll(/(?:DefaultValue|Value)="(https?:\/\/[^"]+)"/g)].map(
    ([, address = '']) => address,
  );
}

/** The files beside a page that it loads or links to, as paths below the add-in's address. */
export function filesNamedBy(page: string): readonly string[] {
  return [...page.matchAll(/\s(?:src|href)="([^"]+)"/g)]
    .map(([, reference = '']) => reference.replace(/[?#].*$/, ''))
    .filter((reference) => reference !== '' && !/^(?:\w+:|\/)/.test(reference));
}
