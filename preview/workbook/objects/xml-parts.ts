import type { HostObject, ObjectKind } from '../../wire/object-model';
import type { Book, XmlPart } from '../model/book';
import { newIdentifier } from '../model/new-identifier';
import { rootNamespace } from '../model/root-namespace';
import type { Objects, XmlPartOf, XmlPartScope } from './objects';
import { invalidArgument, itemNotFound, textOf } from './read-arguments';

/** `Excel.CustomXmlPartCollection`: documents that travel inside the workbook, which Excel shows nobody. */
export function xmlPartsKind(objects: Objects): ObjectKind<Book> {
  return {
    name: 'CustomXmlPartCollection',
    properties: {},
    navigations: {},
    methods: {
      Add: {
        since: '1.5',
        mutates: true,
        call: (book, [xml]) => {
          const id = newIdentifier();
          book.xmlParts.set(id, wellFormed(textOf(xml)));
          return objects.xmlPart({ book, id });
        },
      },
      GetByNamespace: {
        since: '1.5',
        call: (book, [namespace]) => objects.scopedXmlParts({ book, namespace: textOf(namespace) }),
      },
    },
  };
}

/** `Excel.CustomXmlPartScopedCollection`: the parts of one namespace. */
export function scopedXmlPartsKind(objects: Objects): ObjectKind<XmlPartScope> {
  const partsOf = ({ book, namespace }: XmlPartScope): readonly HostObject[] =>
    [...book.xmlParts]
      .filter(([, part]) => part.namespace === namespace)
      .map(([id]) => objects.xmlPart({ book, id }));
  return {
    name: 'CustomXmlPartScopedCollection',
    properties: {},
    navigations: {},
    methods: {
      GetItem: {
        since: '1.5',
        call: ({ book }, [id]) => {
          if (!book.xmlParts.has(textOf(id))) throw itemNotFound(textOf(id));
          return objects.xmlPart({ book, id: textOf(id) });
        },
      },
    },
    items: partsOf,
  };
}

/** `Excel.CustomXmlPart`. */
export const xmlPartKind: ObjectKind<XmlPartOf> = {
  name: 'CustomXmlPart',
  identity: ({ id }) => ({ Id: id }),
  properties: { Id: { since: '1.5', get: ({ id }) => id } },
  navigations: {},
  methods: {
    GetXml: { since: '1.5', call: (part) => standing(part).xml },
    Delete: {
      since: '1.5',
      mutates: true,
      call: (part) => {
        standing(part);
        part.book.xmlParts.delete(part.id);
      },
    },
  },
};

function standing({ book, id }: XmlPartOf): XmlPart {
  const part = book.xmlParts.get(id);
  if (part === undefined) throw itemNotFound(id);
  return part;
}

function wellFormed(xml: string): XmlPart {
  const namespace = rootNamespace(xml);
  if (namespace === undefined) throw invalidArgument('The XML is not well formed.');
  return { xml, namespace };
}
