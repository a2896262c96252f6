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
