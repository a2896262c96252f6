/**
 * Stands in for zod in the browser. The gateway validates every answer and every body against the same routes; of a
 * schema the browser needs only the names of its keys, to tell a query from a body. The real library would cost each
 * citizen 22 KB or more. Typed by nobody: types come from zod itself, which the compiler sees.
 */
interface Schema {
  readonly shape: Record<string, unknown>;
  readonly options: readonly unknown[];
}

function schema(shape: Record<string, unknown> = {}, options: readonly unknown[] = []): Schema {
  const known: Record<string, unknown> = {
    shape,
    options,
    extend: (more: Record<string, unknown>) => schema({ ...shape, ...more }),
    omit: (names: object) => schema(Object.fromEntries(Object.entries(shape).filter(([name]) => !(name in names)))),
    pick: (names: object) => schema(Object.fromEntries(Object.entries(shape).filter(([name]) => name in names))),
    parse: refuse,
    safeParse: refuse,
  };
  const self: Schema = new Proxy(
    { shape, options },
    {
      get: (_, name) => (typeof name === 'string' && name in known ? known[name] : () => self),
      has: (_, name) => name === 'shape',
    },
  );
  return self;
}

function refuse(): never {
  throw new Error('schemas are not evaluated in the browser');
}

const withShape = (shape: Record<string, unknown>) => schema(shape);

export const z: unknown = new Proxy(
  {
    object: withShape,
    strictObject: withShape,
    looseObject: withShape,
    enum: (options: readonly unknown[]) => schema({}, options),
  },
  {
    get(target: Record<string, unknown>, name: string) {
      if (name in target) return target[name];
      return name === 'iso' || name === 'coerce' ? z : () => schema();
    },
  },
);
