import type { Language } from '../../../core/language';
import type { Dataset, ReportData } from '../../../library/dataset';
import type { SheetPlan } from '../../plan/sheet-plan';
import { topicTable } from '../topic-table/topic-table';
import { topicTableTexts } from '../topic-table/words';
import type { Table } from '../table';

export const PROJECTS_AND_INVESTMENT: Table = {
  id: 'projects-and-investment',
  group: 'subjects',
  title: (_, language) => topicTableTexts(language).titles['projects-and-investment'],
  build: projectsAndInvestment,
};

/** 项目与投资: projects attracted, begun and finished, and what is invested in them; results beside plans. */
export function projectsAndInvestment(data: ReportData, dataset: Dataset, language: Language): SheetPlan {
  return topicTable(
    { data, dataset, language },
    {
      id: 'projects-and-investment',
      tableName: 'ProjectsAndInvestment',
      topics: ['projects-and-investment'],
      reads: [...data.observations, ...data.statements],
    },
  );
}
