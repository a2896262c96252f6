import type { FastifyReply } from 'fastify';

/** Answers with a problem as the Belgian REST guide wants it. */
export const sendProblem = (reply: FastifyReply, status: number, code: string, title: string): FastifyReply =>
  reply
    .status(status)
    .type('application/problem+json')
    .send(JSON.stringify({ type: `urn:problem-type:belgif:${code}`, title, status }));
