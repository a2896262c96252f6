import { collegeDiplomaExchange } from './college-diploma.exchange';
import { disabilityRecognitionExchange } from './disability-recognition.exchange';
import { drivingLicenceExchange } from './driving-licence.exchange';
import { educationAwardExchange } from './education-award.exchange';
import { enterpriseRegistrationExchange } from './enterprise-registration.exchange';
import { incomeStatementExchange } from './income-statement.exchange';
import { schoolEnrolmentExchange } from './school-enrolment.exchange';
import type { SourceExchange } from './source-exchange';
import { taxProposalExchange } from './tax-proposal.exchange';
import { taxableIncomeExchange } from './taxable-income.exchange';
import { vehicleRegistrationExchange } from './vehicle-registration.exchange';

/** One agreed example for each connector, by its type of evidence. */
export const sourceExchanges = {
  'income-statement': incomeStatementExchange,
  'school-enrolment': schoolEnrolmentExchange,
  'vehicle-registration': vehicleRegistrationExchange,
  'driving-licence': drivingLicenceExchange,
  'disability-recognition': disabilityRecognitionExchange,
  'education-award': educationAwardExchange,
  'tax-proposal': taxProposalExchange,
  'taxable-income': taxableIncomeExchange,
  'college-diploma': collegeDiplomaExchange,
  'enterprise-registration': enterpriseRegistrationExchange,
} as const satisfies Readonly<Record<string, SourceExchange>>;
