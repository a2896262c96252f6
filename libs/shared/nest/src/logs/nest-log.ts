import type { LoggerService } from '@nestjs/common';
import type { Log } from './log';

/** Where in Nest a line comes from, the last thing that it hands over, and the stack of an error. */
const fieldsOf = (message: unknown, rest: readonly unknown[]): { context?: string; stack?: string } => {
  const context = rest.at(-1);
  return {
    ...(typeof context === 'string' && { context }),
    ...(message instanceof Error && message.stack && { stack: message.stack }),
  };
};

/**
 * Lets Nest, and whoever uses its `Logger`, write to the process log: one line of JSON each, censored like every other.
 * What Nest tells of its own start is left out.
 */
export const nestLog = (log: Log): LoggerService => ({
  log: () => undefined,
  warn: (message: unknown, ...rest: unknown[]) => log.warn(fieldsOf(message, rest), String(message)),
  error: (message: unknown, ...rest: unknown[]) => log.error(fieldsOf(message, rest), String(message)),
  fatal: (message: unknown, ...rest: unknown[]) => log.fatal(fieldsOf(message, rest), String(message)),
});
