export { AgeProof } from './age-proof/age-proof';
export { Credential } from './credential';
export { ShownCredential } from './displaying/shown-credential';
export { OpenRequest } from './presenting/open-request';
export { ReceivedRequest } from './presenting/received-request';
export { ReceivedRequests } from './presenting/received-requests';
export { Wallet } from './wallet';
export { WalletRequest } from './wallet-request';
