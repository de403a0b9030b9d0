import { cellOfFigure } from '../../core/reading/table-source';
import type { CellBlock } from '../../core/reading/cell-block';
import type { Observation } from '../../core/reading/observation';
import { activatePlace } from '../../excel/activate-place';
import { readSheets, type SheetsRead } from '../../excel/read-sheets';
import type { KeptReport } from '../../library/kept/kept-report';
import {
  placeOfCell,
  sourceFindings,
  tableNow,
  type SourceFinding,
} from '../../sheets/sources/source-finding';
import { isRefusal, refusal, type Refusal } from '../../wording/refusal';

/** What the pane asks of the tables from which reports were read. */
export interface SourceActions {
  /** Compares the tables with what was read from them; nothing is asked where no report was read from one. */
  compareSources(kept: readonly KeptReport[]): Promise<SourcesCompared | Refusal>;
  /** Selects the cell of a figure, wherever it stands now. */
  showSource(kept: KeptReport, figure: Observation['figure']): Promise<Refusal | undefined>;
  /** The cells of a report's table as they stand now. */
  readSource(kept: KeptReport): Promise<CellBlock | Refusal>;
}

/** What has changed in the tables from which reports were read. */
export interface SourcesCompared {
  readonly kind: 'sources-compared';
  readonly findings: readonly SourceFinding[];
}

export const sourceActions: SourceActions = {
  compareSources: async (kept) => {
    const sheets = await sheetsOf(kept);
    if (isRefusal(sheets)) return sheets;
    return { kind: 'sources-compared', findings: sourceFindings(kept, sheets.blocks) };
  },
  showSource: async (kept, figure) => {
    const sheets = await sheetsOf([kept]);
    if (isRefusal(sheets)) return sheets;
    const cell = kept.table && cellOfFigure(kept.table, figure);
    const sheet = kept.table && sheets.blocks.get(kept.table.worksheet.id)?.worksheet;
    const place = cell && placeOfCell(kept, cell, sheets.blocks);
    return place && sheet ? activatePlace(sheet, place) : lost(kept);
  },
  readSource: async (kept) => {
    const sheets = await sheetsOf([kept]);
    return isRefusal(sheets) ? sheets : (tableNow(kept, sheets.blocks) ?? lost(kept));
  },
};

async function sheetsOf(kept: readonly KeptReport[]): Promise<SheetsRead | Refusal> {
  const wanted = kept.flatMap(({ table }) => (table === undefined ? [] : [table.worksheet]));
  return wanted.length === 0 ? { kind: 'sheets-read', blocks: new Map() } : readSheets(wanted);
}

function lost({ report }: KeptReport): Refusal {
  return refusal('source-lost', { report: report.title });
}
