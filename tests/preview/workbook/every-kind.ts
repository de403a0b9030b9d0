import type { HostObject } from '../../../preview/wire/object-model';
import { openWorkbook } from './open-workbook';

/** An object of every kind that the workbook describes. */
export function oneOfEachKind(): readonly HostObject[] {
  const { root, sheet, range } = openWorkbook();
  range('A1:B2').run('Merge');
  const merged = range('A1').call('GetMergedAreasOrNullObject');
  const table = sheet.go('Tables').call('Add', 'D1:E2', true);
  const format = range('A1').go('Format');
  const chart = sheet.go('Charts').call('Add', 'Line', range('D1:E2'));
  const axis = chart.go('Axes', 'ValueAxis');
  const accessors = [
    root,
    root.go('Application'),
    root.go('Protection'),
    root.go('Worksheets'),
    sheet,
    sheet.go('FreezePanes'),
    sheet.go('PageLayout'),
    sheet.go('PageLayout', 'HeadersFooters'),
    sheet.go('PageLayout', 'HeadersFooters', 'DefaultForAllPages'),
    sheet.go('Protection'),
    range('A1'),
    merged,
    merged.go('Areas'),
    format,
    format.go('Font'),
    format.go('Fill'),
    format.go('Protection'),
    range('A1').go('DataValidation'),
    range('A1').go('ConditionalFormats'),
    sheet.go('Comments'),
    sheet.go('Notes'),
    sheet.go('Notes').call('Add', 'A1', 'A note'),
    root.go('Tables'),
    range('D1').call('GetTables'),
    table,
    table.go('AutoFilter'),
    table.go('Sort'),
    table.go('Columns'),
    ...table
      .go('Columns')
      .items()
      .slice(0, 1)
      .flatMap((column) => [column, column.go('Filter')]),
    table.go('Rows'),
    table.go('Rows').call('GetItemAt', 0),
    sheet.go('Charts'),
    chart,
    chart.go('Series'),
    ...chart
      .go('Series')
      .items()
      .slice(0, 1)
      .flatMap((series) => {
        const point = series.go('Points').call('GetItemAt', 0);
        return [
          series,
          series.go('Format'),
          series.go('Format', 'Fill'),
          series.go('Format', 'Line'),
          series.go('Points'),
          point,
          point.go('Format'),
          point.go('Format', 'Border'),
        ];
      }),
    chart.go('Axes'),
    axis,
    axis.go('Title'),
    chart.go('Title'),
    chart.go('Legend'),
    chart.go('DataLabels'),
    root.go('Names'),
    root.go('Names').call('Add', 'rates', range('A1')),
    root.go('Settings'),
    root.go('Settings').call('Add', 'key', 1),
    root.go('CustomXmlParts'),
    root.go('CustomXmlParts').call('Add', '<note xmlns="urn:note"/>'),
    root.go('CustomXmlParts').call('GetByNamespace', 'urn:note'),
  ];
  return accessors.map((accessor) => accessor.object);
}
