/** What office.js is told, through the page's address, about the application around it. */
export interface HostInfo {
  /** The user interface's language, such as `zh-CN`. */
  readonly locale: string;
  readonly correlation: string;
}

/**
 * The query string by which a page tells office.js that it runs in Excel on Mac.
 *
 * @example hostInfo({ locale: 'zh-CN', correlation: 'preview' })
 * // '_host_Info=Excel%7CMac%7C16.00%7Czh-CN%7Cpreview%7C%7CdisableLogging%7C3'
 */
export function hostInfo({ locale, correlation }: HostInfo): string {
  const noDialog = '';
  const fields = [
    'Excel',
    'Mac',
    '16.00',
    locale,
    correlation,
    noDialog,
    'disableLogging',
    sharedRuntimeFlags,
  ];
  return `_host_Info=${encodeURIComponent(fields.join('|'))}`;
}

/** Shared runtime (1) and custom functions (2); without both the custom-functions runtime stays asleep. */
const sharedRuntimeFlags = 3;
