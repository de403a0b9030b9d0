import type { HostObject, Json, ObjectKind } from '../../wire/object-model';
import type { Book } from '../model/book';
import type { Objects, SettingOf } from './objects';
import { invalidArgument, itemNotFound, textOf } from './read-arguments';

/** `Excel.SettingCollection`: what the add-in keeps in the workbook, as JSON. */
export function settingsKind(objects: Objects): ObjectKind<Book> {
  const itemOrNull = (book: Book, key: string): HostObject | null =>
    book.settings.has(key) ? objects.setting({ book, key }) : null;
  return {
    name: 'SettingCollection',
    properties: {},
    navigations: {},
    methods: {
      Add: {
        since: '1.4',
        mutates: true,
        call: (book, [key, value]) => {
          if (textOf(key) === '' || value === undefined) throw invalidArgument();
          keep(book, textOf(key), value as Json);
          return objects.setting({ book, key: textOf(key) });
        },
      },
      GetItem: {
        since: '1.4',
        call: (book, [key]) => {
          const item = itemOrNull(book, textOf(key));
          if (item === null) throw itemNotFound(textOf(key));
          return item;
        },
      },
      GetItemOrNullObject: { since: '1.4', call: (book, [key]) => itemOrNull(book, textOf(key)) },
    },
    items: (book) => [...book.settings.keys()].map((key) => objects.setting({ book, key })),
  };
}

/** All settings together; the refusal beyond it does not say so. */
const SETTINGS_LIMIT = 1024 * 1024;

function keep(book: Book, key: string, value: Json): void {
  const others = [...book.settings].filter(([other]) => other !== key);
  if (JSON.stringify([...others, [key, value]]).length > SETTINGS_LIMIT) throw invalidArgument();
  book.settings.set(key, value);
}

/** `Excel.Setting`. */
export const settingKind: ObjectKind<SettingOf> = {
  name: 'Setting',
  // The client finds an added setting again by this.
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    Key: { since: '1.4', get: ({ key }) => key },
    Value: {
      since: '1.4',
      get: ({ book, key }) => {
        const value = book.settings.get(key);
        if (value === undefined) throw itemNotFound(key);
        return value;
      },
      set: ({ book, key }, value) => keep(book, key, value),
    },
  },
  navigations: {},
  methods: {
    Delete: {
      since: '1.4',
      mutates: true,
      call: ({ book, key }) => {
        if (!book.settings.delete(key)) throw itemNotFound(key);
      },
    },
  },
};
