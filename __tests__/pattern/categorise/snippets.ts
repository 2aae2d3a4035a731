import type { Category } from '../../../src/category.ts';
import type { SecurityLevel } from '../../../src/pattern/index.ts';

/** A piece of code as somebody would bring it, with what a reviewer says it is. Labelled before the classifier was run on it. */
export interface Snippet {
  readonly path: string;
  readonly text: string;
  readonly category: Category;
  readonly level: SecurityLevel;
}

/** A snippet as tables write it. */
export type Row = readonly [path: string, category: Category, level: SecurityLevel, text: string];

const ROWS: readonly Row[] = [
  [
    'app/settings.py',
    'config',
    'HIGH',
    `from pydantic import SecretStr\nfrom pydantic_settings import BaseSettings\n\n\nclass Settings(BaseSettings):\n    database_dsn: SecretStr\n    page_size: int = 50\n`,
  ],
  [
    'app/conf.py',
    'config',
    'HIGH',
    `import os\n\nDATABASE_URL = os.environ["DATABASE_URL"]\nDEBUG = os.getenv("DEBUG", "0") == "1"\n`,
  ],
  [
    'options.py',
    'config',
    'HIGH',
    `from functools import lru_cache\n\nfrom starlette.config import Config\nfrom starlette.datastructures import Secret\n\n\n@lru_cache\ndef options() -> Config:\n    return Config(".env")\n\n\nSIGNING_KEY = options()("SIGNING_KEY", cast=Secret)\n`,
  ],
  [
    'app/engine.py',
    'database',
    'HIGH',
    `from sqlalchemy.ext.asyncio import async_sessionmaker, create_async_engine\n\nengine = create_async_engine(URL, pool_size=20, pool_pre_ping=True)\nsessions = async_sessionmaker(engine, expire_on_commit=False)\n`,
  ],
  [
    'pool.py',
    'database',
    'HIGH',
    `import asyncpg\n\n\nasync def open_pool(dsn: str) -> asyncpg.Pool:\n    return await asyncpg.create_pool(dsn, min_size=2, max_size=10)\n`,
  ],
  [
    'migrations/versions/0007_orders.py',
    'database',
    'MEDIUM',
    `import sqlalchemy as sa\nfrom alembic import op\n\nrevision = "0007"\ndown_revision = "0006"\n\n\ndef upgrade() -> None:\n    op.add_column("orders", sa.Column("note", sa.Text(), nullable=True))\n\n\ndef downgrade() -> None:\n    op.drop_column("orders", "note")\n`,
  ],
  [
    'mongo.py',
    'database',
    'HIGH',
    `from motor.motor_asyncio import AsyncIOMotorClient\n\nclient = AsyncIOMotorClient(uri, serverSelectionTimeoutMS=2000)\nlibrary = client["library"]\n`,
  ],
  [
    'app/log.py',
    'observability',
    'MEDIUM',
    `import sys\n\nfrom loguru import logger\n\nlogger.remove()\nlogger.add(sys.stdout, serialize=True, level="INFO")\n`,
  ],
  [
    'instrumentation.py',
    'observability',
    'MEDIUM',
    `from prometheus_client import Histogram\n\nSECONDS = Histogram("http_request_seconds", "Time of a request", ["route"])\n`,
  ],
  [
    'tracing.py',
    'observability',
    'MEDIUM',
    `from opentelemetry.instrumentation.fastapi import FastAPIInstrumentor\nfrom opentelemetry.sdk.trace import TracerProvider\n\n\ndef instrument(app):\n    FastAPIInstrumentor.instrument_app(app, tracer_provider=TracerProvider())\n`,
  ],
  [
    'app/probes.py',
    'observability',
    'MEDIUM',
    `from fastapi import APIRouter\nfrom sqlalchemy import text\n\nrouter = APIRouter()\n\n\n@router.get("/healthz")\nasync def healthz() -> dict[str, str]:\n    return {"status": "ok"}\n\n\n@router.get("/readyz")\nasync def readyz(session: Session) -> dict[str, str]:\n    await session.execute(text("select 1"))\n    return {"status": "ok"}\n`,
  ],
  [
    'middleware/correlation.py',
    'observability',
    'MEDIUM',
    `from contextvars import ContextVar\nfrom uuid import uuid4\n\ncorrelation_id: ContextVar[str] = ContextVar("correlation_id")\n\n\nclass CorrelationMiddleware:\n    async def __call__(self, scope, receive, send):\n        correlation_id.set(uuid4().hex)\n        await self.app(scope, receive, send)\n`,
  ],
  [
    'app/tables.py',
    'models',
    'MEDIUM',
    `from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column\n\n\nclass Base(DeclarativeBase):\n    pass\n\n\nclass Book(Base):\n    __tablename__ = "books"\n    id: Mapped[int] = mapped_column(primary_key=True)\n    title: Mapped[str]\n`,
  ],
  [
    'schemas/book.py',
    'models',
    'HIGH',
    `from pydantic import BaseModel, ConfigDict, Field\n\n\nclass BookIn(BaseModel):\n    model_config = ConfigDict(extra="forbid", strict=True)\n    title: str = Field(min_length=1, max_length=200)\n`,
  ],
  [
    'item.py',
    'models',
    'MEDIUM',
    `from sqlmodel import Field, SQLModel\n\n\nclass Item(SQLModel, table=True):\n    id: int | None = Field(default=None, primary_key=True)\n    name: str\n`,
  ],
  [
    'soft_delete.py',
    'models',
    'MEDIUM',
    `from datetime import datetime\n\nfrom sqlalchemy import DateTime\nfrom sqlalchemy.orm import Mapped, mapped_column\n\n\nclass SoftDeleteMixin:\n    deleted_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))\n`,
  ],
  [
    'app/crud/book.py',
    'repositories',
    'MEDIUM',
    `from sqlalchemy import select\n\n\nasync def list_books(session, offset: int, limit: int):\n    rows = await session.scalars(select(Book).order_by(Book.id).offset(offset).limit(limit))\n    return rows.all()\n`,
  ],
  [
    'store.py',
    'repositories',
    'MEDIUM',
    `from sqlalchemy import delete, select\n\n\nclass BookRepository:\n    def __init__(self, session):\n        self._session = session\n\n    async def find(self, isbn: str):\n        return await self._session.scalar(select(Book).where(Book.isbn == isbn))\n\n    async def remove(self, isbn: str) -> None:\n        await self._session.execute(delete(Book).where(Book.isbn == isbn))\n`,
  ],
  [
    'search.py',
    'repositories',
    'MEDIUM',
    `from sqlalchemy import func, select\n\n\nasync def matching(session, words: str):\n    query = func.websearch_to_tsquery("english", words)\n    found = select(Article).where(Article.document.op("@@")(query)).limit(20)\n    return (await session.execute(found)).scalars().all()\n`,
  ],
  [
    'app/services/checkout.py',
    'services',
    'MEDIUM',
    `class CheckoutService:\n    def __init__(self, orders, payments):\n        self._orders = orders\n        self._payments = payments\n\n    async def check_out(self, cart):\n        order = await self._orders.place(cart)\n        await self._payments.charge(order)\n        return order\n`,
  ],
  [
    'tasks.py',
    'services',
    'MEDIUM',
    `from celery import Celery\n\nworker = Celery("mail")\n\n\n@worker.task(autoretry_for=(OSError,), max_retries=5)\ndef send_receipt(order_id: int) -> None:\n    deliver(order_id)\n`,
  ],
  [
    'unit_of_work.py',
    'services',
    'MEDIUM',
    `class UnitOfWork:\n    async def __aenter__(self):\n        self.session = self._sessions()\n        return self\n\n    async def __aexit__(self, kind, error, trace):\n        if kind is None:\n            await self.session.commit()\n        else:\n            await self.session.rollback()\n`,
  ],
  [
    'app/payment_client.py',
    'services',
    'HIGH',
    `import httpx\n\n\nclass PaymentClient:\n    def __init__(self, base_url: str, token: str):\n        self._http = httpx.AsyncClient(base_url=base_url, headers={"Authorization": f"Bearer {token}"}, timeout=5)\n\n    async def charge(self, cents: int):\n        answer = await self._http.post("/charges", json={"amount": cents})\n        answer.raise_for_status()\n`,
  ],
  [
    'app/routers/books.py',
    'api',
    'HIGH',
    `from fastapi import APIRouter, status\n\nrouter = APIRouter(prefix="/books", tags=["books"])\n\n\n@router.post("", status_code=status.HTTP_201_CREATED)\nasync def create(body: BookIn) -> BookOut:\n    return await books.add(body)\n`,
  ],
  [
    'errors.py',
    'api',
    'HIGH',
    `from fastapi import Request\nfrom fastapi.exceptions import RequestValidationError\nfrom fastapi.responses import JSONResponse\n\n\n@app.exception_handler(RequestValidationError)\nasync def invalid(request: Request, error: RequestValidationError):\n    return JSONResponse({"title": "invalid"}, 422, media_type="application/problem+json")\n`,
  ],
  [
    'chat.py',
    'api',
    'MEDIUM',
    `from fastapi import APIRouter, WebSocket\n\nrouter = APIRouter()\n\n\n@router.websocket("/rooms/{room}")\nasync def talk(socket: WebSocket, room: str) -> None:\n    await socket.accept()\n    async for text in socket.iter_text():\n        await rooms.say(room, text)\n`,
  ],
  [
    'export.py',
    'api',
    'MEDIUM',
    `from fastapi.responses import StreamingResponse\n\n\n@router.get("/orders.csv")\nasync def orders_csv() -> StreamingResponse:\n    return StreamingResponse(lines(), media_type="text/csv")\n`,
  ],
  [
    'app/tokens.py',
    'security',
    'CRITICAL',
    `import jwt\n\n\ndef claims(token: str, key: str) -> dict[str, str]:\n    return jwt.decode(token, key, algorithms=["EdDSA"], options={"require": ["exp", "sub"]})\n`,
  ],
  [
    'passwords.py',
    'security',
    'CRITICAL',
    `from argon2 import PasswordHasher\n\nhasher = PasswordHasher()\n\n\ndef matches(digest: str, password: str) -> bool:\n    return hasher.verify(digest, password)\n`,
  ],
  [
    'headers.py',
    'security',
    'CRITICAL',
    `class HeadersMiddleware:\n    async def dispatch(self, request, call_next):\n        response = await call_next(request)\n        response.headers["Strict-Transport-Security"] = "max-age=63072000"\n        response.headers["X-Frame-Options"] = "DENY"\n        return response\n`,
  ],
  [
    'cors.py',
    'security',
    'HIGH',
    `from starlette.middleware.cors import CORSMiddleware\n\n\ndef add_cors(app, settings):\n    app.add_middleware(CORSMiddleware, allow_origins=settings.origins, allow_credentials=True)\n`,
  ],
  [
    'limits.py',
    'security',
    'CRITICAL',
    `from slowapi import Limiter\nfrom slowapi.util import get_remote_address\n\nlimiter = Limiter(key_func=get_remote_address, default_limits=["100/minute"])\n`,
  ],
  [
    'permissions.py',
    'security',
    'CRITICAL',
    `from fastapi import HTTPException\n\n\ndef require_role(*allowed: str):\n    def check(user: CurrentUser) -> None:\n        if not set(allowed) & user.roles:\n            raise HTTPException(403)\n\n    return check\n`,
  ],
  [
    'webhook.py',
    'security',
    'CRITICAL',
    `import hashlib\nimport hmac\n\n\ndef is_signed(body: bytes, signature: str, secret: bytes) -> bool:\n    expected = hmac.new(secret, body, hashlib.sha256).hexdigest()\n    return hmac.compare_digest(expected, signature)\n`,
  ],
  [
    'tests/conftest.py',
    'testing',
    'STANDARD',
    `import pytest\nfrom httpx import ASGITransport, AsyncClient\n\n\n@pytest.fixture\nasync def client(app):\n    async with AsyncClient(transport=ASGITransport(app), base_url="http://test") as client:\n        yield client\n`,
  ],
  [
    'tests/test_books.py',
    'testing',
    'STANDARD',
    `async def test_a_book_is_found(client, book):\n    answer = await client.get(f"/books/{book.id}")\n    assert answer.status_code == 200\n    assert answer.json()["title"] == book.title\n`,
  ],
  [
    'Dockerfile',
    'docker',
    'STANDARD',
    `FROM python:3.12-slim AS build\nRUN pip install uv && uv sync --locked\n\nFROM python:3.12-slim\nCOPY --from=build /app /app\nUSER 10001\nHEALTHCHECK CMD ["python", "-m", "app.health"]\n`,
  ],
  [
    'compose.yaml',
    'docker',
    'STANDARD',
    `services:\n  app:\n    build: .\n    depends_on:\n      database:\n        condition: service_healthy\n  database:\n    image: postgres:17\n`,
  ],
  [
    'pyproject.toml',
    'project',
    'STANDARD',
    `[project]\nname = "library"\nrequires-python = ">=3.12"\ndependencies = ["fastapi"]\n\n[tool.ruff]\nline-length = 100\n`,
  ],
  [
    '.github/workflows/test.yml',
    'ci',
    'STANDARD',
    `on: [push, pull_request]\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v5\n      - run: uv run pytest\n`,
  ],
];

/** The forty snippets. */
export const SNIPPETS: readonly Snippet[] = ROWS.map(snippetOf);

/** A snippet of a table. */
export function snippetOf([path, category, level, text]: Row): Snippet {
  return { path, category, level, text };
}
