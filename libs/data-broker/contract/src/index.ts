export {
  RegisterAddress,
  RegisterEnterprise,
  RegisterEnterpriseQuery,
  RegisterMandateQuery,
  RegisterPerson,
  RegisterPersonQuery,
} from './register';
export { type SourceAnswer, type SourceFailure } from './source-problem';
