import type { OfficePage } from './open-office';

/**
 * Makes a page's `Office`, `Excel`, `OfficeExtension` and `CustomFunctions` the globals of the test, so that the
 * add-in's own modules, imported by the test, run against the page's host. Returns the way to undo it.
 */
export function useOfficeGlobals(page: OfficePage): () => void {
  const { Office, Excel, OfficeExtension, CustomFunctions } = page;
  const before = names.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  Object.assign(globalThis, { Office, Excel, OfficeExtension, CustomFunctions });
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor === undefined) {
        Reflect.deleteProperty(globalThis, name);
      } else {
        Object.defineProperty(globalThis, name, descriptor);
      }
    }
  };
}

const names = ['Office', 'Excel', 'OfficeExtension', 'CustomFunctions'] as const;
