import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { textFile } from '../../src/tree/index.ts';
import { GitHubDouble } from '../github-double/github-double.ts';
import { Checkout, SPEC } from './running.ts';

let double: GitHubDouble;
let checkout: Checkout;

beforeEach(async () => {
  double = await GitHubDouble.start({ files: { 'spec.md': SPEC }, permissions: { workflows: 'write' } });
  checkout = new Checkout();
  checkout.write('spec.md', SPEC);
});

afterEach(async () => {
  checkout.remove();
  await double.stop();
});

describe('the action, composing', () => {
  it('what people deleted on our branch earns nothing, though the checkout has it', async () => {
    const first = await checkout.run(double, {});
    const branch = first.outputs['branch'] ?? '';
    const files = double.files(branch);
    // The service is merged, checked out, and thinned out on our branch.
    double.commit('main', files);
    for (const { path, bytes } of files.files()) checkout.write(path, new TextDecoder().decode(bytes));
    double.commit(branch, files.without(files.paths().filter((path) => path.startsWith('tests/'))));
    const second = await checkout.run(double, {}, { run: '2' });
    expect(Number(second.outputs['production-score'])).toBeLessThan(
      Number(first.outputs['production-score']),
    );
    expect(second.outputs['missing-components']).toContain('testing');
  });

  it('names files of a service in a folder by their paths in the repository', async () => {
    const inputs = { 'output-path': 'services/notes' };
    const { outputs } = await checkout.run(double, inputs);
    const branch = outputs['branch'] ?? '';
    const edited = (path: string, text: string) =>
      double.commit(branch, double.files(branch).with([textFile(path, text)]));
    edited('services/notes/src/models/note.py', 'title = 1\n');
    checkout.write('spec.md', SPEC.replace('max 80', 'max 90'));
    const { annotations, exitCode } = await checkout.run(double, inputs, { run: '2' });
    expect(exitCode).toBe(1);
    expect(annotations[0]).toMatchObject({
      title: 'conflict',
      file: 'services/notes/src/models/note.py',
      line: 1,
    });
  });
});
