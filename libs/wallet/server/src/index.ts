export { ArrivalsModule } from './holder/arrivals.module';
export { ArrivedCredentials, type ArrivedCredential } from './holder/arrived-credentials';
export { AuthorizeByCode1764450470000 } from './migrations/1764450470000-authorize-by-code';
export { CreateWallet1764450000000 } from './migrations/1764450000000-create-wallet';
export { AddPresenting1764450600000 } from './migrations/1764450600000-add-presenting';
export { CopiesByForm1764450480000 } from './migrations/1764450480000-copies-by-form';
export { PassedRows } from './passed-rows';
export { WalletConfig } from './wallet-config';
export { WalletModule } from './wallet.module';
