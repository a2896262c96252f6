export { CreateWallet1764450000000 } from './migrations/1764450000000-create-wallet';
export { AddPresenting1764450600000 } from './migrations/1764450600000-add-presenting';
export { PassedRows } from './passed-rows';
export { WalletConfig } from './wallet-config';
export { WalletModule } from './wallet.module';
