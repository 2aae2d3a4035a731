import { accessSentence } from './access-sentence.ts';
import { alignedColumns } from './aligned-columns.ts';
import { announcedFields } from './announced-fields.ts';
import { basePath } from './base-path.ts';
import { classDiagram } from './class-diagram.ts';
import { classMembers } from './class-members.ts';
import { columnList } from './column-list.ts';
import { constraintTable } from './constraint-table.ts';
import { dbml } from './dbml.ts';
import type { Reader } from './draft.ts';
import { drizzle } from './drizzle.ts';
import { endpointCurl } from './endpoint-curl.ts';
import { endpointDecorator } from './endpoint-decorator.ts';
import { endpointFence } from './endpoint-fence.ts';
import { endpointHeading } from './endpoint-heading.ts';
import { endpointLine } from './endpoint-line.ts';
import { endpointPairs } from './endpoint-pairs.ts';
import { endpointTable } from './endpoint-table.ts';
import { endpointTree } from './endpoint-tree.ts';
import { entityNames } from './entity-names.ts';
import { entityTable } from './entity-table.ts';
import { fieldList } from './field-list.ts';
import { fieldRemark } from './field-remark.ts';
import { fieldTable } from './field-table.ts';
import { go } from './go.ts';
import { graphql } from './graphql.ts';
import { groupLine } from './group-line.ts';
import { inferred } from './inferred.ts';
import { mermaid } from './mermaid.ts';
import { message } from './message.ts';
import { nameTypeBlock } from './name-type-block.ts';
import { openapi } from './openapi.ts';
import { prisma } from './prisma.ts';
import { proseList } from './prose-list.ts';
import { proseSentence } from './prose-sentence.ts';
import { protobuf } from './protobuf.ts';
import { python } from './python.ts';
import { relationLine } from './relation-line.ts';
import { requirement } from './requirement.ts';
import { roleMatrix } from './role-matrix.ts';
import { sql } from './sql.ts';
import { tableSentence } from './table-sentence.ts';
import { thingList } from './thing-list.ts';
import { titledExample } from './titled-example.ts';
import { titledList } from './titled-list.ts';
import { toldParagraph } from './told-paragraph.ts';
import { typescript } from './typescript.ts';
import { uniqueLine } from './unique-line.ts';

/** Every notation that is read, the strongest first. A new one is a file and a line here. */
export const READERS: readonly Reader[] = [
  sql,
  prisma,
  drizzle,
  dbml,
  fieldTable,
  groupLine,
  mermaid,
  classDiagram,
  openapi,
  fieldList,
  tableSentence,
  relationLine,
  uniqueLine,
  python,
  typescript,
  go,
  graphql,
  protobuf,
  classMembers,
  nameTypeBlock,
  alignedColumns,
  columnList,
  entityTable,
  announcedFields,
  fieldRemark,
  constraintTable,
  titledList,
  thingList,
  toldParagraph,
  proseList,
  entityNames,
  titledExample,
  inferred,
  proseSentence,
  endpointTable,
  endpointHeading,
  endpointLine,
  endpointPairs,
  endpointTree,
  endpointFence,
  endpointCurl,
  endpointDecorator,
  message,
  roleMatrix,
  accessSentence,
  basePath,
  requirement,
];
