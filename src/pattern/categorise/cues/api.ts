import { type Cue, line, path } from '../cue.ts';

/** Signs of routes and answers over HTTP. */
export const API: readonly Cue[] = [
  path(4, /(^|\/)(routers?|routes|endpoints|api|views|errors|problems)(\/|\.py$)/),
  path(3, /(^|\/)(app|main|application)\.py$/),
  line(4, /@\w*(router|app|api)\.(get|post|put|patch|delete|websocket|head|options)\b/),
  line(4, /\b(exception_handler|add_exception_handler|RequestValidationError|StarletteHTTPException)\b/),
  line(4, /\b(WebSocket|StreamingResponse|EventSourceResponse)\b/),
  line(4, /application\/problem\+json/),
  line(3, /\b(APIRouter|FastAPI)\s*\(/),
  line(
    3,
    /\b(Query|Header|Path|Body|Form|File|Cookie)\s*\((?=.*(\b[gl][et]=|\balias=|\b(min|max)_length=|\.\.\.))/,
  ),
  line(3, /^\s*from\s+fastapi(\.\w+)?\s+import\b.*\b(Query|Header|Path|Body|UploadFile)\b/),
  line(3, /\b(content-type|Content-Type|media_type|Allow)\b/),
  line(3, /scope\[["'](method|path)["']\]|http\.response\.start/),
  line(2, /\b(HTTPException|response_model|status_code)\b/),
];
