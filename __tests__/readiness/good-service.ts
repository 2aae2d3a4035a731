import type { Files } from './probe-table.ts';

/** A small service that does what the rubric asks for; nothing in it comes from a pattern. */
export const GOOD_SERVICE: Files = {
  'src/config.py': `from pydantic import SecretStr
from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    database_url: str
    secret_key: SecretStr
    origins: list[str] = []


settings = Settings()
`,
  'src/middleware.py': `from starlette.responses import JSONResponse
import structlog

logger = structlog.get_logger()


class Headers:
    async def __call__(self, scope, receive, send):
        headers["X-Content-Type-Options"] = "nosniff"
        headers["Content-Security-Policy"] = "default-src 'none'"
        logger.info("request")


class Limit:
    async def __call__(self, scope, receive, send):
        if self.seen.hit(scope["client"], window=60) > 100:
            await JSONResponse({}, status_code=429)(scope, receive, send)
`,
  'src/database.py': `from sqlalchemy.ext.asyncio import async_sessionmaker, create_async_engine
from src.config import settings

engine = create_async_engine(settings.database_url, pool_size=5, pool_pre_ping=True)
factory = async_sessionmaker(engine)


async def get_session():
    async with factory() as session, session.begin():
        yield session
`,
  'src/orders.py': `from typing import Annotated
from fastapi import APIRouter, Depends, Query
from fastapi.security import HTTPBearer
from pydantic import BaseModel, Field
from src.database import get_session

bearer = HTTPBearer()
router = APIRouter(prefix="/api/v1", dependencies=[Depends(bearer)])


class OrderCreate(BaseModel):
    title: str = Field(min_length=1, max_length=200)


class OrderRead(BaseModel):
    title: str


@router.post("/orders")
async def create(order: OrderCreate, session=Depends(get_session)) -> OrderRead:
    return OrderRead(title=order.title)


@router.get("/orders")
async def listing(limit: Annotated[int, Query(le=100)] = 20, session=Depends(get_session)) -> list[OrderRead]:
    return []
`,
  'src/main.py': `from contextlib import asynccontextmanager
from fastapi import FastAPI
from starlette.responses import JSONResponse
from src.database import engine
from src.middleware import Headers, Limit
from src.orders import router


@asynccontextmanager
async def lifespan(app):
    yield
    await engine.dispose()


def create_app():
    app = FastAPI(lifespan=lifespan, docs_url=None)
    app.include_router(router)
    app.add_middleware(Headers)
    app.add_middleware(Limit)
    app.add_exception_handler(Exception, unexpected)
    app.add_api_route("/livez", livez)
    return app


def livez() -> dict[str, str]:
    return {"status": "alive"}


def unexpected(request, error):
    return JSONResponse({"detail": "error"}, status_code=500)


app = create_app()
`,
  'migrations/versions/0001.py': `from alembic import op

revision = "0001"


def upgrade():
    op.create_table("orders")
`,
  'tests/test_orders.py': `from fastapi.testclient import TestClient
from src.main import app

client = TestClient(app)


def test_orders_are_listed():
    assert client.get("/api/v1/orders").status_code == 200


def test_an_empty_title_is_refused():
    response = client.post("/api/v1/orders", json={"title": ""})
    assert response.status_code == 422
`,
  Dockerfile: `FROM python:3.13-slim AS build
COPY src ./src
FROM python:3.13-slim
COPY --from=build /app /app
USER 10001
CMD ["uvicorn", "src.main:app", "--timeout-graceful-shutdown", "20"]
`,
  'pyproject.toml': `[project]
name = "orders"
requires-python = ">=3.13"
dependencies = ["fastapi", "sqlalchemy"]
`,
  'uv.lock': `[[package]]
name = "fastapi"

[[package]]
name = "sqlalchemy"
`,
  '.github/workflows/ci.yml': `on:
  pull_request:
permissions:
  contents: read
jobs:
  test:
    runs-on: ubuntu-24.04
    steps:
      - run: uv run pytest
      - run: uv run ruff check .
`,
};
