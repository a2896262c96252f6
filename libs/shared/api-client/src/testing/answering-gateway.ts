import type { Route } from '@gun/kernel';
import { ApiProblem } from '../api-problem';
import type { Api } from '../create-api';

/** What the gateway answers to a route, by its operation, or a refusal that it throws. */
export type Answers = Readonly<Record<string, (input: object) => unknown>>;

export interface Sent {
  readonly operation: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** A gateway for tests of screens: it answers as the test says, refuses everything else, and remembers what it was sent. */
export function answeringGateway(answers: Answers): { readonly api: Api; readonly sent: Sent[] } {
  const sent: Sent[] = [];
  const nothingThere = () => Promise.reject(new ApiProblem({ status: 404 }));
  const answer = (route: Route, input: object) => {
    sent.push({ operation: route.operationId, input: { ...input } });
    const given = answers[route.operationId];
    return given ? Promise.resolve(input).then(given) : nothingThere();
  };
  const api: Api = {
    call: (route, input) => answer(route, input) as never, // each test answers what its route promises
    upload: nothingThere,
    download: (route, input) => answer(route, input).then(() => ({ content: new Blob() })),
    stream: nothingThere,
  };
  return { api, sent };
}
