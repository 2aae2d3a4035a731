import { defineProblem } from '../diagnostics/index.ts';

export const unreadablePolicy = defineProblem<{ reason: string }>({
  code: 'policy/unreadable',
  explanation:
    'The policy says what may be merged. One that cannot be read must not silently become a weaker one.',
  message: ({ reason }) => `the policy is not YAML that can be read: ${reason}`,
  help: () => 'correct the YAML at this line',
});

export const unknownPolicyKey = defineProblem<{ key: string; known: string; nearest: string }>({
  code: 'policy/unknown-key',
  explanation: 'A key with a slip in its spelling would change nothing, and nobody would notice.',
  message: ({ key, known }) => `unknown key \`${key}\`, expected one of ${known}`,
  help: ({ nearest }) => `write \`${nearest}\`, or remove the line`,
});

export const invalidPolicyValue = defineProblem<{ key: string; reason: string }>({
  code: 'policy/invalid-value',
  explanation: 'A value out of its range would gate on something else than was meant.',
  message: ({ key, reason }) => `\`${key}\`: ${reason}`,
  help: ({ key }) => `correct the value of \`${key}\``,
});

export const unknownWaivedProbe = defineProblem<{ probe: string; nearest: string }>({
  code: 'policy/unknown-probe',
  explanation: 'A waiver for a probe that does not exist excuses nothing.',
  message: ({ probe }) => `a waiver names \`${probe}\`, and there is no such probe`,
  help: ({ nearest }) => `write \`${nearest}\`, or remove the waiver`,
});
