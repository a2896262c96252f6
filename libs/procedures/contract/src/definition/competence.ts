import { typeOfConcept } from './concept';
import type { FormState } from '../answers/form-state';
import { ownValue, valueAt } from '../answers/form-pointer';
import type { Competence } from './procedure-definition';

/** Where a dossier goes: one office, or the service of a municipality that the office register resolves. */
export type CompetentPlace =
  | { readonly by: 'office'; readonly office: string }
  | { readonly by: 'municipality'; readonly service: string; readonly nis?: string; readonly postCode?: string };

/** The competent place for these answers, or undefined while the address that decides it is not known. */
export function competenceFor(competence: Competence, state: FormState): CompetentPlace | undefined {
  if (competence.by === 'office') return { by: 'office', office: competence.office };
  if (competence.by === 'officeOfAnswer') return chosenOffice(competence, state);
  if (competence.by === 'keeperOfValue') {
    const keeper = keeperOf(competence, state);
    return keeper && competenceFor(keeper, state);
  }
  const address = decidingAddress(competence, state);
  const [nis, postCode] = [textAt(address, 'nis'), textAt(address, 'postCode')];
  if (nis === undefined && postCode === undefined) return undefined;
  return { by: 'municipality', service: competence.service, ...(nis && { nis }), ...(postCode && { postCode }) };
}

function keeperOf(
  { fact, keepers }: Extract<Competence, { by: 'keeperOfValue' }>,
  { facts }: Pick<FormState, 'facts'>,
): Competence | undefined {
  const type = typeOfConcept(facts[fact]?.concept ?? '');
  return Object.hasOwn(keepers, type) ? keepers[type] : undefined;
}

function chosenOffice(
  { pointer, offices }: Extract<Competence, { by: 'officeOfAnswer' }>,
  { answers }: FormState,
): CompetentPlace | undefined {
  const answer = valueAt(answers, rooted(pointer));
  const office = typeof answer === 'string' ? ownValue(offices, answer) : undefined;
  return typeof office === 'string' ? { by: 'office', office } : undefined;
}

type ByMunicipality = Exclude<Competence, { by: 'office' | 'officeOfAnswer' | 'keeperOfValue' }>;

function decidingAddress(competence: ByMunicipality, { answers, facts }: FormState): unknown {
  if (competence.by === 'municipalityOfAnswer') return valueAt(answers, rooted(competence.pointer));
  const known = competence.by === 'municipalityOfUnit' ? unitAddress(competence, { answers, facts }) : undefined;
  const fact = known ?? valueAt(facts, `/${competence.fact}/address`);
  return fact ?? (competence.orAnswer && valueAt(answers, rooted(competence.orAnswer)));
}

/** The address of the establishment unit that was chosen, as the enterprise register gives it. */
function unitAddress(
  { pointer, fact }: Extract<Competence, { by: 'municipalityOfUnit' }>,
  { answers, facts }: Pick<FormState, 'answers' | 'facts'>,
): unknown {
  const chosen = valueAt(answers, rooted(pointer));
  return facts[fact]?.units?.find(({ number }) => number === chosen)?.address;
}

const rooted = (pointer: string): string => (pointer.startsWith('/') ? pointer : `/${pointer}`);

function textAt(address: unknown, name: string): string | undefined {
  const value = valueAt(address, `/${name}`);
  return typeof value === 'string' && value !== '' ? value : undefined;
}
