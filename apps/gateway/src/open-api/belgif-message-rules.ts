/** Rules of the Belgian REST guide about what is sent: addresses, headers, parameters, bodies, scopes, alternatives. */
import { isSchema, type Schema } from './component-schemas';
import { entriesOf, ignores, keysOf, listOf, part, resolved, walk, type Place, type Violation } from './walk-document';

const serverAddress = /^(https:\/\/[^/]+|http:\/\/localhost(:\d+)?)?(\/[a-z][A-Za-z0-9]*)*\/v\d+$/;
const kebabCase = /^[A-Z][A-Za-z0-9]*(-[A-Z][A-Za-z0-9]*)*$/;
const methods = new Set(['get', 'post', 'put', 'patch', 'delete']);

interface Operation extends Place {
  readonly method: string;
}

function operationsOf(document: Schema): Operation[] {
  return entriesOf(document['paths']).flatMap(([path, item]) =>
    entriesOf(item).flatMap(([method, value]) =>
      methods.has(method) && isSchema(value) ? [{ method, value, at: `/paths${path}/${method}` }] : [],
    ),
  );
}

function* serverRules(document: Schema): Generator<Violation> {
  for (const [index, server] of listOf(document['servers']).entries())
    if (!serverAddress.test(String(part(server, 'url')))) yield { rule: 'uri-format', at: `/servers/${index}` };
  const health = part(part(part(document['paths'], '/health'), 'get'), 'responses');
  if (!['200', '503'].every((status) => keysOf(health).includes(status)))
    yield { rule: 'hlth-res', at: '/paths/health' };
}

/** Names of headers as they are written, in answers and among the parameters. */
function* headerRules(document: Schema): Generator<Violation> {
  for (const { at, value } of walk(document['paths'], '/paths'))
    for (const [name, header] of entriesOf(at.endsWith('/headers') ? value : undefined))
      if ((!kebabCase.test(name) || /^x-/i.test(name)) && !ignores(resolved(document, header), 'hdr-case'))
        yield { rule: 'hdr-case', at: `${at}/${name}` };
}

function* parameterRules(document: Schema, { value, at }: Place): Generator<Violation> {
  for (const each of listOf(value['parameters'])) {
    const parameter = resolved(document, each);
    const name = String(part(parameter, 'name'));
    if (part(parameter, 'in') === 'header' && (!kebabCase.test(name) || /^x-/i.test(name)))
      yield { rule: 'hdr-case', at: `${at}/${name}` };
    const isList = part(resolved(document, part(parameter, 'schema')), 'type') === 'array';
    const exploded = part(parameter, 'style') === 'form' && part(parameter, 'explode') === true;
    if (part(parameter, 'in') === 'query' && isList && !exploded) yield { rule: 'qry-multi', at: `${at}/${name}` };
  }
}

function* bodyRules(document: Schema, { method, value, at }: Operation): Generator<Violation> {
  if (method === 'delete' && value['requestBody']) yield { rule: 'meth-http', at };
  const bodies = [['requestBody', value['requestBody']] as const, ...entriesOf(value['responses'])];
  for (const [where, body] of bodies)
    for (const [type, content] of entriesOf(part(resolved(document, body), 'content'))) {
      if (type.includes('*')) yield { rule: 'rep-struct', at: `${at}/${where}` };
      const { type: shape } = Object(resolved(document, part(content, 'schema')));
      if (type.endsWith('json') && shape === 'array') yield { rule: 'evo-object', at: `${at}/${where}` };
    }
}

/** The scopes that each security scheme declares, in every flow of it. */
function* scopeRules(document: Schema, { value, at }: Place): Generator<Violation> {
  const schemes = part(document['components'], 'securitySchemes');
  for (const [scheme, scopes] of listOf(value['security']).flatMap(entriesOf))
    for (const [flow, { scopes: declared }] of entriesOf(part(part(schemes, scheme), 'flows')).map(
      ([name, each]) => [name, Object(each)] as const,
    ))
      for (const scope of listOf(scopes))
        if (!keysOf(declared).includes(String(scope))) yield { rule: 'sec-req', at: `${at}/${scheme}/${flow}` };
}

const isOfType = (value: unknown, type: unknown): boolean => {
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'array') return Array.isArray(value);
  return type === undefined || typeof value === type;
};

function* valueRules(document: Schema, { value, at }: Place): Generator<Violation> {
  for (const [key, rule] of [
    ['default', 'oas-defaul'],
    ['example', 'oas-exampl'],
  ] as const)
    if (value[key] !== undefined && !at.endsWith('/properties') && !isOfType(value[key], value['type']))
      yield { rule, at };
  for (const name of listOf(value['required']))
    if (part(resolved(document, part(value['properties'], String(name))), 'readOnly') === true)
      yield { rule: 'oas-rdonly', at: `${at}/${String(name)}` };
  if (Array.isArray(value['oneOf'])) yield* alternativeRules(document, { value, at });
}

/** Alternatives are objects that a named property tells apart, in each of them required, each named in the mapping. */
function* alternativeRules(document: Schema, { value, at }: Place): Generator<Violation> {
  const name = part(value['discriminator'], 'propertyName');
  const mapped = new Set(entriesOf(part(value['discriminator'], 'mapping')).map(([, target]) => target));
  for (const [index, branch] of listOf(value['oneOf']).entries()) {
    const shape = resolved(document, branch);
    const holds = part(shape, 'type') === 'object' && listOf(part(shape, 'required')).includes(name);
    if (!holds || !mapped.has(part(branch, '$ref'))) yield { rule: 'sch-oneof', at: `${at}/oneOf/${index}` };
  }
}

export function* messageRules(document: Schema): Generator<Violation> {
  yield* serverRules(document);
  yield* headerRules(document);
  for (const operation of operationsOf(document)) {
    yield* parameterRules(document, operation);
    yield* bodyRules(document, operation);
    yield* scopeRules(document, operation);
  }
  const { paths, components } = document;
  for (const place of walk({ paths, components })) yield* valueRules(document, place);
}
