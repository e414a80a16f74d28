/** Modules that the build derives from the facts; see servedFacts.ts. */

declare module 'virtual:ten-to-one/catalogue' {
  /** Of the present version. */
  export const catalogue: import('../catalogue/catalogue').Catalogue;
}

declare module 'virtual:ten-to-one/profiles' {
  /** In the order of the frameworks. */
  export const loaders: ReadonlyMap<
    import('../lib/id').Id,
    () => Promise<{ readonly profile: import('../catalogue/facts').Profile }>
  >;
}
