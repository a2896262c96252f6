/**
 * Who acts for somebody is a reader: what they see through a route that is `noted` is a line of the represented party, kept
 * before the answer leaves (decision 41). What was refused or is not there was not read, and makes none.
 */
import type { Actor, CitizenActor, NotedReading } from '@gun/kernel';
import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { mergeMap, type Observable } from 'rxjs';
import { routeOf } from '../routes/handles';
import type { GunRequest } from '../routes/request-context';

/** Keeps such a line. The domain that writes them stands above the platform and provides it. */
export abstract class PartyReadings {
  /** Does nothing for whoever acts for themselves. @throws accessLogClosed when the line cannot be kept. */
  abstract noteParty(actor: CitizenActor, what: NotedReading): Promise<void>;
}

const isRepresentative = (actor: Actor | undefined): actor is CitizenActor =>
  actor?.kind === 'citizen' && actor.partyId !== actor.personId;

@Injectable()
export class RepresentedReadings implements NestInterceptor {
  constructor(private readonly readings: PartyReadings) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const noted = routeOf(context.getHandler())?.noted;
    const { actor } = context.switchToHttp().getRequest<GunRequest>().gun ?? {};
    if (!noted || !isRepresentative(actor)) return next.handle();
    return next.handle().pipe(
      mergeMap(async (answer: unknown) => {
        await this.readings.noteParty(actor, noted);
        return answer;
      }),
    );
  }
}
