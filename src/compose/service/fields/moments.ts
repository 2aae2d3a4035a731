import type { DefaultValue, FieldKind } from '../field-kind.ts';
import { type Fragment, fragment, from, type Import } from '../imports.ts';

interface Moment {
  /** In the module `datetime`. */
  readonly python: string;
  /** In `src/schemas/fields.py`. */
  readonly schema: string;
  readonly migration: string;
  readonly json: string;
  readonly invalid: readonly string[];
  /** Two moments, the earlier first: Python and the text of a query. */
  readonly earlier: { readonly python: string; readonly text: string };
  readonly later: { readonly python: string; readonly text: string };
  readonly imports: readonly Import[];
  readonly ranges: boolean;
}

function momentKind(moment: Moment): FieldKind {
  const schema = fragment(moment.schema, from('src.schemas.fields', moment.schema));
  const earlier = fragment(moment.earlier.python, moment.imports);
  const later = fragment(moment.later.python, moment.imports);
  return {
    python: () => fragment(moment.python, from('datetime', moment.python)),
    column: () => undefined,
    migration: () => moment.migration,
    checks: () => [],
    input: () => ({ base: schema, bounds: [] }),
    output: () => schema,
    query: () => (moment.ranges ? schema : undefined),
    sortable: moment.ranges,
    searchable: false,
    defaultValue: (text) => momentDefault(moment, text),
    examples: (field) => ({
      json: moment.json,
      row: (number) => (field.unique === true ? unique(moment, number) : earlier),
      invalid: moment.invalid,
      ordered: moment.ranges ? [earlier, later] : undefined,
      filters: moment.ranges
        ? [
            {
              parameter: `${field.name}_from`,
              operator: '>=',
              value: moment.later.text,
              match: later,
              other: earlier,
            },
            {
              parameter: `${field.name}_to`,
              operator: '<=',
              value: moment.earlier.text,
              match: earlier,
              other: later,
            },
          ]
        : [],
      invalidQuery: moment.ranges ? 'yesterday' : undefined,
    }),
  };
}

/** What a spec calls the present: `now`, `now()`, `today`, `CURRENT_TIMESTAMP`. */
const PRESENT = /^(?:now|today|utcnow|current_(?:timestamp|date|time))(?:\(\))?$/i;

/** The present, where the type can say it; a date of the calendar. */
function momentDefault({ python, imports }: Moment, text: string): DefaultValue | undefined {
  const written = text.trim();
  if (PRESENT.test(written) && (python === 'datetime' || python === 'date')) {
    const now = `datetime.now(UTC)${python === 'date' ? '.date()' : ''}`;
    const server = python === 'date' ? 'current_date' : 'now';
    return {
      python: fragment(
        `Field(default_factory=lambda: ${now})`,
        from('pydantic', 'Field'),
        from('datetime', 'UTC', 'datetime'),
      ),
      server: fragment(`func.${server}()`, from('sqlalchemy', 'func')),
      migration: `sa.func.${server}()`,
      json: undefined,
    };
  }
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written) ?? [];
  if (python !== 'date' || year === undefined || !isDay(Number(year), Number(month), Number(day)))
    return undefined;
  return {
    python: fragment(`date(${Number(year)}, ${Number(month)}, ${Number(day)})`, imports),
    server: fragment(`text("'${written}'")`, from('sqlalchemy', 'text')),
    migration: `sa.text("'${written}'")`,
    json: written,
  };
}

function isDay(year: number, month: number, day: number): boolean {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return year > 0 && day >= 1 && day <= days;
}

/** A row's own moment: the first one and as many of its smallest steps as rows were made. */
function unique(moment: Moment, number: string): Fragment {
  const step = moment.python === 'date' ? 'days' : 'microseconds';
  if (moment.python === 'time') return fragment(`time(microsecond=${number})`, from('datetime', 'time'));
  if (moment.python === 'timedelta')
    return fragment(`timedelta(seconds=${number})`, from('datetime', 'timedelta'));
  return fragment(
    `${moment.earlier.python} + timedelta(${step}=${number})`,
    moment.imports,
    from('datetime', 'timedelta'),
  );
}

export const dateKind = momentKind({
  python: 'date',
  schema: 'Date',
  migration: 'sa.Date()',
  json: '2024-02-29',
  invalid: ['"2023-02-29"', '"2024-02-29T00:00:00Z"', '0'],
  earlier: { python: 'date(2024, 1, 31)', text: '2024-01-31' },
  later: { python: 'date(2024, 2, 1)', text: '2024-02-01' },
  imports: from('datetime', 'date'),
  ranges: true,
});

export const datetimeKind = momentKind({
  python: 'datetime',
  schema: 'DateTime',
  migration: 'sa.DateTime(timezone=True)',
  json: '2024-02-29T12:30:00Z',
  invalid: ['"2024-02-29T12:30:00"', '"2023-02-29T12:30:00Z"', '0'],
  earlier: { python: 'datetime(2024, 1, 31, tzinfo=UTC)', text: '2024-01-31T00:00:00Z' },
  later: { python: 'datetime(2024, 2, 1, tzinfo=UTC)', text: '2024-02-01T00:00:00Z' },
  imports: from('datetime', 'UTC', 'datetime'),
  ranges: true,
});

export const timeKind = momentKind({
  python: 'time',
  schema: 'Time',
  migration: 'sa.Time()',
  json: '12:30:00',
  invalid: ['"25:00:00"', '"12:30:00Z"', '0'],
  earlier: { python: 'time(8, 30)', text: '08:30:00' },
  later: { python: 'time(17)', text: '17:00:00' },
  imports: from('datetime', 'time'),
  ranges: false,
});

export const durationKind = momentKind({
  python: 'timedelta',
  schema: 'Duration',
  migration: 'sa.Interval()',
  json: 'P1D',
  invalid: ['"an hour"', '"P1M"', '0'],
  earlier: { python: 'timedelta(hours=1)', text: 'PT1H' },
  later: { python: 'timedelta(hours=2)', text: 'PT2H' },
  imports: from('datetime', 'timedelta'),
  ranges: false,
});
