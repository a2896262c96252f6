import { readDossierForm } from '@gun/dossiers-contract';
import type { TestGateway } from '../test-gateway';

/** What Camille answers: she moves with Lou, within Namur. */
export async function camilleMoves(
  gateway: TestGateway,
  dossierId: string,
  as = 'camille',
): Promise<Record<string, unknown>> {
  const form = await gateway.call(readDossierForm, { as, input: { dossierId } });
  const members = form.body.facts.flatMap(({ value }) => value?.members ?? []);
  const lou = members.find(({ name }) => name.startsWith('Lou'));
  return {
    whoMoves: 'someOfUs',
    movingMembers: lou ? [lou.ref] : [],
    children: 'here',
    newAddress: {
      postCode: '5000',
      municipality: 'Namur',
      nis: '92094',
      street: 'Avenue de l’Essai',
      houseNumber: '903',
      inReference: true,
    },
    homeKind: 'flat',
    movedInOn: '2026-11-16',
    mainResidence: 'yes',
    contactBy: 'letter',
  };
}
