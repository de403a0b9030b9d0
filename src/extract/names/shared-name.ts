/** Names in a list that have words in common, said once: 城镇、农村居民人均可支配收入, 存、贷款余额. */
export interface SharedName {
  /** What stands before the list, once. */
  readonly before: readonly string[];
  /** What differs, with the indicator that each stands for. */
  readonly parts: Readonly<Record<string, string>>;
  /** What stands after the list, once. */
  readonly after: readonly string[];
}
