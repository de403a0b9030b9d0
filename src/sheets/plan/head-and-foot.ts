import { tableTexts } from '../../wording/tables';
import type { SheetPlan } from './sheet-plan';

/** What stands above and below a table on every paper, with Excel's codes for what it fills in: `&P` is the number of the page. */
export interface HeadAndFoot {
  readonly header: string;
  readonly leftFooter: string;
  readonly rightFooter: string;
}

/** The title of a table, its source, and the page. */
export function headAndFoot({ title, source = '', request }: SheetPlan): HeadAndFoot {
  return {
    header: `&B${asText(title)}`,
    leftFooter: asText(source),
    rightFooter: tableTexts(request.language).page('&P', '&N'),
  };
}

/** Excel takes 255 characters with codes and all, and would read `&` as one. */
function asText(text: string): string {
  const shown = text.length > MOST ? `${text.slice(0, MOST - 1)}…` : text;
  return shown.replaceAll('&', '&&');
}

const MOST = 180;
