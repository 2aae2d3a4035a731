import type { Category } from '../../../category.ts';
import type { Cue } from '../cue.ts';
import { API } from './api.ts';
import { CI } from './ci.ts';
import { CONFIG } from './config.ts';
import { DATABASE } from './database.ts';
import { DOCKER } from './docker.ts';
import { MODELS } from './models.ts';
import { OBSERVABILITY } from './observability.ts';
import { PROJECT } from './project.ts';
import { REPOSITORIES } from './repositories.ts';
import { SECURITY } from './security.ts';
import { SERVICES } from './services.ts';
import { TESTING } from './testing.ts';

/** The signs of each category. */
export const CUES: Readonly<Record<Category, readonly Cue[]>> = {
  config: CONFIG,
  database: DATABASE,
  observability: OBSERVABILITY,
  models: MODELS,
  repositories: REPOSITORIES,
  services: SERVICES,
  api: API,
  security: SECURITY,
  testing: TESTING,
  docker: DOCKER,
  project: PROJECT,
  ci: CI,
};
