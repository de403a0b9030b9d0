import type { ObjectKind } from '../../wire/object-model';
import { HostError } from '../../wire/object-model';
import type { Book } from '../model/book';
import { recalculateAll } from '../model/recalculate';
import { oneOf } from './read-arguments';

/** `Excel.Application`. */
export const applicationKind: ObjectKind<Book> = {
  name: 'Application',
  properties: {
    CalculationMode: {
      since: '1.1',
      get: () => 'Automatic',
      set: (_, value) => {
        const mode = oneOf(value, ['Automatic', 'AutomaticExceptTables', 'Manual']);
        if (mode !== 'Automatic')
          throw new HostError('NotImplemented', 'This workbook always calculates by itself.');
      },
    },
  },
  navigations: {},
  methods: {
    Calculate: {
      since: '1.1',
      call: (book, [type]) => {
        // A plain recalculation touches what has changed, and that is computed already.
        if (oneOf(type, ['Recalculate', 'Full', 'FullRebuild']) !== 'Recalculate') recalculateAll(book);
      },
    },
  },
};
