import type { Diagnostic } from '../diagnostics/index.ts';
import { connect, type Library, reasonOf } from '../openai/index.ts';
import { type SpecDocument, suggestionsSchema } from '../spec/index.ts';
import { suggestionsIn } from './answer.ts';
import { chatUnavailable } from './problems.ts';
import { messagesFor } from './prompt.ts';
import { NOTHING_SUGGESTED, type Suggest, type Suggested } from './suggester.ts';

/** Which model is asked, and where. */
export interface ChatSettings {
  readonly chatModel: string;
  readonly openaiApiKey?: string | undefined;
  readonly openaiBaseUrl?: string | undefined;
  /** Milliseconds that one request may take; 60,000 where nothing else is said. */
  readonly timeout?: number;
}

const TIMEOUT = 60_000;
/** Times that a request is tried again when the service is busy; it says how long to wait. */
const RETRIES = 2;
const TOKENS = 8_000;

/** Asks a model behind any endpoint that speaks the protocol of OpenAI, GitHub Models among them. */
export function openAiSuggester(settings: ChatSettings): Suggest {
  return async (documents) => {
    // The library is large, and a run without a model never pays for it.
    const library = await import('openai');
    try {
      return await ask({ library, settings, documents });
    } catch (error: unknown) {
      return failed(reasonOf(error, library));
    }
  };
}

interface Asking {
  readonly library: Library;
  readonly settings: ChatSettings;
  readonly documents: readonly SpecDocument[];
}

async function ask({ library, settings, documents }: Asking): Promise<Suggested> {
  const { chatModel: model, openaiApiKey, openaiBaseUrl, timeout = TIMEOUT } = settings;
  const client = connect(library, {
    ...{ apiKey: openaiApiKey, baseUrl: openaiBaseUrl },
    ...{ timeout, retries: RETRIES },
  });
  const { zodResponseFormat } = await import('openai/helpers/zod');
  const completion = await client.chat.completions.create({
    model,
    messages: messagesFor(documents),
    response_format: zodResponseFormat(suggestionsSchema, 'suggestions'),
    temperature: 0,
    max_tokens: TOKENS,
  });
  const content = completion.choices[0]?.message.content ?? '';
  const suggestions = suggestionsIn(content);
  return suggestions === undefined
    ? failed('its answer is not the JSON that was asked for')
    : { suggestions, diagnostics: [] };
}

function failed(why: string): Suggested {
  const diagnostics: readonly Diagnostic[] = [chatUnavailable.at({ why })];
  return { ...NOTHING_SUGGESTED, diagnostics };
}
