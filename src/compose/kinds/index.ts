import { appExceptionHandler } from './app-exception-handler.ts';
import { appLifespan } from './app-lifespan.ts';
import { appMiddleware } from './app-middleware.ts';
import { appRouter } from './app-router.ts';
import { appSetup } from './app-setup.ts';
import { ciStep } from './ci-step.ts';
import { composeService } from './compose-service.ts';
import { composeVolume } from './compose-volume.ts';
import { databaseTable } from './database-table.ts';
import { dockerignoreLine } from './dockerignore-line.ts';
import { gitignoreLine } from './gitignore-line.ts';
import { healthCheck } from './health-check.ts';
import { jobHandler } from './job-handler.ts';
import type { ContributionKind } from './kind.ts';
import { makeTarget } from './make-target.ts';
import { pyprojectTable } from './pyproject-table.ts';
import { pytestPlugin } from './pytest-plugin.ts';
import { pythonDependency } from './python-dependency.ts';
import { readmeSection } from './readme-section.ts';
import { registryOf } from './registry.ts';
import { settingsField } from './settings-field.ts';
import { settingsProductionRule } from './settings-production-rule.ts';

export { offeredBy } from './app-router.ts';
export type { ContributionKind, Given, ImportedSymbol } from './kind.ts';
export { mergeDependencies, normalName, requirementOf } from './python-dependency.ts';
export { parseSpecifier, satisfies } from './specifier.ts';

/** Every kind of contribution that a manifest may write. */
export const CONTRIBUTION_KINDS: readonly ContributionKind[] = registryOf([
  appExceptionHandler,
  appLifespan,
  appMiddleware,
  appRouter,
  appSetup,
  ciStep,
  composeService,
  composeVolume,
  databaseTable,
  dockerignoreLine,
  gitignoreLine,
  healthCheck,
  jobHandler,
  makeTarget,
  pyprojectTable,
  pytestPlugin,
  pythonDependency,
  readmeSection,
  settingsField,
  settingsProductionRule,
]);
