/**
 * The port to the access point (eDelivery AS4) that carries exchange documents between Member States. Behind it stand
 * the four corners; before it, an XML document with its attachments goes and another comes back.
 */
import { z } from 'zod';
import type { LineAnswer, SourceLine } from '../source-line';

export interface OotsMessage {
  /** One exchange: the same for the first and the second request. */
  readonly exchangeId: string;
  readonly document: string;
}

const Payload = z.object({
  id: z.string().max(200),
  mediaType: z.string().max(100),
  /** Base64. */
  value: z.base64().max(4_000_000),
});

const Reply = z.object({ exchangeId: z.string().max(60), payloads: z.array(Payload).min(1).max(5) });

export interface OotsReply {
  readonly document: string;
  /** Text of each attachment, by its content id. */
  readonly attachments: ReadonlyMap<string, string>;
}

export const documentType = 'application/x-ebrs+xml';
const textOf = (base64: string): string =>
  new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(base64, 'base64'));

/** Sends through an access point with a REST interface, as its payloads look: a content id, a media type and bytes. */
export async function exchange(line: SourceLine, message: OotsMessage): Promise<LineAnswer<OotsReply>> {
  const { exchangeId, document } = message;
  const value = Buffer.from(document).toString('base64');
  const question = {
    ...{ exchangeId, action: 'ExecuteQueryRequest' },
    payloads: [{ id: `cid:${exchangeId}@gun`, mediaType: documentType, value }],
  };
  const answer = await line.ask('/messages', question, Reply);
  if (answer.state !== 'answered') return answer;
  const { exchangeId: answered, payloads } = answer.body;
  const main = payloads.find(({ mediaType }) => mediaType === documentType);
  if (answered !== exchangeId || !main) return { state: 'failed', failure: 'nonsense' };
  const attachments = new Map(
    payloads.filter((one) => one !== main).map(({ id, value: bytes }) => [id, textOf(bytes)]),
  );
  return { state: 'answered', body: { document: textOf(main.value), attachments }, proof: answer.proof };
}
