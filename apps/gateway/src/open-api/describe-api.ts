import type { Api } from '../apis';

/** The OpenAPI 3.0.3 document of an API, made from its route values. */
export const describeApi = (api: Api): object => ({
  openapi: '3.0.3',
  info: { title: api.title, version: api.version },
  paths: {},
});
