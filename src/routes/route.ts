import type { Known } from './known';
import type { Param, Report } from './params';
import {
  type OptionalName,
  type Part,
  type PartsOf,
  type RequiredName,
  readPath,
  type Step,
  stepsOf,
  writePath,
} from './path';

type Params = Readonly<Record<string, Param<unknown>>>;
type NoParams = Readonly<Record<never, Param<unknown>>>;
type PartValue<One> = One extends Part<infer Value> ? Value : never;
type ParamValue<One> = One extends Param<infer Value> ? Value : never;

/** The values of a view, by the names of its parameters. */
export type ViewOf<View extends Params> = { readonly [Name in keyof View]: ParamValue<View[Name]> };

type Flat<Fields> = { readonly [Name in keyof Fields]: Fields[Name] };

/** What an address holds beside the name of its screen. */
type FieldsOf<
  Path extends string,
  Parts extends PartsOf<Path>,
  Options extends Params,
  View extends Params,
> = Flat<
  { [Name in RequiredName<Path>]: PartValue<Parts[Name]> } & {
    [Name in OptionalName<Path>]?: PartValue<Parts[Name]>;
  } & { [Name in keyof Options]?: NonNullable<ParamValue<Options[Name]>> } & (keyof View extends never
      ? unknown
      : { view: ViewOf<View> })
>;

/** A screen as addresses know it. */
export interface Route<Screen extends string, Fields> {
  readonly screen: Screen;
  readonly steps: readonly Step[];
  /** Null when the path is none of this screen; nothing is reported then. */
  read(
    path: readonly string[],
    query: URLSearchParams,
    known: Known,
    report: Report,
  ): ({ readonly screen: Screen } & Fields) | null;
  /** The hash of a location, ready for a link. */
  write(address: Fields): string;
  title(address: Fields, known: Known): string;
  /** Two addresses of one place are one page with another view. */
  place(address: Fields): string;
}

interface Definition<
  Screen extends string,
  Path extends string,
  Parts extends PartsOf<Path>,
  Options extends Params,
  View extends Params,
> {
  readonly screen: Screen;
  /** A fixed word and the parts behind it: `/evidence/:framework/:criterion`, `/learn/:topic?`. */
  readonly path: Path;
  readonly parts: Parts;
  /** Parameters that an address may leave out, each a field of its own. */
  readonly options?: Options;
  /** How the page looks: parameters that an address always has, at their defaults where the text says nothing. */
  readonly view?: View;
  /** What the page is called in a link to it. */
  title(address: FieldsOf<Path, Parts, Options, View>, known: Known): string;
}

/** Makes the record of a screen. */
export function route<
  const Screen extends string,
  const Path extends string,
  Parts extends PartsOf<Path>,
  Options extends Params = NoParams,
  View extends Params = NoParams,
>(
  definition: Definition<Screen, Path, Parts, Options, View>,
): Route<Screen, FieldsOf<Path, Parts, Options, View>> {
  type Fields = FieldsOf<Path, Parts, Options, View>;
  const { screen, path, parts, options = {}, view } = definition;
  const steps = stepsOf(path, parts);

  return {
    screen,
    steps,
    read: (texts, query, known, report) => {
      const values = readPath(steps, texts, known);
      if (values === null) return null;
      const chosen = Object.entries(readParams(options, query, known, report));
      const fields = {
        screen,
        ...Object.fromEntries(values),
        ...Object.fromEntries(chosen.filter(([, value]) => value !== undefined)),
        ...(view && { view: readParams(view, query, known, report) }),
      };
      // The fields come from the same records as their type.
      return fields as { readonly screen: Screen } & Fields;
    },
    write: (address) => {
      const fields = fieldsOf(address);
      const query = new URLSearchParams();
      writeParams(options, fields, query);
      if (view) writeParams(view, fieldsOf(fields.get('view')), query);
      return withQuery(writePath(steps, fields), query);
    },
    title: definition.title,
    place: (address) => {
      const required = steps.filter((step) => 'word' in step || !step.optional);
      return writePath(required, fieldsOf(address));
    },
  };
}

const fieldsOf = (value: unknown) => new Map<string, unknown>(Object.entries(value ?? {}));

function readParams(params: Params, query: URLSearchParams, known: Known, report: Report) {
  return Object.fromEntries(
    Object.entries(params).map(([name, param]) => {
      const text = query.get(param.key);
      return [name, text === null ? param.initial : param.read(text, known, report)];
    }),
  );
}

function writeParams(params: Params, values: ReadonlyMap<string, unknown>, query: URLSearchParams): void {
  for (const [name, param] of Object.entries(params)) {
    const value = values.get(name);
    const text = value === undefined ? null : param.write(value);
    if (text !== null) query.set(param.key, text);
  }
}

/** A view with every parameter at its default. */
export function defaultView<View extends Params>(view: View): ViewOf<View> {
  const values = Object.entries(view).map(([name, { initial }]) => [name, initial]);
  return Object.fromEntries(values) as ViewOf<View>;
}

function withQuery(path: string, query: URLSearchParams): string {
  // Commas and colons are allowed in a fragment and easier to read as they are.
  const text = query.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  return text === '' ? path : `${path}?${text}`;
}
