/** Last part of the visible order: the answer is parsed with the route's schema, so that unknown fields never leave. */
import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { map, type Observable } from 'rxjs';
import { z } from 'zod';
import { routeOf } from './handles';

const UnderWay = z.object({ status: z.object({ state: z.literal('processing'), pollAfter: z.iso.datetime() }) });

@Injectable()
export class AnswerInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const route = routeOf(context.getHandler());
    if (!route) return next.handle();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    if (route.access !== 'public') reply.header('cache-control', 'no-store, max-age=0');
    return next.handle().pipe(
      map((answer: unknown) => {
        if (!route.output) return answer;
        const view = route.output.parse(answer);
        const self = typeof view === 'object' && view !== null && 'self' in view ? view.self : undefined;
        if (route.status === 201 && typeof self === 'string') reply.header('location', self);
        if (route.later) sayWhen(reply, view);
        return view;
      }),
    );
  }
}

/** Work that is not done yet is accepted, not created (202), and worth another look only later. */
function sayWhen(reply: FastifyReply, view: unknown): void {
  const { data } = UnderWay.safeParse(view);
  if (!data) return;
  const seconds = Math.ceil((Date.parse(data.status.pollAfter) - Date.now()) / 1000);
  reply.status(202).header('retry-after', String(Math.max(1, seconds)));
}
