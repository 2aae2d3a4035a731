import type { Probe } from '../probe.ts';
import { bodyLimit } from './api/body-limit.ts';
import { documentationUrls } from './api/documentation-urls.ts';
import { lastResortHandler } from './api/last-resort-handler.ts';
import { reachableRoutes } from './api/reachable-routes.ts';
import { versionedPaths } from './api/versioned-paths.ts';
import { codeOwners } from './ci/code-owners.ts';
import { dependencyUpdates } from './ci/dependency-updates.ts';
import { leastPermissions } from './ci/least-permissions.ts';
import { licence } from './ci/licence.ts';
import { pinnedActions } from './ci/pinned-actions.ts';
import { pullRequestTests } from './ci/pull-request-tests.ts';
import { readme } from './ci/readme.ts';
import { scanning } from './ci/scanning.ts';
import { securityPolicy } from './ci/security-policy.ts';
import { environmentExample } from './config/environment-example.ts';
import { liveCredentials } from './config/live-credentials.ts';
import { scatteredEnvironment } from './config/scattered-environment.ts';
import { secretDefaults } from './config/secret-defaults.ts';
import { secretTypes } from './config/secret-types.ts';
import { trackedEnvironment } from './config/tracked-environment.ts';
import { typedSettings } from './config/typed-settings.ts';
import { automatedMigrations } from './database/automated-migrations.ts';
import { createAll } from './database/create-all.ts';
import { migrations } from './database/migrations.ts';
import { poolSize } from './database/pool-size.ts';
import { sessionLifecycle } from './database/session-lifecycle.ts';
import { staleConnections } from './database/stale-connections.ts';
import { transactions } from './database/transactions.ts';
import { buildContext } from './docker/build-context.ts';
import { containerHealth } from './docker/container-health.ts';
import { execForm } from './docker/exec-form.ts';
import { lockedInstall } from './docker/locked-install.ts';
import { multiStage } from './docker/multi-stage.ts';
import { nonRoot } from './docker/non-root.ts';
import { pinnedBases } from './docker/pinned-bases.ts';
import { startingImage } from './docker/starting-image.ts';
import { awareDatetimes } from './models/aware-datetimes.ts';
import { constrainedFields } from './models/constrained-fields.ts';
import { declaredResponses } from './models/declared-responses.ts';
import { separateSchemas } from './models/separate-schemas.ts';
import { typedBodies } from './models/typed-bodies.ts';
import { errorTracking } from './observability/error-tracking.ts';
import { livenessRoute } from './observability/liveness-route.ts';
import { loggingCalls } from './observability/logging-calls.ts';
import { metrics } from './observability/metrics.ts';
import { noPrint } from './observability/no-print.ts';
import { readinessRoute } from './observability/readiness-route.ts';
import { requestId } from './observability/request-id.ts';
import { structuredLogs } from './observability/structured-logs.ts';
import { tracing } from './observability/tracing.ts';
import { declaredDependencies } from './project/declared-dependencies.ts';
import { linter } from './project/linter.ts';
import { lockFile } from './project/lock-file.ts';
import { preCommit } from './project/pre-commit.ts';
import { supportedPython } from './project/supported-python.ts';
import { typeChecker } from './project/type-checker.ts';
import { boundedLists } from './repositories/bounded-lists.ts';
import { dataLayer } from './repositories/data-layer.ts';
import { thinHandlers } from './repositories/thin-handlers.ts';
import { authenticationScheme } from './security/authentication.ts';
import { boundParameters } from './security/bound-parameters.ts';
import { cookieFlags } from './security/cookie-flags.ts';
import { corsOrigins } from './security/cors-origins.ts';
import { dangerousCalls } from './security/dangerous-calls.ts';
import { noDebug } from './security/no-debug.ts';
import { objectOwnership } from './security/object-ownership.ts';
import { outboundHosts } from './security/outbound-hosts.ts';
import { passwordHashing } from './security/password-hashing.ts';
import { protectedRoutes } from './security/protected-routes.ts';
import { randomTokens } from './security/random-tokens.ts';
import { rateLimit } from './security/rate-limit.ts';
import { securityHeaders } from './security/security-headers.ts';
import { tlsVerification } from './security/tls-verification.ts';
import { tokenVerification } from './security/token-verification.ts';
import { blockingCalls } from './services/blocking-calls.ts';
import { gracefulStop } from './services/graceful-stop.ts';
import { retries } from './services/retries.ts';
import { shutdown } from './services/shutdown.ts';
import { silentHandlers } from './services/silent-handlers.ts';
import { timeouts } from './services/timeouts.ts';
import { assertingTests } from './testing/asserting-tests.ts';
import { coverage } from './testing/coverage.ts';
import { coverageFloor } from './testing/coverage-floor.ts';
import { effectiveTests } from './testing/effective-tests.ts';
import { failureTests } from './testing/failure-tests.ts';
import { httpClient } from './testing/http-client.ts';
import { isolatedState } from './testing/isolated-state.ts';
import { requestedRoutes } from './testing/requested-routes.ts';
import { testsInCi } from './testing/tests-in-ci.ts';

/** Every probe, in the order of categories and numbers. */
export const PROBES: readonly Probe[] = [
  typedSettings,
  scatteredEnvironment,
  environmentExample,
  liveCredentials,
  trackedEnvironment,
  secretDefaults,
  secretTypes,
  migrations,
  poolSize,
  staleConnections,
  sessionLifecycle,
  createAll,
  transactions,
  automatedMigrations,
  loggingCalls,
  structuredLogs,
  noPrint,
  requestId,
  metrics,
  tracing,
  errorTracking,
  livenessRoute,
  readinessRoute,
  typedBodies,
  constrainedFields,
  awareDatetimes,
  declaredResponses,
  separateSchemas,
  thinHandlers,
  dataLayer,
  boundedLists,
  timeouts,
  retries,
  shutdown,
  blockingCalls,
  silentHandlers,
  gracefulStop,
  reachableRoutes,
  versionedPaths,
  lastResortHandler,
  documentationUrls,
  bodyLimit,
  boundParameters,
  corsOrigins,
  authenticationScheme,
  protectedRoutes,
  rateLimit,
  securityHeaders,
  passwordHashing,
  tokenVerification,
  dangerousCalls,
  tlsVerification,
  noDebug,
  objectOwnership,
  outboundHosts,
  randomTokens,
  cookieFlags,
  effectiveTests,
  assertingTests,
  httpClient,
  requestedRoutes,
  failureTests,
  coverage,
  testsInCi,
  coverageFloor,
  isolatedState,
  startingImage,
  nonRoot,
  pinnedBases,
  multiStage,
  containerHealth,
  buildContext,
  execForm,
  lockedInstall,
  lockFile,
  declaredDependencies,
  supportedPython,
  linter,
  typeChecker,
  preCommit,
  pullRequestTests,
  pinnedActions,
  leastPermissions,
  dependencyUpdates,
  scanning,
  readme,
  licence,
  codeOwners,
  securityPolicy,
];
