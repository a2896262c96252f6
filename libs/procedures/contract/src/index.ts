export { DeadlineEffect, DeadlineKind, DeadlineRule, DeadlineUnit } from './definition/deadline-rule';
export { Concept, fieldOfConcept, typeOfConcept } from './definition/concept';
export { Contested } from './facts/contested';
export { Fact, FactValue } from './facts/fact';
export { saysTheSame, standInFor } from './facts/stand-in-answers';
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
} from './definition/form-definition';
export { Logic } from './logic/json-logic';
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
} from './definition/procedure-definition';
export { PublicInquiry } from './definition/public-inquiry';
export { deliveredProcedures } from './catalogue/catalogue';
export { changeOfAddress } from './catalogue/change-of-address';
export { criminalRecordExtract } from './catalogue/criminal-record-extract';
export { chosenModel as criminalRecordModel } from './catalogue/criminal-record-extract/model';
export { LifeEvent, lifeEvents } from './catalogue/life-events';
export { studyGrant } from './catalogue/study-grant';
export { tellsReceipt } from './catalogue/ready-texts';
export { synonyms } from './catalogue/synonyms';
export { terracePermit } from './catalogue/terrace-permit';
export { checkDefinition, type DefinitionVerdict } from './publication/check-definition';
export { checkAgainstSources } from './publication/check-definition-evidence';
export type { KnownEvidence, KnownField } from './publication/check-definition-known';
export type { OtherNames } from './publication/label-words';
export { type DefinitionFinding, type FindingCode } from './publication/definition-finding';
export { errorSentences, errorText } from './answers/error-sentences';
export { deliveredOffices, fallbackOffice } from './catalogue/offices';
export { competenceFor, type CompetentPlace } from './definition/competence';
export { describeOpeningHours } from './wording/opening-hours';
export { onlyOnceShare } from './publication/only-once-share';
export { describePeriod, periodIn } from './wording/describe-period';
export { Office, OfficeKey, OfficeService, OpeningHours, weekdays, type Weekday } from './definition/office';
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
