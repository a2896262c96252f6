import type { Actor } from '@gun/kernel';

/** What a request says about who sends it. */
export interface Credentials {
  readonly authorization?: string;
  /** Value of the `Gun-Acting-For` header. */
  readonly actingFor?: string;
  /** Value of the `DPoP` header, with the method and address that the proof must name. */
  readonly dpop?: string;
  readonly userAgent?: string;
  readonly method: string;
  readonly url: string;
  /** The route binds the party: a right to act for it is asked of its register anew. */
  readonly binding?: true;
}

/** Turns credentials into an actor, or throws an `AccessProblem`. The identity domain provides it; a test may provide another. */
export abstract class ActorResolver {
  abstract resolve(credentials: Credentials): Promise<Actor>;
}
