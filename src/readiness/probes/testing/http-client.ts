import { defineProbe, found, notApplicable, notDetected } from '../../probe.ts';

export const httpClient = defineProbe({
  id: 'TST-03',
  name: 'http-client',
  category: 'testing',
  level: 'high',
  weight: 4,
  effort: 'low',
  since: '1.0.0',
  needs: ['application', 'suite'],
  asks: 'Do tests talk to the real application over HTTP?',
  why: 'Routing, validation and middleware are only there when a request passes through them.',
  refuses: 'a client of an application that the test makes itself, and a fixture that no test takes',
  fix: 'build a TestClient or an AsyncClient on the application',
  remedy: {
    file: 'tests/conftest.py',
    snippet:
      '@pytest.fixture\nasync def client() -> AsyncIterator[AsyncClient]:\n    async with AsyncClient(transport=ASGITransport(app=app), base_url="http://test") as client:\n        yield client',
  },
  references: [],

  examine({ application, suite }) {
    if (application === undefined) return notApplicable('nothing here starts an application');
    return suite.clients.length > 0
      ? found(suite.clients)
      : notDetected(suite.modules.map(({ path }) => path));
  },
});
