/** What was made of late, so that the same thing is not made again for every article. */

/** Holds the values of the keys asked for most recently, at most `most` of them. */
export class RecentlyUsed<Key, Value> {
  readonly #values = new Map<Key, Value>();

  constructor(private readonly most: number) {}

  /** The value of a key, made when it is not held. */
  get(key: Key, make: () => Value): Value {
    const held = this.#values.get(key);
    const value = held ?? make();
    // a Map keeps the order of insertion: the first is the one longest unused
    this.#values.delete(key);
    this.#values.set(key, value);
    const oldest = this.#values.keys().next();
    if (this.#values.size > this.most && !oldest.done) this.#values.delete(oldest.value);
    return value;
  }
}
