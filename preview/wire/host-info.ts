/** What office.js is told, through the page's address, about the application around it. */
export interface HostInfo {
  /** The user interface's language, such as `zh-CN`. */
  readonly locale: string;
  readonly correlation: string;
  /** Whether the page's runtime computes functions of the add-in's too, as ours does. */
  readonly hasFunctions?: boolean;
}

/**
 * The query string by which a page tells office.js that it runs in Excel on Mac.
 *
 * @example hostInfo({ locale: 'zh-CN', correlation: 'preview' })
 * // '_host_Info=Excel%7CMac%7C16.00%7Czh-CN%7Cpreview%7C%7CdisableLogging%7C3'
 */
export function hostInfo({ locale, correlation, hasFunctions = true }: HostInfo): string {
  const noDialog = '';
  const fields = [
    'Excel',
    'Mac',
    '16.00',
    locale,
    correlation,
    noDialog,
    'disableLogging',
    hasFunctions ? sharedRuntime + customFunctions : sharedRuntime,
  ];
  return `_host_Info=${encodeURIComponent(fields.join('|'))}`;
}

/** Flags; without both the custom-functions runtime stays asleep. */
const [sharedRuntime, customFunctions] = [1, 2];
