export { DeadlineEffect, DeadlineKind, DeadlineRule, DeadlineUnit } from './deadline-rule';
export { EstablishmentUnit, Fact, FactValue, HouseholdMember } from './fact';
export {
  AddressAnswer,
  Answers,
  FileAnswer,
  FormDefinition,
  FormFact,
  FormField,
  FormOption,
  FormPage,
  FormRule,
  Pointer,
  widgets,
} from './form-definition';
export { Logic } from './json-logic';
export {
  Competence,
  DecisionTemplate,
  DefinitionTestCase,
  Fee,
  HandlingStep,
  LegalReference,
  ProcedureAbout,
  ProcedureChannels,
  ProcedureDefinition,
  ProcedureKey,
} from './procedure-definition';
export { deliveredProcedures } from './catalogue/catalogue';
export { changeOfAddress } from './catalogue/change-of-address';
export { criminalRecordExtract } from './catalogue/criminal-record-extract';
export { LifeEvent, lifeEvents } from './catalogue/life-events';
export { synonyms } from './catalogue/synonyms';
export { terracePermit } from './catalogue/terrace-permit';
export { checkDefinition, type DefinitionVerdict } from './check-definition';
export { type DefinitionFinding, type FindingCode } from './definition-finding';
