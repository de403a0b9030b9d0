import type { Area } from './area';

/** What a person lays over cells besides content and looks. */
export type Annotation =
  | { readonly kind: 'note'; readonly text: string }
  | {
      readonly kind: 'conditional-format';
      readonly type: 'ContainsText' | 'CellValue';
      readonly color: string;
    }
  | { readonly kind: 'validation'; readonly choices: string };

/** An annotation with the cells that it lies over; a note lies over one. */
export interface AnnotationRecord {
  readonly id: string;
  readonly sheetId: string;
  area: Area;
  readonly annotation: Annotation;
}
