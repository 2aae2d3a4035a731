import { defineProblem } from '../diagnostics/index.ts';

export const notASite = defineProblem<{ readonly path: string; readonly example: string }>({
  code: 'site/folder-in-use',
  explanation:
    'A site is written into a folder that is empty, or that holds an earlier site of ours: never among the files of somebody else.',
  message: ({ path, example }) =>
    `\`${path}\` is not empty and has no patternbank-site.json (it holds \`${example}\`)`,
  help: () => 'name a folder that is empty or does not exist yet',
});

export const fileInTheWay = defineProblem<{ readonly path: string; readonly folder: string }>({
  code: 'site/file-in-the-way',
  explanation:
    'Files of an earlier site are replaced only as we wrote them: what somebody changed, or put where a page belongs, is not thrown away.',
  message: ({ path, folder }) => `\`${path}\` in \`${folder}\` is not as an earlier site left it`,
  help: ({ path }) => `move \`${path}\` away, or name another folder`,
});
