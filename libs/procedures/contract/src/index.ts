export { DeadlineEffect, DeadlineKind, DeadlineRule, DeadlineUnit } from './deadline-rule';
export { Concept, fieldOfConcept, typeOfConcept } from './concept';
export { Contested } from './contested';
export { Fact, FactValue } from './fact';
export {
  AddressAnswer,
  Answers,
  FileAnswer,
  FormDefinition,
  FormEvidence,
  FormFact,
  FormField,
  FormPage,
  FormRule,
  Pointer,
} from './form-definition';
export { Logic } from './json-logic';
export {
  Competence,
  DecisionTemplate,
  DefinitionTestCase,
  HandlingStep,
  LegalReference,
  ProcedureAbout,
  ProcedureChannels,
  ProcedureDefinition,
  ProcedureKey,
} from './procedure-definition';
export { PublicInquiry } from './public-inquiry';
export { deliveredProcedures } from './catalogue/catalogue';
export { changeOfAddress } from './catalogue/change-of-address';
export { criminalRecordExtract } from './catalogue/criminal-record-extract';
export { chosenModel as criminalRecordModel } from './catalogue/criminal-record-extract/model';
export { LifeEvent, lifeEvents } from './catalogue/life-events';
export { studyGrant } from './catalogue/study-grant';
export { tellsReceipt } from './catalogue/ready-texts';
export { synonyms } from './catalogue/synonyms';
export { terracePermit } from './catalogue/terrace-permit';
export { checkDefinition, type DefinitionVerdict } from './check-definition';
export { checkAgainstSources, type KnownEvidence } from './check-definition-evidence';
export { type DefinitionFinding, type FindingCode } from './definition-finding';
export { errorSentences, errorText } from './error-sentences';
export { deliveredOffices, fallbackOffice } from './catalogue/offices';
export { competenceFor, type CompetentPlace } from './competence';
export { describeOpeningHours } from './opening-hours';
export { onlyOnceShare } from './only-once-share';
export { describePeriod, periodIn } from './describe-period';
export { Office, OfficeKey, OfficeService, OpeningHours, weekdays, type Weekday } from './office';
export { procedureProblem, procedureProblems } from './procedure-problems';
export {
  findOffice,
  getCatalogue,
  getProcedure,
  getProcedureVersion,
  listLifeEvents,
  listMunicipalities,
  listProcedures,
  listStreets,
  procedureRoutes,
} from './procedure-routes';
export {
  CompetentAuthority,
  LifeEventItem,
  LifeEvents,
  OfficeItem,
  Offices,
  PlaceItem,
  Places,
  ProcedureSummary,
  Procedures,
  ProcedureVersionView,
  ProcedureView,
  StreetItem,
  Streets,
} from './procedure-view';
export { foldedWords, wordDistance } from './reference-data/folded-words';
