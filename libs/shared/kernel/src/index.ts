export {
  anonymous,
  assurances,
  coversProcedure,
  meets,
  representativeOf,
  subjectOf,
  system,
  type ActingMandate,
  type Actor,
  type AgencyActor,
  type AnonymousActor,
  type Appointed,
  type Assurance,
  type CitizenActor,
  type ClientLimits,
  type OfficerActor,
  type Representative,
  type SystemActor,
} from './actor';
export { defineEvent, type DomainEvent } from './domain-event';
export { Instant, LocalDate, Uuid, uuidV7 } from './identifier';
export { firstOfMonth } from './first-of-month';
export { Language, languageFrom, languages, LocalizedText } from './language';
export { fillSentence, fillText, inEachLanguage, inEveryLanguage } from './localized-text';
export {
  DomainProblem,
  defineProblems,
  InputIssue,
  Problem,
  problemsOf,
  problemType,
  type ProblemDefinition,
} from './problem';
export { defineProtocolRoute, fillProtocolPath, type ProtocolAccess, type ProtocolRoute } from './protocol-route';
export { registerNames } from './register-names';
export {
  admitsMandate,
  defineRoute,
  fillPath,
  itemPath,
  pathOf,
  pathParameters,
  type Access,
  type InputOf,
  type Method,
  type NotedReading,
  type OutputOf,
  type Route,
  type RouteEnding,
} from './route';
export { allow, refuse, type Verdict } from './verdict';
export { type DigitsReason } from './digits';
export { maskEmailAddress, parseEmailAddress, type EmailAddressReason } from './email-address';
export {
  formatEnterpriseNumber,
  parseEnterpriseNumber,
  type EnterpriseNumberReason,
  type VatNumberReason,
} from './enterprise-number';
export { formatIban, parseIban, type IbanReason } from './iban';
export {
  addDays,
  addMonths,
  brusselsDate,
  calendarDate,
  daysBetween,
  isCalendarDate,
  isLastDayOfMonth,
  weekdayOf,
} from './local-date';
export {
  formatNationalNumber,
  maskNationalNumber,
  parseNationalNumber,
  Ssin,
  type NationalNumberReason,
} from './national-number';
export { type Parsed } from './parsed';
export { formatPhone, isBelgianMobile, maskPhone, parsePhone, PhoneNumber, type PhoneReason } from './phone';
export { PlainLine, PlainText, plainTextFault, type PlainTextFault } from './plain-text';
export { parsePostCode, type PostCodeReason } from './post-code';
export { type StructuredCommunicationReason } from './structured-communication';
