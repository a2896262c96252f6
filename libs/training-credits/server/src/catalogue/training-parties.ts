/**
 * Who may grant training and who may be paid in it, by client id: registering an organisation is an entry here. An
 * organisation may be both; it then still claims nothing that was reserved for another.
 */
import { inEveryLanguage, type LocalizedText } from '@gun/kernel';

export interface TrainingParty {
  /** Client id at the identity service. */
  readonly agencyId: string;
  readonly name: LocalizedText;
  /** Keys of the schemes under which it grants, or gives courses. */
  readonly schemes: readonly string[];
}

/** Employers, their payroll offices and Regions. The one of the demonstration is invented. */
export const grantors: readonly TrainingParty[] = [
  {
    agencyId: 'agency-payroll-office',
    name: {
      fr: 'Secrétariat social Exemple, pour votre employeur',
      nl: 'Sociaal secretariaat Voorbeeld, voor uw werkgever',
      de: 'Sozialsekretariat Beispiel, für Ihren Arbeitgeber',
      en: 'Example payroll office, for your employer',
    },
    schemes: ['individual-training-right', 'flemish-training-leave', 'walloon-educational-leave'],
  },
];

/** Recognised training providers. The one of the demonstration is invented. */
export const providers: readonly TrainingParty[] = [
  {
    agencyId: 'agency-training-centre',
    name: inEveryLanguage('Centre Modèle Opleidingen'),
    schemes: ['individual-training-right', 'flemish-training-leave', 'walloon-educational-leave'],
  },
];

const find = (parties: readonly TrainingParty[], agencyId: string): TrainingParty | undefined =>
  parties.find((party) => party.agencyId === agencyId);

export const grantorOf = (agencyId: string): TrainingParty | undefined => find(grantors, agencyId);
export const providerOf = (agencyId: string): TrainingParty | undefined => find(providers, agencyId);

/** How an organisation is called in a ledger, also one that is registered no longer. */
export const partyName = (agencyId: string): LocalizedText =>
  (grantorOf(agencyId) ?? providerOf(agencyId))?.name ?? inEveryLanguage(agencyId);
