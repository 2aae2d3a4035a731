export const id = 785;
export const ids = [785];
export const modules = {

/***/ 6785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runScaffold: () => (/* binding */ runScaffold),
  scaffoldInto: () => (/* binding */ scaffoldInto)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/bundle/index.js + 8 modules
var bundle = __webpack_require__(2581);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 13 modules
var schemas = __webpack_require__(5491);
// EXTERNAL MODULE: ./lib/tree/index.js + 8 modules
var lib_tree = __webpack_require__(4146);
;// CONCATENATED MODULE: ./lib/merge/archive.js



/** Bytes of a packed tree after inflation: a lock that claims more is damaged, or an attack. */
const MAX_ARCHIVE_BYTES = 64 * 1024 * 1024;
const archiveSchema = schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* string */.YjP().refine(lib_tree/* isContained */.uh), schemas/* enum */.k5n(['100644', '100755', '120000']), schemas/* base64 */.K39()]));
/** A tree as one line of text: deflated JSON, base64. */
function packTree(tree) {
    const rows = tree
        .files()
        .map(({ path, mode, bytes }) => [path, mode, Buffer.from(bytes).toString('base64')]);
    return (0,external_node_zlib_.deflateRawSync)(JSON.stringify(rows), { level: 9 }).toString('base64');
}
/**
 * The tree in `archive`.
 *
 * @param expected - the git tree id that it must have
 * @returns the tree, or why it cannot be used
 */
function unpackTree(archive, expected) {
    const tree = inflate(archive);
    if (tree === undefined)
        return { damaged: 'it does not unpack' };
    const found = tree.gitTreeId();
    return found === expected ? tree : { damaged: `expected tree ${expected}, got ${found}` };
}
function inflate(archive) {
    try {
        const json = (0,external_node_zlib_.inflateRawSync)(Buffer.from(archive, 'base64'), { maxOutputLength: MAX_ARCHIVE_BYTES });
        const rows = archiveSchema.parse(JSON.parse(json.toString('utf8')));
        const files = rows.map(([path, mode, bytes]) => ({ path, mode, bytes: Buffer.from(bytes, 'base64') }));
        return lib_tree/* FileTree */.hr.of(files);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/merge/ejected.js
/** The file in which people list what they took over, below the folder of the generated service. */
const IGNORE_PATH = '.patternbankignore';
/**
 * Reads `.patternbankignore`: one pattern a line, `#` comments; `*` within a name, `**` across folders, a final `/` for
 * everything below a folder, a leading `/` for the top. A pattern without `/` fits at every depth.
 *
 * @returns `true` for a path that no update may write
 */
function readEjected(text) {
    const patterns = text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'))
        .map(expressionOf);
    return (path) => patterns.some((pattern) => pattern.test(path));
}
function expressionOf(pattern) {
    const anchored = pattern.replace(/\/$/, '').includes('/');
    const body = pattern
        .replace(/^\//, '')
        .replace(/\/$/, '')
        .split(/(\*\*\/|\*\*|\*|\?)/)
        .map(pieceOf)
        .join('');
    return new RegExp(`^${anchored ? '' : '(?:.*/)?'}${body}${pattern.endsWith('/') ? '/.*' : '(?:/.*)?'}$`);
}
function pieceOf(piece) {
    if (piece === '**/')
        return '(?:.*/)?';
    if (piece === '**')
        return '.*';
    if (piece === '*')
        return '[^/]*';
    if (piece === '?')
        return '[^/]';
    return piece.replace(/[.+^${}()|[\]\\]/g, '\\$&');
}

;// CONCATENATED MODULE: ./lib/merge/lock.js
/** Where the lock lies, below the folder of the generated service. */
const lock_LOCK_PATH = 'patternbank.lock';

// EXTERNAL MODULE: ./lib/diagnostics/index.js + 3 modules
var lib_diagnostics = __webpack_require__(9599);
;// CONCATENATED MODULE: ./lib/merge/lock-problems.js

const damagedLock = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'merge/damaged-lock',
    severity: 'warning',
    explanation: 'The lock names the text that the last run generated. Without it, a file that differs from what would be generated now may have been edited by people, so that it is kept and offered as a conflict.',
    message: ({ path, because }) => `\`${path}\` cannot be read: ${because}; it is rebuilt from what is there`,
    help: ({ path }) => `restore \`${path}\` from an earlier commit if files are now reported as conflicts`,
});
const damagedArchive = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'merge/damaged-archive',
    severity: 'warning',
    explanation: 'Outside a git repository the lock carries the text that the last run generated. If that part is damaged, digests still tell which files people edited, but their edits cannot be merged line by line.',
    message: ({ path, because }) => `the merge base in \`${path}\` cannot be used: ${because}`,
    help: ({ path }) => `restore \`${path}\` from an earlier copy if files are now reported as conflicts`,
});

;// CONCATENATED MODULE: ./lib/merge/lock-format.js




const digest = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits');
const containedPath = schemas/* string */.YjP().refine(lib_tree/* isContained */.uh, 'expected a path inside the service');
const lockSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('lock/1'),
    app: schemas/* string */.YjP().min(1),
    spec: schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), sha256: digest }),
    patterns: schemas/* array */.YOg(schemas/* strictObject */.rej({ id: schemas/* string */.YjP(), version: schemas/* string */.YjP(), digest: schemas/* string */.YjP() })),
    files: schemas/* array */.YOg(schemas/* strictObject */.rej({
        path: containedPath,
        pattern: schemas/* string */.YjP(),
        ownership: schemas/* enum */.k5n(['managed', 'once', 'append-only', 'aggregate']),
        sha256: digest,
    })),
    conflicts: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: containedPath, ours: digest, theirs: digest })).optional(),
    mergeBase: schemas/* strictObject */.rej({
        tree: schemas/* string */.YjP().regex(/^[0-9a-f]{40}$/, 'expected 40 hexadecimal digits'),
        archive: schemas/* base64 */.K39().optional(),
    }),
});
/**
 * Reads `patternbank.lock`. A damaged lock is a warning, because what is there can be compared without it.
 *
 * @param path - for messages
 */
function lock_format_readLock(text, path = lock_LOCK_PATH) {
    const parsed = parseJson(text);
    if (parsed === undefined)
        return damaged(path, 'it is not JSON');
    const checked = lockSchema.safeParse(parsed);
    if (!checked.success) {
        const [issue] = checked.error.issues;
        const at = issue === undefined || issue.path.length === 0 ? '' : ` at \`${issue.path.join('.')}\``;
        return damaged(path, `${issue?.message ?? 'unexpected shape'}${at}`);
    }
    const { conflicts, mergeBase, ...rest } = checked.data;
    const { tree, archive } = mergeBase;
    return {
        lock: {
            ...rest,
            ...(conflicts === undefined ? {} : { conflicts }),
            mergeBase: archive === undefined ? { tree } : { tree, archive },
        },
        diagnostics: [],
    };
}
/** The lock as it is written: keys and lists sorted, two spaces, a final line break. */
function writeLock(lock) {
    const sorted = {
        ...lock,
        patterns: [...lock.patterns].sort((a, b) => (0,lib_tree/* comparePaths */.cD)(a.id, b.id)),
        files: [...lock.files].sort((a, b) => (0,lib_tree/* comparePaths */.cD)(a.path, b.path)),
        ...(lock.conflicts === undefined
            ? {}
            : { conflicts: [...lock.conflicts].sort((a, b) => (0,lib_tree/* comparePaths */.cD)(a.path, b.path)) }),
    };
    return `${JSON.stringify(sortKeys(sorted), null, 2)}\n`;
}
function damaged(path, because) {
    return { diagnostics: [damagedLock.at({ path, because })] };
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function sortKeys(value) {
    if (Array.isArray(value))
        return value.map(sortKeys);
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).sort(([a], [b]) => (0,lib_tree/* comparePaths */.cD)(a, b));
    return Object.fromEntries(entries.map(([key, inner]) => [key, sortKeys(inner)]));
}

;// CONCATENATED MODULE: ./lib/merge/blocked.js
/** Which of `paths` a file cannot stand beside, if any: one that is its folder, or lies below it. */
function blockedBy(paths) {
    const files = new Set(paths);
    const folders = new Map();
    for (const path of files)
        for (const folder of foldersOf(path))
            folders.set(folder, path);
    return (path) => foldersOf(path).find((folder) => files.has(folder)) ?? folders.get(path);
}
/** People have a file where patterns need a folder, or the other way round: git can hold one of them. */
function blockedConflict(path, by) {
    return {
        path: by,
        line: 1,
        endLine: 1,
        ours: by,
        theirs: path,
        because: 'people have a file where patterns need a folder, or a folder where they need a file',
    };
}
function foldersOf(path) {
    const names = path.split('/');
    return names.slice(1).map((_, index) => names.slice(0, index + 1).join('/'));
}

;// CONCATENATED MODULE: ./lib/merge/version.js

/** A tree as a side. */
function version_sideOf(tree) {
    return new Map(tree.files().map((file) => [file.path, versionOf(file)]));
}
/** A file as a version, its bytes known. */
function versionOf({ bytes, mode }) {
    return { id: (0,lib_tree/* gitBlobId */.tK)(bytes), mode, bytes };
}
/** `true` where both stand for the same bytes and mode, or both for nothing. */
function isSame(a, b) {
    if (a === undefined || b === undefined)
        return a === b;
    return a.id === b.id && a.mode === b.mode;
}

;// CONCATENATED MODULE: ./lib/merge/decision.js

/**
 * Decides one path by identity alone; only `merge` needs the bytes.
 *
 * @param ownership - of the generated file; `undefined` for a path that patterns no longer write
 */
function decideVersion(versions, ownership) {
    const { base, ours, theirs } = versions;
    if (ours === undefined)
        return decideAbsent(base, theirs);
    if (theirs === undefined)
        return decideDropped({ base, ours }, ownership);
    if (isSame(ours, theirs) || isSame(base, theirs))
        return { do: 'keep' };
    if (ownership === 'once')
        return { do: 'keep', note: 'kept-once' };
    if (ownership === 'append-only')
        return { do: 'keep', note: 'kept-appended' };
    if (isSame(base, ours))
        return { do: 'take', file: theirs };
    return { do: 'merge', ours, theirs };
}
function decideAbsent(base, theirs) {
    if (theirs === undefined)
        return { do: 'keep' };
    return base === undefined ? { do: 'take', file: theirs } : { do: 'keep', note: 'stays-deleted' };
}
function decideDropped({ base, ours }, ownership) {
    if (base === undefined)
        return { do: 'keep' };
    // A migration that ran somewhere, and business logic, are not ours to delete.
    if (ownership === 'once')
        return { do: 'keep', note: 'kept-once' };
    if (ownership === 'append-only')
        return { do: 'keep', note: 'kept-appended' };
    return isSame(base, ours) ? { do: 'delete' } : { do: 'keep', note: 'user-owned' };
}

;// CONCATENATED MODULE: ./node_modules/node-diff3/dist/diff3.mjs
// src/diff3.mjs
function LCS(buffer1, buffer2) {
  let equivalenceClasses = Object.create(null);
  for (let j = 0;j < buffer2.length; j++) {
    const item = buffer2[j];
    if (equivalenceClasses[item]) {
      equivalenceClasses[item].push(j);
    } else {
      equivalenceClasses[item] = [j];
    }
  }
  const NULLRESULT = { buffer1index: -1, buffer2index: -1, chain: null };
  let candidates = [NULLRESULT];
  for (let i = 0;i < buffer1.length; i++) {
    const item = buffer1[i];
    const buffer2indices = equivalenceClasses[item] || [];
    let r = 0;
    let c = candidates[0];
    for (const j of buffer2indices) {
      let s;
      for (s = r;s < candidates.length; s++) {
        if (candidates[s].buffer2index < j && (s === candidates.length - 1 || candidates[s + 1].buffer2index > j)) {
          break;
        }
      }
      if (s < candidates.length) {
        const newCandidate = { buffer1index: i, buffer2index: j, chain: candidates[s] };
        if (r === candidates.length) {
          candidates.push(c);
        } else {
          candidates[r] = c;
        }
        r = s + 1;
        c = newCandidate;
        if (r === candidates.length) {
          break;
        }
      }
    }
    candidates[r] = c;
  }
  return candidates[candidates.length - 1];
}
function diffComm(buffer1, buffer2) {
  const lcs = LCS(buffer1, buffer2);
  let result = [];
  let tail1 = buffer1.length;
  let tail2 = buffer2.length;
  let common = { common: [] };
  function processCommon() {
    if (common.common.length) {
      common.common.reverse();
      result.push(common);
      common = { common: [] };
    }
  }
  for (let candidate = lcs;candidate !== null; candidate = candidate.chain) {
    let different = { buffer1: [], buffer2: [] };
    while (--tail1 > candidate.buffer1index) {
      different.buffer1.push(buffer1[tail1]);
    }
    while (--tail2 > candidate.buffer2index) {
      different.buffer2.push(buffer2[tail2]);
    }
    if (different.buffer1.length || different.buffer2.length) {
      processCommon();
      different.buffer1.reverse();
      different.buffer2.reverse();
      result.push(different);
    }
    if (tail1 >= 0) {
      common.common.push(buffer1[tail1]);
    }
  }
  processCommon();
  result.reverse();
  return result;
}
function diffIndices(buffer1, buffer2) {
  const lcs = LCS(buffer1, buffer2);
  let result = [];
  let tail1 = buffer1.length;
  let tail2 = buffer2.length;
  for (let candidate = lcs;candidate !== null; candidate = candidate.chain) {
    const mismatchLength1 = tail1 - candidate.buffer1index - 1;
    const mismatchLength2 = tail2 - candidate.buffer2index - 1;
    tail1 = candidate.buffer1index;
    tail2 = candidate.buffer2index;
    if (mismatchLength1 || mismatchLength2) {
      result.push({
        buffer1: [tail1 + 1, mismatchLength1],
        buffer1Content: buffer1.slice(tail1 + 1, tail1 + 1 + mismatchLength1),
        buffer2: [tail2 + 1, mismatchLength2],
        buffer2Content: buffer2.slice(tail2 + 1, tail2 + 1 + mismatchLength2)
      });
    }
  }
  result.reverse();
  return result;
}
function diffPatch(buffer1, buffer2) {
  const lcs = LCS(buffer1, buffer2);
  let result = [];
  let tail1 = buffer1.length;
  let tail2 = buffer2.length;
  function chunkDescription(buffer, offset, length) {
    let chunk = [];
    for (let i = 0;i < length; i++) {
      chunk.push(buffer[offset + i]);
    }
    return {
      offset,
      length,
      chunk
    };
  }
  for (let candidate = lcs;candidate !== null; candidate = candidate.chain) {
    const mismatchLength1 = tail1 - candidate.buffer1index - 1;
    const mismatchLength2 = tail2 - candidate.buffer2index - 1;
    tail1 = candidate.buffer1index;
    tail2 = candidate.buffer2index;
    if (mismatchLength1 || mismatchLength2) {
      result.push({
        buffer1: chunkDescription(buffer1, candidate.buffer1index + 1, mismatchLength1),
        buffer2: chunkDescription(buffer2, candidate.buffer2index + 1, mismatchLength2)
      });
    }
  }
  result.reverse();
  return result;
}
function diff3MergeRegions(a, o, b) {
  let hunks = [];
  function addHunk(h, ab) {
    hunks.push({
      ab,
      oStart: h.buffer1[0],
      oLength: h.buffer1[1],
      abStart: h.buffer2[0],
      abLength: h.buffer2[1]
    });
  }
  diffIndices(o, a).forEach((item) => addHunk(item, "a"));
  diffIndices(o, b).forEach((item) => addHunk(item, "b"));
  hunks.sort((x, y) => x.oStart - y.oStart);
  let results = [];
  let currOffset = 0;
  function advanceTo(endOffset) {
    if (endOffset > currOffset) {
      results.push({
        stable: true,
        buffer: "o",
        bufferStart: currOffset,
        bufferLength: endOffset - currOffset,
        bufferContent: o.slice(currOffset, endOffset)
      });
      currOffset = endOffset;
    }
  }
  while (hunks.length) {
    let hunk = hunks.shift();
    let regionStart = hunk.oStart;
    let regionEnd = hunk.oStart + hunk.oLength;
    let regionHunks = [hunk];
    advanceTo(regionStart);
    while (hunks.length) {
      const nextHunk = hunks[0];
      const nextHunkStart = nextHunk.oStart;
      if (nextHunkStart > regionEnd)
        break;
      regionEnd = Math.max(regionEnd, nextHunkStart + nextHunk.oLength);
      regionHunks.push(hunks.shift());
    }
    if (regionHunks.length === 1) {
      if (hunk.abLength > 0) {
        const buffer = hunk.ab === "a" ? a : b;
        results.push({
          stable: true,
          buffer: hunk.ab,
          bufferStart: hunk.abStart,
          bufferLength: hunk.abLength,
          bufferContent: buffer.slice(hunk.abStart, hunk.abStart + hunk.abLength)
        });
      }
    } else {
      let bounds = {
        a: [a.length, -1, o.length, -1],
        b: [b.length, -1, o.length, -1]
      };
      while (regionHunks.length) {
        hunk = regionHunks.shift();
        const oStart = hunk.oStart;
        const oEnd = oStart + hunk.oLength;
        const abStart = hunk.abStart;
        const abEnd = abStart + hunk.abLength;
        let b2 = bounds[hunk.ab];
        b2[0] = Math.min(abStart, b2[0]);
        b2[1] = Math.max(abEnd, b2[1]);
        b2[2] = Math.min(oStart, b2[2]);
        b2[3] = Math.max(oEnd, b2[3]);
      }
      const aStart = bounds.a[0] + (regionStart - bounds.a[2]);
      const aEnd = bounds.a[1] + (regionEnd - bounds.a[3]);
      const bStart = bounds.b[0] + (regionStart - bounds.b[2]);
      const bEnd = bounds.b[1] + (regionEnd - bounds.b[3]);
      let result = {
        stable: false,
        aStart,
        aLength: aEnd - aStart,
        aContent: a.slice(aStart, aEnd),
        oStart: regionStart,
        oLength: regionEnd - regionStart,
        oContent: o.slice(regionStart, regionEnd),
        bStart,
        bLength: bEnd - bStart,
        bContent: b.slice(bStart, bEnd)
      };
      results.push(result);
    }
    currOffset = regionEnd;
  }
  advanceTo(o.length);
  return results;
}
function diff3Merge(a, o, b, options) {
  let defaults = {
    excludeFalseConflicts: true,
    stringSeparator: /\s+/
  };
  options = Object.assign(defaults, options);
  if (typeof a === "string")
    a = a.split(options.stringSeparator);
  if (typeof o === "string")
    o = o.split(options.stringSeparator);
  if (typeof b === "string")
    b = b.split(options.stringSeparator);
  let results = [];
  const regions = diff3MergeRegions(a, o, b);
  let okBuffer = [];
  function flushOk() {
    if (okBuffer.length) {
      results.push({ ok: okBuffer });
    }
    okBuffer = [];
  }
  function isFalseConflict(a2, b2) {
    if (a2.length !== b2.length)
      return false;
    for (let i = 0;i < a2.length; i++) {
      if (a2[i] !== b2[i])
        return false;
    }
    return true;
  }
  regions.forEach((region) => {
    if (region.stable) {
      okBuffer.push(...region.bufferContent);
    } else {
      if (options.excludeFalseConflicts && isFalseConflict(region.aContent, region.bContent)) {
        okBuffer.push(...region.aContent);
      } else {
        flushOk();
        results.push({
          conflict: {
            a: region.aContent,
            aIndex: region.aStart,
            o: region.oContent,
            oIndex: region.oStart,
            b: region.bContent,
            bIndex: region.bStart
          }
        });
      }
    }
  });
  flushOk();
  return results;
}
function mergeDiff3(a, o, b, options) {
  const defaults = {
    excludeFalseConflicts: true,
    stringSeparator: /\s+/,
    label: {}
  };
  options = Object.assign(defaults, options);
  const aSection = "<<<<<<<" + (options.label.a ? ` ${options.label.a}` : "");
  const oSection = "|||||||" + (options.label.o ? ` ${options.label.o}` : "");
  const xSection = "=======";
  const bSection = ">>>>>>>" + (options.label.b ? ` ${options.label.b}` : "");
  const regions = diff3Merge(a, o, b, options);
  let conflict = false;
  let result = [];
  regions.forEach((region) => {
    if (region.ok) {
      result = result.concat(region.ok);
    } else if (region.conflict) {
      conflict = true;
      result = result.concat([aSection], region.conflict.a, [oSection], region.conflict.o, [xSection], region.conflict.b, [bSection]);
    }
  });
  return {
    conflict,
    result
  };
}
function merge(a, o, b, options) {
  const defaults = {
    excludeFalseConflicts: true,
    stringSeparator: /\s+/,
    label: {}
  };
  options = Object.assign(defaults, options);
  const aSection = "<<<<<<<" + (options.label.a ? ` ${options.label.a}` : "");
  const xSection = "=======";
  const bSection = ">>>>>>>" + (options.label.b ? ` ${options.label.b}` : "");
  const regions = diff3Merge(a, o, b, options);
  let conflict = false;
  let result = [];
  regions.forEach((region) => {
    if (region.ok) {
      result = result.concat(region.ok);
    } else if (region.conflict) {
      conflict = true;
      result = result.concat([aSection], region.conflict.a, [xSection], region.conflict.b, [bSection]);
    }
  });
  return {
    conflict,
    result
  };
}
function mergeDigIn(a, o, b, options) {
  const defaults = {
    excludeFalseConflicts: true,
    stringSeparator: /\s+/,
    label: {}
  };
  options = Object.assign(defaults, options);
  const aSection = "<<<<<<<" + (options.label.a ? ` ${options.label.a}` : "");
  const xSection = "=======";
  const bSection = ">>>>>>>" + (options.label.b ? ` ${options.label.b}` : "");
  const regions = diff3Merge(a, o, b, options);
  let conflict = false;
  let result = [];
  regions.forEach((region) => {
    if (region.ok) {
      result = result.concat(region.ok);
    } else {
      const c = diffComm(region.conflict.a, region.conflict.b);
      for (const inner of c) {
        if (inner.common) {
          result = result.concat(inner.common);
        } else {
          conflict = true;
          result = result.concat([aSection], inner.buffer1, [xSection], inner.buffer2, [bSection]);
        }
      }
    }
  });
  return {
    conflict,
    result
  };
}
function patch(buffer, patch2) {
  let result = [];
  let currOffset = 0;
  function advanceTo(targetOffset) {
    while (currOffset < targetOffset) {
      result.push(buffer[currOffset]);
      currOffset++;
    }
  }
  for (const chunk of patch2) {
    advanceTo(chunk.buffer1.offset);
    for (const item of chunk.buffer2.chunk) {
      result.push(item);
    }
    currOffset += chunk.buffer1.length;
  }
  advanceTo(buffer.length);
  return result;
}
function stripPatch(patch2) {
  return patch2.map((chunk) => ({
    buffer1: { offset: chunk.buffer1.offset, length: chunk.buffer1.length },
    buffer2: { chunk: chunk.buffer2.chunk }
  }));
}
function invertPatch(patch2) {
  return patch2.map((chunk) => ({
    buffer1: chunk.buffer2,
    buffer2: chunk.buffer1
  }));
}


//# debugId=78A7F40B895BC9BF64756E2164756E21
//# sourceMappingURL=diff3.mjs.map

;// CONCATENATED MODULE: ./lib/merge/text-merge.js

/**
 * Merges three texts by lines.
 *
 * The generated sides take the line ends of the people's side first: an editor that saves CRLF has not edited every line.
 */
function mergeText({ base, ours, theirs }) {
    const end = lineEnd(ours);
    const regions = diff3Merge(linesOf(ours), linesOf(withLineEnd(base, end)), linesOf(withLineEnd(theirs, end)), {
        excludeFalseConflicts: true,
    });
    const clashes = regions.flatMap(({ conflict }) => (conflict === undefined ? [] : [clashOf(conflict)]));
    if (clashes.length > 0)
        return { clashes };
    return { text: regions.flatMap(({ ok }) => ok ?? []).join(''), clashes: [] };
}
/** The whole file as one clash. */
function wholeClash(ours, theirs) {
    return { line: 1, endLine: Math.max(1, linesOf(ours).length), ours, theirs };
}
/** Lines with their line breaks, so that a missing one at the end is a difference like any other. */
function linesOf(text) {
    return text === '' ? [] : text.split(/(?<=\n)/);
}
function clashOf({ a, aIndex, b, }) {
    return { line: aIndex + 1, endLine: aIndex + Math.max(1, a.length), ours: a.join(''), theirs: b.join('') };
}
function lineEnd(text) {
    const all = text.split('\n').length - 1;
    const windows = text.split('\r\n').length - 1;
    if (windows === 0)
        return '\n';
    return windows === all ? '\r\n' : undefined;
}
function withLineEnd(text, end) {
    return end === undefined ? text : text.replaceAll('\r\n', '\n').replaceAll('\n', end);
}

;// CONCATENATED MODULE: ./lib/merge/line-set.js

/** Files whose lines are a set: the order of two added lines cannot clash. */
const LINE_SETS = new Set(['.gitignore', '.dockerignore', '.env.example']);
/** `true` where the file at `path` is merged line by line, as a set. */
function isLineSet(path) {
    return LINE_SETS.has(path.slice(path.lastIndexOf('/') + 1));
}
/**
 * Merges files of independent lines: the people's file, less what patterns dropped, plus what patterns added.
 *
 * @returns `undefined` where both sides set one variable to different values (`.env.example`)
 */
function mergeLineSet({ base, ours, theirs }) {
    const [before, here, now] = [contentOf(base), contentOf(ours), contentOf(theirs)];
    const dropped = new Set([...before].filter((line) => !now.has(line)));
    const added = linesOf(theirs).filter((line) => isContent(line) && !before.has(line.trim()) && !here.has(line.trim()));
    const kept = linesOf(ours).filter((line) => !isContent(line) || !dropped.has(line.trim()));
    const keptKeys = new Set(kept.flatMap(keyOf));
    if (added.flatMap(keyOf).some((key) => keptKeys.has(key)))
        return undefined;
    if (added.length === 0)
        return kept.join('');
    const last = kept.at(-1);
    const glue = last === undefined || last.endsWith('\n') ? '' : '\n';
    return `${kept.join('')}${glue}${added.map((line) => `${line.trimEnd()}\n`).join('')}`;
}
function contentOf(text) {
    return new Set(linesOf(text)
        .filter(isContent)
        .map((line) => line.trim()));
}
function isContent(line) {
    return (line.trim() !== '' &&
        !(line.trimStart().startsWith('#') && !/^#\s?[A-Z][A-Z0-9_]*=/.test(line.trimStart())));
}
function keyOf(line) {
    const match = /^\s*(?:#\s?)?([A-Z][A-Z0-9_]*)=/.exec(line);
    return match?.[1] === undefined ? [] : [match[1]];
}

;// CONCATENATED MODULE: ./lib/merge/merge-contents.js



const SYMLINK = '120000';
/** Merges one file by lines, or as a set of lines where its format is one. */
function mergeContents(contents, parses = () => true) {
    const { path, base, ours, theirs } = contents;
    const texts = textsOf(contents);
    if (texts === undefined)
        return { conflicts: [opaqueConflict(contents)] };
    const merged = isLineSet(path) ? mergeLineSet(texts) : undefined;
    const byLine = merged === undefined ? mergeText(texts) : { text: merged, clashes: [] };
    if (byLine.text === undefined) {
        const because = base === undefined
            ? 'people and patterns both added this file'
            : 'people and patterns changed the same lines';
        return { conflicts: byLine.clashes.map((clash) => ({ path, ...clash, because })) };
    }
    if (!parses(path, byLine.text) && parses(path, texts.ours)) {
        const clash = wholeClash(texts.ours, texts.theirs);
        return {
            conflicts: [
                { path, ...clash, because: 'both changes fit line by line, but the result is not valid any more' },
            ],
        };
    }
    const bytes = new TextEncoder().encode(byLine.text);
    return {
        id: (0,lib_tree/* gitBlobId */.tK)(bytes),
        bytes,
        mode: base !== undefined && base.mode === ours.mode ? theirs.mode : ours.mode,
    };
}
function textsOf({ base, ours, theirs }) {
    if (ours.mode === SYMLINK || theirs.mode === SYMLINK)
        return undefined;
    const [here, now] = [textOf(ours), textOf(theirs)];
    // A base that is known by its digest alone leaves nothing to compare lines with.
    const before = base === undefined || base.bytes === undefined ? '' : textOf(base);
    if (before === undefined || here === undefined || now === undefined)
        return undefined;
    return { base: before, ours: here, theirs: now };
}
/** Text, where the bytes are UTF-8 without NUL. */
function textOf({ bytes }) {
    if (bytes === undefined || bytes.includes(0))
        return undefined;
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
function opaqueConflict({ path, ours, theirs }) {
    return {
        path,
        line: 1,
        endLine: 1,
        ours: describe(ours),
        theirs: describe(theirs),
        because: 'people and patterns changed a file that is not text',
    };
}
function describe({ mode, id, bytes }) {
    const size = bytes === undefined ? '' : `, ${bytes.length} bytes`;
    return `${mode === SYMLINK ? 'symbolic link' : 'file'} ${id.slice(0, 12)}${size}`;
}

;// CONCATENATED MODULE: ./lib/merge/merge.js





/**
 * Merges what patterns generate now into what stands there, given what they generated last.
 *
 * People's text always wins: a conflict keeps their file as it is, and is reported.
 */
function merge_merge(trees, options = {}) {
    return merge_mergeSides({ base: sideOf(trees.base), ours: sideOf(trees.ours), theirs: sideOf(trees.theirs) }, options);
}
/** The same for sides that are known in part. Ids decide most paths; bytes are read where both changed. */
function merge_mergeSides(sides, options = {}) {
    const files = [];
    const changes = [];
    const conflicts = [];
    const notes = [];
    const settledPaths = pathsOf(sides).map((path) => ({
        path,
        ...settle(path, versionsAt(sides, path), options),
    }));
    const people = settledPaths.filter(({ path, version }) => version !== undefined && sides.ours.has(path));
    const blocker = blockedBy(people.map(({ path }) => path));
    for (const { path, version, ...settled } of settledPaths) {
        const ours = sides.ours.get(path);
        const blocked = ours === undefined && version !== undefined ? blocker(path) : undefined;
        const after = blocked === undefined ? version : undefined;
        conflicts.push(...settled.conflicts);
        if (blocked !== undefined)
            conflicts.push(blockedConflict(path, blocked));
        if (settled.note !== undefined)
            notes.push({ path, kind: settled.note });
        const file = fileOf(path, after);
        if (file !== undefined)
            files.push(file);
        if (!isSame(after, ours))
            changes.push(file === undefined ? { path } : { path, file });
    }
    return { tree: lib_tree/* FileTree */.hr.of(files), changes, conflicts, notes };
}
/** All paths of the three sides, in order. */
function pathsOf({ base, ours, theirs }) {
    return [...new Set([...base.keys(), ...ours.keys(), ...theirs.keys()])].sort(lib_tree/* comparePaths */.cD);
}
function settle(path, versions, options) {
    const decision = decide(path, versions, options);
    switch (decision.do) {
        case 'keep':
            return {
                version: versions.ours,
                conflicts: [],
                ...(decision.note === undefined ? {} : { note: decision.note }),
            };
        case 'take':
            return { version: decision.file, conflicts: [] };
        case 'delete':
            return { version: undefined, conflicts: [] };
        case 'merge': {
            const { ours, theirs } = decision;
            const merged = mergeContents({ path, base: versions.base, ours, theirs }, options.parses);
            return 'conflicts' in merged
                ? { version: ours, conflicts: merged.conflicts }
                : { version: merged, conflicts: [] };
        }
    }
}
function decide(path, versions, options) {
    if (options.held?.(path) === true)
        return { do: 'keep' };
    if (options.ejected?.(path) === true) {
        return isSame(versions.ours, versions.theirs) || versions.theirs === undefined
            ? { do: 'keep' }
            : { do: 'keep', note: 'ejected' };
    }
    return decideVersion(versions, options.ownership?.(path));
}
function versionsAt({ base, ours, theirs }, path) {
    return { base: base.get(path), ours: ours.get(path), theirs: theirs.get(path) };
}
function fileOf(path, version) {
    return version?.bytes === undefined ? undefined : { path, bytes: version.bytes, mode: version.mode };
}

;// CONCATENATED MODULE: ./lib/merge/recorded-base.js

/**
 * The base of each file in the lock: the version that its digest names, if one of the sides has it; else the stored one.
 *
 * Digests come first, because a run without a change must not depend on anything that is stored elsewhere.
 */
function recordedBase({ lock, ours, theirs, base }) {
    const open = new Map((lock.conflicts ?? []).map((conflict) => [conflict.path, conflict]));
    const found = new Map();
    for (const { path, sha256: digest } of lock.files) {
        const conflict = open.get(path);
        if (conflict !== undefined && isOpen(conflict, ours.get(path))) {
            const stored = base?.get(path);
            if (stored !== undefined)
                found.set(path, stored);
            continue;
        }
        const now = theirs.get(path);
        if (digestOf(now) === digest && now !== undefined)
            found.set(path, now);
        else
            found.set(path, base?.get(path) ?? ownText(ours.get(path), digest) ?? { id: `sha256:${digest}`, mode: '100644' });
    }
    return found;
}
function ownText(ours, digest) {
    return digestOf(ours) === digest ? ours : undefined;
}
/** A conflict is open until its file is edited. Where the bytes are not known yet, it counts as open. */
function isOpen(conflict, ours) {
    return ours !== undefined && (ours.bytes === undefined || (0,lib_tree/* sha256 */.sc)(ours.bytes) === conflict.ours);
}
/** SHA-256 of a version whose bytes are known. */
function digestOf(version) {
    return version?.bytes === undefined ? undefined : (0,lib_tree/* sha256 */.sc)(version.bytes);
}

;// CONCATENATED MODULE: ./lib/merge/next-lock.js



/** The pristine output, but for the `undone` paths: they stand as they were, so that the next merge finds the same change. */
function nextBase(theirs, base, undone) {
    const before = [...new Set(undone)].flatMap((path) => {
        const version = base.get(path);
        return version?.bytes === undefined ? [] : [{ path, bytes: version.bytes, mode: version.mode }];
    });
    return theirs.without(undone).with(before);
}
/** The lock that the next run starts from. */
function nextLock({ generated, merged, sides, base, held, previous }, archive) {
    const tree = base.gitTreeId();
    const last = previous?.mergeBase;
    // The packed bytes depend on the build of zlib: what is already there stays, so that nothing is written for nothing.
    const packed = !archive
        ? undefined
        : last?.tree === tree && last.archive !== undefined
            ? last.archive
            : packTree(base);
    const conflicts = openConflicts(merged.conflicts, sides);
    return {
        schema: 'lock/1',
        app: generated.app,
        spec: generated.spec,
        patterns: generated.patterns.map(({ id, version, digest }) => ({ id, version, digest })),
        files: [
            ...generated.files
                .filter(({ path }) => !held.includes(path))
                .map((file) => lockedFile(file, generated.tree)),
            ...(previous?.files ?? []).filter(({ path }) => held.includes(path)),
        ],
        ...(conflicts.length === 0 ? {} : { conflicts }),
        mergeBase: packed === undefined ? { tree } : { tree, archive: packed },
    };
}
function lockedFile({ path, pattern, ownership }, tree) {
    return { path, pattern, ownership, sha256: (0,lib_tree/* sha256 */.sc)(tree.get(path)?.bytes ?? '') };
}
function openConflicts(conflicts, { ours, theirs }) {
    return [...new Set(conflicts.map(({ path }) => path))].flatMap((path) => {
        const [here, now] = [digestOf(ours.get(path)), digestOf(theirs.get(path))];
        return here === undefined || now === undefined ? [] : [{ path, ours: here, theirs: now }];
    });
}

;// CONCATENATED MODULE: ./lib/merge/regenerate.js










/**
 * Merges a new composition into what stands there, and writes the lock into the result.
 *
 * @param standing - sides known in part are fine; `bytesToRead` says which bytes must be there
 */
function regenerate(generated, standing, options = {}) {
    const previous = standing.lockText === undefined ? { diagnostics: [] } : lock_format_readLock(standing.lockText);
    const archived = baseFromArchive(previous.lock, standing.base);
    const sides = sidesOf(generated, { ...standing, ...(archived.base === undefined ? {} : { base: archived.base }) }, previous.lock);
    const merged = merge_mergeSides(sides, mergeOptions(generated, standing, { ...options, lock: previous.lock }));
    const blocked = new Set(merged.conflicts.flatMap(({ theirs, path }) => generated.tree.has(theirs) && !generated.tree.has(path) ? [theirs] : []));
    const held = heldPaths(generated, previous.lock, (path) => blocked.has(path) || options.held?.(path) === true);
    const base = nextBase(generated.tree, sides.base, [...held, ...merged.conflicts.map(({ path }) => path)]);
    const lock = nextLock({ generated, merged, sides, base, held, previous: previous.lock }, options.archive === true);
    return {
        ...withLock(merged, lock, standing.ours),
        lock,
        base,
        diagnostics: [...previous.diagnostics, ...archived.diagnostics],
    };
}
/**
 * The blobs that {@link regenerate} reads the bytes of, and cannot do without.
 *
 * @returns ids, in no order
 */
function bytesToRead(generated, standing) {
    const lock = standing.lockText === undefined ? undefined : readLock(standing.lockText).lock;
    const sides = sidesOf(generated, standing, lock);
    const options = mergeOptions(generated, standing, { lock });
    const ids = new Set();
    for (const path of generated.tree.paths()) {
        const [base, ours, theirs] = [sides.base.get(path), sides.ours.get(path), sides.theirs.get(path)];
        const probe = mergeSides({ base: one(path, base), ours: one(path, ours), theirs: one(path, theirs) }, options);
        const undecided = probe.conflicts.length > 0 || lock?.conflicts?.some((open) => open.path === path) === true;
        if (!undecided)
            continue;
        for (const version of [base, ours])
            if (version !== undefined && version.bytes === undefined)
                ids.add(version.id);
    }
    return ids;
}
/** {@link regenerate} between a directory's files and a new composition, the base taken from the lock's archive. */
function regenerateDirectory(generated, directory, options = {}) {
    const lockText = directory.text(LOCK_PATH);
    const standing = { ours: sideOf(directory), ...(lockText === undefined ? {} : { lockText }) };
    return regenerate(generated, standing, { ...options, archive: true });
}
function heldPaths({ tree }, lock, held) {
    const written = [...tree.paths(), ...(lock?.files ?? []).map(({ path }) => path)];
    return [...new Set(written)].filter(held);
}
function one(path, version) {
    return version === undefined ? new Map() : new Map([[path, version]]);
}
function sidesOf(generated, standing, lock) {
    const theirs = version_sideOf(generated.tree);
    const ours = new Map([...standing.ours].filter(([path]) => path !== lock_LOCK_PATH));
    const base = lock === undefined
        ? (standing.base ?? new Map())
        : recordedBase({ lock, ours, theirs, base: standing.base });
    return { base, ours, theirs };
}
function mergeOptions(generated, standing, { parses, held, lock }) {
    const before = new Map((lock?.files ?? []).map((file) => [file.path, file.ownership]));
    const now = new Map(generated.files.map((file) => [file.path, file.ownership]));
    const ignore = standing.ours.get(IGNORE_PATH)?.bytes;
    return {
        ownership: (path) => now.get(path) ?? before.get(path),
        ...(ignore === undefined ? {} : { ejected: readEjected(new TextDecoder().decode(ignore)) }),
        ...(parses === undefined ? {} : { parses }),
        ...(held === undefined ? {} : { held }),
    };
}
function baseFromArchive(lock, base) {
    if (base !== undefined || lock?.mergeBase.archive === undefined)
        return { diagnostics: [] };
    const tree = unpackTree(lock.mergeBase.archive, lock.mergeBase.tree);
    if (tree instanceof lib_tree/* FileTree */.hr)
        return { base: version_sideOf(tree), diagnostics: [] };
    return { diagnostics: [damagedArchive.at({ path: lock_LOCK_PATH, because: tree.damaged })] };
}
function withLock(merged, lock, ours) {
    const file = (0,lib_tree/* textFile */.Ex)(lock_LOCK_PATH, writeLock(lock));
    const standing = ours.get(lock_LOCK_PATH);
    const written = standing?.bytes !== undefined && Buffer.from(standing.bytes).equals(file.bytes);
    const changes = written
        ? merged.changes
        : [...merged.changes, { path: lock_LOCK_PATH, file }];
    return { ...merged, tree: merged.tree.with([file]), changes };
}

;// CONCATENATED MODULE: ./lib/merge/index.js








;// CONCATENATED MODULE: ./lib/commands/folder-target.js




/**
 * A folder as the place of a service.
 *
 * The merge base lies in the objects of the git repository that holds the folder, else in the lock itself.
 */
async function openFolderTarget({ folder, parses, rebuildsLock = false, }) {
    const repository = await (0,lib_tree/* gitFolder */.nW)(folder);
    let before = lib_tree/* FileTree */.hr.of([]);
    return {
        archive: repository === undefined,
        ...(parses === undefined ? {} : { parses }),
        open: async (generated) => {
            if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, lock_LOCK_PATH)) && !(rebuildsLock && (0,external_node_fs_.existsSync)(folder))) {
                await (0,lib_tree/* refuseFilled */.te)(folder);
                return { ours: new Map() };
            }
            before = await wholeTree(folder, generated);
            return standingOf(before, repository);
        },
        place: async (regeneration) => {
            if (before.size === 0)
                await (0,lib_tree/* writeNewFolder */.A6)(folder, regeneration.tree);
            else
                await (0,lib_tree/* updateFolder */.g$)(folder, { before, after: regeneration.tree });
            return holdBase(regeneration, repository);
        },
    };
}
/** What people see in the folder, and what was generated there even where git ignores it. */
async function wholeTree(folder, generated) {
    const { tree } = await (0,lib_tree/* readTree */.Zc)(folder);
    const unseen = [lock_LOCK_PATH, IGNORE_PATH, ...generated.tree.paths()].filter((path) => !tree.has(path));
    return tree.with(await (0,lib_tree/* readPaths */.Vv)(folder, unseen));
}
async function standingOf(tree, repository) {
    const lockText = tree.text(lock_LOCK_PATH);
    if (lockText === undefined)
        return { ours: version_sideOf(tree) };
    const base = await baseOf(lock_format_readLock(lockText).lock, repository);
    return { ours: version_sideOf(tree), lockText, ...(base === undefined ? {} : { base: version_sideOf(base) }) };
}
async function baseOf(lock, repository) {
    if (lock === undefined || repository === undefined || lock.mergeBase.archive !== undefined)
        return undefined;
    return (0,lib_tree/* loadTree */.rR)(repository, lock.mergeBase.tree);
}
async function holdBase({ base, lock }, repository) {
    if (repository === undefined)
        return [];
    const tree = lock.mergeBase.tree;
    if (await (0,lib_tree/* storeTree */.Ac)(repository, `refs/patternbank/base/${tree.slice(0, 12)}`, base))
        return [];
    return [
        {
            what: `the merge base ${tree.slice(0, 12)}`,
            because: 'git did not store it in this repository',
            remedy: 'the next update compares with the files as they are; commit them before you edit them',
        },
    ];
}

// EXTERNAL MODULE: ./lib/compose/index.js + 130 modules
var compose = __webpack_require__(3801);
// EXTERNAL MODULE: ./lib/plan/index.js + 13 modules
var lib_plan = __webpack_require__(4886);
// EXTERNAL MODULE: ./lib/spec/index.js + 97 modules
var lib_spec = __webpack_require__(4380);
;// CONCATENATED MODULE: ./lib/commands/compose-service.js





/**
 * Composes a service from a spec.
 *
 * @throws UserError - `spec/*` unreadable; `plan/*` nothing fits; `compose/*` two patterns clash
 * @throws ServiceError - a bank is down and `on-backend-error` is `fail`
 */
async function composeService(request, ports) {
    const spec = (0,lib_spec/* readSpec */.Ot)(request.documents);
    stopAt(spec.diagnostics, request);
    const hits = await ports.bank.hybridSearch((0,lib_plan/* queriesFor */.yp)(spec));
    const { plan, diagnostics, omissions } = (0,lib_plan/* solve */.kH)({ spec, hits, settings: request.settings });
    stopAt(diagnostics, request);
    const { render, format, masterLock, onModule } = ports;
    const composition = await (0,compose/* compose */.Zz)({
        plan,
        spec,
        facts: (0,lib_plan/* factsOf */.xS)(spec),
        render,
        format,
        masterLock,
        onModule,
    });
    stopAt(composition.diagnostics, request);
    const source = { path: request.path, sha256: compose_service_digestOf(request.documents) };
    return {
        spec,
        source,
        plan,
        composition,
        generated: generatedFrom({ spec, source, plan, composition }),
        diagnostics: [...spec.diagnostics, ...diagnostics, ...composition.diagnostics],
        omissions: [...ports.bank.omissions, ...omissions, ...composition.omissions],
    };
}
function stopAt(diagnostics, { strict }) {
    const stops = diagnostics.filter(({ severity }) => severity === 'error' || (strict && severity === 'warning'));
    if (stops.length > 0)
        throw new lib_diagnostics/* UserError */.yo(stops);
}
/** One digest for the whole Spec: of its only document, or of the list of their digests. */
function compose_service_digestOf(documents) {
    const digests = documents.map(({ bytes }) => (0,lib_tree/* sha256 */.sc)(bytes));
    const [only] = digests;
    return digests.length === 1 && only !== undefined ? only : (0,lib_tree/* sha256 */.sc)(digests.join('\n'));
}
function generatedFrom(given) {
    const { spec, source, plan, composition } = given;
    return {
        app: spec.app.slug,
        spec: source,
        patterns: plan.selected.map(({ pattern: { id, version, digest } }) => ({ id, version, digest })),
        tree: composition.tree,
        files: composition.files,
    };
}

;// CONCATENATED MODULE: ./lib/commands/scaffold.js


/**
 * Composes a service from a spec and puts it where it goes, merged with what people made of it since.
 *
 * @returns what was done. A conflict, a low score or a step left out is part of the result, not an error.
 * @throws UserError - `spec/*`, `plan/*`, `compose/*`, `workspace/*`
 * @throws ServiceError - a service that the run needs failed
 */
async function scaffold(request, ports) {
    const composed = await composeService(request, ports);
    const standing = await ports.target.open(composed.generated);
    const { archive, parses } = ports.target;
    const merged = regenerate(composed.generated, standing, {
        archive,
        ...(parses === undefined ? {} : { parses }),
    });
    // What would be merged is judged, not what we would have liked to write.
    const { report, verdict } = await ports.judge(merged.tree);
    const changed = merged.changes.length > 0;
    const placed = changed && !request.dryRun ? await ports.target.place(merged) : [];
    return {
        ...composed,
        files: composed.composition.files,
        report,
        verdict,
        changed,
        conflicts: merged.conflicts,
        diagnostics: [...composed.diagnostics, ...merged.diagnostics],
        omissions: [...composed.omissions, ...report.omissions, ...placed],
    };
}

// EXTERNAL MODULE: ./lib/policy/index.js + 5 modules
var policy = __webpack_require__(6014);
// EXTERNAL MODULE: ./lib/report/index.js + 32 modules
var report = __webpack_require__(8266);
// EXTERNAL MODULE: ./lib/terminal/console.js
var terminal_console = __webpack_require__(1965);
// EXTERNAL MODULE: ./lib/terminal/ports.js
var terminal_ports = __webpack_require__(5268);
// EXTERNAL MODULE: ./lib/terminal/print.js
var print = __webpack_require__(1551);
;// CONCATENATED MODULE: ./lib/terminal/verbs/scaffold.js










/** `patternbank scaffold SPEC --out DIR`: composes a service and writes it; a folder that holds one of ours is updated. */
const runScaffold = async (values, console) => {
    const settings = Object.entries(values.set).map(([key, value]) => `${key}=${value}`);
    return scaffoldInto({ ...values, settings, rebuildsLock: false }, console);
};
/** What a service must reach where nothing else is said. */
const THRESHOLD = 8_000;
/** Composes into a folder and says what was done. @returns the exit status */
async function scaffoldInto(wanted, console) {
    const progress = (0,terminal_console/* progressOn */.z)(console.stderr);
    const aside = (0,bundle/* openJudgeAside */.QD)({ threshold: THRESHOLD, policy: policy/* NO_POLICY */.lm, today: console.today });
    progress.step('reading the spec');
    const documents = await (0,terminal_ports/* readSpecFrom */.F)(wanted.spec, console);
    progress.step('composing the service');
    const ports = await (0,bundle/* openServicePorts */.C2)({
        own: (0,terminal_ports/* ownPatterns */.Y)(wanted.patterns, console),
        onBackendError: 'embedded',
    });
    const target = await openFolderTarget({
        folder: (0,external_node_path_.resolve)(console.directory, wanted.out),
        rebuildsLock: wanted.rebuildsLock,
        parses: ports.parses,
    });
    const { settings, dryRun } = wanted;
    const result = await scaffold({
        path: await (0,lib_tree/* pathInRepository */.zB)((0,external_node_path_.resolve)(console.directory, wanted.spec)),
        documents,
        settings,
        dryRun,
        strict: false,
    }, { ...ports, judge: aside.judge, onModule: aside.readAhead, target });
    progress.done();
    scaffold_print(result, wanted, console);
    return result.verdict.ready && result.conflicts.length === 0 ? 0 : 1;
}
function scaffold_print(result, { out, dryRun, explain, json }, console) {
    if (json)
        return (0,print/* printJson */.Q)(console, (0,report/* toScaffoldJson */.cR)(result));
    const paint = (0,terminal_console/* paintFor */.e)(console.stdout, console.env);
    (0,print/* printDiagnostics */.a)(console, result.diagnostics);
    if (explain)
        console.stdout.write(`${(0,report/* explainText */.lP)(result.plan, paint)}\n\n`);
    console.stdout.write(`${(0,report/* scaffoldText */.GS)(result, { out, dryRun, paint })}\n`);
}


/***/ })

};
