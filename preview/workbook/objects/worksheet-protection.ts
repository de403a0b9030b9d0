import type { ObjectKind } from '../../wire/object-model';
import { HostError } from '../../wire/object-model';
import type { Sheet } from '../model/book';
import type { ProtectionOption } from '../model/protection-options';
import { protectionOptions } from '../model/protection-options';
import { isMissing, recordOf, textOf } from './read-arguments';

/** `Excel.WorksheetProtection`. */
export const worksheetProtectionKind: ObjectKind<Sheet> = {
  name: 'WorksheetProtection',
  properties: {
    Protected: { since: '1.2', get: (sheet) => sheet.book.protections.has(sheet.id) },
  },
  navigations: {},
  methods: {
    Protect: {
      since: '1.2',
      mutates: true,
      call: (sheet, [options, password]) => {
        if (sheet.book.protections.has(sheet.id)) {
          throw new HostError('AccessDenied', 'The worksheet is protected already.');
        }
        const asked = isMissing(options) ? {} : recordOf(options);
        const allowed = optionsFrom((option) => asked[option] === true);
        sheet.book.protections.set(sheet.id, {
          ...allowed,
          ...(isMissing(password) ? {} : { password: textOf(password) }),
        });
      },
    },
    Unprotect: {
      since: '1.7',
      mutates: true,
      call: (sheet, [password]) => {
        const options = sheet.book.protections.get(sheet.id);
        if (options?.password !== undefined && options.password !== password) {
          throw new HostError('AccessDenied', 'The password is not the one that protects the worksheet.');
        }
        sheet.book.protections.delete(sheet.id);
      },
    },
  },
};

function optionsFrom(allows: (option: ProtectionOption) => boolean): Record<ProtectionOption, boolean> {
  return Object.fromEntries(protectionOptions.map((option) => [option, allows(option)])) as Record<
    ProtectionOption,
    boolean
  >;
}
