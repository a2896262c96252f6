import { evidenceLines, type DossierForm } from '@gun/dossiers-contract';
import type { Language } from '@gun/kernel';
import type { KnownProofs } from '@gun/procedures-web';

/** What sources said and the owner may see, for questions and answers that correct it. */
export const proofsInWords = ({ evidence }: Pick<DossierForm, 'evidence'>, language: Language): KnownProofs =>
  Object.fromEntries(
    evidence.map(({ id, fields, values = [] }) => [`/${id}`, evidenceLines(fields, values, language)]),
  );
