import { sliceCodePoints } from '../../core/reading/code-points';
import type { SourceSpan } from '../../core/reading/observation';
import type { Piece } from '../../library/text/paragraphs';

/** A piece of a paragraph that lies wholly inside the highlighted sentence or wholly outside. */
export interface CutPiece extends Piece {
  readonly isHighlighted: boolean;
}

/** Cuts pieces where a sentence begins and ends, so that it can be highlighted; figures are not cut. */
export function cutSentence(pieces: readonly Piece[], sentence: SourceSpan | undefined): readonly CutPiece[] {
  return pieces.flatMap((piece) => {
    const isFigure = piece.observations.length + piece.statements.length > 0;
    const bounds = isFigure || sentence === undefined ? [] : [sentence.start, sentence.end];
    const inside = bounds.filter((bound) => piece.start < bound && bound < piece.end);
    return [...inside, piece.end].map((end, index) => {
      const start = index === 0 ? piece.start : (inside[index - 1] ?? piece.start);
      return {
        ...piece,
        start,
        end,
        text: sliceCodePoints(piece.text, start - piece.start, end - piece.start),
        isHighlighted: sentence !== undefined && sentence.start <= start && end <= sentence.end,
      };
    });
  });
}
