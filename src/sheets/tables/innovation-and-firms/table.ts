import type { Language } from '../../../core/language';
import type { Dataset, ReportData } from '../../../library/dataset';
import type { SheetPlan } from '../../plan/sheet-plan';
import { topicTable } from '../topic-table/topic-table';
import { topicTableTexts } from '../topic-table/words';
import type { Table } from '../table';

export const INNOVATION_AND_FIRMS: Table = {
  id: 'innovation-and-firms',
  group: 'subjects',
  title: (_, language) => topicTableTexts(language).titles['innovation-and-firms'],
  build: innovationAndFirms,
};

/** 创新、企业与园区: research and patents, firms and talent, parks and premises; results, plans and later goals. */
export function innovationAndFirms(data: ReportData, dataset: Dataset, language: Language): SheetPlan {
  return topicTable(
    { data, dataset, language },
    {
      id: 'innovation-and-firms',
      tableName: 'InnovationAndFirms',
      topics: ['innovation', 'firms-and-talent', 'parks'],
      reads: [...data.observations, ...data.statements],
    },
  );
}
