import type { ObjectKind } from '../../wire/object-model';
import type { Sheet } from '../model/book';

/** `Excel.CommentCollection` of a worksheet: this workbook has none, and can be asked so. */
export const commentsKind: ObjectKind<Sheet> = {
  name: 'CommentCollection',
  properties: {},
  navigations: {},
  methods: { GetCount: { since: '1.10', call: () => 0 } },
};
