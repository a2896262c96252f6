// The page's few files are copied beside the bundle.
import { cpSync } from 'node:fs';
import { bundle } from '../../tools/bundle.mjs';

await bundle({ directory: import.meta.dirname });
cpSync('src/assets', 'dist/assets', { recursive: true });
