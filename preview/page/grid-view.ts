import type { Injector, Workbook } from '@univerjs/core';
import { IUniverInstanceService, UniverInstanceType } from '@univerjs/core';
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from '@univerjs/engine-render';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';

/** How the worksheet in front lies on the page just now. */
export interface GridView {
  /** The canvas on which the grid is drawn. */
  readonly canvas: HTMLElement;
  /** Where the sheet's own upper left corner would be on the canvas, in CSS pixels, however far it is scrolled. */
  readonly origin: { readonly x: number; readonly y: number };
  /** The first pixel below and right of headers and frozen cells. */
  readonly scrollable: { readonly x: number; readonly y: number };
  readonly zoom: number;
}

/** Reads how the grid lies; nothing while it is being built. */
export function gridView(injector: Injector): GridView | undefined {
  const workbook = injector
    .get(IUniverInstanceService)
    .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  const render = workbook && injector.get(IRenderManagerService).getRenderById(workbook.getUnitId());
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const main = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!render || !skeleton || !main) return undefined;
  const { scaleX: zoom } = render.scene.getAncestorScale();
  return {
    canvas: render.engine.getCanvasElement(),
    origin: {
      x: (skeleton.rowHeaderWidth - main.viewportScrollX) * zoom,
      y: (skeleton.columnHeaderHeight - main.viewportScrollY) * zoom,
    },
    scrollable: { x: main.left * zoom, y: main.top * zoom },
    zoom,
  };
}
