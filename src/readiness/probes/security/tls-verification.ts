import { keyword } from '../../facts/python/expression.ts';
import { defineProbe, notApplicable, share } from '../../probe.ts';
import { outboundCalls } from '../services/outbound.ts';

export const tlsVerification = defineProbe({
  id: 'SEC-10',
  name: 'tls-verification',
  category: 'security',
  level: 'high',
  weight: 3,
  effort: 'low',
  since: '1.0.0',
  needs: ['code'],
  asks: 'Is the other side of every outbound call verified?',
  why: 'A certificate that nobody checks protects nobody.',
  refuses: '`verify` that is a variable with the value False',
  fix: 'remove `verify=False`',
  remedy: { file: '{module}', snippet: 'httpx.AsyncClient(timeout=5.0)' },
  references: ['ASVS 12.3.2', 'bandit B501'],

  examine({ code }) {
    const { requests, clients } = outboundCalls(code);
    const all = [...requests, ...clients];
    if (all.length === 0) return notApplicable('the application calls no other service');
    const open = all.filter(({ call, scope }) =>
      ['verify', 'ssl', 'verify_ssl'].some((name) => {
        const given = keyword(call, name);
        return (
          given !== undefined &&
          code.values
            .expand({ expression: given, scope })
            .some(({ expression }) => expression.kind === 'constant' && expression.value === false)
        );
      }),
    );
    return share(
      all.filter((one) => !open.includes(one)).map(({ at }) => at),
      open.map(({ at }) => at),
      'these calls accept any certificate',
    );
  },
});
