import { Module } from '@nestjs/common';
import { MandateNotices } from './mandate-notices';
import { NotificationsController } from './notifications.controller';
import { NotificationsReader } from './notifications.reader';
import { Notifier } from './notifier';

/** Messages and live channels. `LiveChannel`, `Database`, `Clock` come from the process that hosts it. */
@Module({
  controllers: [NotificationsController],
  providers: [NotificationsReader, Notifier, MandateNotices],
  exports: [Notifier],
})
export class NotificationsModule {}
