import { hostObject } from '../../wire/object-model';
import { applicationKind } from './application';
import { autoFilterKind, sheetFilterKind } from './auto-filter';
import { chartKind } from './chart';
import { chartAxesKind, chartAxisKind, chartAxisTitleKind } from './chart-axes';
import { chartsKind } from './chart-collection';
import {
  chartBorderKind,
  chartFillKind,
  chartLineKind,
  chartPointFormatKind,
  chartPointKind,
  chartPointsKind,
  chartSeriesFormatKind,
} from './chart-format';
import { chartSeriesCollectionKind, chartSeriesKind } from './chart-series';
import { chartDataLabelsKind, chartLegendKind, chartTitleKind } from './chart-texts';
import { filterKind } from './filter';
import { formatProtectionKind } from './format-protection';
import { freezePanesKind } from './freeze-panes';
import { nameKind, namesKind } from './named-items';
import { commentsKind } from './comments';
import { noteKind, notesKind } from './notes';
import type { Objects } from './objects';
import { headerFooterKind, headersFootersKind, pageLayoutKind } from './page-layout';
import { rangeKind } from './range';
import { rangeAreasKind, rangesKind } from './range-areas';
import { rangeFillKind } from './range-fill';
import { rangeFontKind } from './range-font';
import { rangeFormatKind } from './range-format';
import { conditionalFormatsKind, dataValidationKind } from './range-rules';
import { settingKind, settingsKind } from './settings';
import { tableKind } from './table';
import { scopedTablesKind, tablesKind } from './table-collection';
import { tableColumnKind } from './table-column';
import { tableColumnsKind } from './table-columns';
import { tableRowKind } from './table-row';
import { tableRowsKind } from './table-rows';
import { tableSortKind } from './table-sort';
import { workbookKind } from './workbook';
import { workbookProtectionKind } from './workbook-protection';
import { worksheetKind } from './worksheet';
import { worksheetsKind } from './worksheet-collection';
import { worksheetProtectionKind } from './worksheet-protection';
import { scopedXmlPartsKind, xmlPartKind, xmlPartsKind } from './xml-parts';

/** Excel's object model, as far as this workbook has it: every kind described once, and joined to the others. */
export function describeObjects(): Objects {
  const objects: Objects = {
    workbook: (book) => hostObject(workbook, book),
    application: (book) => hostObject(applicationKind, book),
    workbookProtection: (book) => hostObject(workbookProtectionKind, book),
    worksheets: (book) => hostObject(worksheets, book),
    worksheet: (sheet) => hostObject(worksheet, sheet),
    freezePanes: (sheet) => hostObject(freezePanes, sheet),
    pageLayout: (sheet) => hostObject(pageLayout, sheet),
    headersFooters: (sheet) => hostObject(headersFooters, sheet),
    headerFooter: (sheet) => hostObject(headerFooterKind, sheet),
    protection: (sheet) => hostObject(worksheetProtectionKind, sheet),
    range: (area) => hostObject(range, area),
    rangeAreas: (areas) => hostObject(rangeAreas, areas),
    ranges: (areas) => hostObject(ranges, areas),
    rangeFormat: (area) => hostObject(rangeFormat, area),
    rangeFont: (area) => hostObject(rangeFontKind, area),
    rangeFill: (area) => hostObject(rangeFillKind, area),
    formatProtection: (area) => hostObject(formatProtectionKind, area),
    tables: (scope) => hostObject(tables, scope),
    scopedTables: (scope) => hostObject(scopedTables, scope),
    table: (self) => hostObject(table, self),
    sheetFilter: (sheet) => hostObject(sheetFilterKind, sheet),
    autoFilter: (self) => hostObject(autoFilterKind, self),
    filter: (column) => hostObject(filterKind, column),
    tableSort: (self) => hostObject(tableSortKind, self),
    notes: (sheet) => hostObject(notes, sheet),
    comments: (sheet) => hostObject(commentsKind, sheet),
    note: (self) => hostObject(note, self),
    dataValidation: (area) => hostObject(dataValidationKind, area),
    conditionalFormats: (area) => hostObject(conditionalFormatsKind, area),
    tableColumns: (self) => hostObject(tableColumns, self),
    tableColumn: (column) => hostObject(tableColumn, column),
    tableRows: (self) => hostObject(tableRows, self),
    tableRow: (row) => hostObject(tableRow, row),
    charts: (sheet) => hostObject(charts, sheet),
    chart: (self) => hostObject(chart, self),
    chartSeriesCollection: (self) => hostObject(chartSeriesCollection, self),
    chartSeries: (series) => hostObject(chartSeries, series),
    chartSeriesFormat: (series) => hostObject(chartSeriesFormat, series),
    chartPoints: (series) => hostObject(chartPoints, series),
    chartPoint: (point) => hostObject(chartPoint, point),
    chartPointFormat: (point) => hostObject(chartPointFormat, point),
    chartFill: (format) => hostObject(chartFillKind, format),
    chartLine: (format) => hostObject(chartLineKind, format),
    chartBorder: (format) => hostObject(chartBorderKind, format),
    chartAxes: (self) => hostObject(chartAxes, self),
    chartAxis: (axis) => hostObject(chartAxis, axis),
    chartAxisTitle: (axis) => hostObject(chartAxisTitleKind, axis),
    chartTitle: (self) => hostObject(chartTitleKind, self),
    chartLegend: (self) => hostObject(chartLegendKind, self),
    chartDataLabels: (self) => hostObject(chartDataLabelsKind, self),
    names: (scope) => hostObject(names, scope),
    name: (named) => hostObject(nameKind, named),
    settings: (book) => hostObject(settings, book),
    setting: (setting) => hostObject(settingKind, setting),
    xmlParts: (book) => hostObject(xmlParts, book),
    scopedXmlParts: (scope) => hostObject(scopedXmlParts, scope),
    xmlPart: (part) => hostObject(xmlPartKind, part),
  };
  const workbook = workbookKind(objects);
  const worksheets = worksheetsKind(objects);
  const worksheet = worksheetKind(objects);
  const freezePanes = freezePanesKind(objects);
  const pageLayout = pageLayoutKind(objects);
  const headersFooters = headersFootersKind(objects);
  const range = rangeKind(objects);
  const rangeAreas = rangeAreasKind(objects);
  const ranges = rangesKind(objects);
  const rangeFormat = rangeFormatKind(objects);
  const tables = tablesKind(objects);
  const scopedTables = scopedTablesKind(objects);
  const table = tableKind(objects);
  const tableColumns = tableColumnsKind(objects);
  const tableColumn = tableColumnKind(objects);
  const tableRows = tableRowsKind(objects);
  const tableRow = tableRowKind(objects);
  const charts = chartsKind(objects);
  const chart = chartKind(objects);
  const chartSeriesCollection = chartSeriesCollectionKind(objects);
  const chartSeries = chartSeriesKind(objects);
  const chartSeriesFormat = chartSeriesFormatKind(objects);
  const chartPoints = chartPointsKind(objects);
  const chartPoint = chartPointKind(objects);
  const chartPointFormat = chartPointFormatKind(objects);
  const chartAxes = chartAxesKind(objects);
  const chartAxis = chartAxisKind(objects);
  const names = namesKind(objects);
  const notes = notesKind(objects);
  const note = noteKind(objects);
  const settings = settingsKind(objects);
  const xmlParts = xmlPartsKind(objects);
  const scopedXmlParts = scopedXmlPartsKind(objects);
  return objects;
}
