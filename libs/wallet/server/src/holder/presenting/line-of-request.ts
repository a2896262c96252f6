/** What the access log says of a request: who asked or was shown which claims, and by which law; never a value. */
import type { AccessLine } from '@gun/data-broker-server';
import type { Block } from '@gun/wallet-contract';
import type { RequestContent } from './request-store';

/** Purpose of every line of the wallet. */
const presentation = 'wallet-presentation';
const longestCode = 60;
const linesAtMost = 40;

/** `refused`: nothing left, because the holder or the wallet said no. */
export function lineOf(
  subject: string,
  { party, wants }: RequestContent,
  refused?: Block | 'refusedByHolder',
): AccessLine {
  const named = wants.flatMap(({ type = 'document', claims }) => [type, ...claims.map((claim) => `${type}.${claim}`)]);
  const what = named.filter((code) => /^[a-zA-Z][\w.-]*$/.test(code) && code.length <= longestCode);
  const legalBasis = wants.find(({ purpose }) => purpose)?.purpose?.legalBasis;
  return {
    subject,
    who: { kind: 'system', organisation: { id: party.id, name: party.name } },
    what: [...new Set(what)].slice(0, linesAtMost),
    why: { purpose: presentation, ...(legalBasis && { legalBasis }) },
    outcome: refused ? 'refused' : 'given',
    ...(refused && { failure: refused }),
    ...{ source: 'wallet', channel: 'portal' },
  };
}
