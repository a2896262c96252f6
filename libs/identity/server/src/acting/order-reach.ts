/**
 * How far the order of a judge reaches: over the goods of a protected person, over the person, or both (old Civil Code,
 * art. 492/1). Procedures are sorted by what they are about; what is in neither list is strictly personal, and nobody
 * does it under an order for the goods alone or for the person alone.
 */
import type { ActingMandate } from '@gun/kernel';
import type { JudgesOrder } from './representation-source';

export const orderReaches: Readonly<Record<'goods' | 'person', readonly string[]>> = {
  goods: [
    ...['study-grant', 'simplified-tax-return', 'resident-parking-permit', 'european-health-insurance-card'],
    ...['planning-permit', 'business-registration', 'birth-certificate', 'correct-register-data', 'contest-access'],
  ],
  person: [
    ...['change-of-address', 'diploma-copy', 'diploma-recognition', 'birth-certificate'],
    ...['correct-register-data', 'contest-access'],
  ],
};

/**
 * The order as the limit that every domain keeps. Undefined: none, as for a parent, for whom a guardian stands. Over goods
 * and person it is a mandate for everything, which opens no more than such a mandate does.
 */
export function reachOf({ capacity, over }: JudgesOrder): ActingMandate | undefined {
  if (capacity === 'guardian') return undefined;
  if (over.length > 1) return { ids: [] };
  return { ids: [], procedures: over.flatMap((one) => orderReaches[one]) };
}
