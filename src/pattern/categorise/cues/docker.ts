import { type Cue, line, path } from '../cue.ts';

/** Signs of images and of what runs them. */
export const DOCKER: readonly Cue[] = [
  path(8, /(^|\/)([\w.-]*Dockerfile[\w.-]*|(docker-)?compose[\w.-]*\.ya?ml|\.dockerignore|Containerfile)$/),
  path(8, /(^|\/)(k8s|kubernetes|helm|charts)\//),
  path(4, /(^|\/)(docker\/|[\w-]*entrypoint[\w-]*\.sh$)/),
  line(5, /^FROM\s+\S+/),
  line(4, /^\s*exec\s+(\S*\/)?(gunicorn|uvicorn|python3?|hypercorn|granian)\b/),
  line(4, /^(HEALTHCHECK|ENTRYPOINT|COPY --from)\b/),
  line(4, /^\s*(image|depends_on|healthcheck):/),
  line(4, /^kind:\s*(Deployment|StatefulSet|Ingress|CronJob)\b/),
];
