import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, type ReactNode } from 'react';

/** A text and the parts of it to be marked, in UTF-16 offsets, in order, apart from one another. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly (readonly [start: number, end: number])[];
}

/** A text with its marked parts. */
export function Marked({ text, marks }: MarkedText) {
  return (
    <>
      {marks.map(([start, end], index) => (
        <Fragment key={start}>
          {text.slice(marks[index - 1]?.[1] ?? 0, start)}
          <Mark>{text.slice(start, end)}</Mark>
        </Fragment>
      ))}
      {text.slice(marks.at(-1)?.[1] ?? 0)}
    </>
  );
}

/** What matched, or what a card is about: told by weight and underline too, since colours may be forced. */
export function Mark({ children }: { readonly children: ReactNode }) {
  return <mark className={useStyles().mark}>{children}</mark>;
}

const useStyles = makeStyles({
  mark: {
    color: 'inherit',
    backgroundColor: tokens.colorPaletteYellowBackground2,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'underline',
    textDecorationThickness: '1px',
    textUnderlineOffset: '3px',
  },
});
