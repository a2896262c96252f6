export { AgeProof } from './age-proof/age-proof';
export { Credential } from './credential';
export { Wallet } from './wallet';
export { WalletRequest } from './wallet-request';
