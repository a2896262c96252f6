/** Who asks in the access matrix, and what each of them may see. */
import { PersonKeys } from '@gun/identity-server';
import { uuidV7 } from '@gun/kernel';
import { personas, type PersonaId } from '@gun/testing';
import type { TestGateway } from '../test-gateway';

/**
 * Camille moved to Namur: decided there, carried out by the National Register. Bram of Gent got an extract. Camille
 * threw one draft away, and is still writing another.
 */
export const targets = ['camilles', 'brams', 'discarded', 'nobodys'] as const;
export type Target = (typeof targets)[number] | 'draft';

interface Caller {
  readonly role: 'nobody' | 'citizen' | 'officer' | 'agency';
  /** Stopped by the access rule itself: assurance or scope is missing. */
  readonly weak?: true;
  /** Acts under a mandate: for every procedure, or for others than those of the matrix. */
  readonly mandate?: 'full' | 'limited';
  readonly sees: readonly Target[];
  /** Whose person it is, while they act for another party. */
  readonly person?: Target;
}

const callers = {
  anonymous: { role: 'nobody', sees: [] },
  unknownToken: { role: 'nobody', sees: [] },
  owner: { role: 'citizen', sees: ['camilles'] },
  anotherCitizen: { role: 'citizen', sees: ['brams'] },
  ownerForTheirEnterprise: { role: 'citizen', person: 'camilles', sees: [] },
  minorOfTheHousehold: { role: 'citizen', sees: [] },
  holderOfAFullMandate: { role: 'citizen', mandate: 'full', sees: ['camilles'] },
  holderForAnotherProcedure: { role: 'citizen', mandate: 'limited', sees: [] },
  ownerWithoutAssurance: { role: 'citizen', weak: true, sees: [] },
  officerOfTheOffice: { role: 'officer', sees: ['camilles'] },
  supervisorOfTheOffice: { role: 'officer', sees: ['camilles'] },
  auditorOfTheOffice: { role: 'officer', sees: ['camilles'] },
  officerOfAnotherOffice: { role: 'officer', sees: ['brams'] },
  auditorOfTheOperator: { role: 'officer', sees: [] },
  agencyInCharge: { role: 'agency', sees: ['camilles'] },
  anotherAgency: { role: 'agency', sees: ['brams'] },
  agencyWithoutDossiers: { role: 'agency', sees: [] },
  agencyWithoutScope: { role: 'agency', weak: true, sees: [] },
} as const satisfies Record<string, Caller>;
export type Principal = keyof typeof callers;
export const principals: Readonly<Record<Principal, Caller>> = callers;
export const principalNames = Object.keys(callers) as Principal[]; // keys of the literal above

export const tokens: Record<Principal, string | undefined> = {
  anonymous: undefined,
  unknownToken: 'a.forged.token',
  owner: 'camille',
  anotherCitizen: 'bram',
  ownerForTheirEnterprise: 'camille-for-menuiserie',
  minorOfTheHousehold: 'noa',
  holderOfAFullMandate: 'louise-for-camille',
  holderForAnotherProcedure: 'yanis-for-camille',
  ownerWithoutAssurance: 'camille-without-assurance',
  officerOfTheOffice: 'sofie',
  supervisorOfTheOffice: 'simon',
  auditorOfTheOffice: 'namur-auditor',
  officerOfAnotherOffice: 'gent-officer',
  auditorOfTheOperator: 'saskia',
  agencyInCharge: 'agency-national-register',
  anotherAgency: 'agency-criminal-record',
  agencyWithoutDossiers: 'agency-of-nothing',
  agencyWithoutScope: 'agency-without-scope',
};

const idOf = (gateway: TestGateway, persona: PersonaId): Promise<string> =>
  gateway.app.get(PersonKeys).personIdFor(personas[persona].nrn);

export async function registerCallers(gateway: TestGateway): Promise<void> {
  await gateway.citizen('camille');
  await gateway.citizen('bram');
  await gateway.citizen('noa');
  await gateway.director('camille', 'menuiserie', 'camille-for-menuiserie');
  const personId = await idOf(gateway, 'camille');
  gateway.actAs('camille-without-assurance', {
    ...{ kind: 'citizen', personId, partyId: personId, partyKind: 'person', name: 'Camille', assurance: 'none' },
  });
  const held = { kind: 'citizen', partyId: personId, partyKind: 'person', assurance: 'high' } as const;
  gateway.actAs('louise-for-camille', {
    ...{ ...held, personId: await idOf(gateway, 'louise'), name: 'Louise', mandate: { ids: [uuidV7()] } },
  });
  gateway.actAs('yanis-for-camille', {
    ...{ ...held, personId: await idOf(gateway, 'yanis'), name: 'Yanis' },
    mandate: { ids: [uuidV7()], procedures: ['terrace-permit'] },
  });
  gateway.officer('sofie', 'namur-population');
  gateway.officer('simon', 'namur-population', ['officer', 'supervisor']);
  gateway.officer('namur-auditor', 'namur-population', ['auditor']);
  gateway.officer('gent-officer', 'gent-population');
  gateway.officer('saskia', 'gun-operator', ['auditor']);
  gateway.agency('agency-national-register');
  gateway.agency('agency-criminal-record');
  gateway.agency('agency-of-nothing');
  gateway.agency('agency-without-scope', []);
}
