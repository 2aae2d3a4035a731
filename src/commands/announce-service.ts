import type { Announcement, PublishView, RunContext } from '../github/index.ts';
import { commentMarkdown, headline, pullRequestMarkdown, type ScaffoldResult } from '../report/index.ts';
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
export function serviceAnnouncement(
  { result, tree }: JudgedService,
  options: AnnouncementOptions,
): Announcement {
  const { spec, source, verdict, report, conflicts } = result;
  const { run, folder } = options;
  const said = (view: PublishView): ScaffoldResult => ({
    ...result,
    omissions: [...result.omissions, ...view.omissions],
  });
  return {
    title: `Compose ${spec.app.slug} from ${source.path}`,
    spec: source.sha256,
    body: (view) => pullRequestMarkdown(said(view), tree, placesOf(view, folder)),
    ...(options.comment
      ? {
          comment: {
            key: spec.app.slug,
            render: (view, previous) =>
              commentMarkdown(
                {
                  title: spec.app.slug,
                  report,
                  verdict,
                  conflicts,
                  omissions: said(view).omissions,
                  place: placesOf(view, folder).service,
                },
                {
                  key: spec.app.slug,
                  head: view.headSha,
                  run,
                  ...(previous === undefined ? {} : { previous }),
                },
              ),
          },
        }
      : {}),
    status: () => ({
      state: verdict.ready && conflicts.length === 0 ? 'success' : 'failure',
      description: headline({ report, verdict }),
      context: 'patternbank',
      targetUrl: run.url,
    }),
  };
}

function placesOf({ repositoryUrl, branch, base }: PublishView, folder: string) {
  return { service: { repositoryUrl, ref: branch, folder }, spec: { repositoryUrl, ref: base, folder: '.' } };
}
