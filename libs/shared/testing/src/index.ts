export { enrolments, incomes, type PersonaEnrolment, type PersonaIncome } from './persona-evidence';
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
export { incomeStatementExchange } from './source-exchanges/income-statement.exchange';
export { schoolEnrolmentExchange } from './source-exchanges/school-enrolment.exchange';
export {
  exchangeDay,
  exchangeDossier,
  type ExchangeStep,
  type SourceExchange,
} from './source-exchanges/source-exchange';
export { sourceExchanges } from './source-exchanges/source-exchanges';
