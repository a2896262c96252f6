import { expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { deliveredProcedures } from './catalogue';
import { publishedVersions } from './published-versions';

type Definition = (typeof deliveredProcedures)[number];

const nameOf = ({ key, version }: Pick<Definition, 'key' | 'version'>) => `${key}@${version}`;
const fingerprintOf = (definition: Definition) =>
  createHash('sha256').update(JSON.stringify(definition)).digest('hex').slice(0, 16);

const published = deliveredProcedures.filter((definition) => Object.hasOwn(publishedVersions, nameOf(definition)));

test.each(published.map((definition) => [nameOf(definition), definition] as const))(
  '%s says what it said when it was published: what changes takes the next version',
  (name, definition) => {
    expect({ [name]: fingerprintOf(definition) }).toEqual({ [name]: publishedVersions[name] });
  },
);

test('a definition never goes back behind a version that was published', () => {
  const behind = deliveredProcedures.filter(({ key, version }) =>
    Object.hasOwn(publishedVersions, nameOf({ key, version: version + 1 })),
  );
  expect(behind.map(nameOf)).toEqual([]);
});
