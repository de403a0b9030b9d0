import type { BaseValueObject } from '@univerjs/engine-formula';
import type { Json } from '../../wire/object-model';
import type { CellPlace } from './dirty-cells';
import { cellKey } from './dirty-cells';

/** A number as a function answered it, with its properties. */
export interface CarriedNumber {
  readonly type: 'Double';
  readonly basicType: 'Double';
  readonly basicValue: number;
  readonly numberFormat?: string;
  readonly properties: { readonly [name: string]: Json };
}

/**
 * The properties that functions gave their numbers, which the formula engine knows nothing of: beside the values that go
 * from one function into another, and by the cells that hold them. As in Excel, what is computed from such a number by
 * anything else has none.
 */
export class CarriedNumbers {
  private readonly byCell = new Map<string, CarriedNumber>();
  private readonly byValue = new WeakMap<BaseValueObject, CarriedNumber>();

  /** Keeps what the result in a cell carries, or that it carries nothing. */
  keep(place: CellPlace, value: BaseValueObject, carried: CarriedNumber | undefined): void {
    if (carried === undefined) {
      this.byCell.delete(cellKey(place));
    } else {
      this.byCell.set(cellKey(place), carried);
      this.byValue.set(value, carried);
    }
  }

  ofValue(value: BaseValueObject): CarriedNumber | undefined {
    return this.byValue.get(value);
  }

  /** What a cell carries, as long as it holds the number that came with it. */
  ofCell(place: CellPlace, value: unknown): CarriedNumber | undefined {
    const carried = this.byCell.get(cellKey(place));
    return carried?.basicValue === value ? carried : undefined;
  }
}
