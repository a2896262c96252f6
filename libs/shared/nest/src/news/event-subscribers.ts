import type { DomainEvent } from '@gun/kernel';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../database';

export interface OutboxEvent extends DomainEvent {
  readonly id: string;
}

/** Hears one kind of news. What it could not do yet is kept under its name, so a name stays when code moves. */
export interface Subscriber {
  readonly name: string;
  tell(tx: Tx, event: OutboxEvent): Promise<void>;
}

interface Definition<Payload> {
  readonly eventName: string;
  parse(value: unknown): Payload;
}

/** Who wants to hear of what. Modules subscribe when they start. */
@Injectable()
export class EventSubscribers {
  private readonly byEvent = new Map<string, Map<string, Subscriber>>();

  /** Subscribes under a name of its own. What `tell` does must be harmless when it is repeated. */
  on<Payload>(
    event: Definition<Payload>,
    name: string,
    tell: (tx: Tx, payload: Payload, eventId: string) => Promise<void>,
  ): void {
    const subscribers = this.byEvent.get(event.eventName) ?? new Map<string, Subscriber>();
    if (subscribers.has(name)) throw new Error(`${name} hears of ${event.eventName} already`);
    subscribers.set(name, { name, tell: async (tx, { payload, id }) => tell(tx, event.parse(payload), id) });
    this.byEvent.set(event.eventName, subscribers);
  }

  of(event: string): readonly Subscriber[] {
    return [...(this.byEvent.get(event)?.values() ?? [])];
  }

  /** @throws when nobody of this name subscribes any more: the delivery waits until someone does. */
  get(event: string, name: string): Subscriber {
    const subscriber = this.byEvent.get(event)?.get(name);
    if (!subscriber) throw new Error(`nobody named ${name} hears of ${event}`);
    return subscriber;
  }
}
