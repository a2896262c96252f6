/**
 * The rules of the Belgian REST guide that its validator checks on a document (rule ids in brackets there). Our own
 * checker, because the validator cannot be installed from a package registry.
 */
import { isSchema, type Schema } from './component-schemas';
import { messageRules } from './belgif-message-rules';
import { ignores, keysOf, part, resolved, walk, type Place, type Violation } from './walk-document';

const lowerCamel = /^[a-z0-9]+([A-Z]?[a-z0-9]+)*[a-zA-Z0-9]?$/;
const upperCamelCase = /^([A-Z][a-z0-9]+)*$/;
const forbiddenStatus: Readonly<Record<string, readonly string[]>> = {
  get: ['201', '202', '204', '409', '412', '413'],
  delete: ['201', '202', '304', '413'],
  put: ['202', '304'],
  patch: ['201', '202', '304'],
  post: ['304'],
};

function* operationRules(
  method: string,
  operation: Schema,
  at: string,
  tags: readonly unknown[],
): Generator<Violation> {
  const id = String(operation['operationId'] ?? '');
  if (!/^[a-z]+([A-Z][a-z0-9]+)+$/.test(id)) yield { rule: 'openapi-opid', at };
  if (!operation['summary']) yield { rule: 'oas-descr', at };
  const own = operation['tags'];
  if (!Array.isArray(own) || own.length !== 1 || !tags.includes(own[0])) yield { rule: 'oas-tags', at };
  const responses = operation['responses'];
  for (const status of keysOf(responses))
    if (forbiddenStatus[method]?.includes(status)) yield { rule: 'stat-codes', at: `${at}/${status}` };
  if (part(part(responses, 'default'), '$ref') !== '#/components/responses/ProblemResponse')
    yield { rule: 'prb-defaul', at };
  if (method === 'get' && operation['requestBody']) yield { rule: 'meth-http', at };
  if (operation['requestBody'] && part(operation['requestBody'], 'required') === undefined)
    yield { rule: 'reqBodyReq', at };
  for (const [status, response] of Object.entries(isSchema(responses) ? responses : {})) {
    const content = part(response, 'content');
    if (status === '200' && keysOf(content).length === 0) yield { rule: 'meth-http', at: `${at}/${status}` };
    if (/^4/.test(status) && keysOf(content).join() !== 'application/problem+json')
      yield { rule: 'err-problem', at: `${at}/${status}` };
  }
}

function* pathRules(paths: Schema, tags: readonly unknown[]): Generator<Violation> {
  for (const [path, item] of Object.entries(paths)) {
    const at = `/paths${path}`;
    if (path.endsWith('/')) yield { rule: 'uri-notat', at };
    for (const segment of path.split('/').filter(Boolean)) {
      const name = segment.replace(/^\{|\}$/g, '');
      if (!lowerCamel.test(name)) yield { rule: 'uri-notat', at };
      if (segment.startsWith('{') && ['id', 'code'].includes(name)) yield { rule: 'id-name', at };
    }
    for (const [method, operation] of Object.entries(isSchema(item) ? item : {}))
      if (isSchema(operation)) yield* operationRules(method, operation, `${at}/${method}`, tags);
    const isCollection = Object.keys(paths).some((other) =>
      new RegExp(`^${path.replace(/[{}]/g, '\\$&')}/\\{\\w+\\}$`).test(other),
    );
    if (isCollection && part(item, 'get') && !/(s|[dD]ata|\/history)$/.test(path)) yield { rule: 'col-name', at };
  }
}

function* schemaRules({ at, value }: Place): Generator<Violation> {
  if (value['nullable'] !== undefined) yield { rule: 'jsn-null', at };
  for (const name of keysOf(value['properties'])) {
    if (at.endsWith('/properties')) continue;
    if (!lowerCamel.test(name)) yield { rule: 'jsn-naming', at: `${at}/${name}` };
  }
  if (value['type'] === 'object' && Array.isArray(value['required']))
    for (const name of value['required'])
      if (!keysOf(value['properties']).includes(String(name))) yield { rule: 'prop-req', at };
  if (value['type'] === 'object' && !value['title']) yield { rule: 'oas-descr', at };
  if (Array.isArray(value['enum']) && value['type'] === 'string')
    for (const code of value['enum'])
      if (!lowerCamel.test(String(code)) && !ignores(value, 'cod-design'))
        yield { rule: 'cod-design', at: `${at}=${code}` };
}

/** Every violation in a document; an empty list is the only good answer. */
export function belgifViolations(document: Schema): Violation[] {
  const found: Violation[] = [];
  const tags = (Array.isArray(document['tags']) ? document['tags'] : []).map((tag) => part(tag, 'name'));
  if (document['openapi'] !== '3.0.3') found.push({ rule: 'oas-contra', at: '/openapi' });
  for (const tag of tags)
    if (!/^[A-Z][a-zA-Z ]*$/.test(String(tag))) found.push({ rule: 'oas-tags', at: `/tags/${String(tag)}` });
  const paths = document['paths'];
  if (isSchema(paths)) found.push(...pathRules(paths, tags));
  const components = document['components'];
  for (const kind of keysOf(components))
    for (const name of keysOf(part(components, kind)))
      if (!upperCamelCase.test(name)) found.push({ rule: 'oas-comp', at: `/components/${kind}/${name}` });
  for (const place of walk({ paths, components })) found.push(...schemaRules(place));
  found.push(...messageRules(document));
  const refs = [...walk(document)].flatMap(({ at, value }) =>
    typeof value['$ref'] === 'string' ? [{ at, ref: value['$ref'] }] : [],
  );
  for (const { at, ref } of refs) {
    if (resolved(document, { $ref: ref }) === undefined) found.push({ rule: 'unresolved-ref', at: `${at} -> ${ref}` });
  }
  return found;
}
