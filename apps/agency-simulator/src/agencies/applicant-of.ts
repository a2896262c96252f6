/** Who asked, as the register of this simulation knows them. */
import { querySubjects } from '@gun/dossiers-contract';
import type { Persona } from '@gun/testing';
import type { Population } from '../sources/population';
import type { AgencyApi } from './agency-api.client';
import { CannotHandle } from './agency-follower';

/** @throws CannotHandle when nobody in the register is the applicant */
export async function applicantOf(dossierId: string, api: AgencyApi, population: Population): Promise<Persona> {
  const { items } = await api.call(querySubjects, { dossierId });
  const applicant = items.find(({ role }) => role === 'applicant');
  const person = applicant && population.find(applicant.ssin);
  if (!person) throw new CannotHandle('the applicant is not in the register');
  return person;
}
