import { reportScorecard } from '../../core/health/report-scorecard';
import type { Report } from '../../core/reading/report';
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
  const area = areaName(report, report.area, language);
  const title = inWords(data, report.title, language);
  const parts = [area, report.date, reader];
  return {
    title: texts.heading(namesArea(report) ? title : texts.ofArea(area, title)),
    source: texts.source(parts.filter((part) => part !== undefined)),
  };
}

/** Titles tell the area in full where its usual name is short (珠海高新技术产业开发区, 珠海高新区), or not at all (政府工作报告). */
function namesArea({ title, area }: Report): boolean {
  return title.includes(area.slice(0, 2));
}
