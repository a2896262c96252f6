import type { CitizenActor } from '@gun/kernel';
import { CurrentActor, Handles, Input } from '@gun/nest';
import { chooseChannels, readChannels, type ChooseChannels } from '@gun/notifications-contract';
import { Controller } from '@nestjs/common';
import { ChannelsReader } from './channels.reader';

@Controller()
export class ChannelsController {
  constructor(private readonly channels: ChannelsReader) {}

  @Handles(readChannels)
  read(@CurrentActor() actor: CitizenActor) {
    return this.channels.read(actor);
  }

  @Handles(chooseChannels)
  choose(@CurrentActor() actor: CitizenActor, @Input() input: ChooseChannels) {
    return this.channels.choose(actor, input);
  }
}
