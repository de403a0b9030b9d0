import type { Scorecard } from '../../core/health/scorecard';
import { summaryOf } from '../../core/health/summary';
import { inputName } from '../../wording/health/inputs';
import type { TableSource } from '../plan/table-plan';
import { citationOf } from '../tables/report-source/citation';
import type { BriefNote } from './brief';
import { PAGE_BUDGET } from './page-budget';
import { briefTexts } from './words';

/** 未披露: how many criteria have no value, and for want of which figures, those first that most of them wait for. */
export function undisclosedNote(card: Scorecard, { language }: TableSource): BriefNote {
  const { titles, moreNames, undisclosed, nothingMissing } = briefTexts(language);
  const { open, needs } = summaryOf(card);
  const names = needs.slice(0, PAGE_BUDGET.undisclosedNames).map((id) => inputName(id, language));
  return {
    kind: 'note',
    id: 'undisclosed',
    title: titles.undisclosed,
    text: needs.length === 0 ? nothingMissing : undisclosed(open.length, moreNames(names, needs.length)),
  };
}

/** 出处: how the report is cited, and the version of the data that was read from it. */
export function citationNote({ data, dataset, language }: TableSource): BriefNote {
  const { titles, citation } = briefTexts(language);
  return {
    kind: 'note',
    id: 'citation',
    title: titles.citation,
    text: citation(citationOf(data, language), dataset.version),
  };
}
