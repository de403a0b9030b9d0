import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { JSDOM, VirtualConsole } from 'jsdom';

/**
 * Gives this test Microsoft's own custom-functions runtime, unmodified, and the two facts that the functions ask of
 * the Excel around them. The runtime's page is not connected to an Excel, so results are what a function answers,
 * before they are sent.
 */
export async function loadOfficeRuntime(): Promise<OfficeRuntime> {
  const script = join(
    dirname(require.resolve('@microsoft/office-js/package.json')),
    'dist/custom-functions-runtime.js',
  );
  const { window } = new JSDOM(`<script src="${pathToFileURL(script).href}"></script>`, {
    url: 'https://localhost:3000/',
    runScripts: 'dangerously',
    resources: 'usable',
    virtualConsole: new VirtualConsole(),
  });
  await new Promise((resolve) => {
    window.addEventListener('load', resolve);
  });
  const runtime = (window as unknown as { CustomFunctions: Runtime }).CustomFunctions;
  let excel: Excel = { language: 'en-US', customFunctions: '1.3' };
  let requirements = requirementsOf(excel);
  Object.assign(globalThis, {
    CustomFunctions: runtime,
    Office: {
      context: {
        get displayLanguage() {
          return excel.language;
        },
        get requirements() {
          return requirements;
        },
      },
    },
  });
  return {
    runIn: (next) => {
      excel = { ...excel, ...next };
      requirements = requirementsOf(excel);
    },
    associated: () => runtime._association.mappings,
    close: () => {
      window.close();
    },
  };
}

/** Another Excel has another object for what it supports; what an Excel supports never changes. */
function requirementsOf({ customFunctions }: Excel) {
  return {
    isSetSupported: (name: string, version: string) =>
      name === 'CustomFunctionsRuntime' && Number(version) <= Number(customFunctions),
  };
}

export interface OfficeRuntime {
  /** The Excel to answer for from now on. */
  readonly runIn: (excel: Partial<Excel>) => void;
  /** What was registered, by id; the runtime keeps ids in upper case. */
  readonly associated: () => Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
  readonly close: () => void;
}

interface Excel {
  readonly language: string;
  readonly customFunctions: string;
}

type Runtime = typeof CustomFunctions & {
  readonly _association: {
    readonly mappings: Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
  };
};
