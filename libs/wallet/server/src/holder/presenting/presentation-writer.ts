/** Writes what leaves: for each question a copy, spent in the caller's transaction, with the chosen claims and no others. */
import { Clock, type Tx } from '@gun/nest';
import { credentialType, type DcqlCredential, type Handover } from '@gun/wallet-contract';
import { Injectable } from '@nestjs/common';
import { CopyStore, type Copy } from '../../credentials/copy-store';
import { KeyService } from '../../keys/key-service';
import { createDeviceResponse } from '../../mdoc/create-device-response';
import { handoverHashOf } from '../../mdoc/device-authentication';
import { elementsIn } from '../../mdoc/elements-of';
import { parseIssuerSigned, type IssuerSigned } from '../../mdoc/parse-issuer-signed';
import { thumbprintOf } from '../../sd-jwt/holder-key';
import { presentSdJwt } from '../../sd-jwt/present-sd-jwt';
import { walletProblem } from '../../wallet-problem';
import { ForeignStore } from '../receiving/foreign-store';
import { claimsShown, formAsked, type Held } from './fitting-documents';
import { pathsShown, type ForeignHeld } from './foreign-documents';
import type { RequestContent } from './request-store';

/** A question, and the document that the holder chose for it. */
export interface Pick {
  readonly asked: DcqlCredential;
  readonly document: Held | ForeignHeld;
}

@Injectable()
export class PresentationWriter {
  constructor(
    private readonly copies: CopyStore,
    private readonly foreign: ForeignStore,
    private readonly keys: KeyService,
    private readonly clock: Clock,
  ) {}

  /** By question, what answers it (`vp_token`). @throws choiceDoesNotFit, noCopyLeft. */
  async write(tx: Tx, request: RequestContent, picks: readonly Pick[]): Promise<Record<string, string[]>> {
    const answers: [question: string, presentations: string[]][] = [];
    for (const { asked, document } of picks)
      answers.push([asked.id, [await this.presented(tx, request, asked, document)]]);
    return Object.fromEntries(answers);
  }

  private presented(
    tx: Tx,
    request: RequestContent,
    asked: DcqlCredential,
    document: Pick['document'],
  ): Promise<string> {
    return 'foreign' in document
      ? this.presentForeign(tx, request, asked, document)
      : this.present(tx, request, asked, document);
  }

  /** Its issuer makes no more copies: one that was shown before is shown again when none is left. */
  private async presentForeign(
    tx: Tx,
    request: RequestContent,
    asked: DcqlCredential,
    document: ForeignHeld,
  ): Promise<string> {
    const paths = pathsShown(document, asked);
    if (!paths) throw walletProblem('choiceDoesNotFit');
    const { ownerId, id: credentialId, format } = document.row;
    const copy = await this.foreign.takeCopy(tx, { ownerId, credentialId }, request.party.id);
    if (!copy) throw walletProblem('noCopyLeft');
    const sign = (bytes: Uint8Array): Promise<Buffer> => this.keys.sign(copy.keyRef, bytes);
    if (format === 'mso_mdoc') {
      const elements = paths.map(([namespace = '', element = '']) => [namespace, element] as const);
      const handoverHash = handoverHashOf(handoverOf(request));
      return createDeviceResponse({ issued: issuedAs(copy), paths: elements, handoverHash }, sign);
    }
    const presenting = { audience: request.clientId, nonce: request.nonce, now: this.clock.now() };
    const wanted = paths.map((path) => path.join('.'));
    return presentSdJwt(copy.credential, wanted, presenting, sign);
  }

  private async present(tx: Tx, request: RequestContent, asked: DcqlCredential, document: Held): Promise<string> {
    const wanted = claimsShown(document, asked);
    const type = credentialType(document.row.type);
    const form = formAsked(type, asked);
    if (!wanted || !form) throw walletProblem('choiceDoesNotFit');
    const { ownerId, id: credentialId } = document.row;
    const place = { ownerId, credentialId, form: form.format };
    const copy = await this.copies.take(tx, place, type, request.party.id);
    if (!copy) throw walletProblem('noCopyLeft');
    const sign = (bytes: Uint8Array): Promise<Buffer> => this.keys.sign(copy.keyRef, bytes);
    if (form.format === 'mso_mdoc') {
      const paths = elementsIn(type, wanted).map((element) => [form.namespace, element] as const);
      return createDeviceResponse(
        { issued: issuedAs(copy), paths, handoverHash: handoverHashOf(handoverOf(request)) },
        sign,
      );
    }
    const presenting = { audience: request.clientId, nonce: request.nonce, now: this.clock.now() };
    return presentSdJwt(copy.credential, wanted, presenting, sign);
  }
}

/** @throws when the copy is no mdoc: we wrote it ourselves. */
function issuedAs({ credential }: Copy): IssuerSigned {
  const issued = parseIssuerSigned(credential);
  if (issued === undefined || issued === 'altered') throw new Error('a copy is no mdoc');
  return issued;
}

/** The request, as the holder of an mdoc confirms it. */
const handoverOf = ({ clientId, nonce, responseUri, responseKey }: RequestContent): Handover => ({
  ...{ clientId, nonce, responseUri },
  ...(responseKey && { responseKeyThumbprint: Buffer.from(thumbprintOf(responseKey.jwk), 'base64url') }),
});
