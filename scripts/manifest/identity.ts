import { child, type Element } from './element';
import { type Finding, finding } from './finding';

/** Id, version, language, permission and requirement versions have the form that Office reads. */
export function lintIdentity(root: Element): readonly Finding[] {
  return Object.entries(FORMS).flatMap(([name, { form, complaint }]) => {
    const element = child(root, name);
    return element === undefined || form.test(element.text)
      ? []
      : [finding(element, `${complaint}: ${element.text}`)];
  });
}

const FORMS: Readonly<Record<string, { readonly form: RegExp; readonly complaint: string }>> = {
  Id: { form: /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i, complaint: 'must be a GUID' },
  Version: {
    form: /^[1-9]\d{0,4}(?:\.\d{1,5}){1,3}$/,
    complaint: 'must be two to four numbers with full stops between, from 1.0 on',
  },
  DefaultLocale: { form: /^en-US$/, complaint: 'must be en-US' },
  Permissions: {
    form: /^(?:Restricted|(?:Read|ReadAll|Write|ReadWrite)Document)$/,
    complaint: 'must be one of Office’s permissions',
  },
};
