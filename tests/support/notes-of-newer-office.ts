import type { OfficePage } from './open-office';

/**
 * Lets worksheets be asked for their notes, as office.js does from Microsoft's own address: the package that the tests load is
 * older. It is the same property over the same wire; a collection of comments reads its answer, which has contents too.
 */
export function allowNotes({ Excel, OfficeExtension }: OfficePage): void {
  const { Worksheet, CommentCollection } = Excel as unknown as Readonly<
    Record<string, { prototype: object }>
  >;
  const { BatchApiHelper } = OfficeExtension as unknown as { readonly BatchApiHelper: ApiHelper };
  if (Worksheet === undefined || 'notes' in Worksheet.prototype) return;
  Object.defineProperty(Worksheet.prototype, 'notes', {
    get(this: object) {
      return BatchApiHelper.createPropertyObject(CommentCollection, this, 'Notes', true, READ_ONLY);
    },
    configurable: true,
  });
}

interface ApiHelper {
  readonly createPropertyObject: (
    type: unknown,
    parent: object,
    name: string,
    isCollection: boolean,
    flags: number,
  ) => object;
}

/** As office.js says it of every property that cannot be assigned. */
const READ_ONLY = 4;
