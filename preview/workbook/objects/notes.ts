import type { HostObject, ObjectKind } from '../../wire/object-model';
import { annotate, annotationsOn } from '../model/annotations';
import type { Sheet } from '../model/book';
import { onSheet } from '../model/sheet';
import type { NoteOf, Objects } from './objects';
import { rangeAt } from './range-at';
import { itemNotFound, rangeOf, textOf } from './read-arguments';

/** `Excel.NoteCollection` of a worksheet. */
export function notesKind(objects: Objects): ObjectKind<Sheet> {
  const notes = (sheet: Sheet): readonly HostObject[] =>
    annotationsOn(sheet, 'note').map(({ id }) => objects.note({ sheet, id }));
  return {
    name: 'NoteCollection',
    properties: {},
    navigations: {},
    methods: {
      Add: {
        since: '1.18',
        mutates: true,
        call: (sheet, [cell, content]) => {
          const range = rangeOf(cell) ?? rangeAt(sheet, textOf(cell));
          const { id } = annotate(range, { kind: 'note', text: textOf(content) });
          return objects.note({ sheet, id });
        },
      },
      GetItemAt: {
        since: '1.18',
        call: (sheet, [index]) => notes(sheet)[Number(index)] ?? missing(),
      },
    },
    items: notes,
  };
}

/** `Excel.Note`. */
export function noteKind(objects: Objects): ObjectKind<NoteOf> {
  return {
    name: 'Note',
    properties: {
      Content: {
        since: '1.18',
        get: (note) => {
          const { annotation } = recordOf(note);
          return annotation.kind === 'note' ? annotation.text : '';
        },
      },
    },
    navigations: {},
    methods: {
      GetLocation: {
        since: '1.18',
        call: (note) => objects.range(onSheet(note.sheet, recordOf(note).area)),
      },
      Delete: {
        since: '1.18',
        mutates: true,
        call: (note) => void note.sheet.book.annotations.delete(recordOf(note).id),
      },
    },
  };
}

function recordOf({ sheet, id }: NoteOf) {
  return sheet.book.annotations.get(id) ?? missing();
}

function missing(): never {
  throw itemNotFound('note');
}
