/** What the preview's address asks for: `?locale=en-US&CustomFunctionsRuntime=1.3&ExcelApi=1.13`. */
export interface PreviewOptions {
  /** The language of the host that the add-in is told, as Excel would. */
  readonly locale: PreviewLocale;
  /** Requirement sets that differ from the newest Excel: `{ ExcelApi: '1.13' }`. */
  readonly requirementSets: Readonly<Record<string, string>>;
}

export type PreviewLocale = 'zh-CN' | 'en-US';

const REQUIREMENT_SET = /^[A-Z][A-Za-z]+$/;
const VERSION = /^\d+\.\d+$/;

/**
 * Reads the address's query; what it does not say follows the browser's language.
 *
 * @param query `location.search`
 * @param browserLanguage `navigator.language`
 */
export function previewOptions(query: string, browserLanguage: string): PreviewOptions {
  const parameters = new URLSearchParams(query);
  const language = parameters.get('locale') ?? browserLanguage;
  return {
    locale: /^zh\b/i.test(language) ? 'zh-CN' : 'en-US',
    requirementSets: Object.fromEntries(
      [...parameters].filter(([name, version]) => REQUIREMENT_SET.test(name) && VERSION.test(version)),
    ),
  };
}
