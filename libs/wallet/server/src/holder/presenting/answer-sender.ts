/** Sends what the holder decided to where the request wants it (OpenID4VP 1.0, part 8.2 and 8.3). */
import { Injectable } from '@nestjs/common';
import { encryptResponse } from '../../jwe/encrypt-response';
import { isRecord } from '../../sd-jwt/jws';
import { AskingSites } from './asking-sites';
import type { RequestContent } from './request-store';

@Injectable()
export class AnswerSender {
  constructor(private readonly sites: AskingSites) {}

  /** Undefined when the party did not take it; else where it wants the holder back, if anywhere. */
  async send(
    { responseUri, responseKey, state, origins }: RequestContent,
    vpToken: Readonly<Record<string, readonly string[]>>,
  ): Promise<{ readonly returnTo?: string } | undefined> {
    const stated: Record<string, string> = state === undefined ? {} : { state };
    const form: Record<string, string> = responseKey
      ? { response: encryptResponse({ vp_token: vpToken, ...stated }, responseKey) }
      : { vp_token: JSON.stringify(vpToken), ...stated };
    const answer = await this.sites.send(responseUri, form);
    if (answer?.status !== 200) return undefined;
    const returnTo = returnIn(answer.text, origins);
    return returnTo ? { returnTo } : {};
  }

  /** Says no. That it did not arrive changes nothing for the holder; where they are wanted back, they may go. */
  async refuse({ responseUri, responseKey, state, origins }: RequestContent): Promise<{ readonly returnTo?: string }> {
    const refusal = { error: 'access_denied', ...(state !== undefined && { state }) };
    const form = responseKey ? { response: encryptResponse(refusal, responseKey) } : refusal;
    const answer = await this.sites.send(responseUri, form);
    const returnTo = answer?.status === 200 ? returnIn(answer.text, origins) : undefined;
    return returnTo ? { returnTo } : {};
  }
}

/** Only back to an address of the party. */
function returnIn(text: string, origins: readonly string[]): string | undefined {
  try {
    const answer: unknown = JSON.parse(text);
    const address = isRecord(answer) ? answer['redirect_uri'] : undefined;
    const url = typeof address === 'string' && address.length <= 2000 ? URL.parse(address) : null;
    return url && origins.includes(url.origin) ? url.href : undefined;
  } catch {
    return undefined;
  }
}
