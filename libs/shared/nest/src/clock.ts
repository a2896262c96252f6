import { Injectable } from '@nestjs/common';

/** The time, as a dependency: a test may stand on another day. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }
}
