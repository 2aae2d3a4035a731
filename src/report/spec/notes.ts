import {
  type Endpoint,
  type Field,
  type Relation,
  type Source,
  type SpecRequirements,
  typeText,
} from '../../spec/index.ts';

/** What was read from one line. */
export interface Note {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** What was read from each line of a spec, in the order of the items. */
export function notesOf(spec: SpecRequirements): readonly Note[] {
  return [
    ...spec.auth.src.flatMap((source) => at([source], `authentication ${spec.auth.method}`)),
    ...spec.entities.flatMap(({ name, fields, status, src }) => [
      ...at(src, status === 'required' ? `entity ${name}` : `entity ${name}, ${status}: not generated`),
      ...fields.flatMap((field) => at(field.src, `${name}.${fieldText(field)}`)),
    ]),
    ...spec.relations.flatMap((relation) => at(relation.src, relationText(relation))),
    ...spec.endpoints
      .filter(({ derived }) => !derived)
      .flatMap((endpoint) => at(endpoint.src, endpointText(endpoint))),
    ...spec.requirements.flatMap(({ id, kind, status, src }) =>
      at(
        src,
        `${kind === 'nonfunctional' ? 'non-functional requirement' : `${kind} requirement`} ${id}${status === 'required' ? '' : `, ${status}`}`,
      ),
    ),
    ...spec.features.flatMap(({ id, status, evidence }) => at(evidence, `feature ${id}, ${status}`)),
  ];
}

function at(sources: readonly Source[], text: string): readonly Note[] {
  return sources.map(({ file, line }) => ({ file, line, text }));
}

function fieldText(field: Field): string {
  const { name, original, type, pk, required, unique, was } = field;
  const facts = [
    typeText(type),
    ...(pk === true ? ['primary key'] : []),
    ...(required === true ? ['required'] : []),
    ...(unique === true ? ['unique'] : []),
    ...(field.default === undefined ? [] : [`default ${field.default.value}`]),
    ...(field.min === undefined ? [] : [`at least ${field.min}`]),
    ...(field.max === undefined ? [] : [`at most ${field.max}`]),
    ...(field.minLength === undefined ? [] : [`at least ${field.minLength} long`]),
    ...(field.maxLength === undefined ? [] : [`at most ${field.maxLength} long`]),
    ...(original === name ? [] : [`written \`${original}\``]),
    ...(was === undefined ? [] : [`was \`${was}\``]),
  ];
  return `${name}: ${facts.join(', ')}`;
}

function relationText({ from, to, kind, via, onDelete }: Relation): string {
  const through = via === undefined ? '' : ` by ${via}`;
  return `${from} ${kind} ${to}${through}${onDelete === undefined ? '' : `, on delete ${onDelete}`}`;
}

function endpointText({ method, path, auth, roles, action, entity, status }: Endpoint): string {
  const callers =
    roles.length > 0
      ? roles.join(' or ')
      : auth === 'none'
        ? 'public'
        : auth === 'unknown'
          ? 'callers not stated'
          : `authentication ${auth}`;
  const meaning = action === undefined || entity === undefined ? '' : `, ${action} ${entity}`;
  return `${method} ${path}, ${callers}${meaning}${status === 'required' ? '' : `, ${status}: not generated`}`;
}
