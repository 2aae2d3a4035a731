import type { Diagnostic } from '../../diagnostics/index.ts';
import type { MergedField } from '../merge/entities.ts';
import type { Places } from '../merge/places.ts';
import { wordsOf } from '../names/identifier.ts';
import { relationMissingKey, relationUnknownTarget } from '../problems/entity.ts';
import type { RelationDraft } from '../readers/draft.ts';
import type { Entity, Field, Relation } from '../requirements.ts';
import { type Directory, type NamedEntity, referenceField } from './directory.ts';

/** An entity while its relations are settled. */
export interface Growing {
  readonly entity: Entity;
  readonly fields: Field[];
  readonly merged: readonly MergedField[];
}

interface Settling {
  readonly growing: ReadonlyMap<string, Growing>;
  readonly relations: Relation[];
  readonly diagnostics: Diagnostic[];
  readonly places: Places;
}

/**
 * The relations of a spec: those that fields hold, and those that are stated beside them.
 *
 * A stated one that no field holds gets a field, marked as added.
 */
export function settleRelations(
  drafts: readonly RelationDraft[],
  given: {
    readonly growing: ReadonlyMap<string, Growing>;
    readonly directory: Directory;
    readonly places: Places;
  },
): { readonly relations: readonly Relation[]; readonly diagnostics: readonly Diagnostic[] } {
  const asked = [...given.growing.values()].filter(({ entity }) => entity.status === 'required');
  const at: Settling = { ...given, relations: asked.flatMap(heldBy), diagnostics: [] };
  for (const draft of drafts) {
    const from = endOf(draft.from, draft, given.directory);
    const to = endOf(draft.to, draft, given.directory);
    if (from === undefined || to === undefined) reportUnknown(draft, given.directory, at);
    else if (from.merged.status !== 'required' || to.merged.status !== 'required') continue;
    else if (draft.kind === 'many-to-many') linked(draft, { from: from.name, to: to.name }, at);
    else stated(draft, { from: from.name, to: to.name }, at);
  }
  return { relations: at.relations, diagnostics: at.diagnostics };
}

/** Of two words in a sentence, only the first may be the name of a thing. */
function endOf(
  name: string,
  { lenient }: RelationDraft,
  { find, findBySuffix, findAbroad }: Directory,
): NamedEntity | undefined {
  const found = find(name);
  const [first = ''] = name.split(/[ -]/);
  if (found !== undefined || lenient !== true) return found;
  return (first === name ? undefined : find(first)) ?? findBySuffix(name) ?? findAbroad(name);
}

function heldBy({ entity, fields, merged }: Growing): Relation[] {
  return fields.flatMap((field): Relation[] => {
    if (field.type.kind !== 'ref') return [];
    const draft = merged.find(({ original }) => original === field.original);
    return [
      {
        from: entity.name,
        to: field.type.entity,
        kind: field.unique === true ? 'one-to-one' : 'many-to-one',
        via: field.name,
        ...(draft?.onDelete === undefined ? {} : { onDelete: draft.onDelete }),
        nullable: field.required !== true,
        src: field.src,
      },
    ];
  });
}

function reportUnknown(
  draft: RelationDraft,
  { find, near }: Directory,
  { diagnostics, places }: Settling,
): void {
  if (draft.lenient === true) return;
  const [known, unknown] = find(draft.from) === undefined ? [draft.to, draft.from] : [draft.from, draft.to];
  diagnostics.push(
    relationUnknownTarget.at(
      { from: known, to: unknown, near: near(unknown) },
      { span: places.at(draft.src, unknown) },
    ),
  );
}

interface Ends {
  readonly from: string;
  readonly to: string;
}

/** Many-to-many; an entity that refers to both sides already is the link between them. */
function linked(draft: RelationDraft, { from, to }: Ends, { relations }: Settling): void {
  const refersTo = (name: string) =>
    new Set(relations.filter((one) => one.to === name && one.kind !== 'many-to-many').map((one) => one.from));
  const both = [...refersTo(from)].some((name) => name !== from && name !== to && refersTo(to).has(name));
  const known = relations.some(
    (one) =>
      one.kind === 'many-to-many' &&
      ((one.from === from && one.to === to) || (one.from === to && one.to === from)),
  );
  // What a sentence says in passing may be said of the link; what a spec states by its own word is meant.
  if (known || (draft.lenient === true && (both || from === to))) return;
  relations.push({
    from,
    to,
    kind: 'many-to-many',
    ...(draft.through === undefined ? {} : { through: draft.through }),
    src: [draft.src],
  });
}

function stated(draft: RelationDraft, ends: Ends, at: Settling): void {
  const { from, to } = draft.kind === 'one-to-many' ? { from: ends.to, to: ends.from } : ends;
  const via = draft.kind === 'one-to-many' ? undefined : draft.via;
  const held = at.relations.filter(
    (one) => one.from === from && one.to === to && one.kind !== 'many-to-many',
  );
  const match =
    held.find((one) => via === undefined || one.via === via) ??
    (draft.lenient === true ? held[0] : undefined);
  const turned =
    draft.kind === 'one-to-one'
      ? at.relations.find((one) => one.from === to && one.to === from && one.kind !== 'many-to-many')
      : undefined;
  const found = match ?? turned;
  if (found !== undefined) {
    const oneToOne = draft.kind === 'one-to-one' && held.length <= 1;
    at.relations[at.relations.indexOf(found)] = {
      ...found,
      kind: oneToOne ? 'one-to-one' : found.kind,
      ...(found.onDelete === undefined && draft.onDelete !== undefined ? { onDelete: draft.onDelete } : {}),
      src: [...found.src, draft.src],
    };
    return;
  }
  if (isLink(from, to, at)) return;
  addReference(draft, { from, to }, at);
}

/** A many-to-many between the two says the same as a sentence that gives one side of it. */
function isLink(from: string, to: string, { relations }: Settling): boolean {
  return relations.some(
    (one) =>
      one.kind === 'many-to-many' &&
      ((one.from === from && one.to === to) || (one.from === to && one.to === from)),
  );
}

/** The column of a reference that is only stated: as the statement names it, else by what it refers to. */
function addedName({ via, kind }: RelationDraft, { from, to }: Ends): string {
  const named = via === undefined || kind === 'one-to-many' ? '' : wordsOf(via).join('_');
  if (named !== '') return /_id$/.test(named) ? named : `${named}_id`;
  return from === to ? `parent_${referenceField(to)}` : referenceField(to);
}

function addReference(draft: RelationDraft, { from, to }: Ends, at: Settling): void {
  const owner = at.growing.get(from);
  if (owner === undefined) return;
  const names = new Set(owner.fields.map(({ name }) => name));
  const own = addedName(draft, { from, to });
  if (names.has(own)) return;
  const kind = draft.kind === 'one-to-one' ? 'one-to-one' : 'many-to-one';
  owner.fields.push({
    name: own,
    original: own,
    type: { kind: 'ref', entity: to },
    typeStated: false,
    added: true,
    nullable: true,
    ...(kind === 'one-to-one' ? { unique: true } : {}),
    src: [draft.src],
  });
  at.relations.push({
    from,
    to,
    kind,
    via: own,
    ...(draft.onDelete === undefined ? {} : { onDelete: draft.onDelete }),
    nullable: true,
    src: [draft.src],
  });
  at.diagnostics.push(
    relationMissingKey.at({ field: own, entity: from, to }, { span: at.places.at(draft.src) }),
  );
}
