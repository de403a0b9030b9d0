import type { Json } from '../../wire/object-model';
import type { Area } from './area';

/** How a worksheet is printed, as far as it was said; nothing here is drawn. */
export interface PageRecord {
  readonly orientation: 'Portrait' | 'Landscape';
  /** By Excel's name, `A4`; empty where the printer's own is taken. */
  readonly paperSize: string;
  /** A scale, or the numbers of pages to fit. */
  readonly zoom: Json;
  readonly centerHorizontally: boolean;
  /** In points. */
  readonly margins: Readonly<Record<Margin, number>>;
  /** The cells that are printed; all that are filled where none were named. */
  readonly printArea?: Area;
  /** The rows that each page begins with. */
  readonly titleRows?: Area;
  /** What stands at the head and at the foot of every page, with Excel's codes in it. */
  readonly headersFooters: Readonly<Record<HeaderOrFooter, string>>;
}

export type HeaderOrFooter = 'leftHeader' | 'leftFooter' | 'rightFooter';

export type Margin = 'top' | 'bottom' | 'left' | 'right' | 'header' | 'footer';

/** As Excel begins: margins of three quarters of an inch above and below, and a little less at the sides. */
export const USUAL_PAGE: PageRecord = {
  orientation: 'Portrait',
  paperSize: '',
  zoom: { scale: 100 },
  centerHorizontally: false,
  margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
  headersFooters: { leftHeader: '', leftFooter: '', rightFooter: '' },
};
