/** Asks which charts a sheet has; to be read after the next sync. */
export function askForCharts({ charts }: Excel.Worksheet): Excel.ChartCollection {
  charts.load('items/id');
  return charts;
}
