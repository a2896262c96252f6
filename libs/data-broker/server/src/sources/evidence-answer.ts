import type { EvidenceAnswer, EvidenceType } from '@gun/data-broker-contract';
import type { ConnectorAnswer } from './evidence-connector';

interface Exchange {
  readonly exchangeId: string;
  readonly legalBasis: string;
  readonly readAt: string;
}

/** What the counter hands over of an answer: values in the order of their type, and where they come from. */
export function answerOf(type: EvidenceType, answer: ConnectorAnswer, exchange: Exchange): EvidenceAnswer {
  const { exchangeId, legalBasis, readAt } = exchange;
  const head = { type: type.key, readAt };
  if (answer.state === 'absent') return { ...head, state: 'absent' };
  if (answer.state === 'failed') return { ...head, state: 'unavailable', failure: answer.failure };
  if (answer.state === 'deferred') {
    const { expectedAt, location } = answer;
    return { ...head, state: 'deferred', ...(expectedAt ? { expectedAt } : { previewLocation: location }) };
  }
  const { issuedAt, validUntil, version, proof, issuer, trustList } = answer;
  return {
    ...head,
    state: 'known',
    values: type.fields.flatMap(({ key }) => {
      const value = answer.values[key];
      return value === undefined ? [] : [{ key, value }];
    }),
    provenance: {
      ...{ exchangeId, source: type.source.key, readAt, issuedAt, legalBasis },
      ...(validUntil && { validUntil }),
      ...(version && { version }),
      ...(issuer && { issuer }),
      ...(trustList && { trustList }),
      ...{ digest: proof.digest, signature: proof.signature },
    },
  };
}
