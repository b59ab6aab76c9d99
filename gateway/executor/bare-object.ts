/**
 * An object without a prototype's names on it, so that a response name such as `__proto__` or `constructor` is a field
 * like any other (CVE-2026-32621). A class and not `Object.create(null)`: V8 keeps the latter as a dictionary, several
 * times slower to fill and to read.
 */
export class Bare {
  [name: string]: unknown;
}
Reflect.deleteProperty(Bare.prototype, "constructor");
Object.setPrototypeOf(Bare.prototype, null);
