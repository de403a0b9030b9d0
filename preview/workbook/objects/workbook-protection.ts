import type { ObjectKind } from '../../wire/object-model';
import { HostError } from '../../wire/object-model';
import type { Book } from '../model/book';
import { isMissing, textOf } from './read-arguments';

/** `Excel.WorkbookProtection`. */
export const workbookProtectionKind: ObjectKind<Book> = {
  name: 'WorkbookProtection',
  properties: {
    Protected: { since: '1.7', get: ({ structure }) => structure.isProtected },
  },
  navigations: {},
  methods: {
    Protect: {
      since: '1.7',
      mutates: true,
      call: ({ structure }, [password]) => {
        if (structure.isProtected) throw new HostError('AccessDenied', 'The workbook is protected already.');
        structure.isProtected = true;
        structure.password = isMissing(password) ? undefined : textOf(password);
      },
    },
    Unprotect: {
      since: '1.7',
      mutates: true,
      call: ({ structure }, [password]) => {
        if (structure.password !== undefined && structure.password !== password) {
          throw new HostError('AccessDenied', 'The password is not the one that protects the workbook.');
        }
        structure.isProtected = false;
        structure.password = undefined;
      },
    },
  },
};
