import { below, everythingIn } from '../../facts/files/data.ts';
import { externalCalls } from '../../facts/place.ts';
import { keyword } from '../../facts/python/expression.ts';
import { defineProbe, found, notApplicable, notDetected } from '../../probe.ts';

const FLAGS =
  /^--(timeout-graceful-shutdown|graceful-timeout|graceful_timeout|workers-kill-timeout|kill-timeout)(=|$)/;

export const gracefulStop = defineProbe({
  id: 'SVC-06',
  name: 'graceful-stop',
  category: 'services',
  level: 'medium',
  weight: 2,
  effort: 'low',
  since: '1.0.0',
  needs: ['application', 'containers', 'repository', 'code'],
  asks: 'Do running requests finish when the service is stopped?',
  why: 'Every deployment stops it.',
  refuses: 'a flag in a compose file for development',
  fix: 'start uvicorn with `--timeout-graceful-shutdown`',
  remedy: {
    file: 'Dockerfile',
    snippet: 'CMD ["uvicorn", "src.main:app", "--host", "0.0.0.0", "--timeout-graceful-shutdown", "25"]',
  },
  references: ['Mercari production readiness checklist, level B'],

  examine({ application, containers, repository, code }) {
    if (application === undefined) return notApplicable('nothing here starts an application');
    const flags = containers.starts
      .filter(
        ({ shipped, executed }) =>
          shipped && executed.some(({ words }) => words.some((word) => FLAGS.test(word))),
      )
      .map(({ at }) => at);
    const called = externalCalls(code.alive, code.values, (name) => /^uvicorn\.(run|Config)$/.test(name))
      .filter(({ call }) => keyword(call, 'timeout_graceful_shutdown') !== undefined)
      .map(({ at }) => at);
    const hooks = repository
      .matching(/(^|\/)(k8s|kubernetes|deploy|charts|helm|manifests)\/.*\.ya?ml$/)
      .flatMap((path) =>
        repository.yaml(path).flatMap((data) =>
          [...everythingIn(data)].flatMap((part) => {
            const hook = below(part, 'lifecycle', 'preStop');
            return hook === undefined ? [] : [{ path, line: hook.line, endLine: hook.endLine }];
          }),
        ),
      );
    const evidence = [...flags, ...called, ...hooks];
    return evidence.length > 0 ? found(evidence) : notDetected(containers.starts.map(({ at }) => at.path));
  },
});
