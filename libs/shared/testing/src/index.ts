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
