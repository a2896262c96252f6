export { appointments, type AppointmentPersona } from './appointments';
export {
  awards,
  collegeDiplomas,
  disabilities,
  enrolments,
  foreignDiplomas,
  incomes,
  licences,
  proposals,
  vehicles,
  type PersonaAward,
  type PersonaEnrolment,
  type PersonaIncome,
  type PersonaLicence,
  type PersonaProposal,
} from './persona-evidence';
export {
  enterprises,
  personas,
  staff,
  type EnterpriseId,
  type EnterprisePersona,
  type Means,
  type Persona,
  type PersonaAddress,
  type PersonaId,
  type StaffId,
  type StaffPersona,
} from './personas';
export {
  exchangeDay,
  exchangeDossier,
  exchangeId,
  exchangePseudonym,
  numberOfSubject,
  type ExchangeStep,
  type SourceExchange,
} from './source-exchanges/source-exchange';
export { sourceExchanges } from './source-exchanges/source-exchanges';
export { widestTextSpacing } from './text-spacing';
