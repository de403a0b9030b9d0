import type { Language } from '../../core/language';
import { isMissing, type Missing } from '../../core/missing';
import { addressOf } from '../../core/reading/reading-address';
import type { Dataset, ReportData } from '../../library/dataset';
import type { FigureQuery } from '../../library/resolve/figure-query';
import { reportNamed } from '../../library/resolve/report-named';
import { resolveFigure } from '../../library/resolve/resolve-figure';
import { languageNamed } from '../../wording/language-named';
import type { CellPlace } from '../plan/a1';
import { auditSpill } from '../spills/audit-spill';
import { healthSpill } from '../spills/health-spill';
import { searchSpill } from '../spills/search-spill';
import { seriesSpill } from '../spills/series-spill';
import type { Spill } from '../spills/spill';
import { tableSpill } from '../spills/table-spill';
import type { AskedWords } from './asked-words';
import { spilledCell } from './spilled-cell';
import type { CallOrigin } from './traced-formula';

/** Walks back what a function answers from reports, asked by the words that its call gives, at a place of what it spills. */
export function traceAnswered(
  id: string,
  words: AskedWords,
  offset: CellPlace,
  dataset: Dataset,
  excelLanguage: Language,
): CallOrigin {
  const word = (argument: string): string => words[argument] ?? '';
  switch (id) {
    case 'FIGURE':
    case 'FIGUREINFO':
    case 'SOURCE':
      return theFigure();
    case 'SERIESOF':
      return spilling((language) => seriesSpill(dataset, queryIn(words), language));
    case 'SEARCHFIGURES':
      return spilling((language) => {
        const report = word('report') === '' ? undefined : reportNamed(dataset, word('report'));
        const mostRows = word('mostRows') === '' ? undefined : Number(word('mostRows'));
        if (isMissing(report)) return report;
        return searchSpill(dataset, { query: word('query'), mostRows, report }, language);
      });
    case 'TOPICTABLE':
      return ofReport((data, language) =>
        tableSpill(dataset, { data, topic: word('topic'), unit: word('unit') }, language),
      );
    case 'HEALTH':
      return ofReport((data, language) => healthSpill(dataset, data, language), true);
    case 'AUDIT':
      return ofReport((data, language) => auditSpill(dataset, data, language));
    default:
      return { kind: 'no-figure' };
  }

  function theFigure(): CallOrigin {
    const figure = resolveFigure(dataset, { ...queryIn(words), ...(id === 'SOURCE' && { unit: '' }) });
    if (isMissing(figure)) return unanswered(figure);
    return {
      kind: 'figure',
      source: addressOf(figure.data.report.id, figure.observation),
      unit: word('unit'),
      end: word('end'),
    };
  }

  function ofReport(
    spillOf: (data: ReportData, language: Language) => Spill | Missing,
    leavesOutInputs = false,
  ): CallOrigin {
    return spilling((language) => {
      const data = reportNamed(dataset, word('report'));
      return isMissing(data) ? data : spillOf(data, language);
    }, leavesOutInputs);
  }

  function spilling(spillIn: (language: Language) => Spill | Missing, leavesOutInputs = false): CallOrigin {
    const language = languageNamed(word('language')) ?? excelLanguage;
    const spill = isMissing(language) ? language : spillIn(language);
    return isMissing(spill)
      ? unanswered(spill)
      : spilledCell(spill, offset, word('headers'), leavesOutInputs);
  }
}

function unanswered(missing: Missing): CallOrigin {
  return { kind: 'untraced', why: { kind: 'no-answer', missing } };
}

/** What a figure is asked for by; what else a function is told is no part of that. */
function queryIn(words: AskedWords): Readonly<Record<keyof FigureQuery, string>> {
  return {
    indicator: words['indicator'] ?? '',
    period: words['period'] ?? '',
    measure: words['measure'] ?? '',
    status: words['status'] ?? '',
    area: words['area'] ?? '',
    basis: words['basis'] ?? '',
    unit: words['unit'] ?? '',
    report: words['report'] ?? '',
  };
}
