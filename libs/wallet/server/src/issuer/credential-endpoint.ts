/** What goes in and out of the credential endpoint, in clear or encrypted (OpenID4VCI 1.0, part 10). */
import { ProtocolError } from '@gun/nest';
import { Injectable } from '@nestjs/common';
import type { IncomingHttpHeaders } from 'node:http';
import { encryptResponse } from '../jwe/encrypt-response';
import type { JsonRecord } from '../sd-jwt/jws';
import { IssuanceService } from './issuance.service';
import { RequestEncryption } from './request-encryption';
import { readResponseEncryption } from './response-encryption';

@Injectable()
export class CredentialEndpoint {
  constructor(
    private readonly issuance: IssuanceService,
    private readonly encryption: RequestEncryption,
  ) {}

  /** A text is a JWE. @throws what `IssuanceService` throws, always in clear (part 8.3.1.2); invalid_encryption_parameters. */
  async answer(headers: IncomingHttpHeaders, body: unknown): Promise<JsonRecord | string> {
    const request = typeof body === 'string' ? await this.opened(body) : body;
    const key = readResponseEncryption(request);
    const answer = await this.issuance.issue(headers, request);
    return key ? encryptResponse(answer, key) : answer;
  }

  private async opened(message: string): Promise<JsonRecord> {
    const request = await this.encryption.open(message.trim());
    if (!request) throw new ProtocolError('invalid_encryption_parameters', 'This was not encrypted to our key.');
    return request;
  }
}
