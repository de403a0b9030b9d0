import { reportScorecard } from '../../core/health/report-scorecard';
import { areaName } from '../../wording/area-name';
import { inWords } from '../tables/cells/item-name';
import type { TableSource } from '../plan/table-plan';
import type { Brief, BriefHeading, BriefSource } from './brief';
import { briefCharts } from './charts';
import { criteriaSection } from './criteria-section';
import { findingsSection } from './findings-section';
import { headlineSection } from './headline-section';
import { citationNote, undisclosedNote } from './notes';
import { briefTexts } from './words';

/** The one-page brief of a report, or of the documents of one area and year as a set; a new section is a line here. */
export function makeBrief(source: BriefSource): Brief {
  const card = reportScorecard(source.data, source.inputs);
  const headline = headlineSection(source, card.area ?? source.data.report.area);
  const criteria = criteriaSection(card, source);
  return {
    heading: heading(source),
    sections: [
      headline.table,
      ...briefCharts(headline, criteria, card, source),
      criteria,
      findingsSection(source),
      undisclosedNote(card, source),
      citationNote(source),
    ],
  };
}

function heading({ data, language }: TableSource): BriefHeading {
  const { report, observations } = data;
  const texts = briefTexts(language);
  const byProgram = observations.filter(({ confidence }) => confidence !== undefined);
  const isReviewed = (one: (typeof byProgram)[number]): boolean =>
    one.review === 'accepted' || one.review === 'corrected';
  const reader =
    byProgram.length === 0
      ? texts.readByPeople
      : texts.readByProgram(byProgram.length, byProgram.filter((one) => !isReviewed(one)).length);
  const parts = [areaName(report, report.area, language), report.date, reader];
  return {
    title: texts.heading(inWords(data, report.title, language)),
    source: texts.source(parts.filter((part) => part !== undefined)),
  };
}
