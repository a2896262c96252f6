import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';

/** Macro options of GOV.UK Frontend: shapes that only its own documentation fixes, so they are read with care. */
export interface Options {
  [option: string]: unknown;
}

export interface Fixture {
  name: string;
  options: Options;
  html: string;
}

const require = createRequire(import.meta.url);

/** The option-to-HTML pairs that GOV.UK Frontend ships for a component (MIT, Crown copyright). */
export function fixturesOf(component: string): Fixture[] {
  const path = require.resolve(`govuk-frontend/dist/govuk/components/${component}/fixtures.json`);
  const file = JSON.parse(readFileSync(path, 'utf8')) as { fixtures: Fixture[] }; // the shape its own tests rely on
  return file.fixtures;
}

/** The names of everything that GOV.UK Frontend ships, in order. */
export function componentsOfTheirs(): string[] {
  const button = require.resolve('govuk-frontend/dist/govuk/components/button/fixtures.json');
  const folders = readdirSync(dirname(dirname(button)), { withFileTypes: true }).filter((each) => each.isDirectory());
  return folders.map(({ name }) => name).sort();
}
