/**
 * Holds the software of an agency to what was agreed with it: until when, from where, which operations, which
 * procedures. Scopes say what a token may do; these say what the client may do whatever token it holds, so that a key
 * that was stolen serves nobody elsewhere.
 */
import type { AgencyActor } from '@gun/kernel';
import { BlockList, isIPv4 } from 'node:net';
import { AccessProblem } from './access-problem';

export interface ClientCall {
  readonly operation: string;
  /** Address of the caller, as the nearest trusted proxy says. */
  readonly address: string;
  /** Today in Brussels. */
  readonly today: string;
}

/** Ended first, then place, then deed: who calls from elsewhere does not learn what the client may do. */
export function ensureWithinLimits({ limits }: AgencyActor, { operation, address, today }: ClientCall): void {
  if (!limits) return;
  if (limits.until !== undefined && today > limits.until) throw new AccessProblem('clientEnded', { limit: 'until' });
  if (limits.networks && !isWithin(address, limits.networks))
    throw new AccessProblem('networkNotAllowed', { limit: 'networks' });
  if (limits.operations && !limits.operations.includes(operation))
    throw new AccessProblem('operationNotAllowed', { limit: 'operations' });
}

/** Asked by the domain that knows the dossier, after it was found to be this agency's. */
export function ensureProcedureWithinLimits({ limits }: AgencyActor, procedure: string): void {
  if (limits?.procedures && !limits.procedures.includes(procedure))
    throw new AccessProblem('procedureNotAllowed', { limit: 'procedures' });
}

const lists = new WeakMap<readonly string[], BlockList>();

function isWithin(address: string, networks: readonly string[]): boolean {
  const list = lists.get(networks) ?? listOf(networks);
  lists.set(networks, list);
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, ''); // a socket for both families shows IPv4 like this
  return list.check(plain, isIPv4(plain) ? 'ipv4' : 'ipv6');
}

function listOf(networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', bits] = network.split('/');
    list.addSubnet(address, Number(bits), isIPv4(address) ? 'ipv4' : 'ipv6');
  }
  return list;
}
