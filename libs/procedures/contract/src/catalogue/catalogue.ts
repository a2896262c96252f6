import type { ProcedureDefinition } from '../definition/procedure-definition';
import { birthCertificate } from './birth-certificate';
import { businessRegistration } from './business-registration';
import { changeOfAddress } from './change-of-address';
import { contestAccess } from './contest-access';
import { correctRegisterData } from './correct-register-data';
import { criminalRecordExtract } from './criminal-record-extract';
import { diplomaCopy } from './diploma-copy';
import { diplomaRecognition } from './diploma-recognition';
import { europeanHealthInsuranceCard } from './european-health-insurance-card';
import { planningPermit } from './planning-permit';
import { residentParkingPermit } from './resident-parking-permit';
import { simplifiedTaxReturn } from './simplified-tax-return';
import { studyGrant } from './study-grant';
import { terracePermit } from './terrace-permit';

/** The definitions that the counter is delivered with; the seed publishes them like any other. */
export const deliveredProcedures: readonly ProcedureDefinition[] = [
  changeOfAddress,
  criminalRecordExtract,
  terracePermit,
  studyGrant,
  residentParkingPermit,
  europeanHealthInsuranceCard,
  diplomaRecognition,
  birthCertificate,
  businessRegistration,
  simplifiedTaxReturn,
  contestAccess,
  planningPermit,
  diplomaCopy,
  correctRegisterData,
];
