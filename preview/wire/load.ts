import type { Query } from './batch';
import { refuse } from './members';
import type { Members } from './members';
import type { HostObject, Json } from './object-model';

/**
 * Answers one `load`: the named properties in PascalCase, objects nested, a collection's items under `_Items`.
 * Without names every scalar property is answered; a null object is answered by `null`.
 */
export function load(object: HostObject | null, query: Query, members: Members): Json {
  const wanted = [...(query.Select ?? []), ...(query.Expand ?? []).map((path) => `${path}/*`)].map((path) =>
    path.split('/'),
  );
  return answer(object, wanted.length === 0 ? [['*']] : wanted, query, members);
}

type Path = readonly string[];
type Answer = Record<string, Json>;

function answer(object: HostObject | null, paths: readonly Path[], page: Page, members: Members): Json {
  if (object === null) {
    return null;
  }
  return object.kind.items === undefined
    ? plainAnswer(object, paths, members)
    : collectionAnswer(object, paths, page, members);
}

function plainAnswer(object: HostObject, paths: readonly Path[], members: Members): Answer {
  const { kind, self } = object;
  const result: Answer = { ...kind.identity?.(self) };
  const nested = new Map<string, Path[]>();
  for (const [first = '*', ...rest] of paths) {
    if (first === '*') {
      addAllScalars(object, result, members);
      continue;
    }
    const scalar = members.scalar(kind, first);
    if (scalar !== undefined) {
      result[scalar.name] = scalar.member.get(self);
      continue;
    }
    const { name } = members.requiredNavigation(kind, first);
    nested.set(name, [...(nested.get(name) ?? []), rest.length === 0 ? ['*'] : rest]);
  }
  for (const [name, innerPaths] of nested) {
    const { member } = members.requiredNavigation(kind, name);
    result[name] = answer(member.to(self), innerPaths, {}, members);
  }
  return result;
}

/** In a collection, `items/name` and plain `name` both speak of the items, unless `name` is the collection's own. */
function collectionAnswer(object: HostObject, paths: readonly Path[], page: Page, members: Members): Answer {
  const { kind, self } = object;
  const result: Answer = {};
  const itemPaths: Path[] = [];
  for (const path of paths) {
    const [first = '*', ...rest] = path;
    if (first === '*') {
      addAllScalars(object, result, members);
      itemPaths.push(['*']);
    } else if (first.toLowerCase() === 'items') {
      itemPaths.push(rest.length === 0 ? ['*'] : rest);
    } else {
      const own = members.scalar(kind, first);
      if (own === undefined) {
        itemPaths.push(path);
      } else {
        result[own.name] = own.member.get(self);
      }
    }
  }
  if (itemPaths.length > 0) {
    result['_Items'] = pageOf(kind.items?.(self) ?? refuse(kind, 'Items'), page).map(({ item, index }) => ({
      ...plainOrNested(item, itemPaths, members),
      ...(page.Skip ? { _Index: index } : {}),
    }));
  }
  return result;
}

function plainOrNested(item: HostObject, paths: readonly Path[], members: Members): Answer {
  return item.kind.items === undefined
    ? plainAnswer(item, paths, members)
    : collectionAnswer(item, paths, {}, members);
}

function addAllScalars({ kind, self }: HostObject, result: Answer, members: Members): void {
  for (const { name, member } of members.allScalars(kind)) {
    result[name] = member.get(self);
  }
}

type Page = Pick<Query, 'Skip' | 'Top'>;

function pageOf(items: readonly HostObject[], { Skip = 0, Top = Infinity }: Page) {
  return items.map((item, index) => ({ item, index })).slice(Skip, Skip + Top);
}
