import type { HostObject, ObjectKind } from '../../wire/object-model';
import { HostError } from '../../wire/object-model';
import type { Sheet } from '../model/book';
import type { ChartRecord, ChartType } from '../model/chart-record';
import { CHART_TYPES } from '../model/chart-record';
import { chartsOn, createChart } from '../model/charts';
import type { Objects } from './objects';
import { invalidArgument, itemNotFound, optionalOneOf, rangeOf, textOf } from './read-arguments';
import type { Argument } from '../../wire/object-model';

/** `Excel.ChartCollection`: the charts of one worksheet. */
export function chartsKind(objects: Objects): ObjectKind<Sheet> {
  const itemOf = ({ book }: Sheet, record: ChartRecord): HostObject => objects.chart({ book, record });
  const itemOrNull = (sheet: Sheet, key: string): HostObject | null => {
    const wanted = key.toLowerCase();
    const record = chartsOn(sheet).find(({ id, name }) => id === key || name.toLowerCase() === wanted);
    return record === undefined ? null : itemOf(sheet, record);
  };
  return {
    name: 'ChartCollection',
    properties: {},
    navigations: {},
    methods: {
      Add: {
        since: '1.1',
        mutates: true,
        call: (sheet, [type, source, seriesBy]) => {
          const range = rangeOf(source);
          if (range === undefined) throw invalidArgument();
          const by = optionalOneOf(seriesBy, ['Auto', 'Columns', 'Rows']) ?? 'Auto';
          return itemOf(sheet, createChart(sheet, chartTypeOf(type), range, by));
        },
      },
      GetItem: {
        since: '1.1',
        call: (sheet, [key]) => {
          const item = itemOrNull(sheet, textOf(key));
          if (item === null) throw itemNotFound(textOf(key));
          return item;
        },
      },
      GetItemOrNullObject: { since: '1.4', call: (sheet, [key]) => itemOrNull(sheet, textOf(key)) },
    },
    items: (sheet) => chartsOn(sheet).map((record) => itemOf(sheet, record)),
  };
}

/** Excel draws some eighty types; those that this workbook does not draw are refused by name. */
export function chartTypeOf(argument: Argument): ChartType {
  const known = CHART_TYPES.find((type) => type === argument);
  if (known === undefined) {
    throw new HostError('NotImplemented', `This workbook draws no chart of the type ${textOf(argument)}.`);
  }
  return known;
}
