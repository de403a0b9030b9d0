import { ADD_IN_VERSION } from './built-from';
import type { CheckResult } from './check-result';

/** What a person sends: which Excel was checked, and what came of it. Nothing of any workbook. */
export interface ResultFile {
  readonly version: 1;
  /** The day, in ISO form. */
  readonly date: string;
  /** The version of the add-in. */
  readonly addIn: string;
  readonly excel: CheckedExcel;
  readonly results: readonly CheckResult[];
}

/** An Excel, by what it says of itself. */
export interface CheckedExcel {
  /** `PC`, `Mac`, `OfficeOnline`. */
  readonly platform: string;
  readonly version: string;
  /** The language of the user interface, and that of numbers and dates. */
  readonly language: string;
  readonly contentLanguage: string;
  /** The highest version of each requirement set that it supports. */
  readonly requirementSets: Readonly<Record<string, string>>;
  /** Whether it tells its colours. */
  readonly hasTheme: boolean;
}

export function resultFile(results: readonly CheckResult[], now: Date): ResultFile {
  const date = now.toISOString().slice(0, 10);
  return { version: 1, date, addIn: ADD_IN_VERSION, excel: checkedExcel(), results };
}

function checkedExcel(): CheckedExcel {
  const { diagnostics, displayLanguage, contentLanguage, requirements, officeTheme } = Office.context;
  const supported = Object.entries(SETS).flatMap(([set, last]) => {
    const versions = Array.from({ length: last }, (_, index) => `1.${last - index}`);
    const highest = versions.find((version) => requirements.isSetSupported(set, version));
    return highest === undefined ? [] : [[set, highest] as const];
  });
  return {
    platform: String(diagnostics.platform),
    version: diagnostics.version,
    language: displayLanguage,
    contentLanguage,
    requirementSets: Object.fromEntries(supported),
    // Absent in some clients, whatever the types say.
    hasTheme: (officeTheme as Office.OfficeTheme | undefined) !== undefined,
  };
}

/** Requirement sets that the add-in may use, and the last 1.x that is asked for. */
const SETS = {
  ExcelApi: 24,
  ExcelApiDesktop: 4,
  ExcelApiOnline: 1,
  CustomFunctionsRuntime: 6,
  SharedRuntime: 3,
  RibbonApi: 2,
  DialogApi: 2,
} as const;
