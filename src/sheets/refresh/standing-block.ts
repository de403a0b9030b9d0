import type { Content } from '../edits/block';
import type { CellsEdit } from '../edits/edit';
import { cellAddress, type CellPlace } from '../plan/a1';
import { drawnAt, formatDrawnAt, type DrawnReading } from '../registry/drawn-reading';

/** The block of cells that a chart draws, where it stands on its sheet; cells count from its upper left one, also below it. */
export class StandingBlock {
  constructor(
    private readonly drawn: DrawnReading,
    private readonly worksheet: string,
    readonly place: CellPlace,
  ) {}

  contentAt(cell: CellPlace): Content {
    return drawnAt(this.drawn, this.onSheet(cell));
  }

  addressOf(cell: CellPlace): string {
    return cellAddress(this.onSheet(cell));
  }

  /** The edit that writes cells from one of the block on, with their formats where some are given. */
  written(
    first: CellPlace,
    contents: readonly (readonly Content[])[],
    formats?: readonly (readonly string[])[],
  ): CellsEdit {
    const before = <T>(read: (cell: CellPlace) => T): readonly (readonly T[])[] =>
      contents.map((cells, row) =>
        cells.map((_, column) => read({ row: first.row + row, column: first.column + column })),
      );
    return {
      kind: 'cells',
      at: { kind: 'on-sheet', worksheet: this.worksheet, ...this.onSheet(first) },
      from: {
        contents: before((cell) => this.contentAt(cell)),
        ...(formats && { formats: before((cell) => formatDrawnAt(this.drawn, this.onSheet(cell))) }),
      },
      to: { contents, ...(formats && { formats }) },
    };
  }

  private onSheet({ row, column }: CellPlace): CellPlace {
    return { row: this.place.row + row, column: this.place.column + column };
  }
}
