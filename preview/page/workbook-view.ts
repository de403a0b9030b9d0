import type { HostObject, Json } from '../wire/object-model';
import type { WorkbookPort } from '../wire/workbook-port';
import { chartView } from './chart-view';
import type { ChartView } from './chart-view';
import { invoke, items, navigate, property } from './read-object';

/** A range as Excel's object model gives it. */
export interface RangeView {
  readonly address: string;
  readonly values: readonly (readonly Json[])[];
  readonly text: readonly (readonly string[])[];
  readonly formulas: readonly (readonly Json[])[];
  readonly numberFormat: readonly (readonly string[])[];
}

/** Where a table stands and how it is to look, counted from 0. */
export interface TableView {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly hasHeader: boolean;
  readonly hasBands: boolean;
  /** Excel's name of it; empty for none. */
  readonly style: string;
}

/** Reads a workbook through the object model that the wire offers, so it shows what the add-in would see. */
export class WorkbookView {
  constructor(private readonly workbook: WorkbookPort) {}

  sheetNames(): readonly string[] {
    return items(this.sheets).map((sheet) => String(property(sheet, 'Name')));
  }

  tableNames(): readonly string[] {
    return this.tableObjects.map((table) => String(property(table, 'Name')));
  }

  tables(): readonly TableView[] {
    return this.tableObjects.map((table) => {
      const range = invoke(table, 'GetRange');
      return {
        sheetId: String(property(navigate(table, 'Worksheet'), 'Id')),
        row: Number(property(range, 'RowIndex')),
        column: Number(property(range, 'ColumnIndex')),
        rowCount: Number(property(range, 'RowCount')),
        columnCount: Number(property(range, 'ColumnCount')),
        hasHeader: property(table, 'ShowHeaders') === true,
        hasBands: property(table, 'ShowBandedRows') === true,
        style: String(property(table, 'Style')),
      };
    });
  }

  /** The cells that a table covers, header included. */
  table(name: string): RangeView {
    return rangeView(invoke(invoke(navigate(this.workbook.root, 'Tables'), 'GetItem', name), 'GetRange'));
  }

  range(sheetName: string, address: string): RangeView {
    return rangeView(invoke(invoke(this.sheets, 'GetItem', sheetName), 'GetRange', address));
  }

  /** The charts of a worksheet, by its name or id, in the order in which they lie over each other. */
  charts(sheet: string): readonly ChartView[] {
    const object = invoke(this.sheets, 'GetItem', sheet);
    return items(navigate(object, 'Charts')).map((chart) => chartView(chart, this.sheets));
  }

  /** The worksheet in front, by its id. */
  activeSheet(): string {
    return String(property(invoke(this.sheets, 'GetActiveWorksheet'), 'Id'));
  }

  selection(): RangeView {
    return rangeView(invoke(this.workbook.root, 'GetSelectedRange'));
  }

  private get tableObjects(): readonly HostObject[] {
    return items(navigate(this.workbook.root, 'Tables'));
  }

  private get sheets(): HostObject {
    return navigate(this.workbook.root, 'Worksheets');
  }
}

function rangeView(range: HostObject): RangeView {
  return {
    address: String(property(range, 'Address')),
    values: property(range, 'Values') as RangeView['values'],
    text: property(range, 'Text') as RangeView['text'],
    formulas: property(range, 'Formulas') as RangeView['formulas'],
    numberFormat: property(range, 'NumberFormat') as RangeView['numberFormat'],
  };
}
