import type { Announcement, PublishView, RunContext } from '../github/index.ts';
import {
  commentMarkdown,
  conflictNotes,
  headline,
  pullRequestMarkdown,
  type ScaffoldResult,
} from '../report/index.ts';
import type { FileTree } from '../tree/index.ts';

/** A composed service as it would stand on its branch, judged. */
export interface JudgedService {
  readonly result: ScaffoldResult;
  /** The merged tree, for its size. */
  readonly tree: FileTree;
}

export interface AnnouncementOptions {
  readonly run: RunContext['run'];
  /** Folder of the service in the repository. */
  readonly folder: string;
  /** Whether the pull request gets a comment. */
  readonly comment: boolean;
}

/** What is said about a service: pull request, comment, commit status. */
export function serviceAnnouncement(judged: JudgedService, options: AnnouncementOptions): Announcement {
  const { result, tree } = judged;
  const { spec, source, verdict, report, conflicts, proven } = result;
  return {
    title: `Compose ${spec.app.slug} from ${source.path}`,
    spec: source.sha256,
    specPath: source.path,
    body: (view) => pullRequestMarkdown(withSeen(result, view), tree, placesOf(view, options.folder)),
    ...(options.comment ? { comment: commentOn(result, options) } : {}),
    notes: conflictNotes(conflicts, options.folder),
    status: () => ({
      state: verdict.ready && conflicts.length === 0 && proven !== false ? 'success' : 'failure',
      description: headline({ report, verdict }),
      context: nameIn('patternbank', options.folder),
      targetUrl: options.run.url,
    }),
  };
}

function commentOn(
  result: ScaffoldResult,
  { run, folder }: AnnouncementOptions,
): NonNullable<Announcement['comment']> {
  const { spec, report, verdict, conflicts, verification } = result;
  const proof = verification === undefined ? {} : { verification };
  const title = spec.app.slug;
  // Two folders of one repository may hold services of the same name.
  const key = folder === '.' ? title : `${title} ${folder}`;
  return {
    key,
    render: (view, previous) => {
      const { omissions } = withSeen(result, view);
      const place = placesOf(view, folder).service;
      const origin = { key, head: view.headSha, run, ...(previous === undefined ? {} : { previous }) };
      return commentMarkdown({ title, report, verdict, conflicts, omissions, place, ...proof }, origin);
    },
  };
}

/** Of a service in a folder, branch protection requires a status of its own: `patternbank/services/notes`. */
function nameIn(context: string, folder: string): string {
  return folder === '.' ? context : `${context}/${folder}`;
}

/** The result with what publishing left out. */
function withSeen(result: ScaffoldResult, view: PublishView): ScaffoldResult {
  return { ...result, omissions: [...result.omissions, ...view.omissions] };
}

function placesOf({ repositoryUrl, branch, base }: PublishView, folder: string) {
  return {
    service: { repositoryUrl, ref: branch, folder },
    spec: { repositoryUrl, ref: base, folder: '.' },
  };
}
