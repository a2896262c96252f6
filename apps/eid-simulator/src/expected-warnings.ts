// oidc-provider reminds people who run it in production of things that a simulator does on purpose.
const onPurpose = ['in-memory adapter', 'already parsed request body'];

/** Keeps those reminders, and only those, out of the terminal in which the whole project starts. */
export function silenceExpectedWarnings(): void {
  const { warn } = console;
  console.warn = (...parts: unknown[]) => {
    const text = String(parts[0]);
    const expected = text.includes('oidc-provider WARNING') && onPurpose.some((reminder) => text.includes(reminder));
    if (!expected) warn(...parts);
  };
}
