import { defineProbe, found, notApplicable, notDetected } from '../../probe.ts';

const FIELDS_MIN = 3;

export const typedSettings = defineProbe({
  id: 'CFG-01',
  name: 'typed-settings',
  category: 'config',
  level: 'high',
  weight: 5,
  effort: 'low',
  since: '1.0.0',
  needs: ['application', 'settings', 'sourcePaths'],
  asks: 'Does one typed place read the settings of the application?',
  why: 'A setting that is missing or misspelt then fails at the start, with its name, and not in the middle of a request.',
  refuses: 'a settings class that nothing instantiates, or with fewer than three typed fields',
  fix: 'read the environment through one settings class with typed fields',
  remedy: {
    file: '{module}',
    snippet:
      'class Settings(BaseSettings):\n    database_url: PostgresDsn\n    log_level: str = "INFO"\n\nsettings = Settings()',
  },
  references: ['12-factor III'],

  examine({ application, settings, sourcePaths }) {
    if (application === undefined) return notApplicable('nothing here starts an application');
    const used = settings.classes.filter(
      ({ fields, instances }) => instances.length > 0 && fields.length >= FIELDS_MIN,
    );
    if (used.length > 0) return found(used.map(({ at }) => ({ ...at, endLine: at.line })));
    const reads = settings.reads.map(({ at }) => at);
    return reads.length >= FIELDS_MIN ? found([...settings.stores, ...reads]) : notDetected(sourcePaths);
  },
});
