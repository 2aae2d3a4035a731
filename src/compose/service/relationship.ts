import type { Entity } from '../../spec/index.ts';
import type { Attribute } from './attribute.ts';
import type { LinkModel } from './entity-model.ts';
import { type Fragment, fragment, from, type Import } from './imports.ts';
import { namesOf } from './names.ts';
import { within } from './scope.ts';

const ORM = from('sqlalchemy.orm', 'Mapped', 'relationship');

interface Related {
  readonly entity: Entity;
  readonly attributes: readonly Attribute[];
  readonly links: readonly LinkModel[];
  readonly linkedFrom: readonly LinkModel[];
  /** Every attribute of the class. */
  readonly names: ReadonlySet<string>;
}

/** The relationships of a model, and the classes that only its annotations need. */
export function relationshipLines(related: Related): {
  readonly lines: readonly Fragment[];
  readonly classes: readonly Import[];
} {
  const { entity, attributes, links, linkedFrom } = related;
  const references = attributes.filter(({ reference }) => reference !== undefined);
  const targets = [
    ...references.flatMap(({ reference }) => reference?.target ?? []),
    ...links.map(({ to }) => to.pascal),
    ...linkedFrom.map((link) => link.from.pascal),
  ].filter((target) => target !== entity.name);
  return {
    lines: [
      ...references.map((attribute) => referenceLine(attribute, related)),
      ...links.map((link) =>
        linkLine(
          link,
          { attribute: link.attribute, back: link.back_attribute, target: link.to.pascal },
          related,
        ),
      ),
      ...linkedFrom.map((link) =>
        linkLine(
          link,
          { attribute: link.back_attribute, back: link.attribute, target: link.from.pascal },
          related,
        ),
      ),
    ],
    classes: targets.flatMap((target) => from(`src.models.${namesOf(target).snake}`, target)),
  };
}

/** Names that the relationships of a model take. */
export function relationshipNames({
  attributes,
  links,
  linkedFrom,
}: Omit<Related, 'names' | 'entity'>): readonly string[] {
  return [
    ...attributes.flatMap(({ reference }) => reference?.attribute ?? []),
    ...links.map(({ attribute }) => attribute),
    ...linkedFrom.map(({ back_attribute }) => back_attribute),
  ];
}

function referenceLine({ field, reference, nullable }: Attribute, { entity, names }: Related): Fragment {
  const target = reference?.target ?? '';
  const options = [
    // Two references to one table, and circles, are told apart by their column.
    `foreign_keys=[${field.name}]`,
    ...(target === entity.name ? [`remote_side="${entity.name}.id"`] : []),
    'lazy="raise"',
  ];
  const type = `"${target}${nullable ? ' | None' : ''}"`;
  const call = relationshipCall(options, names);
  return fragment(
    `${reference?.attribute ?? ''}: Mapped[${type}] = ${call.code}`,
    ORM.slice(0, 1),
    call.imports,
  );
}

function linkLine(
  link: LinkModel,
  side: { readonly attribute: string; readonly back: string; readonly target: string },
  { names }: Related,
): Fragment {
  const isBack = side.attribute === link.back_attribute;
  const own = isBack ? link.to_column : link.from_column;
  const other = isBack ? link.from_column : link.to_column;
  const joins = link.is_self
    ? [
        `primaryjoin="${link.from.pascal}.id == ${link.table}.c.${own}"`,
        `secondaryjoin="${link.from.pascal}.id == ${link.table}.c.${other}"`,
      ]
    : [];
  const call = relationshipCall(
    [
      `secondary=${link.table}`,
      ...joins,
      `back_populates="${side.back}"`,
      'lazy="raise"',
      'passive_deletes=True',
    ],
    names,
  );
  const list = within(names, fragment('list'));
  return fragment(
    `${side.attribute}: Mapped[${list.code}["${side.target}"]] = ${call.code}`,
    ORM.slice(0, 1),
    list.imports,
    call.imports,
    from('src.models.associations', link.table),
  );
}

function relationshipCall(options: readonly string[], names: ReadonlySet<string>): Fragment {
  const callee = within(names, fragment('relationship', ORM.slice(1)));
  return fragment(`${callee.code}(${options.join(', ')})`, callee.imports);
}
