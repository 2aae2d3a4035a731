import type { GitHub } from './octokit.ts';

/** A comment of a pull request's conversation. */
export interface Comment {
  readonly id: number;
  readonly body: string;
  /** Login. */
  readonly author: string;
  readonly url: string;
}

/** All comments of a pull request, the oldest first. */
export async function listComments(github: GitHub, pullRequest: number): Promise<readonly Comment[]> {
  const operation = { doing: 'read the comments', needs: 'pull-requests: read' };
  const all = await github.call(operation, async ({ paginate, rest }) => ({
    data: await paginate(rest.issues.listComments, {
      ...github.repository,
      issue_number: pullRequest,
      per_page: 100,
    }),
  }));
  return all.map(commentOf);
}

/** Writes a comment. Where the answer is lost, the caller looks whether it is there before it writes another. */
export async function postComment(github: GitHub, pullRequest: number, body: string): Promise<Comment> {
  const operation = { doing: 'write the comment', needs: 'pull-requests: write' };
  return commentOf(
    await github.call(operation, ({ rest }) =>
      rest.issues.createComment({ ...github.repository, issue_number: pullRequest, body }),
    ),
  );
}

interface ApiComment {
  readonly id: number;
  readonly body?: string | undefined;
  readonly user: { readonly login: string } | null;
  readonly html_url: string;
}

function commentOf({ id, body = '', user, html_url }: ApiComment): Comment {
  return { id, body, author: user?.login ?? '', url: html_url };
}
