import { stringify } from 'yaml';

/** A document as YAML, long lines kept whole, so that a change shows as the lines that changed. */
export const toYaml = (document: object): string => stringify(document, { lineWidth: 0, aliasDuplicateObjects: false });
