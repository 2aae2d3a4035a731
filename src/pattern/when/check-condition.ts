import { suggestion } from '../suggestion.ts';
import { type Condition, partsOf } from './condition.ts';
import { FACTS, type FactKind, factKind } from './facts.ts';
import type { WhenProblem } from './when-problem.ts';

const CAPABILITY = /^[a-z][a-z0-9_]*(\.[a-z0-9_]+)*$/;

/** The first part that could never mean anything: an unknown fact, a value it never has, an order of words. */
export function checkCondition(condition: Condition, text: string): WhenProblem | undefined {
  for (const part of partsOf(condition)) {
    const problem = checkPart(part);
    if (problem !== undefined) return { ...problem, offset: Math.max(0, text.indexOf(wordOf(part))) };
  }
  return undefined;
}

type Problem = Omit<WhenProblem, 'offset'>;

function checkPart(part: Condition): Problem | undefined {
  switch (part.kind) {
    case 'fact':
      return factKind(part.name) === undefined ? unknownFact(part.name) : undefined;
    case 'compare': {
      const fact = factKind(part.name);
      return fact === undefined ? unknownFact(part.name) : checkComparison(part, fact);
    }
    case 'provides':
      return CAPABILITY.test(part.capability)
        ? undefined
        : {
            message: `expected a capability, got \`${part.capability}\``,
            help: 'write lower-case words joined by dots',
          };
    case 'not':
    case 'and':
    case 'or':
      return undefined;
  }
}

function checkComparison(part: Condition & { kind: 'compare' }, fact: FactKind): Problem | undefined {
  const { name, operator, value } = part;
  if (fact.type === 'number') {
    return /^\d+$/.test(value)
      ? undefined
      : {
          message: `expected \`${name}\` compared with a number, got \`${value}\``,
          help: 'write a whole number',
        };
  }
  if (operator !== '==' && operator !== '!=') {
    return {
      message: `expected \`==\` or \`!=\` after \`${name}\`, got \`${operator}\``,
      help: `\`${name}\` is not a number: use \`==\` or \`!=\``,
    };
  }
  const values = fact.type === 'truth' ? ['true', 'false'] : fact.values;
  if (values === undefined || values.includes(value)) return undefined;
  const near = suggestion(value, values);
  const expected = values.map((each) => `\`${each}\``).join(', ');
  return {
    message: `expected \`${name}\` compared with one of ${expected}, got \`${value}\``,
    help: `write \`${near ?? values[0] ?? ''}\``,
  };
}

function unknownFact(name: string): Problem {
  const near = suggestion(
    name,
    FACTS.map((fact) => fact.name),
  );
  const help =
    near === undefined
      ? `use one of ${FACTS.map((fact) => `\`${fact.name}\``).join(', ')}`
      : `write \`${near}\``;
  return { message: `\`${name}\` is not a fact of a service`, help };
}

function wordOf(part: Condition): string {
  if (part.kind === 'fact' || part.kind === 'compare') return part.name;
  return part.kind === 'provides' ? part.capability : '';
}
