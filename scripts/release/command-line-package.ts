/** What is read of the repository's own `package.json`. */
export interface ProductPackage {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly engines: Readonly<Record<string, string>>;
}

/** The `package.json` of the command line by itself. */
export function commandLinePackage({ name, version, license, engines }: ProductPackage) {
  return {
    name,
    version,
    description: 'The figures of Chinese government work reports, budgets and bulletins, on the command line',
    license,
    bin: { 'fiscal-gauge': 'fiscal-gauge.js' },
    engines,
  };
}
