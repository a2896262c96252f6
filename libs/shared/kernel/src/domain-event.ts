/** News that travels up the storeys through the outbox, written in the same transaction as the change it tells. */
import type { z, ZodType } from 'zod';

export interface DomainEvent<Name extends string = string, Payload = unknown> {
  readonly name: Name;
  readonly payload: Payload;
}

/** Declares an event in the emitter's contract: its name (`dossiers.submitted`) and the shape of what it carries. Never personal data. */
export function defineEvent<const Name extends string, Payload extends ZodType>(name: Name, payload: Payload) {
  const create = (value: z.infer<Payload>): DomainEvent<Name, z.infer<Payload>> => ({ name, payload: value });
  return Object.assign(create, {
    eventName: name,
    schema: payload,
    parse: (value: unknown): z.infer<Payload> => payload.parse(value),
  });
}
