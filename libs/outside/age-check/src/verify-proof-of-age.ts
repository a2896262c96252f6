/** Whether an answer proves, for our request and now, that its holder is 18 or over (EU age verification profile 1.0). */
import { DeviceResponse, SessionTranscript, type VerificationAssessment } from '@owf/mdoc';
import { ageClaim, proofOfAge, type AgeRequest } from './age-question';
import { mdocContext } from './mdoc-context';

const skewSeconds = 60;

/** `proof`: it is not one that counts. `age`: it is one, of somebody who is not 18. */
export type AgeVerdict = 'yes' | 'proof' | 'age';

export async function verifyProofOfAge(
  answer: string,
  request: AgeRequest,
  anchors: readonly Uint8Array[],
  now: Date,
): Promise<AgeVerdict> {
  try {
    const response = DeviceResponse.fromEncodedForOid4Vp(answer);
    const sessionTranscript = await SessionTranscript.forOid4Vp(request, mdocContext);
    const trustedCertificates = [...anchors];
    await response.verify({ sessionTranscript, trustedCertificates, now, skewSeconds, onCheck }, mdocContext);
    const [document, ...others] = response.documents ?? [];
    const issued = document?.issuerSigned;
    if (!issued || others.length > 0 || issued.issuerAuth.mobileSecurityObject.docType !== proofOfAge) return 'proof';
    const claims: Readonly<Record<string, unknown>> = issued.getPrettyClaims(proofOfAge) ?? {};
    return claims[ageClaim] === true ? 'yes' : 'age';
  } catch {
    return 'proof'; // unreadable, or one check failed
  }
}

function onCheck({ status, check }: VerificationAssessment): void {
  if (status === 'FAILED') throw new Error(check);
}
