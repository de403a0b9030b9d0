const OFFICE_HOSTS = ['appsforoffice.microsoft.com', 'appsforoffice.cdn.partner.office365.cn'];

/**
 * The file of Microsoft's office.js package that a page asks a delivery network for, or `undefined` where the address
 * is of something else.
 *
 * @example officeFile(new URL('https://appsforoffice.microsoft.com/lib/1/hosted/zh-cn/office_strings.js'))
 * // 'zh-cn/office_strings.js'
 */
export function officeFile({ hostname, pathname }: URL): string | undefined {
  return OFFICE_HOSTS.includes(hostname) ? /\/lib\/[^/]+\/hosted\/(.+)$/.exec(pathname)?.[1] : undefined;
}
