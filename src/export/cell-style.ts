import type { CellStyle } from 'hucre/xlsx';
import type { CellLook } from '../sheets/plan/table-look';

/** A look as a file says it; nothing where there is none. */
export function cellStyle({
  wrapText,
  bold,
  fontSize,
  fill,
  horizontalAlignment,
  indentLevel,
  verticalAlignment,
}: CellLook): CellStyle | undefined {
  const alignment = {
    ...(verticalAlignment && { vertical: IN_FILE[verticalAlignment] }),
    ...(wrapText !== undefined && { wrapText }),
    ...(horizontalAlignment && { horizontal: IN_FILE[horizontalAlignment] }),
    ...(indentLevel !== undefined && { indent: indentLevel }),
  };
  const style = {
    ...(Object.keys(alignment).length > 0 && { alignment }),
    ...((bold || fontSize !== undefined) && {
      font: { ...FONT, ...(bold && { bold }), ...(fontSize !== undefined && { size: fontSize }) },
    }),
    ...(fill !== undefined && {
      fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: fill.slice(1) } } as const,
    }),
  };
  return Object.keys(style).length > 0 ? style : undefined;
}

const IN_FILE = { Left: 'left', Center: 'center', Top: 'top', Right: 'right', Fill: 'fill' } as const;

/** Said whole: a font that is only bold has no name and no size in the file. */
const FONT = { name: 'Calibri', size: 11 } as const;
