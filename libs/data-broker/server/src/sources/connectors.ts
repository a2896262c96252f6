import { disabilityRecognition } from './disability-recognition.connector';
import { drivingLicence } from './driving-licence.connector';
import { educationAward } from './education-award.connector';
import { enterpriseRegistration } from './enterprise-registration.connector';
import type { EvidenceConnector } from './evidence-connector';
import { foreignDiploma } from './foreign-diploma.connector';
import { incomeStatement } from './income-statement.connector';
import { schoolEnrolment } from './school-enrolment.connector';
import { shownDiploma } from './in-wallet/shown-diploma.connector';
import { taxProposal } from './tax-proposal.connector';
import { taxableIncome } from './taxable-income.connector';
import { vehicleRegistration } from './vehicle-registration.connector';

/** Every type of evidence that can be asked for: what is not in this list does not exist for the counter. */
export const connectors: readonly EvidenceConnector[] = [
  incomeStatement,
  schoolEnrolment,
  vehicleRegistration,
  drivingLicence,
  disabilityRecognition,
  educationAward,
  foreignDiploma,
  shownDiploma,
  taxProposal,
  taxableIncome,
  enterpriseRegistration,
];
