import type { Argument, Json, ObjectKind, ScalarProperty } from '../../wire/object-model';
import type { Area } from '../model/area';
import type { Sheet } from '../model/book';
import { USUAL_PAGE, type HeaderOrFooter, type Margin, type PageRecord } from '../model/page-record';
import { onSheet } from '../model/sheet';
import type { Objects } from './objects';
import { rangeAt } from './range-at';
import { booleanOf, invalidArgument, oneOf, rangeOf, recordOf, textOf } from './read-arguments';

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
      HeaderMargin: margin('header'),
      FooterMargin: margin('footer'),
    },
    navigations: { HeadersFooters: { since: '1.9', to: objects.headersFooters } },
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
          keep(sheet, { printArea: areaOf(sheet, area) });
        },
      },
      GetPrintTitleRowsOrNullObject: {
        since: '1.9',
        call: (sheet) => {
          const { titleRows } = pageOf(sheet);
          return titleRows === undefined ? null : objects.range(onSheet(sheet, titleRows));
        },
      },
      SetPrintTitleRows: {
        since: '1.9',
        mutates: true,
        call: (sheet, [rows]) => {
          keep(sheet, { titleRows: areaOf(sheet, rows) });
        },
      },
    },
  };
}

/** `Excel.HeaderFooterGroup`: of every page alike. */
export function headersFootersKind(objects: Objects): ObjectKind<Sheet> {
  return {
    name: 'HeaderFooterGroup',
    properties: {},
    navigations: { DefaultForAllPages: { since: '1.9', to: objects.headerFooter } },
    methods: {},
  };
}

/** `Excel.HeaderFooter`. */
export const headerFooterKind: ObjectKind<Sheet> = {
  name: 'HeaderFooter',
  properties: {
    LeftHeader: headerOrFooter('leftHeader'),
    LeftFooter: headerOrFooter('leftFooter'),
    RightFooter: headerOrFooter('rightFooter'),
  },
  navigations: {},
  methods: {},
};

/** Excel takes 255 characters in all of a header, and in all of a footer. */
function headerOrFooter(which: HeaderOrFooter): ScalarProperty<Sheet> {
  return {
    since: '1.9',
    get: (sheet) => pageOf(sheet).headersFooters[which],
    set: (sheet, value) => {
      const headersFooters = { ...pageOf(sheet).headersFooters, [which]: textOf(value) };
      const { leftHeader, leftFooter, rightFooter } = headersFooters;
      if (leftHeader.length > LONGEST || leftFooter.length + rightFooter.length > LONGEST)
        throw invalidArgument();
      keep(sheet, { headersFooters });
    },
  };
}

const LONGEST = 255;

function areaOf(sheet: Sheet, asked: Argument): Area {
  const range = typeof asked === 'string' ? rangeAt(sheet, asked) : rangeOf(asked);
  if (range === undefined || range.sheet.id !== sheet.id) throw invalidArgument();
  const { row, column, rowCount, columnCount } = range;
  return { row, column, rowCount, columnCount };
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
  return { ...USUAL_PAGE, ...book.pages.get(id) };
}

function keep(sheet: Sheet, said: Partial<PageRecord>): void {
  sheet.book.pages.set(sheet.id, { ...pageOf(sheet), ...said });
}
