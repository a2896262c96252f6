/**
 * What the people whom values are about call wrong, in a dossier that is submitted and not yet closed. The broker and
 * the profile show values and know no dossiers: the domain of dossiers, above them, provides this.
 */
export interface ContestedValue {
  readonly partyId: string;
  /** Which value: `population-record.birthDate`. */
  readonly concept: string;
  /** Day on which the dossier was submitted. */
  readonly since: string;
  readonly dossierId: string;
  readonly reference: string;
  /** What the person says is right. */
  readonly says: string;
}

export abstract class ContestedValues {
  /** All that these parties contest today, oldest first: one question, however many values are shown. */
  abstract of(partyIds: readonly string[]): Promise<readonly ContestedValue[]>;
}
