import type { Entity } from '../../spec/index.ts';
import type { Attribute } from './attribute.ts';
import type { LinkModel } from './entity-model.ts';
import { type Fragment, fragment, from, type Import } from './imports.ts';
import { namesOf } from './names.ts';

const ORM = from('sqlalchemy.orm', 'Mapped', 'relationship');

interface Related {
  readonly entity: Entity;
  readonly attributes: readonly Attribute[];
  readonly links: readonly LinkModel[];
  readonly linkedFrom: readonly LinkModel[];
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
      ...links.map((link) => linkLine({ link, attribute: link.attribute, back: link.back_attribute, target: link.to.pascal })),
      ...linkedFrom.map((link) => linkLine({ link, attribute: link.back_attribute, back: link.attribute, target: link.from.pascal })),
    ],
    classes: targets.flatMap((target) => from(`src.models.${namesOf(target).snake}`, target)),
  };
}

function referenceLine({ field, reference, nullable }: Attribute, { entity, attributes }: Related): Fragment {
  const target = reference?.target ?? '';
  const isAmbiguous = attributes.filter((other) => other.reference?.target === target).length > 1;
  const options = [
    ...(isAmbiguous ? [`foreign_keys=[${field.name}]`] : []),
    ...(target === entity.name ? [`remote_side="${entity.name}.id"`] : []),
    'lazy="raise"',
  ];
  const type = `"${target}${nullable ? ' | None' : ''}"`;
  return fragment(`${reference?.attribute ?? ''}: Mapped[${type}] = relationship(${options.join(', ')})`, ORM);
}

function linkLine(given: {
  readonly link: LinkModel;
  readonly attribute: string;
  readonly back: string;
  readonly target: string;
}): Fragment {
  const { link, attribute, back, target } = given;
  return fragment(
    `${attribute}: Mapped[list["${target}"]] = relationship(secondary=${link.table}, back_populates="${back}", lazy="raise", passive_deletes=True)`,
    ORM,
    from('src.models.associations', link.table),
  );
}
