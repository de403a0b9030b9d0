import type { Json } from './object-model';

/** What the host tells the add-in about itself; the requirement sets pin an Excel version. */
export interface HostContext {
  /** Language of the user interface, such as `zh-CN`. */
  readonly locale: string;
  /** Language of numbers and dates; that of the interface unless given. */
  readonly dataLocale?: string;
  readonly documentUrl?: string;
  /** Whether the workbook may be read only, as in Excel on the web where it is being viewed. */
  readonly isReadOnly?: boolean;
  /** Requirement sets with the highest version that this Excel has: `{ ExcelApi: '1.17' }`. */
  readonly requirementSets: Readonly<Record<string, string>>;
}

export interface StoredSettings {
  readonly keys: readonly string[];
  readonly values: readonly Json[];
}

/** The answer to “get context”: 24 fields by position, of which the client reads the requirement sets for `isSetSupported`. */
export function contextAnswer(context: HostContext, settings: StoredSettings): readonly Json[] {
  return [
    [settings.keys, settings.values],
    'fiscal-gauge',
    appType.excel,
    ...[16, 0, 0],
    apiVersionSequence,
    context.isReadOnly === true ? clientMode.readOnly : appCapabilities,
    context.locale,
    context.dataLocale ?? context.locale,
    bindingCount,
    context.documentUrl ?? '',
    activationMode.inserted,
    controlIntegrationLevel,
    'token',
    '1.1',
    'correlation',
    'instance',
    touchEnabled,
    commerceAllowed,
    JSON.stringify(context.requirementSets),
    '',
    '16.0.0.0',
    displayMode,
  ];
}

const appType = { excel: 1 };
const apiVersionSequence = 1;
const appCapabilities = 2;
const clientMode = { readOnly: 1 };
const bindingCount = 0;
const activationMode = { inserted: 1 };
const controlIntegrationLevel = 1;
const touchEnabled = false;
const commerceAllowed = true;
const displayMode = 0;
