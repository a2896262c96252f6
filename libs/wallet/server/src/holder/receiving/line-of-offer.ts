/** What the access log says of a document that arrived: from whom, of which kind; never a value. */
import type { AccessLine } from '@gun/data-broker-server';
import { typeOfDocument, typeOfVct, type OfferFailure } from '@gun/wallet-contract';
import type { OfferContent } from './offer-content';

/** Purpose of every line of this. */
const taking = 'wallet-taking';
const longestCode = 60;

const codeOf = (site: string): string => `issuer.${site.replace(/[^\w.-]/g, '-')}`.slice(0, longestCode);

/** `failure`: nothing was kept. */
export function lineOf(
  subject: string,
  { issuer, documents }: OfferContent,
  failure?: OfferFailure | 'refusedByHolder',
): AccessLine {
  const what = documents.map(({ type }) => (typeOfVct(type) ?? typeOfDocument(type))?.key ?? 'document');
  return {
    subject,
    who: { kind: 'system', organisation: { id: codeOf(issuer.site), name: issuer.name } },
    what: [...new Set(what)],
    why: { purpose: taking },
    outcome: failure ? 'refused' : 'given',
    ...(failure && { failure }),
    ...{ source: 'wallet', channel: 'portal' },
  };
}
