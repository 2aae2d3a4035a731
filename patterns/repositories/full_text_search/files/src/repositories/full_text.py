"""Lists that can be searched by words."""

from collections.abc import Mapping
from typing import Any, ClassVar

from sqlalchemy import ColumnElement, Select, func

from src.models.full_text import asked
from src.repositories.base import M, Repository
from src.schemas.base import NEWEST_FIRST


class FullTextRepository(Repository[M]):
    """Reads and writes the rows of one table, whose texts are searched."""

    document: ClassVar[ColumnElement[Any]]

    def _ordered(self, rows: Select[M], sort: str, filters: Mapping[str, Any]) -> Select[M]:
        """Of a search, the rows that fit best come first, unless another order is asked for."""
        words = filters.get("q")
        if words is None or sort != NEWEST_FIRST:
            return super()._ordered(rows, sort, filters)
        rank = func.ts_rank_cd(self.document, asked(words))
        return super()._ordered(rows.order_by(rank.desc()), sort, filters)
