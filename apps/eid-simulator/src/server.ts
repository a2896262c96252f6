import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type Provider from 'oidc-provider';
import { sendAsset } from './responses';
import { signInDesk, type DeskRules } from './sign-in-desk';

/** An OpenID provider with its desk, placed at a path. */
export interface Service {
  readonly path: string;
  readonly provider: Provider;
  readonly rules: DeskRules;
}

type Answer = (request: IncomingMessage, response: ServerResponse, path: string) => Promise<void> | void;

/** oidc-provider thinks that it lives at the root: `originalUrl` tells it what was cut off. */
function below(service: Service): Answer {
  const desk = signInDesk(service.provider, service.rules);
  const callback: RequestListener = service.provider.callback();
  return (request, response, path) => {
    if (path.startsWith(`${service.path}/ui/`)) return desk(request, response);
    const url = request.url ?? '/';
    Object.assign(request, { originalUrl: url, url: url.slice(service.path.length) || '/' });
    return callback(request, response);
  };
}

function tellTrouble({ provider, path }: Service) {
  for (const event of ['server_error', 'authorization.error', 'grant.error', 'userinfo.error', 'end_session.error'])
    provider.on(event, (_context, error) =>
      console.error(`${path} ${event}: ${error.message} ${error.error_description ?? ''}`),
    );
}

/** One web server for all services: `/health` answers when they do. */
export function serve(services: readonly Service[]): Server {
  services.forEach(tellTrouble);
  const answers = services.map((service) => ({ root: `${service.path}/`, answer: below(service) }));

  async function respond(request: IncomingMessage, response: ServerResponse) {
    const path = new URL(request.url ?? '/', 'http://simulator').pathname;
    if (path === '/health') return void response.writeHead(200, { 'content-type': 'text/plain' }).end('ready\n');
    if (await sendAsset(path, response)) return;
    const found = answers.find(({ root }) => path.startsWith(root));
    if (found) return found.answer(request, response, path);
    response.writeHead(404, { 'content-type': 'text/plain' }).end('not found\n');
  }

  return createServer((request, response) => {
    respond(request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
}
