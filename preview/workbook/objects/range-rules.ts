import type { ObjectKind } from '../../wire/object-model';
import { annotationsOver } from '../model/annotations';
import { contains } from '../model/area';
import type { SheetArea } from '../model/sheet';

/** `Excel.DataValidation` of a range; this workbook knows lists of choices alone. */
export const dataValidationKind: ObjectKind<SheetArea> = {
  name: 'DataValidation',
  properties: {
    Type: {
      since: '1.8',
      get: (range) => {
        const [first, ...others] = annotationsOver(range, 'validation');
        if (first === undefined) return 'None';
        return others.length === 0 && contains(first.area, range) ? 'List' : 'Inconsistent';
      },
    },
  },
  navigations: {},
  methods: {
    Clear: { since: '1.8', mutates: true, call: (range) => forget(range, 'validation') },
  },
};

/** `Excel.ConditionalFormatCollection`: those that lie over a part of the range. */
export const conditionalFormatsKind: ObjectKind<SheetArea> = {
  name: 'ConditionalFormatCollection',
  properties: {},
  navigations: {},
  methods: {
    GetCount: { since: '1.6', call: (range) => annotationsOver(range, 'conditional-format').length },
    ClearAll: { since: '1.6', mutates: true, call: (range) => forget(range, 'conditional-format') },
  },
};

function forget(range: SheetArea, kind: 'validation' | 'conditional-format'): void {
  for (const { id } of annotationsOver(range, kind)) range.sheet.book.annotations.delete(id);
}
