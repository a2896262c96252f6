import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { send } from './agency';

interface Operation {
  readonly operationId: string;
  readonly responses: Readonly<Record<string, unknown>>;
}
interface Description {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

const read = async (): Promise<Description> => parse(await (await send('/doc/openapi.yaml', {})).text());

test('the health of the interface is told to anyone, without detail', async () => {
  const answer = await send('/health', {});
  expect(answer.status).toBe(200);
  expect(await answer.json()).toEqual({ status: 'UP' });
});

test('the description is served where the Belgian guide says, in the version that generators know', async () => {
  const answer = await send('/doc/openapi.yaml', {});
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toContain('yaml');
  expect((await read()).openapi).toMatch(/^3\.0\.\d$/);
});

test('the description names the seven operations of an agency', async () => {
  const { paths } = await read();
  const operations = Object.values(paths).flatMap((path) => Object.values(path).map(({ operationId }) => operationId));
  expect(operations).toEqual(
    expect.arrayContaining([
      ...['listAgencyEvents', 'readAgencyDossier', 'querySubjects', 'uploadAgencyDocument'],
      ...['downloadAgencyDocument', 'decideAsAgency', 'reportExecution'],
    ]),
  );
});

test('an operation that needs a token is refused without one, as its description says', async () => {
  const { paths } = await read();
  for (const [path, operations] of Object.entries(paths))
    for (const [method, { responses }] of Object.entries(operations)) {
      if (!responses['401']) continue;
      const filled = path.replace(/\{\w+\}/g, '018f0000-0000-7000-8000-000000000000');
      const { status } = await send(filled, { method: method.toUpperCase() });
      expect(`${method} ${path}: ${status}`).toBe(`${method} ${path}: 401`);
    }
});
