import { SectorPseudonyms } from '@gun/identity-server';
import {
  cancelTrainingReservation,
  grantTrainingCredits,
  reserveTrainingCredits,
} from '@gun/training-credits-contract';
import type { TestGateway } from '../test-gateway';

const lesson = { provider: 'agency-training-centre', course: 'Comptabilité' };

/** Hours that were granted, reserved, and given back; answers the id of that reservation. */
export async function cancelsAReservation(gateway: TestGateway, as: string): Promise<string> {
  const grantor = gateway.agency('agency-payroll-office');
  const hours = { scheme: 'flemish-training-leave', amount: 4 };
  const subject = await gateway.app.get(SectorPseudonyms).of(gateway.personOf(as), grantor);
  await gateway.call(grantTrainingCredits, { as: grantor, body: { ...hours, subject } });
  const { body } = await gateway.call(reserveTrainingCredits, { as, body: { ...hours, ...lesson } });
  const reservationId = body.reservations[0]?.id ?? 'nothing was reserved';
  await gateway.call(cancelTrainingReservation, { as, input: { reservationId } });
  return reservationId;
}

/** Requests that the schemas of these routes accept, and that nobody of the matrix may have granted. */
export const trainingBodies: Readonly<Record<string, () => unknown>> = {
  reserveTrainingCredits: () => ({ ...lesson, scheme: 'flemish-training-leave', amount: 10_000 }),
  grantTrainingCredits: () => ({ subject: `1.${'x'.repeat(43)}`, scheme: 'none', amount: 1 }),
  claimTrainingCredits: () => ({ code: '0000-0000-0000', amount: 1 }),
  proveTrainingCredits: () => ({ scheme: 'flemish-training-leave', atLeast: 10_000 }),
  completeTraining: () => ({ title: 'Comptabilité', completedOn: '2026-11-20' }),
  refundTrainingCredits: () => ({ amount: 1, reason: 'correction' }),
};
