/** Turns zod schemas into OpenAPI 3.0 schemas; those with an id become components, once each. */
import { z, type ZodType } from 'zod';

export type Schema = { [key: string]: unknown };

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const upperCamel = (name: string): string =>
  name
    .replace(/(?:^|[^a-zA-Z0-9]+)([a-zA-Z0-9])/g, (_, letter: string) => letter.toUpperCase())
    .replace(/([A-Z])([A-Z]+)/g, (_, first: string, rest: string) => first + rest.toLowerCase());

/** Conditions are trees of anything; their language is described in the documentation of procedures, not in a schema. */
const opaque: Readonly<Record<string, string>> = {
  Logic: 'A condition or calculation in the closed JSONLogic subset of the counter.',
};

const unsupported = [
  '$schema',
  '$id',
  'id',
  '~standard',
  'propertyNames',
  'unevaluatedProperties',
  'const',
  'personal',
  'definitions',
  '$defs',
];

export class ComponentSchemas {
  readonly schemas: Record<string, Schema> = {};

  /** A reference to the component, or the schema itself when it has no id. `name` titles what has no name of its own. */
  of(schema: ZodType, io: 'input' | 'output', name: string): Schema {
    const made = z.toJSONSchema(schema, {
      target: 'openapi-3.0',
      io,
      unrepresentable: 'any',
      reused: 'inline',
    }) as Schema; // zod types it as JSON Schema
    const shared = { ...(made['definitions'] as Schema | undefined), ...(made['$defs'] as Schema | undefined) }; // where zod puts what has an id
    for (const [id, definition] of Object.entries(shared)) if (isSchema(definition)) this.add(id, definition, io);
    const id = typeof made['id'] === 'string' ? made['id'] : undefined;
    if (!id) return this.tidy(made, io, name);
    this.add(id, made, io);
    return { $ref: `#/components/schemas/${upperCamel(id)}` };
  }

  private add(id: string, schema: Schema, io: 'input' | 'output'): void {
    const name = upperCamel(id);
    if (this.schemas[name]) return;
    this.schemas[name] = {}; // reserved, so that a schema that holds itself ends
    const words = opaque[id];
    this.schemas[name] = words ? { title: name, description: words } : { ...this.tidy(schema, io, name), title: name };
  }

  /** Keeps what OpenAPI 3.0 and the Belgian guide know: titles on inline objects, no null, open answers. */
  private tidy(schema: Schema, io: 'input' | 'output', name: string): Schema {
    if (typeof schema['$ref'] === 'string')
      return { $ref: `#/components/schemas/${upperCamel(schema['$ref'].replace(/^.*\//, ''))}` };
    const tidy: Schema = {};
    for (const [key, value] of Object.entries(schema)) {
      if (unsupported.includes(key)) continue;
      if (key === 'properties' && isSchema(value))
        tidy[key] = Object.fromEntries(
          Object.entries(value).map(([property, inner]) => [property, this.inner(inner, io, `${name}-${property}`)]),
        );
      else if (key === 'items' || (key === 'additionalProperties' && isSchema(value)))
        tidy[key] = this.inner(value, io, `${name}-item`);
      else if (key === 'anyOf' || key === 'oneOf' || key === 'allOf')
        tidy[key] = (value as unknown[]).map((option, at) => this.inner(option, io, `${name}-${at + 1}`)); // an array by JSON Schema
      else tidy[key] = value;
    }
    if (schema['const'] !== undefined) tidy['enum'] = [schema['const']];
    if (io === 'output' && tidy['additionalProperties'] === false) delete tidy['additionalProperties'];
    if (tidy['type'] === 'object' && tidy['title'] === undefined) tidy['title'] = upperCamel(name);
    return tidy;
  }

  private inner(value: unknown, io: 'input' | 'output', name: string): unknown {
    return isSchema(value) ? this.tidy(value, io, name) : value;
  }
}

export { isSchema, upperCamel };
