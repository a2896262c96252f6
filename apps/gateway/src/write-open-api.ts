/** Writes the description of every API to `docs/api/`. Run it after a change of contract, and commit what changed. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { apis } from './apis';
import { describeApi } from './open-api/describe-api';
import { toYaml } from './open-api/to-yaml';

const directory = process.argv[2] ?? 'docs/api';
mkdirSync(directory, { recursive: true });
for (const api of apis) writeFileSync(join(directory, `${api.name}.openapi.yaml`), toYaml(describeApi(api)));
console.log(`described ${apis.length} APIs in ${directory}`);
