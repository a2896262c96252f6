export {
  anonymous,
  assurances,
  meets,
  system,
  type Actor,
  type AgencyActor,
  type AnonymousActor,
  type Assurance,
  type CitizenActor,
  type OfficerActor,
  type SystemActor,
} from './actor';
export { defineEvent, type DomainEvent } from './domain-event';
export { Instant, LocalDate, Uuid, uuidV7 } from './identifier';
export { Language, languageFrom, languages, LocalizedText } from './language';
export {
  DomainProblem,
  defineProblems,
  InputIssue,
  Problem,
  problemsOf,
  problemType,
  type ProblemDefinition,
} from './problem';
export {
  defineRoute,
  fillPath,
  pathOf,
  pathParameters,
  type Access,
  type InputOf,
  type Method,
  type OutputOf,
  type Route,
} from './route';
export { allow, refuse, type Verdict } from './verdict';
