// Loader of Turbopack: a file of routes as the browser needs it. Calling a route takes its address and the names of its
// query; the schemas of what it receives and answers, and all that they lead to, stay at the gateway, which checks both.
import { build } from 'esbuild';

/** What `createApi` and the cache read of a route. */
const needed = ['api', 'operationId', 'method', 'path', 'access', 'idempotent', 'produces', 'status'];

const isRoute = (value) => typeof value?.operationId === 'string' && typeof value.path === 'string';

const namesOf = (schema) => ({ shape: Object.fromEntries(Object.keys(schema.shape).map((name) => [name, true])) });

function slimmed(route) {
  const kept = Object.fromEntries(needed.filter((key) => key in route).map((key) => [key, route[key]]));
  return { ...kept, ...(route.query && { query: namesOf(route.query) }), ...(route.body && { body: true }) };
}

/** Evaluates the file as it stands, with everything it imports. */
async function valuesOf(file) {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'silent',
  });
  const [{ text }] = outputFiles;
  return import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
}

/** Types are the compiler's affair; whoever uses a schema as a value in the browser finds none, and `undefined` says so. */
export function writtenFor(values) {
  return Object.entries(values)
    .map(([name, value]) => `export const ${name} = ${isRoute(value) ? JSON.stringify(slimmed(value)) : 'undefined'};`)
    .join('\n');
}

export default async function routesInBrowser() {
  const done = this.async();
  valuesOf(this.resourcePath).then(
    (values) => done(null, writtenFor(values)),
    (cause) => done(cause),
  );
}
