function Bare(this: object): void {}
Bare.prototype = Object.create(null);
/** An object with nothing inherited, as a caller may call a field `__proto__`. Unlike Object.create(null) it is quick to make and to fill. */
export const bare = (): Record<string, unknown> => new (Bare as unknown as new () => Record<string, unknown>)();
