import type { ChartLook, DrawnAim } from '../charts/chart-look';
import type { DrawnCategory, DrawnRecord } from './drawn-record';
import { flag, listOf, name, oneOf, optional, place, shapedAs, text } from './shape';

const isLook = shapedAs<ChartLook>({
  type: oneOf(['clustered-column', 'clustered-bar']),
  title: text,
  hasLegend: flag,
  valueTitle: text,
  valueFormat: text,
  isReversed: flag,
  aims: listOf(
    shapedAs<DrawnAim>({
      series: place,
      category: optional(place),
      is: oneOf(['target', 'bounded-target']),
    }),
  ),
});

/** Tells whether a value that comes from outside is what is remembered of a chart. */
export const isDrawnRecord = shapedAs<DrawnRecord>({
  id: name,
  name,
  look: isLook,
  headers: listOf(text),
  categories: listOf(shapedAs<DrawnCategory>({ label: text, points: listOf(text) })),
  rows: optional(place),
  caption: optional(text),
});
