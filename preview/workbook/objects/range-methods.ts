import type { HostObject, ObjectKind } from '../../wire/object-model';
import { clearContents } from '../model/write-cells';
import { clearFormats } from '../model/style-cells';
import { deleteCells, insertCells } from '../model/shift-cells';
import { groupColumns } from '../model/hidden-lines';
import { mergeCells, unmergeCells } from '../model/merged-cells';
import { refuseBehind } from '../model/focus';
import { selectRange } from '../model/selection';
import type { SheetArea } from '../model/sheet';
import type { Objects } from './objects';
import { isMissing, oneOf, optionalOneOf } from './read-arguments';

/** The methods of a range that change the workbook. */
export function rangeMethods(objects: Objects): ObjectKind<SheetArea>['methods'] {
  return {
    Clear: {
      since: '1.1',
      mutates: true,
      call: (range, [applyTo]) => {
        const what =
          optionalOneOf(applyTo, ['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks']) ?? 'All';
        if (what === 'All' || what === 'Contents') clearContents(range);
        if (what === 'All' || what === 'Formats') clearFormats(range);
      },
    },
    Insert: {
      since: '1.1',
      mutates: true,
      call: (range, [shift]): HostObject => {
        insertCells(range, oneOf(shift, ['Down', 'Right']));
        return objects.range(range);
      },
    },
    Delete: {
      since: '1.1',
      mutates: true,
      call: (range, [shift]) => deleteCells(range, oneOf(shift, ['Up', 'Left'])),
    },
    Merge: {
      since: '1.2',
      mutates: true,
      call: (range, [across]) => mergeCells(range, !isMissing(across) && across === true),
    },
    Unmerge: { since: '1.2', mutates: true, call: (range) => unmergeCells(range) },
    Group: {
      since: '1.10',
      mutates: true,
      call: (range, [by]) => {
        oneOf(by, ['ByColumns']);
        groupColumns(range);
      },
    },
    Select: {
      since: '1.1',
      call: (range) => {
        refuseBehind(range.sheet.book, 'GeneralException');
        selectRange(range);
      },
    },
  };
}
