import type { Injector, Workbook } from '@univerjs/core';
import { IUniverInstanceService, UniverInstanceType } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { IRenderManagerService } from '@univerjs/engine-render';
import { RemoveSheetMutation } from '@univerjs/sheets';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';

/**
 * Has the grid draw the sheet in front once another was deleted: it may still hold on to the deleted one, and would refuse
 * whatever is written from then on.
 */
export function keepDrawing(api: FUniver, injector: Injector): void {
  api.addEvent(api.Event.CommandExecuted, ({ id }) => {
    if (id !== RemoveSheetMutation.id) return;
    const workbook = injector
      .get(IUniverInstanceService)
      .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    const render = workbook && injector.get(IRenderManagerService).getRenderById(workbook.getUnitId());
    const skeletons = render?.with(SheetSkeletonManagerService);
    if (!workbook || skeletons?.getCurrentParam() !== undefined) return;
    skeletons?.setCurrent({ sheetId: workbook.getActiveSheet().getSheetId() });
  });
}
