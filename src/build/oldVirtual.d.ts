/** Modules with a part of the catalogue each; see oldModules.ts. */

declare module 'virtual:ten-to-one/ratings' {
  /** `[low, point, high]`, 0..10, of every framework by every rated criterion. */
  export const ratings: Readonly<
    Record<
      import('../catalogue/ids').FrameworkId,
      Readonly<Record<import('../catalogue/ids').RatedCriterionId, readonly [number, number, number]>>
    >
  >;
  /** The latest day on which a source was looked up, `YYYY-MM-DD`. */
  export const checked: string;
}

declare module 'virtual:ten-to-one/requirements' {
  /** Whether a framework meets a requirement, and what was found. */
  export const requirementChecks: Readonly<
    Record<
      import('../catalogue/ids').RequirementId,
      Readonly<
        Record<import('../catalogue/ids').FrameworkId, { readonly passes: boolean; readonly found: string }>
      >
    >
  >;
}

declare module 'virtual:ten-to-one/figures' {
  /** One plain figure behind each rating, such as "14 of 14 protections". */
  export const plainFigures: Readonly<
    Record<
      import('../catalogue/ids').RatedCriterionId,
      Readonly<Record<import('../catalogue/ids').FrameworkId, string>>
    >
  >;
}
