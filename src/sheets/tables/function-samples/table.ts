import type { Language } from '../../../core/language';
import type { Dataset, ReportData } from '../../../library/dataset';
import { functionSamplesTexts, type FunctionSamplesHeaders } from './words';
import { functionGuide, type FunctionGuide } from '../../../wording/functions/function-guide';
import { shownResult } from '../../formulas/shown-result';
import type { SheetPlan } from '../../plan/sheet-plan';
import type { Cell } from '../../plan/cell';
import { tablePlan, type RowCells } from '../../plan/table-plan';
import type { Table } from '../table';

export const FUNCTION_SAMPLES: Table = {
  id: 'function-samples',
  group: 'functions',
  title: (_, language) => functionSamplesTexts(language).title,
  build: functionSamples,
};

/**
 * 函数示例: every custom function with what it computes, and its examples, each as a text and live beside it. Made from
 * the same texts as the help, so that a new function appears by itself.
 */
export function functionSamples(data: ReportData, dataset: Dataset, language: Language): SheetPlan {
  const texts = functionSamplesTexts(language);
  return tablePlan(
    { data, dataset, language },
    {
      id: 'function-samples',
      title: texts.title,
      tableName: 'FunctionSamples',
      headers: texts.headers,
      columns: COLUMNS,
      rows: functionGuide(language).flatMap(({ title, functions }) =>
        functions.flatMap((guide) =>
          guide.examples.map((example, index) => sampleRow(title, guide, example, index, texts.separator)),
        ),
      ),
      naming: ['function'],
      goneColumn: 'description',
      isOfNoReport: true,
    },
  );
}

function sampleRow(
  topic: string,
  { id, description, formula, units, sign }: FunctionGuide,
  example: FunctionGuide['examples'][number],
  index: number,
  separator: string,
): RowCells<keyof FunctionSamplesHeaders> {
  return {
    key: index === 0 ? id : `${id}|${index + 1}`,
    cells: {
      topic: { value: topic },
      function: { value: `FISCAL.${id}` },
      description: { value: description },
      formula: { value: formula },
      units: { value: sign === undefined ? units : units + separator + sign },
      example: { value: example.formula },
      result: resultCell(example),
    },
  };
}

/** Live; of a result that takes several cells the first, since nothing spills inside a table. */
function resultCell({ formula, shows, spills }: FunctionGuide['examples'][number]): Cell {
  if (spills)
    return { value: '', format: 'General', role: 'live', formula: [`=INDEX(${formula.slice(1)},1,1)`] };
  return { ...shownResult(shows), role: 'live', formula: [formula] };
}

/** The live example stands beside the name, in sight when the table opens. */
const COLUMNS = [
  { id: 'topic', format: '@', width: 12, widest: 20 },
  { id: 'function', format: '@', width: 32 },
  { id: 'example', format: '@', width: 44 },
  { id: 'result', format: 'General', width: 18 },
  { id: 'description', format: '@', width: 44 },
  { id: 'formula', format: '@', width: 36 },
  { id: 'units', format: '@', width: 36 },
] as const;
