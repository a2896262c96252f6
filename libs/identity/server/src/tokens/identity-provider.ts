/**
 * What an issuer says about itself: its endpoints and signing keys, from its discovery document. Kept, so that tokens
 * still verify while the issuer is away; refreshed so seldom that unknown keys cannot make us storm it.
 */
import { createLocalJWKSet, errors, type JWSHeaderParameters, type JSONWebKeySet } from 'jose';
import { AccessProblem } from '@gun/nest';
import { z } from 'zod';

const Metadata = z.object({
  issuer: z.string(),
  jwks_uri: z.url(),
  token_endpoint: z.url(),
  introspection_endpoint: z.url().optional(),
});
type Metadata = z.infer<typeof Metadata>;

const KeySet = z.looseObject({ keys: z.array(z.looseObject({ kty: z.string() })).max(100) });

interface Known {
  readonly metadata: Metadata;
  readonly findKey: ReturnType<typeof createLocalJWKSet>;
  readonly readAt: number;
}

/** Between two questions to an issuer that we know already. */
const cooldownMs = 30_000;
/** Between two questions to an issuer that never answered yet. */
const retryMs = 1_000;
/** After which keys are asked for again without need, so that a withdrawn key goes. */
const freshMs = 10 * 60_000;
const timeoutMs = 3_000;

export class IdentityProvider {
  private known: Known | undefined;
  private askedAt = Number.NEGATIVE_INFINITY;
  private asking: Promise<void> | undefined;

  constructor(
    readonly issuer: string,
    private readonly now: () => number = Date.now,
  ) {}

  /** The key that a token says it is signed with; a key that appeared a moment ago is looked up once. */
  readonly findKey = async (header: JWSHeaderParameters) => {
    const { findKey, readAt } = await this.read();
    if (this.now() - readAt > freshMs) void this.refresh();
    try {
      return await findKey(header);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
      await this.refresh();
      return (await this.read()).findKey(header);
    }
  };

  async metadata(): Promise<Metadata> {
    return (await this.read()).metadata;
  }

  private async read(): Promise<Known> {
    if (!this.known) await this.refresh();
    if (!this.known) throw new AccessProblem('identityProviderUnavailable');
    return this.known;
  }

  /** Asks the issuer, unless that was done a moment ago. Failing changes nothing: what was known stays known. */
  private refresh(): Promise<void> {
    if (this.asking) return this.asking;
    if (this.now() - this.askedAt < (this.known ? cooldownMs : retryMs)) return Promise.resolve();
    this.askedAt = this.now();
    this.asking = this.ask()
      .then((known) => void (this.known = known))
      .catch(() => undefined)
      .finally(() => (this.asking = undefined));
    return this.asking;
  }

  private async ask(): Promise<Known> {
    const metadata = Metadata.parse(await readJson(`${this.issuer}/.well-known/openid-configuration`));
    if (metadata.issuer !== this.issuer) throw new Error('the discovery document belongs to another issuer');
    const keys = KeySet.parse(await readJson(metadata.jwks_uri)) as JSONWebKeySet; // jose reads each key strictly
    return { metadata, findKey: createLocalJWKSet(keys), readAt: this.now() };
  }
}

async function readJson(url: string): Promise<unknown> {
  const response = await fetch(url, { signal: AbortSignal.timeout(timeoutMs), redirect: 'error' });
  if (!response.ok) throw new Error(`the issuer answers ${response.status}`);
  return response.json();
}
