import type { HostObject, ObjectKind } from '../../wire/object-model';
import type { SheetArea } from '../model/sheet';
import type { BorderSide, Objects } from './objects';
import { borderSides } from './objects';
import { integerOf, invalidArgument, oneOf } from './read-arguments';

const sides = Object.keys(borderSides) as readonly BorderSide[];

/** `Excel.RangeBorderCollection`; diagonals are not described. */
export function rangeBordersKind(objects: Objects): ObjectKind<SheetArea> {
  const border = (area: SheetArea, side: BorderSide): HostObject => objects.rangeBorder({ area, side });
  return {
    name: 'RangeBorderCollection',
    properties: { Count: { since: '1.1', get: () => sides.length } },
    navigations: {},
    methods: {
      GetItem: { since: '1.1', call: (area, [side]) => border(area, oneOf(side, sides)) },
      GetItemAt: {
        since: '1.1',
        call: (area, [index]) => {
          const side = sides[integerOf(index)];
          if (side === undefined) throw invalidArgument();
          return border(area, side);
        },
      },
    },
    items: (area) => sides.map((side) => border(area, side)),
  };
}
