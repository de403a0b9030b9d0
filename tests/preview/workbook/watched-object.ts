import type { HostObject, MethodResult } from '../../../preview/wire/object-model';

/** An object that tells which of its members are asked for, as `Range.values`, and so does all that it leads to. */
export function watchedObject({ kind, self }: HostObject, tell: (member: string) => void): HostObject {
  const watched = (object: HostObject) => watchedObject(object, tell);
  const asked = (name: string) => {
    tell(`${kind.name}.${camelCase(name)}`);
  };
  const { items } = kind;
  return {
    self,
    kind: {
      ...kind,
      properties: mapped(kind.properties, (property, name) => ({
        ...property,
        get: (of: unknown) => {
          asked(name);
          return property.get(of);
        },
      })),
      navigations: mapped(kind.navigations, (navigation, name) => ({
        ...navigation,
        to: (of: unknown) => {
          asked(name);
          const reached = navigation.to(of);
          return reached && watched(reached);
        },
      })),
      methods: mapped(kind.methods, (method, name) => ({
        ...method,
        call: (of: unknown, args: Parameters<typeof method.call>[1]) => {
          asked(name);
          const result = method.call(of, args);
          return isObject(result) ? watched(result) : result;
        },
      })),
      ...(items && { items: (of: unknown) => items(of).map(watched) }),
    },
  };
}

/** The name as add-ins write it: `Range.values` for what the wire calls `Values`. */
export function camelCase(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function mapped<Member>(
  members: Readonly<Record<string, Member>>,
  change: (member: Member, name: string) => Member,
): Readonly<Record<string, Member>> {
  return Object.fromEntries(Object.entries(members).map(([name, member]) => [name, change(member, name)]));
}

function isObject(result: MethodResult): result is HostObject {
  return typeof result === 'object' && result !== null && 'kind' in result;
}
