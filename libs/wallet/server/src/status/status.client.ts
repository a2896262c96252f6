/**
 * Asks the issuer of an attestation whether it still holds. What cannot be learnt is `unknown`, which is never taken for
 * valid; so is what is suspended, which may hold again. The address comes from an attestation whose signature was
 * checked before; the list must be signed by an issuer on our trust list, too.
 */
import { Clock } from '@gun/nest';
import { Injectable } from '@nestjs/common';
import { chainOf, isRecord, isSigned, parseJws, type Jws } from '../sd-jwt/jws';
import { SiteClient } from '../sites/site-client';
import { TrustedIssuers } from '../trust/trusted-issuers';
import { statusAt, unpackBits } from './status-bits';
import { StatusLists, type StatusPlace } from './status-lists';

export type StatusAnswer = 'valid' | 'ended' | 'unknown';

/** `type`: of the attestation, which the signer of its list must be allowed to issue. */
export abstract class StatusClient {
  abstract statusOf(place: StatusPlace, type: string): Promise<StatusAnswer>;
}

interface FetchedList {
  readonly bits: number;
  readonly list: Uint8Array;
  readonly freshUntil: number;
}

const listToken = { accept: 'application/statuslist+jwt', atMost: 400_000 };
/** Token Status List, part 7.1. Others do not hold now, such as suspended ones, and may hold again. */
const validStatus = 0x00;
const invalidStatus = 0x01;
const keptAtMost = 100;
const shortestTtl = 60;
const longestTtl = 86_400;

@Injectable()
export class HttpStatusClient extends StatusClient {
  private readonly lists = new Map<string, FetchedList>();

  constructor(
    private readonly own: StatusLists,
    private readonly issuers: TrustedIssuers,
    private readonly clock: Clock,
    private readonly sites: SiteClient,
  ) {
    super();
  }

  override async statusOf(place: StatusPlace, type: string): Promise<StatusAnswer> {
    const ours = await this.own.isEnded(place);
    if (ours !== undefined) return ours ? 'ended' : 'valid';
    const known = await this.listAt(place.uri, type).catch(() => undefined);
    const status = known && statusAt(known.list, known.bits, place.idx);
    if (status === validStatus) return 'valid';
    return status === invalidStatus ? 'ended' : 'unknown';
  }

  private async listAt(uri: string, type: string): Promise<FetchedList | undefined> {
    const now = this.clock.now().getTime();
    const known = this.lists.get(uri);
    if (known && now < known.freshUntil) return known;
    const token = await this.fetch(uri);
    const read = token === undefined ? undefined : this.read(token, uri, type, now);
    if (!read) return undefined;
    if (this.lists.size >= keptAtMost) this.lists.clear();
    this.lists.set(uri, read);
    return read;
  }

  private async fetch(uri: string): Promise<string | undefined> {
    const answer = await this.sites.call(uri, listToken);
    return answer?.status === 200 ? answer.text : undefined;
  }

  /** Undefined for a list that is not signed as it must be, not about this address, or over. */
  private read(token: string, uri: string, type: string, now: number): FetchedList | undefined {
    const jws = parseJws(token.trim());
    if (!jws || jws.header['typ'] !== 'statuslist+jwt' || jws.payload['sub'] !== uri) return undefined;
    const signer = this.issuers.find(chainOf(jws), type, new Date(now));
    if (!signer || !isSigned(jws, signer.key)) return undefined;
    const { exp, ttl, status_list: content } = jws.payload;
    if (typeof exp === 'number' && exp * 1000 <= now) return undefined;
    const list = listOf(content);
    const seconds = typeof ttl === 'number' ? Math.min(Math.max(ttl, shortestTtl), longestTtl) : shortestTtl;
    return list && { ...list, freshUntil: now + seconds * 1000 };
  }
}

function listOf(content: Jws['payload'][string] | undefined): Pick<FetchedList, 'bits' | 'list'> | undefined {
  if (!isRecord(content)) return undefined;
  const { bits, lst } = content;
  if (typeof lst !== 'string' || typeof bits !== 'number' || ![1, 2, 4, 8].includes(bits)) return undefined;
  const list = unpackBits(lst);
  return list && { bits, list };
}
