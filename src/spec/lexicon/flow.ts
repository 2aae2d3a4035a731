/** The states that a thing goes through, as a list with bars, and what stands behind them. */
interface Flow {
  readonly states: string;
  readonly behind: string;
}

const STATE = '[a-z][a-z0-9_-]*';
const FLOW = new RegExp(
  String.raw`^${STATE}(?:\s*/\s*${STATE})*(?:\s*(?:→|->|=>)\s*${STATE}(?:\s*/\s*${STATE})*){1,10}(?=\s*(?:$|[(,;.]))`,
);

/** `open → in_progress → done / cancelled`. An arrow to one word alone says to which thing a field refers. */
export function flowIn(text: string): Flow | undefined {
  const flow = FLOW.exec(text)?.[0];
  const states = flow?.split(/\s*(?:→|->|=>|\/)\s*/) ?? [];
  return flow === undefined || states.length < 3
    ? undefined
    : { states: states.join('|'), behind: text.slice(flow.length) };
}
