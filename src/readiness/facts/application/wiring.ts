import type { Evidence } from '../../report.ts';
import { argument, type CallExpression, calledWord, type Expression, keyword } from '../python/expression.ts';
import type { Scope } from '../python/scope.ts';
import type { Symbol } from '../python/symbol.ts';
import type { Placed, Values } from '../python/values.ts';
import { APPLICATION, type Objects } from './objects.ts';
import { receiverOf } from './receiver.ts';
import type { ExceptionHandler, Lifespan, Middleware, Wiring } from './wired.ts';

export type { ExceptionHandler, Lifespan, Middleware, Wiring } from './wired.ts';

export interface WiringSources {
  readonly values: Values;
  readonly objects: Objects;
  /** What can run. */
  readonly alive: readonly Scope[];
}

/** What is registered on the application by code that can run. */
export function wiringOf(sources: WiringSources): Wiring {
  const reader = new WiringReader(sources);
  const constructions = reader.constructions();
  return {
    constructions,
    middleware: [
      ...reader.added(),
      ...reader.decorated(),
      ...constructions.flatMap((made) => reader.listed(made.call, made.scope)),
    ],
    exceptionHandlers: [
      ...reader.handlers(),
      ...reader.decoratedHandlers(),
      ...constructions.flatMap((made) => reader.mappedHandlers(made.call, made.scope)),
    ],
    lifespans: [
      ...reader.events(),
      ...constructions.flatMap((made) => reader.lifespan(made.call, made.scope)),
    ],
  };
}

class WiringReader {
  readonly #sources: WiringSources;

  constructor(sources: WiringSources) {
    this.#sources = sources;
  }

  constructions(): Wiring['constructions'] {
    const { objects, values, alive } = this.#sources;
    return alive.flatMap((scope) =>
      scope.calls.flatMap(({ call }) => {
        const symbol = values.resolver.resolve(call.callee, scope);
        const isClass =
          symbol?.kind === 'external' || (symbol?.kind === 'scope' && symbol.scope.kind === 'class');
        return isClass && objects.isApplication(values.kind({ expression: call, scope }))
          ? [{ call, scope, at: place(scope, call) }]
          : [];
      }),
    );
  }

  added(): readonly Middleware[] {
    return this.#onApplication('add_middleware').flatMap(({ call, scope }) => {
      const given = argument(call, 0, 'middleware_class');
      return given === undefined ? [] : this.#middleware({ expression: given, scope }, call, scope);
    });
  }

  decorated(): readonly Middleware[] {
    return this.#decorators('middleware').map(({ handler, call, scope }) => ({
      external: undefined,
      local: handler,
      call: undefined,
      scope,
      at: place(scope, call),
    }));
  }

  listed(call: CallExpression, scope: Scope): readonly Middleware[] {
    const list = keyword(call, 'middleware');
    if (list === undefined) return [];
    return this.#sources.values.items({ expression: list, scope }).flatMap((item) => {
      const inner =
        item.expression.kind === 'call' && calledWord(item.expression) === 'Middleware'
          ? item.expression
          : undefined;
      const given = inner === undefined ? undefined : argument(inner, 0, 'cls');
      return inner === undefined || given === undefined
        ? []
        : this.#middleware({ expression: given, scope: item.scope }, inner, item.scope);
    });
  }

  handlers(): readonly ExceptionHandler[] {
    return this.#onApplication('add_exception_handler').flatMap(({ call, scope }) => {
      const exception = argument(call, 0, 'exc_class_or_status_code');
      const handler = argument(call, 1, 'handler');
      if (exception === undefined || handler === undefined) return [];
      return this.#sources.values
        .expand({ expression: exception, scope })
        .map((placed) => this.#handler(placed, { expression: handler, scope }, place(scope, call)));
    });
  }

  decoratedHandlers(): readonly ExceptionHandler[] {
    return this.#decorators('exception_handler').flatMap(({ handler, call, scope }) => {
      const exception = argument(call, 0, 'exc_class_or_status_code');
      return exception === undefined ? [] : [{ exception, handler, scope, at: place(scope, call) }];
    });
  }

  mappedHandlers(call: CallExpression, scope: Scope): readonly ExceptionHandler[] {
    const mapping = keyword(call, 'exception_handlers');
    if (mapping === undefined) return [];
    return this.#sources.values.expand({ expression: mapping, scope }).flatMap((placed) => {
      if (placed.expression.kind !== 'mapping') return [];
      return placed.expression.entries.flatMap(({ key, value }) =>
        key === undefined
          ? []
          : [
              this.#handler(
                { expression: key, scope: placed.scope },
                { expression: value, scope: placed.scope },
                place(placed.scope, value),
              ),
            ],
      );
    });
  }

  lifespan(call: CallExpression, scope: Scope): readonly Lifespan[] {
    const named = ['lifespan', 'on_startup', 'on_shutdown'] as const;
    return named.flatMap((name) => {
      const given = keyword(call, name);
      if (given === undefined) return [];
      const kind = name === 'lifespan' ? 'lifespan' : name === 'on_startup' ? 'startup' : 'shutdown';
      const candidates =
        name === 'lifespan'
          ? [{ expression: given, scope }]
          : this.#sources.values.items({ expression: given, scope });
      return candidates.flatMap((placed) =>
        this.#function(placed).map((handler) => ({ kind, handler, at: place(scope, call) }) as const),
      );
    });
  }

  events(): readonly Lifespan[] {
    const decorated = this.#decorators('on_event').flatMap(({ handler, call, scope }) =>
      this.#event(call, scope, handler),
    );
    const added = this.#onApplication('add_event_handler').flatMap(({ call, scope }) => {
      const given = argument(call, 1, 'func');
      return given === undefined
        ? []
        : this.#function({ expression: given, scope }).flatMap((handler) =>
            this.#event(call, scope, handler),
          );
    });
    return [...decorated, ...added];
  }

  #event(call: CallExpression, scope: Scope, handler: Scope): readonly Lifespan[] {
    const word = this.#sources.values.text({ expression: argument(call, 0, 'event_type') ?? call, scope });
    return word === 'startup' || word === 'shutdown' ? [{ kind: word, handler, at: place(scope, call) }] : [];
  }

  /** A function that an expression means; where a factory is called, the functions inside it. */
  #function({ expression, scope }: Placed): readonly Scope[] {
    const symbol = this.#sources.values.resolver.resolve(expression, scope);
    if (symbol?.kind === 'scope') return [symbol.scope];
    const [first] = this.#sources.values.expand({ expression, scope });
    if (first !== undefined && first.expression !== expression) return this.#function(first);
    const factory = expression.kind === 'call' ? this.#sources.values.callee(expression, scope) : undefined;
    return factory?.children.filter(({ kind }) => kind === 'function') ?? [];
  }

  #middleware(given: Placed, call: CallExpression, scope: Scope): readonly Middleware[] {
    const { values } = this.#sources;
    return values.expand(given).map((placed) => ({
      ...named(values.resolver.resolve(placed.expression, placed.scope)),
      call,
      scope,
      at: place(scope, call),
    }));
  }

  #handler(exception: Placed, handler: Placed, at: Evidence): ExceptionHandler {
    const symbol = this.#sources.values.resolver.resolve(handler.expression, handler.scope);
    const made = this.#function(handler)[0];
    return {
      exception: exception.expression,
      scope: exception.scope,
      handler: symbol?.kind === 'scope' ? symbol.scope : made,
      at,
    };
  }

  #onApplication(word: string): readonly { readonly call: CallExpression; readonly scope: Scope }[] {
    return this.#sources.alive.flatMap((scope) =>
      scope.calls.flatMap(({ call }) => {
        if (calledWord(call) !== word) return [];
        return this.#isApplication(receiverOf(call.callee), scope) ? [{ call, scope }] : [];
      }),
    );
  }

  #decorators(
    word: string,
  ): readonly { readonly handler: Scope; readonly call: CallExpression; readonly scope: Scope }[] {
    return this.#sources.alive.flatMap((scope) =>
      scope.children.flatMap((handler) =>
        handler.decorators.flatMap((call) => {
          if (call.kind !== 'call' || calledWord(call) !== word) return [];
          return this.#isApplication(receiverOf(call.callee), scope) ? [{ handler, call, scope }] : [];
        }),
      ),
    );
  }

  #isApplication(expression: Expression | undefined, scope: Scope): boolean {
    return expression !== undefined && this.#sources.objects.identity({ expression, scope }) === APPLICATION;
  }
}

function named(symbol: Symbol | undefined): Pick<Middleware, 'external' | 'local'> {
  return {
    external: symbol?.kind === 'external' ? symbol.name : undefined,
    local: symbol?.kind === 'scope' ? symbol.scope : undefined,
  };
}

function place(
  scope: Scope,
  { line, endLine }: { readonly line: number; readonly endLine: number },
): Evidence {
  return { path: scope.path, line, endLine };
}
