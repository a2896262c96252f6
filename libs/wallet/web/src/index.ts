export { Credential } from './credential';
export { Wallet } from './wallet';
