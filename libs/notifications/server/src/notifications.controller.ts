import {
  countUnread,
  listNotifications,
  markNotificationRead,
  streamDeskEvents,
  streamLiveEvents,
} from '@gun/notifications-contract';
import { Uuid, type CitizenActor, type InputOf, type OfficerActor } from '@gun/kernel';
import { CurrentActor, Handles, IncomingRequest, Input, OutgoingReply, type GunRequest } from '@gun/nest';
import { Controller } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { LiveChannel } from './live-channel';
import { NotificationsReader } from './notifications.reader';
import { channelOfOffice, channelOfParty } from './notifier';

@Controller()
export class NotificationsController {
  constructor(
    private readonly reader: NotificationsReader,
    private readonly live: LiveChannel,
  ) {}

  @Handles(listNotifications)
  list(@CurrentActor() actor: CitizenActor, @Input() input: InputOf<typeof listNotifications>) {
    return this.reader.list(actor, input);
  }

  @Handles(countUnread)
  unread(@CurrentActor() actor: CitizenActor) {
    return this.reader.countUnread(actor);
  }

  @Handles(markNotificationRead)
  markRead(@CurrentActor() actor: CitizenActor, @Input() input: InputOf<typeof markNotificationRead>) {
    return this.reader.markRead(actor, input);
  }

  @Handles(streamLiveEvents)
  stream(
    @CurrentActor() actor: CitizenActor,
    @IncomingRequest() request: GunRequest,
    @OutgoingReply() reply: FastifyReply,
  ) {
    return this.follow(channelOfParty(actor.partyId), request, reply);
  }

  @Handles(streamDeskEvents)
  streamDesk(
    @CurrentActor() officer: OfficerActor,
    @IncomingRequest() request: GunRequest,
    @OutgoingReply() reply: FastifyReply,
  ) {
    return this.follow(channelOfOffice(officer.officeId), request, reply);
  }

  private async follow(channel: string, request: GunRequest, reply: FastifyReply): Promise<void> {
    reply.hijack();
    const headers = { ...reply.getHeaders(), 'content-type': 'text/event-stream', 'x-accel-buffering': 'no' };
    // The end of the connection ends the stream: without chunks around it, an event is one write to the socket.
    reply.raw.useChunkedEncodingByDefault = false;
    reply.raw.writeHead(200, headers as Record<string, string>); // Fastify's headers are Node's
    const last = Uuid.safeParse(request.headers['last-event-id']);
    await this.live.open(channel, reply.raw, last.success ? last.data : undefined);
  }
}
