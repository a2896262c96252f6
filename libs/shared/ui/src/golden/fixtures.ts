import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

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
