import type { ObjectKind } from '../../wire/object-model';
import { isLocked, refuseProtected, setLocked } from '../model/protection';
import type { SheetArea } from '../model/sheet';
import { withinGrid } from '../model/sheet';
import { sharedValue } from './cell-grid';
import { booleanOf } from './read-arguments';

/** `Excel.FormatProtection`: which cells a protected worksheet keeps from being changed. */
export const formatProtectionKind: ObjectKind<SheetArea> = {
  name: 'FormatProtection',
  properties: {
    Locked: {
      since: '1.2',
      get: (range) => sharedValue(withinGrid(range), (row, column) => isLocked(range.sheet, row, column)),
      set: (range, value) => {
        refuseProtected(range.sheet);
        setLocked(range, booleanOf(value));
      },
    },
  },
  navigations: {},
  methods: {},
};
