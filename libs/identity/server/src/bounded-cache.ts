/** A map that forgets what was used longest ago when it is full, and what is older than its lifetime. */
export class BoundedCache<Key, Value> {
  private readonly entries = new Map<Key, { readonly value: Value; readonly until: number }>();

  constructor(
    private readonly limit: number,
    private readonly lifetimeMs: number = Number.POSITIVE_INFINITY,
    private readonly now: () => number = () => Date.now(),
  ) {}

  find(key: Key): Value | undefined {
    const entry = this.entries.get(key);
    if (!entry) return undefined;
    this.entries.delete(key);
    if (entry.until <= this.now()) return undefined;
    // Put back at the end: a Map keeps the order of insertion, so the first key is the one used longest ago.
    this.entries.set(key, entry);
    return entry.value;
  }

  keep(key: Key, value: Value, lifetimeMs: number = this.lifetimeMs): void {
    this.entries.delete(key);
    this.entries.set(key, { value, until: this.now() + lifetimeMs });
    if (this.entries.size <= this.limit) return;
    const oldest = this.entries.keys().next();
    if (!oldest.done) this.entries.delete(oldest.value);
  }

  drop(key: Key): void {
    this.entries.delete(key);
  }

  clear(): void {
    this.entries.clear();
  }

  get size(): number {
    return this.entries.size;
  }
}
