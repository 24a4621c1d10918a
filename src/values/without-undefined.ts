/** The type of an object without the keys whose value is `undefined`: these keys become optional. */
export type WithoutUndefined<Value extends object> = {
  [Key in keyof Value as undefined extends Value[Key] ? never : Key]: Value[Key];
} & {
  [Key in keyof Value as undefined extends Value[Key] ? Key : never]?: Exclude<Value[Key], undefined>;
};

/**
 * Leaves out the keys whose value is `undefined`. With `exactOptionalPropertyTypes` an optional key may be absent but
 * not `undefined`: use `withoutUndefined({ a, b })` for `{ a, ...(b === undefined ? {} : { b }) }`.
 */
export function withoutUndefined<Value extends object>(value: Value): WithoutUndefined<Value> {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as WithoutUndefined<Value>;
}
