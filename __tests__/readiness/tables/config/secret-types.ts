import { type Files, type ProbeTable } from '../../probe-table.ts';
import { app, plain } from '../parts.ts';

const keyed = (field: string): Files => ({
  'main.py': `from pydantic import SecretStr\nfrom pydantic_settings import BaseSettings\n${app}class Settings(BaseSettings):\n    secret_key: ${field}\nsettings = Settings()`,
});

export const table: ProbeTable = {
  found: [['masked', keyed('SecretStr  #: evidence')]],
  notDetected: [['text', keyed('str')]],
  fooled: [
    ['masked only in a comment', keyed('str  # SecretStr')],
    ['imported only', keyed('str | None = None')],
  ],
  notApplicable: [['no secret', plain]],
};
