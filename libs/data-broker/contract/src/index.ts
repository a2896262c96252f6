export {
  RegisterAddress,
  RegisterEnterprise,
  RegisterEnterpriseQuery,
  RegisterMandateQuery,
  RegisterPerson,
  RegisterPersonQuery,
} from './register';
export { sourceFailures, type SourceAnswer, type SourceFailure } from './source-problem';
