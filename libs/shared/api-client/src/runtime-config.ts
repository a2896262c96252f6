/** What an application is told when it starts, never baked into its build. */
export interface RuntimeConfig {
  /** Origin of the gateway. */
  readonly gateway: string;
  /** Issuer of the tokens; every other address comes from its discovery document. */
  readonly issuer: string;
  readonly clientId: string;
}

let asked: Promise<RuntimeConfig> | undefined;

/** Asks once per page load; a failure is not remembered. */
export function loadRuntimeConfig(address = '/config.json'): Promise<RuntimeConfig> {
  asked ??= fetch(address)
    .then((answer): Promise<RuntimeConfig> => {
      if (!answer.ok) throw new Error(`${answer.status}`);
      return answer.json() as Promise<RuntimeConfig>; // our own server wrote it
    })
    .catch((cause: unknown) => {
      asked = undefined;
      throw new Error('the settings of this site could not be read', { cause });
    });
  return asked;
}
