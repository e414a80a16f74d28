import type { Route } from './route';
import type { routes } from './routes';

/** What the address of each screen holds beside the name of the screen. */
type FieldsByScreen = {
  readonly [Screen in keyof typeof routes]: (typeof routes)[Screen] extends Route<string, infer Fields>
    ? Fields
    : never;
} & { readonly 'not-found': { readonly path: string } };

export type Screen = keyof FieldsByScreen;

/** The address of one screen with its view state, as plain data. Answers are never part of it. */
export type AddressOf<One extends Screen> = {
  [Each in One]: { readonly screen: Each } & FieldsByScreen[Each];
}[One];

export type Address = AddressOf<Screen>;

/** An address as read, and a sentence for each part of it that could not be. */
export interface ReadAddress {
  readonly address: Address;
  readonly problems: readonly string[];
}
