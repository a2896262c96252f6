// The load comes from this process, whose own time is not counted.
import autocannon from 'autocannon';

/** Asks for some seconds; answers how many answers came, and fails when one was no success. */
export async function askFor({ url, headers, seconds, connections = 16 }) {
  const result = await autocannon({ url, headers, duration: seconds, connections });
  const failed = result.errors + result.non2xx;
  if (failed > 0) throw new Error(`${url}: ${failed} of ${result.requests.total} answers were no success`);
  return result['2xx'];
}

/** Runs `work` for each item, a few at a time. */
export async function eachOf(items, work, atOnce = 8) {
  const waiting = [...items];
  const answers = [];
  const worker = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) answers.push(await work(item));
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return answers;
}
