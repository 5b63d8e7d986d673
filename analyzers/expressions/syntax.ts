/** An argument of a call, or an element of a list; `spread`: a list that is put in its place. */
export interface Argument {
  readonly name?: string;
  readonly value: Expression;
  readonly spread?: true;
}

export interface Parameter {
  readonly name: string;
  readonly default?: Expression;
  /** It takes all that is left. */
  readonly rest?: true;
  /** It is given by its name only: with a value behind it, or none. */
  readonly named?: 'valued' | 'switch';
}

/** What R, Julia and Nushell programs are made of, in whichever way they are written. */
export type Expression = { readonly offset: number } & (
  | { readonly kind: 'nothing' }
  /** A string with what is put into it. */
  | { readonly kind: 'text'; readonly pieces: readonly (string | Expression)[] }
  /** A number, `TRUE`, `nothing`: as written. */
  | { readonly kind: 'constant'; readonly text: string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'call'; readonly callee: Expression; readonly args: readonly Argument[] }
  /** A command line: its words, run where it stands. `name`: a function of the program, where it has one of that name. */
  | { readonly kind: 'run'; readonly name?: string; readonly words: readonly Argument[] }
  | { readonly kind: 'member'; readonly of: Expression; readonly name: string }
  | { readonly kind: 'index'; readonly of: Expression; readonly args: readonly Argument[] }
  | {
      readonly kind: 'operator';
      readonly operator: string;
      readonly left?: Expression;
      readonly right: Expression;
    }
  | {
      readonly kind: 'assign';
      readonly target: Expression;
      readonly value: Expression;
      /** What is done with the old value: `+=`. */
      readonly operator?: string;
      /** It is a variable of this very block. */
      readonly declares?: true;
    }
  | {
      readonly kind: 'if';
      readonly test: Expression;
      readonly then: Expression;
      readonly otherwise?: Expression;
    }
  | {
      readonly kind: 'loop';
      readonly names: readonly string[];
      readonly items?: Expression;
      readonly test?: Expression;
      readonly body: Expression;
    }
  | {
      readonly kind: 'function';
      readonly name?: string;
      readonly parameters: readonly Parameter[];
      readonly body: Expression;
    }
  | { readonly kind: 'block'; readonly body: readonly Expression[] }
  | { readonly kind: 'list'; readonly items: readonly Argument[] }
  | { readonly kind: 'pipe'; readonly stages: readonly Expression[] }
  | { readonly kind: 'leave'; readonly how: 'return' | 'loop' | 'fail'; readonly value?: Expression }
  | {
      readonly kind: 'try';
      readonly body: Expression;
      readonly caught?: string;
      readonly handler?: Expression;
      readonly last?: Expression;
    }
);

/** What was read of a program, and what could not be. */
export interface Parsed {
  readonly body: readonly Expression[];
  readonly errors: readonly { readonly message: string; readonly offset: number }[];
}

/** The name that a callee or variable goes by, with what it is of: `Pkg.Registry.add`, `Sys.info`. */
export function pathOf(expression: Expression): string | undefined {
  if (expression.kind === 'name') return expression.name;
  if (expression.kind !== 'member') return undefined;
  const of = pathOf(expression.of);
  return of === undefined ? undefined : `${of}.${expression.name}`;
}
