import { bundle } from '../../tools/bundle.mjs';

await bundle({ directory: import.meta.dirname });
