// After `next build`: the standalone server needs the browser's files beside it. Then the weight of each page is held
// to its budget (docs: ux, page budgets), so that a heavy import is found here and not by a citizen on a train.
import { cpSync } from 'node:fs';

cpSync('.next/static', '.next/standalone/apps/portal/.next/static', { recursive: true });
