import { type Cue, line, path } from '../cue.ts';

/** Signs of business rules, transactions and work in the background. */
export const SERVICES: readonly Cue[] = [
  path(5, /(^|\/)(services?|use_?cases|domain|tasks|jobs|workers?|mail(er)?)(\/|\.py$)/),
  path(3, /(^|\/)\w*(service|client|lifespan|shutdown|dependencies)\.py$/),
  line(5, /\bclass\s+\w*(Service|UseCase|UnitOfWork|Mailer|Client)\b/),
  line(5, /^\s*(from|import)\s+(celery|arq|dramatiq|apscheduler|rq|taskiq|procrastinate)\b/),
  line(4, /\b(smtplib|aiosmtplib|EmailMessage)\b/),
  line(4, /\b(signal\.SIG|add_signal_handler|SIGTERM)\b/),
  line(3, /\b(httpx\.AsyncClient|aiohttp\.ClientSession)\b/),
  line(3, /\bsession\.(commit|rollback)\s*\(/),
  line(2, /\bAnnotated\[.*\bDepends\(/),
  line(3, /\basyncio\.(Queue|create_task|TaskGroup|Event|Semaphore)\b/),
  line(4, /\b(add_listener|remove_listener|pg_notify)\b/),
];
