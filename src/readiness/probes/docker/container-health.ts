import { below, type Data, everythingIn, itemsOf, textsOf } from '../../facts/files/data.ts';
import { inherited } from '../../facts/files/dockerfile.ts';
import type { Repository } from '../../facts/repository.ts';
import { defineProbe, found, notApplicable, notDetected } from '../../probe.ts';
import type { Evidence } from '../../report.ts';
import { shippedImages } from './shipped.ts';

/** What the file of a platform asks its containers: `healthCheckPath` of Render, `checks` of Fly. */
function platforms(repository: Repository): readonly Evidence[] {
  const yaml = repository.named('render.yaml', 'render.yml').flatMap((path) =>
    repository
      .yaml(path)
      .flatMap((data) => itemsOf(below(data, 'services')))
      .flatMap((service) => placed(path, below(service, 'healthCheckPath'))),
  );
  const toml = repository.named('fly.toml', 'railway.toml').flatMap((path) => {
    const data = repository.toml(path);
    return [
      ...[['checks'], ['http_service', 'checks'], ['deploy', 'healthcheckPath']].flatMap((keys) =>
        placed(path, below(data, ...keys)),
      ),
      ...itemsOf(below(data, 'services')).flatMap((service) =>
        ['http_checks', 'tcp_checks'].flatMap((key) => placed(path, below(service, key))),
      ),
    ];
  });
  return [...yaml, ...toml];
}

function placed(path: string, data: Data | undefined): readonly Evidence[] {
  return data === undefined ? [] : [{ path, line: data.line, endLine: data.endLine }];
}

export const containerHealth = defineProbe({
  id: 'DKR-05',
  name: 'container-health',
  category: 'docker',
  level: 'medium',
  weight: 3,
  effort: 'low',
  since: '1.0.0',
  needs: ['containers', 'application', 'repository'],
  asks: 'Does something ask the container whether it still works?',
  why: 'A process that hangs still runs.',
  refuses: '`HEALTHCHECK NONE`, and the health check of the database',
  fix: 'add a HEALTHCHECK that requests the liveness route',
  remedy: {
    file: 'Dockerfile',
    snippet:
      'HEALTHCHECK CMD ["python", "-c", "import urllib.request as u; u.urlopen(\'http://127.0.0.1:8000/livez\', timeout=2)"]',
  },
  references: ['hadolint DL3057', 'checkov CKV_DOCKER_2'],

  examine({ containers, application, repository }) {
    const images = shippedImages(containers);
    if (images.length === 0 && application === undefined) return notApplicable('no image is built');
    const docker = images.flatMap((image) =>
      inherited(image.stages, image.shipped, 'HEALTHCHECK')
        .slice(0, 1)
        .filter(({ text }) => !/^NONE\b/i.test(text.trim()))
        .map(({ line, endLine }) => ({ path: image.path, line, endLine })),
    );
    const compose = containers.services
      .filter(({ data }) => below(data, 'build') !== undefined)
      .flatMap(({ path, data }) => {
        const test = below(data, 'healthcheck', 'test');
        return test !== undefined && !/^NONE/.test(textsOf(test).join(' '))
          ? [{ path, line: test.line, endLine: test.endLine }]
          : [];
      });
    const kubernetes = repository
      .matching(/(^|\/)(k8s|kubernetes|deploy|charts|helm|manifests)\/.*\.ya?ml$/)
      .flatMap((path) =>
        repository.yaml(path).flatMap((data) =>
          [...everythingIn(data)].flatMap((part) => {
            const probe = below(part, 'livenessProbe') ?? below(part, 'readinessProbe');
            return probe === undefined ? [] : [{ path, line: probe.line, endLine: probe.endLine }];
          }),
        ),
      );
    const evidence = [...docker, ...compose, ...kubernetes, ...platforms(repository)];
    return evidence.length > 0
      ? found(evidence)
      : notDetected(images.length > 0 ? images.map(({ path }) => path) : ['Dockerfile']);
  },
});
