/**
 * A number given for an argument of a formula, which the compiler knows by the argument's name: cells that are handed
 * over in another order, or for another argument, do not compile. A number from anywhere else may be given for any.
 */
export type Given<Argument extends string> = number & { readonly argument?: Argument };
