import type { Json, ObjectKind, ScalarProperty } from '../../wire/object-model';
import type { Sheet } from '../model/book';
import { USUAL_PAGE, type Margin, type PageRecord } from '../model/page-record';
import { onSheet } from '../model/sheet';
import type { Objects } from './objects';
import { rangeAt } from './range-at';
import { booleanOf, invalidArgument, oneOf, rangeOf, recordOf } from './read-arguments';

/** `Excel.PageLayout`: what is kept of a worksheet's page; nothing is printed here. */
export function pageLayoutKind(objects: Objects): ObjectKind<Sheet> {
  return {
    name: 'PageLayout',
    properties: {
      Orientation: {
        since: '1.9',
        get: (sheet) => pageOf(sheet).orientation,
        set: (sheet, value) => keep(sheet, { orientation: oneOf(value, ['Portrait', 'Landscape']) }),
      },
      PaperSize: {
        since: '1.9',
        get: (sheet) => pageOf(sheet).paperSize,
        set: (sheet, value) => keep(sheet, { paperSize: oneOf(value, ['A4', 'A3', 'Letter']) }),
      },
      Zoom: {
        since: '1.9',
        get: (sheet) => pageOf(sheet).zoom,
        set: (sheet, value) => keep(sheet, { zoom: { ...recordOf(value) } }),
      },
      CenterHorizontally: {
        since: '1.9',
        get: (sheet) => pageOf(sheet).centerHorizontally,
        set: (sheet, value) => keep(sheet, { centerHorizontally: booleanOf(value) }),
      },
      TopMargin: margin('top'),
      BottomMargin: margin('bottom'),
      LeftMargin: margin('left'),
      RightMargin: margin('right'),
    },
    navigations: {},
    methods: {
      GetPrintAreaOrNullObject: {
        since: '1.9',
        call: (sheet) => {
          const { printArea } = pageOf(sheet);
          return printArea === undefined ? null : objects.rangeAreas([onSheet(sheet, printArea)]);
        },
      },
      SetPrintArea: {
        since: '1.9',
        mutates: true,
        call: (sheet, [area]) => {
          const range = typeof area === 'string' ? rangeAt(sheet, area) : rangeOf(area);
          if (range === undefined || range.sheet.id !== sheet.id) throw invalidArgument();
          const { row, column, rowCount, columnCount } = range;
          keep(sheet, { printArea: { row, column, rowCount, columnCount } });
        },
      },
    },
  };
}

function margin(side: Margin): ScalarProperty<Sheet> {
  return {
    since: '1.9',
    get: (sheet) => pageOf(sheet).margins[side],
    set: (sheet, value) => keep(sheet, { margins: { ...pageOf(sheet).margins, [side]: pointsOf(value) } }),
  };
}

function pointsOf(value: Json): number {
  if (typeof value !== 'number' || value < 0) throw invalidArgument();
  return value;
}

function pageOf({ book, id }: Sheet): PageRecord {
  return book.pages.get(id) ?? USUAL_PAGE;
}

function keep(sheet: Sheet, said: Partial<PageRecord>): void {
  sheet.book.pages.set(sheet.id, { ...pageOf(sheet), ...said });
}
