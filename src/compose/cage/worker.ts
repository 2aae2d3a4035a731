import { isFailure } from '../../diagnostics/index.ts';
import { renderAll } from '../render.ts';
import { type AnswerMessage, requestMessage, unpacked } from './message.ts';

/** Runs in the child: renders what the parent sends, answers and ends. It has no environment, no files and no network code. */
process.once('message', (message: unknown) => {
  const answer = answerTo(message);
  process.send?.(answer, () => process.disconnect());
});

function answerTo(message: unknown): AnswerMessage {
  try {
    const request = unpacked(requestMessage.parse(message));
    const texts = renderAll(request, (index) =>
      process.send?.({ kind: 'started', index } satisfies AnswerMessage),
    );
    return { kind: 'done', texts: [...texts] };
  } catch (error) {
    // Anything else is a defect: the child dies of it, and the parent says so.
    if (!isFailure(error)) throw error;
    const diagnostics = error.diagnostics.map(({ code, message: text, help, span }) => ({
      code,
      severity: 'error' as const,
      message: text.slice(0, 1000),
      help: help.slice(0, 1000),
      ...(span === undefined ? {} : { span }),
    }));
    return { kind: 'failed', diagnostics };
  }
}
