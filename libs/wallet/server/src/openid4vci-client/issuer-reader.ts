/** Fetches what is behind an offer: the offer itself, its issuer, and the server that gives tokens for it. */
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { SiteClient } from '../sites/site-client';
import { IssuerMetadata, ServerMetadata } from './issuer-documents';

/** Bytes: an issuer may offer hundreds of things, in twenty languages. */
const largest = { offer: 20_000, issuer: 500_000, server: 100_000 } as const;
const json = 'application/json';

const bare = (identifier: string): string => identifier.replace(/\/$/, '');

/** The suffix goes between host and path (RFC 8615; OpenID4VCI 1.0, part 12.2.2). */
const wellKnown = (identifier: string, suffix: string): string => {
  const { origin, pathname } = new URL(identifier);
  return `${origin}/.well-known/${suffix}${pathname.replace(/\/$/, '')}`;
};

/** An issuer with the server that gives its tokens. */
export interface KnownIssuer {
  readonly metadata: IssuerMetadata;
  readonly server: ServerMetadata;
}

@Injectable()
export class IssuerReader {
  constructor(private readonly sites: SiteClient) {}

  /** What stands at an address of an offer. Undefined: silent, slow or too long; `gone`: no longer there. */
  async offerAt(uri: string): Promise<unknown> {
    const answer = await this.sites.call(uri, { accept: json, atMost: largest.offer });
    if (!answer || answer.status >= 500) return undefined;
    return answer.status === 200 ? parsed(answer.text) : 'gone';
  }

  /** Undefined: silent, or what it says is about somebody else or cannot be read. */
  async read(issuer: string, authorizationServer?: string): Promise<KnownIssuer | undefined> {
    const metadata = await this.document(wellKnown(issuer, 'openid-credential-issuer'), IssuerMetadata, largest.issuer);
    if (!metadata || bare(metadata.credential_issuer) !== bare(issuer)) return undefined;
    const servers = metadata.authorization_servers ?? [metadata.credential_issuer];
    const chosen = authorizationServer ?? servers[0];
    if (!chosen || !servers.map(bare).includes(bare(chosen))) return undefined;
    const server = await this.serverOf(chosen);
    return server && bare(server.issuer) === bare(chosen) ? { metadata, server } : undefined;
  }

  private async serverOf(issuer: string): Promise<ServerMetadata | undefined> {
    const places = [
      wellKnown(issuer, 'oauth-authorization-server'),
      `${bare(issuer)}/.well-known/openid-configuration`,
    ];
    for (const place of places) {
      const server = await this.document(place, ServerMetadata, largest.server);
      if (server) return server;
    }
    return undefined;
  }

  private async document<T>(address: string, schema: z.ZodType<T>, atMost: number): Promise<T | undefined> {
    const answer = await this.sites.call(address, { accept: json, atMost });
    return answer?.status === 200 ? schema.safeParse(parsed(answer.text)).data : undefined;
  }
}

export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
