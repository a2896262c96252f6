/** Addresses that Fastify cannot read, or not in full: refused before any hook runs, and told like everything else. */
import { languageFrom } from '@gun/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendProblem } from './problem-filter';
import type { GunRequest } from './request-context';
import { beginRequest } from '../logs/request-hooks';
import { standardProblem } from './standard-problem';

/** For Fastify's option `frameworkErrors`. */
export function refuseAddress(_error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  beginRequest(request, reply);
  const problem = standardProblem(400, languageFrom(request.headers['accept-language']));
  sendProblem(request as GunRequest, reply, { problem }); // begun above
}
