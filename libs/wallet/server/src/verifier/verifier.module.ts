import { Module } from '@nestjs/common';
import { KeysModule } from '../keys/keys.module';
import { StatusModule } from '../status/status.module';
import { TrustModule } from '../trust/trust.module';
import { AskedByReader } from './asked-by';
import { EvidenceFromWallets } from './evidence-from-wallets';
import { PresentationsController } from './presentations.controller';
import { PresentationsReader } from './presentations.reader';
import { PresentationsService } from './presentations.service';
import { RequestSigner } from './request-signer';
import { ShownSeal } from './shown-seal';
import { VerifierController } from './verifier.controller';
import { VerifyPresentation } from './verify-presentation';
import { WalletAnswers } from './wallet-answers';

/** Asks holders, for public bodies that are registered for it, and believes only what it can check. */
@Module({
  imports: [KeysModule, StatusModule, TrustModule],
  controllers: [PresentationsController, VerifierController],
  providers: [
    ...[AskedByReader, EvidenceFromWallets, PresentationsReader, PresentationsService, RequestSigner],
    ...[ShownSeal, VerifyPresentation, WalletAnswers],
  ],
  exports: [AskedByReader, PresentationsService, RequestSigner, WalletAnswers],
})
export class VerifierModule {}
