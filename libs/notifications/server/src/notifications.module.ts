import { Clock } from '@gun/nest';
import { ContactChannels } from '@gun/profile-server';
import { Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { ChannelChoices } from './channels/channel-choices';
import { ChannelPermissions } from './channels/channel-permissions';
import { ChannelsController } from './channels/channels.controller';
import { ChannelsReader } from './channels/channels.reader';
import { ContactNewsFollower } from './delivery/contact-news';
import { Deliveries } from './delivery/deliveries';
import { deliveryConfigToken, type DeliveryConfig } from './delivery/delivery-config';
import { DeliveryQueue } from './delivery/delivery-queue';
import { carriersOf, WaysOut } from './delivery/ways-out';
import { MandateNotices } from './mandate-notices';
import { NotificationsPersonalData } from './notifications-personal-data';
import { NotificationsController } from './notifications.controller';
import { NotificationsReader } from './notifications.reader';
import { Notifier } from './notifier';

/** Messages, live channels, and what goes out. `LiveChannel`, `Database`, `Clock` come from the process that hosts it. */
@Module({})
export class NotificationsModule implements OnApplicationShutdown {
  constructor(private readonly ways: WaysOut) {}

  /** Global: the profile, one storey below, learns from here to what kinds of address something can be sent. */
  static with(config: DeliveryConfig): DynamicModule {
    return {
      module: NotificationsModule,
      global: true,
      controllers: [NotificationsController, ChannelsController],
      providers: [
        { provide: deliveryConfigToken, useValue: config },
        {
          provide: WaysOut,
          inject: [Clock],
          useFactory: (clock: Clock) => new WaysOut(carriersOf(config), () => clock.now().getTime()),
        },
        { provide: ContactChannels, useExisting: WaysOut },
        ...[ChannelChoices, ChannelPermissions, ChannelsReader, ContactNewsFollower, Deliveries, DeliveryQueue],
        ...[NotificationsReader, Notifier, MandateNotices, NotificationsPersonalData],
      ],
      exports: [ChannelsReader, ContactChannels, Deliveries, DeliveryQueue, Notifier],
    };
  }

  onApplicationShutdown(): void {
    this.ways.close();
  }
}
