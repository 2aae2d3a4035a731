import type { Fix } from './fix.ts';

/** Where to report a hole. GitHub's own way needs no address. */
export const securityPolicy: Fix = {
  probe: 'CIC-09',
  propose({ repository }) {
    const [present] = repository.matching(/^(\.github\/|docs\/)?SECURITY\.(md|rst|txt)$/i);
    if (present !== undefined) return { because: `${present} is there: name a contact in it` };
    return {
      path: 'SECURITY.md',
      lines: [
        '# Security',
        '',
        'Report a vulnerability through private vulnerability reporting: *Security*, *Report a vulnerability*. Open no issue for it.',
        'Turn it on in the settings of the repository, below *Code security*.',
      ],
    };
  },
};
