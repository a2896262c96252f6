export { RevokeCredential } from './revoke-credential';
export { WaitingLetters } from './waiting-letters';
export { WalletDesk } from './wallet-desk';
