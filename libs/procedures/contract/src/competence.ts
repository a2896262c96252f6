import type { FormState } from './form-state';
import { valueAt } from './form-pointer';
import type { Competence } from './procedure-definition';

/** Where a dossier goes: one office, or the service of a municipality that the office register resolves. */
export type CompetentPlace =
  | { readonly by: 'office'; readonly office: string }
  | { readonly by: 'municipality'; readonly service: string; readonly nis?: string; readonly postCode?: string };

/** The competent place for these answers, or undefined while the address that decides it is not known. */
export function competenceFor(competence: Competence, state: FormState): CompetentPlace | undefined {
  if (competence.by === 'office') return { by: 'office', office: competence.office };
  const address =
    competence.by === 'municipalityOfAnswer'
      ? valueAt(state.answers, rooted(competence.pointer))
      : (valueAt(state.facts, `/${competence.fact}/address`) ??
        (competence.orAnswer && valueAt(state.answers, rooted(competence.orAnswer))));
  const [nis, postCode] = [textAt(address, 'nis'), textAt(address, 'postCode')];
  if (nis === undefined && postCode === undefined) return undefined;
  return { by: 'municipality', service: competence.service, ...(nis && { nis }), ...(postCode && { postCode }) };
}

const rooted = (pointer: string): string => (pointer.startsWith('/') ? pointer : `/${pointer}`);

function textAt(address: unknown, name: string): string | undefined {
  const value = valueAt(address, `/${name}`);
  return typeof value === 'string' && value !== '' ? value : undefined;
}
