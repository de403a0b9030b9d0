import type { ObjectKind } from '../../wire/object-model';
import type { Book } from '../model/book';
import { selectedRange } from '../model/selection';
import type { Objects } from './objects';

/** `Excel.Workbook`. */
export function workbookKind(objects: Objects): ObjectKind<Book> {
  return {
    name: 'Workbook',
    properties: {},
    navigations: {
      Application: { since: '1.1', to: objects.application },
      Worksheets: { since: '1.1', to: objects.worksheets },
      Tables: { since: '1.1', to: (book) => objects.tables({ book }) },
      Protection: { since: '1.7', to: objects.workbookProtection },
      Names: { since: '1.1', to: (book) => objects.names({ book }) },
      Settings: { since: '1.4', to: objects.settings },
      CustomXmlParts: { since: '1.5', to: objects.xmlParts },
    },
    methods: {
      GetSelectedRange: { since: '1.1', call: (book) => objects.range(selectedRange(book)) },
    },
  };
}
