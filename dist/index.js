import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 6954:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 2018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 2266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ unlessAborted)
/* harmony export */ });
/**
 * What the work comes to, or the substitute as soon as the signal says that it is waited for no longer. The work
 * itself goes on; what becomes of it is nobody's business then.
 */
function unlessAborted(work, signal, substitute) {
    return new Promise((resolve, reject) => {
        const giveUp = () => resolve(substitute);
        if (signal.aborted)
            giveUp();
        signal.addEventListener('abort', giveUp);
        work.then(resolve, reject).finally(() => signal.removeEventListener('abort', giveUp));
    });
}


/***/ }),

/***/ 612:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8500);
/* harmony import */ var _adapters_files_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3058);
/* harmony import */ var _adapters_runner_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9135);
/* harmony import */ var _adapters_slack_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(906);
/* harmony import */ var _adapters_stores_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4411);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(5041);






const environment = process.env;
const page = (0,_adapters_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .runPage */ .fL)(environment, (text) => process.stdout.write(text));
/** The runner cancels by SIGINT, after 7.5 s by SIGTERM, and kills after another 2.5 s. */
const cancelling = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'])
    process.on(signal, () => cancelling.abort());
/** When nobody reads the log any more, everything else is written all the same. */
let isLogLost = false;
process.stdout.on('error', () => {
    isLogLost = true;
});
let conclusion;
try {
    const workspace = environment.GITHUB_WORKSPACE || process.cwd();
    conclusion = await (0,_step_js__WEBPACK_IMPORTED_MODULE_5__/* .runStep */ .e)({
        input: (name) => (0,_adapters_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .inputFrom */ .Rh)(environment, name),
        page,
        files: (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .workspaceFiles */ .PZ)(workspace),
        stores: (0,_adapters_stores_js__WEBPACK_IMPORTED_MODULE_4__/* .storeReader */ .x)(environment),
        now: new Date(),
        origin: (0,_adapters_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .originFrom */ .hd)(environment),
        datesCount: !(0,_adapters_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .judgesChange */ .rH)(environment),
        cancelled: cancelling.signal,
        writeFile: (path, content) => (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .writeFileAtomically */ .lo)((0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .pathIn */ .lW)(workspace, path), content),
        openChat: (destination) => (0,_adapters_slack_js__WEBPACK_IMPORTED_MODULE_3__/* .slackChat */ .h)(destination, (seconds) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(seconds * 1000), cancelling.signal),
    });
}
catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    conclusion = (0,_step_js__WEBPACK_IMPORTED_MODULE_5__/* .failStep */ .v)(page, 'Secret Expiry', `The check could not be run: ${message}`);
    if (environment.RUNNER_DEBUG === '1' && error instanceof Error)
        page.print(error.stack ?? '');
}
process.exitCode = conclusion === 'success' && !isLogLost ? 0 : 1;
// Requests that were given up, after a cancellation or a time-out, must not keep the process.
process.stdout.write('', () => process.exit());

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 3058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   PZ: () => (/* binding */ workspaceFiles),
/* harmony export */   lW: () => (/* binding */ pathIn),
/* harmony export */   lo: () => (/* binding */ writeFileAtomically)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);



/**
 * The files below a workspace directory, read one after the other.
 *
 * Synchronous on purpose: reading 10,000 small files in a loop takes a tenth of the time of as many promises.
 */
function workspaceFiles(workspace) {
    const root = realPath(workspace);
    let buffer;
    return {
        list(directory) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, directory);
            try {
                const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path);
                if (stat.isSymbolicLink())
                    return { fault: 'link' };
                if (!stat.isDirectory())
                    return { fault: 'not-a-directory' };
                // A link on the way there would lead somewhere else, perhaps out of the workspace.
                if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(path) !== path)
                    return { fault: 'link' };
                return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(path, { withFileTypes: true }).map((entry) => ({
                    name: entry.name,
                    kind: entry.isFile()
                        ? 'file'
                        : entry.isDirectory()
                            ? 'directory'
                            : entry.isSymbolicLink()
                                ? 'link'
                                : 'other',
                }));
            }
            catch (error) {
                return { fault: faultOf(error) };
            }
        },
        read(path, limit) {
            if (!buffer || buffer.length <= limit)
                buffer = Buffer.allocUnsafe(limit + 1);
            let file;
            try {
                // Not a link, should the file have become one since it was listed; and no waiting, should it be a pipe.
                file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path), node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0));
                const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file);
                if (!stat.isFile())
                    return { fault: 'not-a-file' };
                // Some file systems don't tell the size; such a file is read to its end.
                const end = stat.size > 0 ? Math.min(stat.size, limit + 1) : limit + 1;
                let length = 0;
                for (let read = -1; read !== 0 && length < end; length += read) {
                    read = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, buffer, length, end - length, null);
                }
                return length > limit ? { fault: 'too-large' } : buffer.subarray(0, length);
            }
            catch (error) {
                return { fault: faultOf(error) };
            }
            finally {
                if (file !== undefined)
                    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
            }
        },
    };
}
/** The path without links; as it is where it can't be followed, so that every file in it has that fault. */
function realPath(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(path);
    }
    catch {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path);
    }
}
/**
 * Where a file is that is named relative to the workspace.
 *
 * @throws when a link leads out of the workspace on the way there: every contributor can put one into a repository
 */
function pathIn(workspace, path) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace, path);
    // What lies outside by its name is what the workflow asks for.
    if (!isBelow((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace), target))
        return target;
    let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target);
    while (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(folder))
        folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder);
    if (!isBelow(realPath(workspace), realPath(folder)))
        throw new Error('a link leads out of the workspace');
    return target;
}
function isBelow(folder, path) {
    const [first] = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, path).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep);
    return first !== '..' && !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, path));
}
/**
 * Writes a whole file or nothing: to a temporary file beside it, which then takes its place. A link there is
 * replaced, not followed.
 *
 * @throws when it can't be written
 */
function writeFileAtomically(path, content) {
    const there = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false });
    // Root could replace /dev/null.
    if (there && !there.isFile() && !there.isSymbolicLink())
        throw new Error('what is there is not a file');
    // In a container, one run may have the process number of another that was killed.
    const temporary = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
    try {
        // Neither over what somebody else has put there, nor through it.
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(temporary, content, { flag: 'wx' });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, path);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary, { force: true });
        const message = error instanceof Error ? error.message : String(error);
        throw new Error(message.replaceAll(temporary, path), { cause: error });
    }
}
const FAULTS = {
    ENOENT: 'missing',
    ELOOP: 'link',
    EMLINK: 'link',
    ENOTDIR: 'not-a-directory',
    EISDIR: 'not-a-file',
    ENXIO: 'not-a-file',
    EACCES: 'no-permission',
    EPERM: 'no-permission',
};
function faultOf(error) {
    const { code } = (error ?? {});
    return FAULTS[String(code)] ?? 'other';
}


/***/ }),

/***/ 7185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ AUDIENCES)
/* harmony export */ });
const fromEnvironment = (name) => ({
    holder: `the environment variable \`${name}\``,
    run: 'the command',
    restore: 'Set it to the token, and nothing but the token.',
    renew: `Make a new token, and set \`${name}\` to it.`,
    give: (needed) => `set \`${name}\` to ${needed}`,
});
const AUDIENCES = {
    input: {
        holder: 'the input `github-token`',
        run: 'the workflow',
        restore: 'Store the token anew, and nothing but the token.',
        renew: 'Make a new token, and store it as the secret for the input `github-token`.',
        give: (needed) => `give the input \`github-token\` ${needed}`,
    },
    GH_TOKEN: fromEnvironment('GH_TOKEN'),
    GITHUB_TOKEN: fromEnvironment('GITHUB_TOKEN'),
    GH_ENTERPRISE_TOKEN: fromEnvironment('GH_ENTERPRISE_TOKEN'),
    GITHUB_ENTERPRISE_TOKEN: fromEnvironment('GITHUB_ENTERPRISE_TOKEN'),
    gh: {
        holder: '`gh`',
        run: 'the command',
        restore: 'Log in with `gh auth login`.',
        renew: 'Log in again with `gh auth login`.',
        give: (needed, scope) => `run \`gh auth refresh --scopes ${scope}\`, or set \`GH_TOKEN\` to ${needed}`,
    },
};


/***/ }),

/***/ 4636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V2: () => (/* binding */ failure),
/* harmony export */   VH: () => (/* binding */ mayBeDone),
/* harmony export */   cz: () => (/* binding */ detailsOf),
/* harmony export */   rl: () => (/* binding */ causeOf)
/* harmony export */ });
/* unused harmony export codeOf */
/* harmony import */ var _network_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2747);

/** A failure that is no error of the network, and that no status tells. */
function failure(cause) {
    return Object.assign(new Error(cause), { ofReading: cause });
}
/** https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api */
function causeOf(error) {
    const { ofReading, status, answered, isOfNetwork, isReadable, message, code } = detailsOf(error);
    if (ofReading)
        return ofReading;
    if (code === 'TimeoutError')
        return 'no-answer';
    if (!answered)
        return isOfNetwork ? 'not-reached' : 'other';
    if (status >= 500)
        return 'github-failed';
    if (status === 429)
        return 'rate-limit';
    if (!isReadable)
        return 'unreadable';
    if (status === 401)
        return 'unknown-token';
    if (status === 403) {
        if (/rate limit|abuse detection/i.test(message))
            return 'rate-limit';
        if (/\bSAML\b/.test(message))
            return 'single-sign-on';
        if (/\barchived\b/.test(message))
            return 'archived';
        return /by integration/.test(message) ? 'integration' : 'denied';
    }
    return status === 404 ? 'not-found' : 'other';
}
/** Whether what was ordered may have been done although no answer says so. */
function mayBeDone(error) {
    const { ofReading, answered, status, code } = detailsOf(error);
    if (ofReading)
        return ofReading === 'unreadable';
    // Only a status of 400 to 499 says that nothing was done, whoever gave it.
    return answered ? status < 400 || status >= 500 : !(0,_network_js__WEBPACK_IMPORTED_MODULE_0__/* .failedBeforeSending */ .Zl)(code);
}
/** What there is to know about an error, whoever made it. */
function detailsOf(error) {
    const { ofReading, status, response } = (error ?? {});
    const { message } = (response?.data ?? {});
    return {
        ofReading,
        answered: response !== undefined,
        // For a request without an answer the client makes up a status.
        status: response && typeof status === 'number' ? status : 0,
        headers: response?.headers ?? {},
        // The client gives its errors a status; those before it have a code. Anything else is a mistake of this code.
        isOfNetwork: status !== undefined || /^[A-Z_]+$/.test(codeOf(error)),
        isReadable: typeof message === 'string',
        message: typeof message === 'string' ? message : '',
        code: response || ofReading ? '' : codeOf(error),
    };
}
/** The most telling code in a chain of causes: `fetch failed` wraps what really happened. */
function codeOf(error) {
    const { cause, errors, code, name } = (error ?? {});
    const deeper = cause ?? errors?.[0];
    if (deeper)
        return codeOf(deeper);
    if (typeof code === 'string')
        return code;
    return typeof name === 'string' ? name : '';
}


/***/ }),

/***/ 611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ WHEN_TOO_LARGE),
/* harmony export */   J3: () => (/* binding */ clientFailed),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   WE: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4252);
/* harmony import */ var _github_audience_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7185);
/* harmony import */ var _github_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4636);
/* harmony import */ var _network_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2747);




/** What is quoted of a text of GitHub. */
const QUOTED_LENGTH = 200;
/** An owner has up to 39 characters, a repository up to 100. */
const NAME_LENGTH = 140;
/** What a request is to do, as it stands in "the token may not …" and in "… could not be …". */
const PARTICIPLES = { list: 'listed', read: 'read', set: 'set', delete: 'deleted' };
/** https://docs.github.com/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets#storing-large-secrets */
const WHEN_TOO_LARGE = 'Make the value smaller, or keep it encrypted in a file and only its key as the secret.';
/** What to do about statuses that a change can have, whoever gave them. */
const ON_CHANGE = {
    409: (run) => `Something else was changed at the same time; run ${run} again.`,
    413: () => WHEN_TOO_LARGE,
    422: (run) => `GitHub takes no such name or value; check both, and run ${run} again.`,
};
/** Why a request failed, and what to do about it; neither the token nor a value that was sent is in it. */
function explain(error, request, token, audience = _github_audience_js__WEBPACK_IMPORTED_MODULE_1__/* .AUDIENCES */ .M.input) {
    const { verb, title, place, making, scope, onlyOnGitHubCom } = request;
    const { holder, run, restore, renew } = audience;
    const { status, headers, message, code } = (0,_github_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .detailsOf */ .cz)(error);
    const said = [
        ...(status ? [`HTTP status ${status}`] : []),
        // An answer may repeat what was sent, and that was a value.
        ...(message && verb !== 'set' ? [`“${quoted(message, token)}”`] : []),
    ].join(', ');
    const needed = neededFor(request, headers['x-accepted-github-permissions']);
    const give = audience.give(needed, scope);
    const isChange = verb === 'set' || verb === 'delete';
    const cause = (0,_github_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .causeOf */ .rl)(error);
    const isUnknownStore = cause === 'not-found' && onlyOnGitHubCom && headers['x-github-enterprise-version'] !== undefined;
    const texts = {
        'no-token': [
            `The token of ${holder} is empty, or holds what no token does, such as a space or a line end.`,
            restore,
        ],
        'unknown-token': [
            `GitHub does not know the token that was to ${verb} ${title}, or it has expired (${said}).`,
            renew,
        ],
        integration: [
            `The token may not ${verb} ${title} (${said}): a job's own token never can, a GitHub App's only with the permission.`,
            `${capitalised(give)}.`,
        ],
        denied: [`The token may not ${verb} ${title} (${said}).`, `${capitalised(give)}.`],
        'single-sign-on': [
            `The token is not authorized for the single sign-on that protects ${title} (${said}).`,
            'Authorize the token for the organization in the settings of its user, under “Configure SSO”.',
        ],
        archived: [
            `GitHub did not ${verb} ${title} (${said}): ${place} is archived, so that nothing of it can be changed.`,
            'Take it out of the archive in its settings first.',
        ],
        'not-found': [
            `GitHub did not find ${title} (${said}): ${place} does not exist, or the token can't ${isChange ? 'change' : 'see'} it.`,
            `Check the name${making ? `, or ${making}` : ''}; to let it be ${isChange ? 'changed' : 'seen'}, ${give}.`,
        ],
        'no-such-store': [
            `This GitHub Enterprise Server has no ${onlyOnGitHubCom} secrets (HTTP status 404).`,
            'Record no secrets of this store until the server has it.',
        ],
        'rate-limit': [
            `GitHub accepts no more requests at the moment, so that ${title} could not be ${PARTICIPLES[verb]} (${said}).`,
            `Run ${run} again ${laterThan(headers)}, or use a token for ${holder} that nothing else uses.`,
        ],
        'github-failed': [
            `GitHub failed to ${verb} ${title} (HTTP status ${status}).`,
            `Run ${run} again later; https://www.githubstatus.com tells of disturbances.`,
        ],
        unreadable: [
            `What came in the place of ${isChange ? 'an answer about ' : ''}${title} is not a whole answer of GitHub${status ? ` (HTTP status ${status})` : ''}.`,
            `Check the address of the API and the proxy (HTTPS_PROXY), if there is one, and run ${run} again.`,
        ],
        'missing-page': [
            `A page of ${title} is missing: GitHub counts more or fewer than it listed.`,
            `Run ${run} again; the secrets may have changed while they were listed.`,
        ],
        'unusable-key': [
            `With what GitHub gave as ${title} nothing can be sealed.`,
            `Check the address of the API and the proxy (HTTPS_PROXY), if there is one, and run ${run} again.`,
        ],
        'hidden-repositories': [
            `The token lacks the scope \`repo\`, so that it may not see all of ${title}: those that it does not see would lose the secret.`,
            `${capitalised(audience.give(`${needed} and \`repo\``, 'repo'))}.`,
        ],
        'no-answer': [
            `GitHub gave no answer in time when it was to ${verb} ${title}.`,
            `Check the network and the proxy (HTTPS_PROXY), if there is one, and run ${run} again.`,
        ],
        'not-reached': [
            `The connection to GitHub failed when it was to ${verb} ${title} (${quoted(code, token)}).`,
            (0,_network_js__WEBPACK_IMPORTED_MODULE_3__/* .isAboutCertificate */ .Tf)(code)
                ? _network_js__WEBPACK_IMPORTED_MODULE_3__/* .UNTRUSTED */ .nT
                : `Check the network, the address of the API and the proxy (HTTPS_PROXY), if there is one, and run ${run} again.`,
        ],
        other: [
            `GitHub did not ${verb} ${title}${said ? ` (${said})` : ''}.`,
            `Look the answer up in https://docs.github.com/rest, and run ${run} again when it is mended.`,
        ],
    };
    const [reason, remedy] = texts[isUnknownStore ? 'no-such-store' : cause];
    return { reason, remedy: (isChange && ON_CHANGE[status]?.(run)) || remedy };
}
/** The tokens with which a request may be made. */
function neededFor({ permission, scope, refusesApps }, accepted) {
    const permissions = nameOf(accepted) ?? nameOf(permission);
    const bearer = refusesApps ? 'a fine-grained token' : "a fine-grained token or a GitHub App's token";
    return `${bearer} with ${permissions}, or an administrator's classic token with the scope \`${scope}\``;
}
/**
 * Permissions as the settings of a token call them. `; ` stands between sets of which one is enough, `,` between those
 * that are needed together.
 * https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api#insufficient-permissions
 */
function nameOf(permissions) {
    if (!/^[a-z_]{1,60}=[a-z]{1,20}([;,] ?[a-z_]{1,60}=[a-z]{1,20}){0,9}$/.test(permissions ?? ''))
        return undefined;
    return permissions
        ?.split(/; ?/)
        .map((set) => set
        .split(/, ?/)
        .map((each) => {
        const [, organization, name = '', level] = /^(organization_)?([a-z_]+)=([a-z]+)$/.exec(each) ?? [];
        const words = name.replaceAll('_', ' ');
        const title = capitalised(words);
        return `the ${organization ? 'organization' : 'repository'} permission “${title}: ${level}”`;
    })
        .join(' and '))
        .join(' or ');
}
function capitalised(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
function laterThan(headers) {
    const retryAfter = Number(headers['retry-after'] ?? Number.NaN);
    // Nobody waits for more than a day.
    if (retryAfter > 0 && retryAfter <= 86_400)
        return `in ${retryAfter} seconds`;
    const reset = new Date(Number(headers['x-ratelimit-reset'] ?? Number.NaN) * 1_000);
    const isKnown = headers['x-ratelimit-remaining'] === '0' && !Number.isNaN(reset.getTime());
    return isKnown ? `after ${reset.toISOString().slice(0, 19)}Z` : 'later';
}
/** What to tell when the client could not even be loaded. */
function clientFailed(error) {
    const what = error instanceof Error ? (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(error.message, QUOTED_LENGTH) : 'unknown error';
    return { reason: `the client for GitHub failed (${what}).`, remedy: 'Please report this as a bug.' };
}
/** The name of an owner or a repository, to stand in a sentence. */
function named(name) {
    return (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(name, NAME_LENGTH);
}
/** A text from outside, in one line, without the token. */
function quoted(text, token) {
    return (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(token ? text.replaceAll(token, '***') : text, QUOTED_LENGTH);
}


/***/ }),

/***/ 2747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Tf: () => (/* binding */ isAboutCertificate),
/* harmony export */   Zl: () => (/* binding */ failedBeforeSending),
/* harmony export */   nT: () => (/* binding */ UNTRUSTED)
/* harmony export */ });
/** The codes of errors that occur before a request can have been sent; those of TLS are of its handshake. */
const BEFORE_SENDING = /^(ECONNREFUSED|ENOTFOUND|EAI_|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|UND_ERR_CONNECT_TIMEOUT|ERR_TLS|ERR_SSL_(?!.*(RECORD|DECRYPT))|CERT_|.*(CERT|SIGNATURE|ISSUER)|UNEXPECTED_REDIRECT|ERR_PROXY_|ERR_INVALID_URL)/;
/** Whether an error says that nothing was sent, so that nothing can have been done. */
function failedBeforeSending(code) {
    return BEFORE_SENDING.test(code);
}
/** Whether the server, or what stands in for it, could not prove who it is. */
function isAboutCertificate(code) {
    return /CERT|SIGNATURE|ISSUER/.test(code);
}
const UNTRUSTED = 'The certificate is not trusted. Where a proxy opens TLS, name its certificate in NODE_EXTRA_CA_CERTS.';


/***/ }),

/***/ 2101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ useProxyFromEnvironment)
/* harmony export */ });
/**
 * Makes `fetch` heed HTTPS_PROXY and NO_PROXY, which Node does only when asked, and only from 24.14 on.
 * https://nodejs.org/api/http.html#httpsetglobalproxyfromenvproxyenv
 */
async function useProxyFromEnvironment() {
    const { default: http } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 7067, 19));
    const { setGlobalProxyFromEnv } = http;
    setGlobalProxyFromEnv?.();
}


/***/ }),

/***/ 9135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Rh: () => (/* binding */ inputFrom),
/* harmony export */   fL: () => (/* binding */ runPage),
/* harmony export */   hd: () => (/* binding */ originFrom),
/* harmony export */   rH: () => (/* binding */ judgesChange)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);

/**
 * The page of a workflow's run, written by workflow commands and command files.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 *
 * `@actions/core` does the same, but it brings an HTTP client that triples the start-up of the whole step; a
 * test holds this to what it writes.
 *
 * @param write where the lines for the runner go
 */
function runPage(environment, write) {
    const command = (name, properties, message) => {
        const given = Object.entries(properties).filter(([, value]) => value !== undefined && value !== '');
        const list = given.map(([key, value]) => `${key}=${escapeProperty(String(value))}`).join(',');
        write(`::${name}${list ? ` ${list}` : ''}::${escapeData(message)}\n`);
    };
    return {
        mask: (value) => command('add-mask', {}, value),
        print: (line) => write(`${harmless(line)}\n`),
        annotate({ level, title, message, file, line, column }) {
            command(level, { title, file, line, col: column }, message);
        },
        setOutput(name, value) {
            const file = environment.GITHUB_OUTPUT;
            if (!file)
                throw new Error('GITHUB_OUTPUT is not set, so no output can be written');
            const delimiter = delimiterFor(value);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
        },
        appendSummary(markdown) {
            const file = environment.GITHUB_STEP_SUMMARY;
            if (!file)
                throw new Error('GITHUB_STEP_SUMMARY is not set, so no job summary can be written');
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, markdown);
        },
    };
}
/** The text of an action's input, as the runner hands it over. */
function inputFrom(environment, name) {
    return environment[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '';
}
/** The events whose runs judge a change before it is merged. */
const CHANGE_EVENTS = ['pull_request', 'pull_request_target', 'merge_group'];
/** True when the run judges a change (a pull request, a merge group), and not the state of things today. */
function judgesChange(environment) {
    return CHANGE_EVENTS.includes(environment.GITHUB_EVENT_NAME ?? '');
}
/** Where the run takes place. */
function originFrom(environment) {
    const serverUrl = environment.GITHUB_SERVER_URL || 'https://github.com';
    const repository = environment.GITHUB_REPOSITORY || null;
    const runId = environment.GITHUB_RUN_ID;
    // A branch shows the file as it is when somebody follows the link; a pull request's merge ref has no page.
    const isBranch = environment.GITHUB_REF?.startsWith('refs/heads/');
    const ref = isBranch ? environment.GITHUB_REF_NAME : environment.GITHUB_SHA;
    const actionRepository = environment.GITHUB_ACTION_REPOSITORY;
    const actionRef = environment.GITHUB_ACTION_REF;
    return {
        repository,
        serverUrl,
        runUrl: repository && runId ? `${serverUrl}/${repository}/actions/runs/${runId}` : null,
        filesUrl: repository && ref
            ? `${serverUrl}/${repository}/blob/${ref.split('/').map(encodeURIComponent).join('/')}`
            : null,
        rulesUrl: actionRepository
            ? `${serverUrl}/${actionRepository}/blob/${actionRef || 'HEAD'}/docs/rules.md`
            : 'docs/rules.md',
    };
}
/** A line that does not occur in the value. */
function delimiterFor(value) {
    let delimiter = 'ghadelimiter';
    while (value.includes(delimiter))
        delimiter += '_';
    return delimiter;
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
/** A line in which the runner sees no command, in either of its two forms (`::name::` and `##[name]`). */
function harmless(line) {
    return line
        .replaceAll(/[\r\n]/g, ' ')
        .replace(/^([\s\u0085]*):/, '$1 ;')
        .replaceAll('##[', '# #[');
}


/***/ }),

/***/ 2689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FD: () => (/* binding */ fromStatus),
/* harmony export */   NV: () => (/* binding */ TIMEOUT_IN_MS),
/* harmony export */   Z4: () => (/* binding */ fromFailure),
/* harmony export */   xd: () => (/* binding */ rateLimited)
/* harmony export */ });
/* harmony import */ var _network_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2747);

/** Slack answers within a second or two; after this long the message is not waited for. */
const TIMEOUT_IN_MS = 15_000;
/** When Slack says "too early" without saying how long to wait. */
const DEFAULT_RETRY_AFTER_IN_SECONDS = 5;
/** The answer for a status that the service gives before it looks at the message. */
function rateLimited(retryAfter) {
    const seconds = Number(retryAfter ?? Number.NaN);
    return {
        outcome: 'rate-limited',
        retryAfter: Number.isFinite(seconds) && seconds >= 0 ? seconds : DEFAULT_RETRY_AFTER_IN_SECONDS,
    };
}
/** Only a status of 400 to 499 says that the message was not posted. */
function fromStatus(status, code = `http_${status}`) {
    return status >= 400 && status < 500 ? { outcome: 'refused', code } : { outcome: 'unknown', code };
}
/** The answer for a request that failed without one. */
function fromFailure(error) {
    const code = codeOf(error);
    return { outcome: (0,_network_js__WEBPACK_IMPORTED_MODULE_0__/* .failedBeforeSending */ .Zl)(code) ? 'not-sent' : 'unknown', code };
}
/** The most telling code in a chain of causes: `fetch failed` wraps what really happened. */
function codeOf(error) {
    if (!(error instanceof Error))
        return 'no_answer';
    const deeper = error.cause ??
        ('original' in error ? error.original : undefined) ??
        ('errors' in error && Array.isArray(error.errors) ? error.errors[0] : undefined);
    if (deeper instanceof Error)
        return codeOf(deeper);
    if (error.message === 'unexpected redirect')
        return 'UNEXPECTED_REDIRECT';
    // A proxy that refuses the tunnel has no code of its own in `fetch`.
    if (error.message.startsWith('Proxy response ('))
        return 'ERR_PROXY_TUNNEL';
    if (error.name === 'TimeoutError')
        return `no answer within ${TIMEOUT_IN_MS / 1000} s`;
    return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}


/***/ }),

/***/ 906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  h: () => (/* binding */ slackChat)
});

// EXTERNAL MODULE: ./build/abort.js
var abort = __nccwpck_require__(2266);
// EXTERNAL MODULE: ./build/adapters/network.js
var network = __nccwpck_require__(2747);
// EXTERNAL MODULE: ./build/adapters/proxy.js
var proxy = __nccwpck_require__(2101);
// EXTERNAL MODULE: ./build/text/visible.js
var visible = __nccwpck_require__(4252);
;// CONCATENATED MODULE: ./build/adapters/slack-errors.js

const NOT_EVEN_SHORT = 'Slack did not take the short text either. Please report this as a bug.';
/**
 * What to do about each error of `chat.postMessage` and of incoming webhooks.
 * https://docs.slack.dev/reference/methods/chat.postMessage#errors
 * https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks#handling_errors
 */
const ADVICE = {
    not_in_channel: 'Invite the bot to the channel (/invite @bot), or give it the scope chat:write.public for public channels.',
    channel_not_found: 'There is no such channel for this bot. Check slack-channel; a private channel needs its ID (C…) and the bot as a member.',
    is_archived: 'The channel is archived. Choose another in slack-channel, or bring it back.',
    channel_is_archived: 'The channel of the webhook is archived. Bring it back, or make a webhook for another.',
    invalid_auth: 'Slack does not know the token. Make a new bot token (xoxb-…) and store it as the secret for slack-token.',
    not_authed: 'The token was empty. Check the secret for slack-token.',
    account_inactive: 'The bot or its app was removed. Install the app again and store its new token for slack-token.',
    token_revoked: 'The token was revoked. Install the app again and store its new token for slack-token.',
    token_expired: 'The token has expired. Make a new one and store it for slack-token.',
    missing_scope: 'The token lacks the scope chat:write. Add it to the app, install the app again, and store the new token.',
    restricted_action: 'A setting of the workspace forbids the bot to post there. Ask an administrator, or choose another channel.',
    action_prohibited: 'A setting of the workspace forbids the webhook to post. Ask an administrator.',
    invalid_token: 'The webhook is no longer valid. Make a new one and store its URL for slack-webhook-url.',
    no_service: 'The webhook was removed. Make a new one and store its URL for slack-webhook-url.',
    no_team: 'The workspace of the webhook does not exist. Check slack-webhook-url.',
    team_access_not_granted: 'The token has no access to this workspace. Install the app there.',
    ekm_access_denied: 'An administrator has suspended posting in the workspace. Ask them.',
    ratelimited: 'Slack accepts no more messages at the moment. Run the workflow again later.',
    msg_too_long: 'Slack found even the short form too long. Please report this as a bug.',
    no_text: 'Slack found no text in the message. Please report this as a bug.',
    invalid_blocks: NOT_EVEN_SHORT,
    invalid_blocks_format: NOT_EVEN_SHORT,
    msg_blocks_too_long: NOT_EVEN_SHORT,
    invalid_payload: NOT_EVEN_SHORT,
    'not-sent': 'Slack could not be reached, so nothing was sent. Check the network, the proxy (HTTPS_PROXY) and the address of Slack, and run the workflow again.',
    'untrusted-certificate': 'Slack could not be reached, so nothing was sent: the certificate that was shown is not trusted. Where a proxy opens TLS, name its certificate in NODE_EXTRA_CA_CERTS, and run the workflow again.',
    cancelled: 'The step was cancelled before the message was sent, so nobody was told. Run the workflow again.',
    unknown: 'It may or may not have been delivered, so it was not sent again. Look into the channel; if nothing is there, run the workflow again.',
};
/** What to do about the same errors, where a webhook gives them. */
const WEBHOOK_ADVICE = {
    channel_not_found: 'The channel of the webhook is gone. Make a webhook for another, and store its URL for slack-webhook-url.',
};
const OTHERWISE = {
    bot: 'Look the error up in the documentation of chat.postMessage, and run the workflow again when it is mended.',
    webhook: 'Look the error up in the documentation of incoming webhooks, and run the workflow again when it is mended.',
};
/** A status without one of Slack's errors comes from something in between, or from a wrong address. */
const NOT_SLACK = {
    bot: 'This is no answer of Slack. Check the proxy, and slack-api-url.',
    webhook: 'This is no answer of Slack. Check the proxy, and slack-webhook-url.',
};
/** What to do about an error, and what is known besides. */
function adviceFor(code, way, detail) {
    const known = (way === 'webhook' ? WEBHOOK_ADVICE[code] : undefined) ?? ADVICE[code];
    const advice = known ?? (code.startsWith('http_') ? NOT_SLACK : OTHERWISE)[way];
    return detail ? `${advice} (${(0,visible/* shown */.SP)(detail, 200)})` : advice;
}

// EXTERNAL MODULE: ./build/adapters/slack-transport.js
var slack_transport = __nccwpck_require__(2689);
;// CONCATENATED MODULE: ./build/adapters/slack.js





/** How often a message is sent again when Slack says that it came too early; nothing else is ever sent again. */
const MAX_RATE_LIMIT_RETRIES = 3;
/** The longest wait that a job is kept for; Slack asks for one second, seldom for more than thirty. */
const MAX_WAIT_IN_SECONDS = 60;
/** The errors after which the short text, without blocks, can still get through. */
const BLOCK_ERRORS = [
    'invalid_blocks',
    'invalid_blocks_format',
    'msg_blocks_too_long',
    'invalid_payload',
];
const CANCELLED_WHILE_SENDING = { outcome: 'unknown', code: 'cancelled' };
const CANCELLED_BEFORE_SENDING = { outcome: 'not-sent', code: 'cancelled' };
/**
 * Posts to Slack and proves it: every answer that is not a clear yes ends as a failure that says what to do.
 *
 * @param cancelled tells when neither Slack nor the end of a rate limit is to be waited for any longer
 */
async function slackChat(destination, wait, cancelled) {
    try {
        await (0,proxy/* useProxyFromEnvironment */.F)();
    }
    catch (error) {
        const failure = (0,slack_transport/* fromFailure */.Z4)(error);
        return { post: async () => deliveryOf(failure, false, destination.kind) };
    }
    const send = await sender(destination);
    async function sendPatiently(message) {
        for (let retries = 0;; retries += 1) {
            if (cancelled.aborted)
                return CANCELLED_BEFORE_SENDING;
            const answer = await (0,abort/* unlessAborted */.W)(send(message), cancelled, CANCELLED_WHILE_SENDING);
            if (answer.outcome !== 'rate-limited')
                return answer;
            if (retries === MAX_RATE_LIMIT_RETRIES || answer.retryAfter > MAX_WAIT_IN_SECONDS)
                return answer;
            await (0,abort/* unlessAborted */.W)(wait(answer.retryAfter), cancelled, undefined);
        }
    }
    return {
        async post(message) {
            const answer = await sendPatiently(message);
            if (answer.outcome !== 'refused' || !BLOCK_ERRORS.includes(answer.code))
                return deliveryOf(answer, false, destination.kind);
            return deliveryOf(await sendPatiently({ text: message.text, blocks: [] }), true, destination.kind);
        },
    };
}
/** Loads the one client that is needed. */
async function sender(destination) {
    if (destination.kind === 'bot')
        return (await Promise.all(/* import() */[__nccwpck_require__.e(105), __nccwpck_require__.e(893)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5893))).postAsBot(destination);
    return (await __nccwpck_require__.e(/* import() */ 5).then(__nccwpck_require__.bind(__nccwpck_require__, 7005))).postByWebhook(destination);
}
function deliveryOf(answer, shortened, way) {
    switch (answer.outcome) {
        case 'posted':
            return { ...answer, shortened };
        case 'refused':
            return { outcome: 'failed', code: answer.code, advice: adviceFor(answer.code, way, answer.detail) };
        case 'rate-limited':
            return {
                outcome: 'failed',
                code: 'ratelimited',
                advice: adviceFor('ratelimited', way, `Retry-After: ${answer.retryAfter} s`),
            };
        case 'not-sent':
            return {
                outcome: 'failed',
                code: answer.code,
                advice: adviceFor(reasonOf(answer.code), way, answer.code),
            };
        case 'unknown':
            return { outcome: 'unknown', code: answer.code, advice: adviceFor('unknown', way, answer.code) };
    }
}
/** What to give advice about, where nothing was sent. */
function reasonOf(code) {
    if (code === 'cancelled')
        return code;
    return (0,network/* isAboutCertificate */.Tf)(code) ? 'untrusted-certificate' : 'not-sent';
}


/***/ }),

/***/ 4411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ storeReader)
/* harmony export */ });
/* unused harmony export storeWriter */
/* harmony import */ var _abort_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2266);
/* harmony import */ var _stores_store_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(346);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4252);
/* harmony import */ var _github_audience_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7185);
/* harmony import */ var _github_problems_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(611);





/**
 * The longest that all questions to GitHub, or to a region of AWS, may take together. GitHub takes 5,000 requests an
 * hour, and eight at a time are made: these are asked in two or three minutes. A job with a limit of five goes on.
 */
const DEADLINE_IN_MS = 4 * 60_000;
/** Asks the stores themselves. The client of each is loaded when its store is asked. */
function storeReader(environment, options = {}) {
    const { tokenSource = () => 'input', deadlineInMs = DEADLINE_IN_MS } = options;
    return {
        async github(plan, token) {
            const source = tokenSource();
            const without = (problem) => plan.stores.map((store) => ({ ..._stores_store_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING_READ */ .p, store, problem }));
            try {
                const { readGitHubStores } = await Promise.all(/* import() */[__nccwpck_require__.e(239), __nccwpck_require__.e(953)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5953));
                const apiUrl = environment.GITHUB_API_URL || 'https://api.github.com';
                return await (0,_abort_js__WEBPACK_IMPORTED_MODULE_4__/* .unlessAborted */ .W)(readGitHubStores(plan, token, apiUrl, { tokenSource: source }), AbortSignal.timeout(deadlineInMs), without(tooSlow('GitHub', source)));
            }
            catch (error) {
                // `@actions/github` throws as it is loaded when the file of the event is not JSON.
                return without((0,_github_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .clientFailed */ .J3)(error));
            }
        },
        async aws(regions, isWanted) {
            const fallback = environment.AWS_REGION || environment.AWS_DEFAULT_REGION;
            const asked = regions.length > 0 ? regions : fallback ? [fallback] : [];
            const none = { ..._stores_store_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING_READ */ .p, store: 'aws-secrets-manager' };
            if (asked.length === 0)
                return [{ ...none, problem: NO_REGION }];
            const { listAwsSecrets } = await Promise.all(/* import() */[__nccwpck_require__.e(994), __nccwpck_require__.e(980)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2980));
            return Promise.all(asked.map((region) => {
                const problem = tooSlow(`AWS Secrets Manager in ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(region, 40)}`, 'input');
                return (0,_abort_js__WEBPACK_IMPORTED_MODULE_4__/* .unlessAborted */ .W)(listAwsSecrets(region, isWanted), AbortSignal.timeout(deadlineInMs), { ...none, region, problem });
            }));
        },
    };
}
/**
 * Writes to the stores themselves.
 *
 * @param githubToken asked for when GitHub is to do something
 */
function storeWriter(githubToken, githubApiUrl) {
    async function writerFor({ store }) {
        if (store === 'aws-secrets-manager')
            return (await Promise.all(/* import() */[__nccwpck_require__.e(994), __nccwpck_require__.e(643)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9643))).awsWriter();
        const { githubWriter } = await __nccwpck_require__.e(/* import() */ 324).then(__nccwpck_require__.bind(__nccwpck_require__, 2324));
        const { token, source } = githubToken();
        return githubWriter(token, githubApiUrl, { tokenSource: source });
    }
    return {
        set: async (address, value, options) => (await writerFor(address)).set(address, value, options),
        remove: async (address) => (await writerFor(address)).remove(address),
    };
}
function tooSlow(service, source) {
    return {
        reason: `${service} did not answer everything in time.`,
        remedy: `Check the network, and run ${_github_audience_js__WEBPACK_IMPORTED_MODULE_2__/* .AUDIENCES */ .M[source].run} again later; to ask less, name fewer stores in check-stores.`,
    };
}
const NO_REGION = {
    reason: 'there is no region to look into.',
    remedy: 'Name the regions in the input aws-regions, or set AWS_REGION (aws-actions/configure-aws-credentials does).',
};


/***/ }),

/***/ 7107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gw: () => (/* binding */ addDuration),
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   _$: () => (/* binding */ isoDate),
/* harmony export */   _U: () => (/* binding */ parseDate)
/* harmony export */ });
/** The last date that `YYYY-MM-DD` can write; a date computed beyond it stays here. */
const LAST_DATE = '9999-12-31';
const DAY_IN_MS = 86_400_000;
/**
 * Reads a real calendar date written `YYYY-MM-DD`. Anything else, also a date that does not exist such as
 * `2026-02-30`, is `undefined`: an ambiguous date is never guessed.
 */
function parseDate(text) {
    const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
    if (!match)
        return undefined;
    const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
    const exists = year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
    return exists ? text : undefined;
}
/** Whole calendar days from `from` to `to`; negative when `to` is earlier. */
function daysBetween(from, to) {
    return (Date.parse(to) - Date.parse(from)) / DAY_IN_MS;
}
/**
 * The date a duration after `date`. Months and years are calendar months and years: where the target month
 * is shorter, the result is its last day (2027-01-31 + 1 month = 2027-02-28).
 */
function addDuration(date, { count, unit }) {
    const start = new Date(`${date}T00:00:00Z`);
    switch (unit) {
        case 'day':
            return clamp(start.getTime() + count * DAY_IN_MS);
        case 'week':
            return clamp(start.getTime() + count * 7 * DAY_IN_MS);
        case 'month':
            return clamp(addMonths(start, count));
        case 'year':
            return clamp(addMonths(start, count * 12));
    }
}
/** The UTC calendar date of an instant. */
function isoDate(instant) {
    return instant.toISOString().slice(0, 10);
}
/** @param month 1 to 12 */
function daysInMonth(year, month) {
    if (month === 2)
        return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
    return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
function addMonths(start, months) {
    const target = new Date(start);
    target.setUTCDate(1);
    target.setUTCMonth(target.getUTCMonth() + months);
    const lastDay = daysInMonth(target.getUTCFullYear(), target.getUTCMonth() + 1);
    return target.setUTCDate(Math.min(start.getUTCDate(), lastDay));
}
function clamp(time) {
    return time < Date.parse(LAST_DATE) ? isoDate(new Date(time)) : LAST_DATE;
}


/***/ }),

/***/ 5239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cq: () => (/* binding */ DURATION_PATTERN),
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   a3: () => (/* binding */ formatDuration)
/* harmony export */ });
const SUFFIX = { day: 'd', week: 'w', month: 'mo', year: 'y' };
const UNITS = {
    '': 'day',
    d: 'day',
    day: 'day',
    w: 'week',
    week: 'week',
    mo: 'month',
    month: 'month',
    y: 'year',
    year: 'year',
};
/** What a duration looks like; used by the parser and by the published schema. */
const DURATION_PATTERN = '^\\d{1,5} ?(d|days?|w|weeks?|mo|months?|y|years?)?$';
const DURATION = new RegExp(DURATION_PATTERN, 'i');
/** Reads `90`, `90d`, `12w`, `3 months`, `3mo` or `1y`; a bare number is days. Anything else is `undefined`. */
function parseDuration(text) {
    if (!DURATION.test(text))
        return undefined;
    const unit = UNITS[text
        .replace(/^\d+ ?/, '')
        .toLowerCase()
        .replace(/s$/, '')];
    return unit && { count: Number.parseInt(text, 10), unit };
}
/** The short form: `30d`, `2w`, `3mo`, `1y`. */
function formatDuration({ count, unit }) {
    return `${count}${SUFFIX[unit]}`;
}


/***/ }),

/***/ 6315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Yr: () => (/* binding */ FIELD_NAMES),
  B: () => (/* binding */ KNOWN_KEYS),
  ZZ: () => (/* binding */ STORES),
  wx: () => (/* binding */ fieldNamed),
  _F: () => (/* binding */ fieldOf)
});

// UNUSED EXPORTS: FIELDS, SCOPES, spellings

// EXTERNAL MODULE: ./build/calendar/date.js
var date = __nccwpck_require__(7107);
// EXTERNAL MODULE: ./build/calendar/duration.js
var duration = __nccwpck_require__(5239);
;// CONCATENATED MODULE: ./build/records/values.js


/** One line of text. */
const line = {
    read: (text) => (/[\r\n]/.test(text) ? undefined : text),
    form: 'one line of text',
    example: 'platform',
    schema: { type: 'string', pattern: '^[^\\r\\n]+$' },
};
/** Text of any length. */
const prose = {
    read: (text) => text,
    form: 'text',
    example: 'Create a token on the page …, then store it as …',
    schema: { type: 'string' },
};
const values_date = {
    read: date/* parseDate */._U,
    form: 'a calendar date, YYYY-MM-DD',
    example: '2027-05-14',
    schema: { type: 'string', format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
    isDate: true,
};
const dateOrNever = {
    read: (text) => (text.toLowerCase() === 'never' ? 'never' : (0,date/* parseDate */._U)(text)),
    form: 'a calendar date, YYYY-MM-DD, or never',
    example: '2027-05-14',
    schema: { anyOf: [values_date.schema, { type: 'string', pattern: '^[Nn][Ee][Vv][Ee][Rr]$' }] },
    isDate: true,
};
const values_duration = {
    read: (text) => {
        const length = (0,duration/* parseDuration */.E9)(text);
        return length && length.count > 0 ? length : undefined;
    },
    form: 'a duration of at least a day: days (90 or 90d), weeks (12w), months (3mo) or years (1y)',
    example: '90d',
    schema: {
        anyOf: [
            { type: 'integer', minimum: 1 },
            { type: 'string', pattern: `^(?=0*[1-9])${duration/* DURATION_PATTERN */.Cq.slice(1)}` },
        ],
    },
};
const values_boolean = {
    read: (text) => (/^true$/i.test(text) ? true : /^false$/i.test(text) ? false : undefined),
    form: 'true or false',
    example: 'true',
    schema: { enum: [true, false, 'true', 'false'] },
};
/** An `https` URL without credentials. */
const httpsUrl = {
    read: (text) => {
        const url = URL.canParse(text) ? new URL(text) : undefined;
        return url?.protocol === 'https:' && !url.username && !url.password && !/\s/.test(text)
            ? text
            : undefined;
    },
    form: 'a URL that begins with https://',
    example: 'https://github.com/settings/personal-access-tokens',
    schema: { type: 'string', format: 'uri', pattern: '^https://' },
};
/** `owner/name`, or only `name` for a repository of the same owner. */
const repository = {
    read: (text) => (/^[\w.-]+(\/[\w.-]+)?$/.test(text) ? text : undefined),
    form: 'a repository: owner/name, or name',
    example: 'my-org/my-service',
    schema: { type: 'string', pattern: '^[\\w.-]+(/[\\w.-]+)?$' },
};
const lines = {
    ...line,
    form: 'a text or a list of texts',
    example: 'web-1, web-2',
    schema: { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] },
    isList: true,
};
/** One of some words, in any case; `synonyms` are other spellings that mean one of them. */
function oneOf(words, synonyms = {}) {
    const byWord = new Map([
        ...words.map((word) => [word, word]),
        ...Object.entries(synonyms),
    ]);
    return {
        read: (text) => byWord.get(text.toLowerCase()),
        form: `one of ${words.join(', ')}`,
        example: words[0] ?? '',
        schema: { enum: [...byWord.keys()] },
    };
}

;// CONCATENATED MODULE: ./build/records/fields.js

/** Where a secret's value is kept. */
const STORES = [
    'github-actions',
    'github-dependabot',
    'github-codespaces',
    'github-agents',
    'aws-secrets-manager',
    'other',
];
/** The level of a GitHub store at which a secret is kept. */
const SCOPES = ['repository', 'organization', 'environment'];
function field(kind, rest) {
    return { kind, ...rest };
}
/** Every field of a record, in the order of the documentation. */
const FIELDS = {
    name: field(line, {
        requirement: 'required',
        headerKey: 'secret-name',
        description: 'The name of the secret in its store. In a GitHub store: letters, digits and `_`, no leading digit, no `GITHUB_` prefix; upper and lower case are the same.',
    }),
    expires: field(dateOrNever, {
        requirement: 'required',
        headerKey: 'secret-expire',
        description: 'When it expires, or `never`. Copy the date that the provider shows, not the one that was planned.',
    }),
    updated: field(values_date, {
        requirement: 'expected',
        headerKey: 'secret-updated',
        description: 'When the secret was last rotated.',
    }),
    'updated-by': field(line, {
        requirement: 'expected',
        headerKey: 'secret-updated-by',
        description: 'Who rotated it.',
    }),
    instructions: field(prose, {
        requirement: 'expected',
        headerKey: 'update-instructions',
        isFreeText: true,
        description: 'How to get a new one and where to put it. In Markdown, the text below the front matter.',
    }),
    usage: field(prose, {
        requirement: 'optional',
        headerKey: 'secret-usage',
        isFreeText: true,
        description: 'What it is for.',
    }),
    owner: field(line, {
        requirement: 'optional',
        headerKey: 'secret-owner',
        description: 'The team or person who answers for it.',
    }),
    store: field(oneOf(STORES), {
        requirement: 'optional',
        headerKey: 'secret-store',
        description: 'Where the value is kept; `github-actions` when absent.',
    }),
    scope: field(oneOf(SCOPES, { 'gh-repo': 'repository', 'gh-org': 'organization', 'gh-env': 'environment' }), {
        requirement: 'optional',
        headerKey: 'secret-type',
        description: 'The level of the GitHub store; `repository` when absent. A file name that begins with `gh-repo-` or `gh-org-` says it, too.',
    }),
    environment: field(line, {
        requirement: 'optional',
        description: 'The deployment environment; required when `scope` is `environment`.',
    }),
    repository: field(repository, {
        requirement: 'optional',
        description: 'The repository that has the secret, when that is not the one that has the record.',
    }),
    server: field(lines, {
        requirement: 'optional',
        description: 'The server or servers that use it.',
    }),
    region: field(line, { requirement: 'optional', description: 'The AWS region.' }),
    secret: field(values_boolean, {
        requirement: 'optional',
        headerKey: 'is-secret',
        description: '`false` for a value that is kept in a secret store but is no secret (a region, a user name): it is exempt from every check of dates and age.',
    }),
    'rotate-every': field(values_duration, {
        requirement: 'optional',
        description: 'The maximum age of this secret, counted from `updated`.',
    }),
    'warn-before': field(values_duration, {
        requirement: 'optional',
        description: 'How long before it is due to begin reminding, instead of the input `expires-within`.',
    }),
    reason: field(prose, {
        requirement: 'optional',
        description: 'Why it never expires; asked for with `expires: never`.',
    }),
    reviewed: field(values_date, {
        requirement: 'optional',
        description: 'When the record was last reviewed.',
    }),
    'rotate-url': field(httpsUrl, {
        requirement: 'optional',
        description: 'The page on which a new one is made.',
    }),
};
const FIELD_NAMES = Object.keys(FIELDS);
/** A field by its name, with the type that all fields share. */
function fieldOf(name) {
    return FIELDS[name];
}
/** Every spelling of a field's key, its name first: the header-text key, and each with and without `secret-`. */
function spellings(name) {
    const keys = [name, fieldOf(name).headerKey ?? name];
    return [
        ...new Set(keys.flatMap((key) => [key, key.replace(/^secret-/, ''), `secret-${key.replace(/^secret-/, '')}`])),
    ];
}
const NAME_BY_KEY = new Map(FIELD_NAMES.flatMap((name) => spellings(name).map((key) => [key, name])));
/** The field that a key means, in any case; `undefined` when it means none. */
function fieldNamed(key) {
    return NAME_BY_KEY.get(key.toLowerCase());
}
/** All keys that mean a field, for a "did you mean". */
const KNOWN_KEYS = [...NAME_BY_KEY.keys()];


/***/ }),

/***/ 7039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ unreadable),
/* harmony export */   a: () => (/* binding */ MAX_PROBLEMS)
/* harmony export */ });
/** After the first few, the errors of a broken file only follow from one another. */
const MAX_PROBLEMS = 10;
/** The outcome for a file from which no field could be read. */
function unreadable(problems) {
    return { fields: new Map(), unknownKeys: [], problems: problems.slice(0, MAX_PROBLEMS) };
}


/***/ }),

/***/ 4156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Mh: () => (/* binding */ AWS_NAME),
  e8: () => (/* binding */ GITHUB_NAME),
  z3: () => (/* binding */ isBlank),
  aE: () => (/* binding */ readRecord),
  _M: () => (/* binding */ repositoryOf)
});

// EXTERNAL MODULE: ./build/records/fields.js + 1 modules
var fields = __nccwpck_require__(6315);
// EXTERNAL MODULE: ./build/text/positions.js
var positions = __nccwpck_require__(7810);
;// CONCATENATED MODULE: ./build/records/place.js

/** Joins what a record says with what its place says. Where the two differ, the place wins. */
function reconcile(place, said, raw) {
    const placeScope = scopeOfFileName(place.file);
    const scope = placeScope ?? said.scope ?? 'repository';
    // An organization's secret may stand in any repository's folder.
    const folder = scope === 'organization' ? undefined : place.repository;
    const isSameRepository = !folder ||
        !said.repository ||
        folder.toLowerCase() === said.repository.replace(/^.*\//, '').toLowerCase();
    const at = (field) => raw.fields.get(field)?.at ?? positions/* START */.d;
    let conflict;
    if (placeScope && said.scope && placeScope !== said.scope) {
        conflict = { field: 'scope', says: said.scope, placeSays: placeScope, at: at('scope') };
    }
    else if (!isSameRepository && said.repository) {
        conflict = { field: 'repository', says: said.repository, placeSays: folder, at: at('repository') };
    }
    return { scope, repository: (isSameRepository ? (said.repository ?? folder) : folder) ?? null, conflict };
}
/** A convention of file names: `gh-repo-<name>` and `gh-org-<name>`. */
function scopeOfFileName(file) {
    const prefix = /(?:^|\/)gh-(repo|org)-[^/]+$/i.exec(file)?.[1]?.toLowerCase();
    if (!prefix)
        return undefined;
    return prefix === 'org' ? 'organization' : 'repository';
}

;// CONCATENATED MODULE: ./build/records/record.js


/** A name that GitHub accepts: https://docs.github.com/en/actions/reference/security/secrets */
const GITHUB_NAME = /^(?!GITHUB_)[A-Z_][A-Z0-9_]*$/i;
const GITHUB_NAME_FORM = 'a GitHub secret name: letters, digits and _, no digit first, no GITHUB_ prefix';
/** A name or an ARN: https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_CreateSecret.html */
const AWS_NAME = /^[\w/+=.@:-]{1,2048}$/;
const AWS_NAME_FORM = 'an AWS Secrets Manager name (letters, digits and /_+=.@-) or ARN';
/** Reads the fields of a record and joins them with what its place says. */
function readRecord(raw, place) {
    const values = {};
    const valueProblems = [];
    const saidTwice = new Set(raw.problems.flatMap((p) => (p.kind === 'duplicate-key' ? [(0,fields/* fieldNamed */.wx)(p.key)] : [])));
    for (const name of fields/* FIELD_NAMES */.Yr) {
        const field = raw.fields.get(name);
        if (!field || isBlank(field))
            continue;
        // Of two dates, nobody can tell which is true.
        if ((0,fields/* fieldOf */._F)(name).kind.isDate && saidTwice.has(name))
            continue;
        const read = readField(name, field);
        if (Array.isArray(read))
            valueProblems.push(...read);
        else
            values[name] = read.value;
    }
    // A store that is misspelt is not GitHub's.
    const isStoreWrong = valueProblems.some(({ field }) => field === 'store');
    const store = values.store ?? (isStoreWrong ? 'other' : 'github-actions');
    const nameProblem = values.name === undefined ? undefined : checkName(values.name, store);
    const nameField = raw.fields.get('name');
    if (nameProblem && nameField) {
        valueProblems.push({ field: 'name', text: values.name ?? '', at: nameField.at, form: nameProblem });
    }
    const { scope, repository, conflict } = reconcile(place, values, raw);
    const record = {
        file: place.file,
        name: values.name ?? null,
        store,
        scope,
        environment: values.environment ?? null,
        repository,
        servers: values.server ?? [],
        region: values.region ?? null,
        secret: values.secret ?? true,
        owner: values.owner ?? null,
        updated: values.updated ?? null,
        updatedBy: values['updated-by'] ?? null,
        expires: values.expires ?? null,
        hasReason: values.reason !== undefined,
        rotateEvery: values['rotate-every'] ?? null,
        warnBefore: values['warn-before'] ?? null,
        reviewed: values.reviewed ?? null,
        rotateUrl: values['rotate-url'] ?? null,
        positions: positionsOf(raw),
    };
    return { record, valueProblems, conflict };
}
function positionsOf({ fields }) {
    const positions = {};
    for (const [name, { at }] of fields)
        positions[name] = at;
    return positions;
}
/** True when a field is there without saying anything. */
function isBlank({ text }) {
    return typeof text === 'string' ? text.trim() === '' : text.every((item) => item.trim() === '');
}
function readField(name, { text, at }) {
    const { kind, isFreeText } = (0,fields/* fieldOf */._F)(name);
    if (isFreeText)
        return { value: text };
    if (kind.isList)
        return readList(name, typeof text === 'string' ? text.split(',') : text, at);
    if (typeof text !== 'string')
        return [{ field: name, text: text.join(', '), at, form: 'one value, but a list' }];
    const value = kind.read(text.trim());
    if (value === undefined)
        return [{ field: name, text: text.trim(), at }];
    return { value: typeof value === 'string' ? detached(value) : value };
}
/** The same text, which does not keep the one in memory that it was cut from: a record is far less than its file. */
function detached(text) {
    return `${text} `.slice(0, -1);
}
function readList(name, texts, at) {
    const { kind } = (0,fields/* fieldOf */._F)(name);
    const items = texts.map((item) => item.trim()).filter(Boolean);
    const wrong = items.filter((item) => kind.read(item) === undefined);
    return wrong.length > 0 ? wrong.map((item) => ({ field: name, text: item, at })) : { value: items };
}
function checkName(name, store) {
    if (store.startsWith('github-'))
        return GITHUB_NAME.test(name) ? undefined : GITHUB_NAME_FORM;
    if (store === 'aws-secrets-manager')
        return AWS_NAME.test(name) ? undefined : AWS_NAME_FORM;
    return undefined;
}
/** The full name of the repository that has the secret: the record's own, or the one scanned; null when unknown. */
function repositoryOf({ scope, repository }, scanned) {
    if (scope === 'organization')
        return null;
    if (!repository || repository.includes('/'))
        return repository ?? scanned;
    return scanned ? `${scanned.replace(/\/.*$/, '')}/${repository}` : repository;
}


/***/ }),

/***/ 5041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  v: () => (/* binding */ failStep),
  e: () => (/* binding */ runStep)
});

// EXTERNAL MODULE: ./build/abort.js
var abort = __nccwpck_require__(2266);
// EXTERNAL MODULE: ./build/calendar/date.js
var calendar_date = __nccwpck_require__(7107);
;// CONCATENATED MODULE: ./build/calendar/today.js

/**
 * The calendar date that an instant has in a time zone.
 *
 * @param timeZone IANA name such as `Europe/Oslo`
 * @throws RangeError when there is no such time zone
 */
function dateIn(timeZone, instant) {
    if (timeZone === 'UTC')
        return (0,calendar_date/* isoDate */._$)(instant);
    const format = new Intl.DateTimeFormat('en-US', {
        timeZone,
        calendar: 'gregory',
        numberingSystem: 'latn',
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
    });
    const part = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
    return `${part.year?.padStart(4, '0')}-${part.month}-${part.day}`;
}
/** True when the runtime knows a time zone of this name. */
function isTimeZone(name) {
    // Time zones cost 20 ms to load; most runs do without.
    if (name === 'UTC')
        return true;
    if (/^[+-]/.test(name))
        return false;
    try {
        new Intl.DateTimeFormat('en-US', { timeZone: name });
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/due.js

/**
 * - `exempt`: no secret, so neither expiry nor age matter.
 * - `unknown`: the record does not say, in a form that can be read, when it expires, or how old it is although it has a
 *   maximum age; and of what it does say, nothing is past or near.
 */
const STATUSES = [
    'expired',
    'rotation-overdue',
    'expiring',
    'rotation-due',
    'unknown',
    'ok',
    'exempt',
];
const NOT_OBSERVED = { uses: null, inStore: null, storeUpdated: null };
/** What the due dates are measured against today. */
function deadlinesOn(today, { expiresWithin, maxAge }) {
    return { today, expiresWithin, windowEnd: (0,calendar_date/* addDuration */.Gw)(today, expiresWithin), maxAge };
}
/** Works out when a secret is due and how it stands today. */
function assess(record, deadlines, observed = NOT_OBSERVED) {
    if (!record.secret)
        return { record, observed, status: 'exempt', due: null, dueDates: [] };
    // What the store saw counts for more than what somebody wrote down.
    const updated = observed.storeUpdated ?? record.updated;
    const windowEnd = record.warnBefore ? (0,calendar_date/* addDuration */.Gw)(deadlines.today, record.warnBefore) : deadlines.windowEnd;
    const dueDate = (date, reason) => {
        const daysLeft = (0,calendar_date/* daysBetween */.YM)(deadlines.today, date);
        return { date, reason, daysLeft, standing: daysLeft <= 0 ? 'past' : date <= windowEnd ? 'near' : 'far' };
    };
    const dueDates = [];
    if (record.expires && record.expires !== 'never')
        dueDates.push(dueDate(record.expires, 'expires'));
    const age = record.rotateEvery ?? deadlines.maxAge;
    if (updated && age) {
        dueDates.push(dueDate((0,calendar_date/* addDuration */.Gw)(updated, age), record.rotateEvery ? 'rotate-every' : 'max-age'));
    }
    dueDates.sort((a, b) => a.daysLeft - b.daysLeft);
    const due = dueDates[0] ?? null;
    // What has stopped working is not merely old, even if its age came first.
    const expired = dueDates.find(({ reason, standing }) => reason === 'expires' && standing === 'past');
    const hasUnknownAge = age !== undefined && !updated && (due === null || due.standing === 'far');
    const isKnown = record.name !== null && record.expires !== null && !hasUnknownAge;
    return { record, observed, status: isKnown ? statusOf(expired ?? due) : 'unknown', due, dueDates };
}
function statusOf(due) {
    if (!due || due.standing === 'far')
        return 'ok';
    if (due.reason === 'expires')
        return due.standing === 'past' ? 'expired' : 'expiring';
    return due.standing === 'past' ? 'rotation-overdue' : 'rotation-due';
}

;// CONCATENATED MODULE: ./build/group-by.js
/** `Map.groupBy`, which Node.js has from version 21 on; the command line also runs on 20. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group)
            group.push(item);
        else
            groups.set(key, [item]);
    }
    return groups;
}

// EXTERNAL MODULE: ./build/records/record.js + 1 modules
var records_record = __nccwpck_require__(4156);
// EXTERNAL MODULE: ./build/stores/match.js
var match = __nccwpck_require__(1858);
// EXTERNAL MODULE: ./build/stores/store.js
var stores_store = __nccwpck_require__(346);
// EXTERNAL MODULE: ./build/text/counts.js
var counts = __nccwpck_require__(5392);
// EXTERNAL MODULE: ./build/text/visible.js
var visible = __nccwpck_require__(4252);
// EXTERNAL MODULE: ./build/text/positions.js
var positions = __nccwpck_require__(7810);
;// CONCATENATED MODULE: ./build/text/code-points.js
/** Compares two strings by Unicode code points, which is also the order of their UTF-8 bytes. */
function compareCodePoints(a, b) {
    let index = 0;
    while (index < a.length && index < b.length && a.charCodeAt(index) === b.charCodeAt(index))
        index += 1;
    return (a.codePointAt(index) ?? -1) - (b.codePointAt(index) ?? -1);
}

;// CONCATENATED MODULE: ./build/text/decode.js
const UTF8 = new TextDecoder('utf-8', { fatal: true });
/** The text without its byte order mark; `undefined` when it is not UTF-8, or binary (it has NUL characters). */
function decodeText(bytes) {
    try {
        const text = UTF8.decode(bytes);
        return text.includes('\0') ? undefined : text;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/workflows/discover.js


/** No workflow needs more; a larger file is something else. */
const MAX_WORKFLOW_BYTES = 1024 * 1024;
/**
 * How many directories outside `.github` are searched for actions, those nearest to the root first. That
 * takes about 3 seconds, 0.15 milliseconds each (run).
 */
const MAX_DIRECTORIES = 20_000;
/**
 * Finds the files of a repository in which an expression can stand: `.github/workflows/*.yml` (and `.yaml`),
 * which GitHub reads from that directory only, and the composite actions, which may stand anywhere.
 *
 * Links are not followed. What a link to a directory leads to is either in the repository, and found there,
 * or not part of it.
 *
 * @param limit how many directories outside `.github` are searched
 */
function discoverWorkflows(files, limit = MAX_DIRECTORIES) {
    const found = [];
    const unreadable = [];
    /** Searches a directory and those below it; whether there were no more of them than allowed. */
    const search = (start, most, isSkipped) => {
        const directories = [start];
        for (const [index, directory] of directories.entries()) {
            if (index >= most)
                return false;
            const entries = files.list(directory);
            if ('fault' in entries) {
                if (directory !== GITHUB || entries.fault !== 'missing')
                    unreadable.push({ path: directory, fault: entries.fault });
                continue;
            }
            for (const { name, kind } of entries) {
                const path = directory === '.' ? name : `${directory}/${name}`;
                if (kind === 'directory') {
                    if (!SKIPPED.has(name) && !isSkipped(path))
                        directories.push(path);
                }
                else if (path === WORKFLOWS) {
                    unreadable.push({ path, fault: kind === 'link' ? 'link' : 'not-a-directory' });
                }
                else if (isCandidate(directory, name)) {
                    const file = read(files, path, kind);
                    if ('fault' in file)
                        unreadable.push({ path, fault: file.fault });
                    else if (directory === WORKFLOWS || isComposite(file.text))
                        found.push({ path, text: file.text });
                }
            }
        }
        return true;
    };
    search(GITHUB, Number.POSITIVE_INFINITY, () => false);
    const isComplete = search('.', limit, (path) => path === GITHUB);
    found.sort((a, b) => compareCodePoints(a.path, b.path));
    unreadable.sort((a, b) => compareCodePoints(a.path, b.path));
    return { found, unreadable, isComplete };
}
const GITHUB = '.github';
const WORKFLOWS = '.github/workflows';
/** Directories with copies of other projects, or with none of the project's files. */
const SKIPPED = new Set(['.git', 'node_modules']);
function isCandidate(directory, name) {
    return directory === WORKFLOWS ? /\.ya?ml$/.test(name) : /^action\.ya?ml$/.test(name);
}
/**
 * Whether an `action.yml` may be a composite action. Others have no steps, and not everything of that name
 * belongs to GitHub: what only looks like it, and may not even be YAML, must not become a finding.
 */
function isComposite(text) {
    return text.includes('composite');
}
function read(files, path, kind) {
    if (kind !== 'file')
        return { fault: kind === 'link' ? 'link' : 'not-a-file' };
    const bytes = files.read(path, MAX_WORKFLOW_BYTES);
    if ('fault' in bytes)
        return bytes;
    const text = decodeText(bytes);
    return text === undefined ? { fault: 'not-text' } : { text };
}

;// CONCATENATED MODULE: ./build/workflows/facts.js


/** Whether a secret whose name was not seen is surely not used. */
function canTellUnused({ couldUseAny, gaps }) {
    return !couldUseAny && gaps.length === 0;
}
/**
 * What GitHub runs for this repository. An `action.yml` elsewhere may be a template or a test's, and not even YAML;
 * besides, an action can't use secrets but through its inputs.
 */
const MAY_USE_SECRETS = /^\.github(\/|$)|^action\.ya?ml$/;
/** Reads all workflows. What can't be read is a gap, never nothing. */
async function readWorkflows(files) {
    const { found, unreadable, isComplete } = discoverWorkflows(files);
    const uses = [];
    const gaps = unreadable
        .filter(({ path }) => MAY_USE_SECRETS.test(path))
        .map(({ path, fault }) => ({ file: path, at: positions/* START */.d, why: fault }));
    if (!isComplete)
        gaps.push({ file: '.', at: positions/* START */.d, why: 'too-many' });
    let couldUseAny = false;
    // A repository without workflows does without the parsers, too.
    const references = found.length > 0 ? await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(85), __nccwpck_require__.e(13)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8013)) : undefined;
    for (const { path: file, text } of found) {
        const { uses: inFile = [], isOpen = [], declared = [], problems = [], } = references?.findReferences(text) ?? {};
        const own = new Set(declared.map((name) => name.toUpperCase()));
        for (const { name, at } of inFile)
            uses.push({ name, file, at, isDeclared: own.has(name.toUpperCase()) });
        couldUseAny ||= isOpen.length > 0;
        const [problem] = problems;
        if (problem && MAY_USE_SECRETS.test(file))
            gaps.push({ file, at: problem.at, why: problem.kind });
    }
    const unread = gaps.filter(({ why }) => why !== 'expression' && why !== 'too-many').length;
    const unlisted = gaps.filter(({ file }) => !found.some(({ path }) => path === file)).length;
    return { files: found.length + unlisted, unread, uses, couldUseAny, gaps, counts: countByName(uses) };
}
function countByName(uses) {
    const counts = new Map();
    for (const { name } of uses)
        counts.set(name.toUpperCase(), (counts.get(name.toUpperCase()) ?? 0) + 1);
    return counts;
}

;// CONCATENATED MODULE: ./build/reality.js








/** Looks at what the records speak of: workflows and stores. It only reads. */
async function lookAtReality(records, settings, world) {
    const asked = settings.stores.asked.filter((store) => canAsk(store, settings));
    const [workflows, parts] = await Promise.all([
        settings.checkWorkflows ? readWorkflows(world.files) : undefined,
        readStores(records, asked, settings, world),
    ]);
    const stores = asked.length > 0 ? (0,match/* matchStores */.q)(records, parts, world.repository) : undefined;
    return {
        workflows,
        stores,
        observe(record) {
            const match = stores?.matches.get(record);
            const [updatedAt] = match?.secrets.flatMap((secret) => secret.updatedAt ?? []).sort() ?? [];
            return {
                uses: isUsableHere(record, world.repository) ? usesOf(record.name, workflows) : null,
                inStore: match?.inStore ?? null,
                storeUpdated: updatedAt ? dateIn(settings.timeZone, new Date(updatedAt)) : null,
            };
        },
        checks: [
            stateOfWorkflows(workflows),
            ...settings.stores.asked.flatMap((store) => statesOf(store, parts, stores, settings)),
        ],
    };
}
async function readStores(records, asked, { stores, layout }, world) {
    const github = asked.filter((store) => store.startsWith('github-'));
    const named = new Set(records.filter(({ store }) => store === 'aws-secrets-manager').map(({ name }) => name));
    const parts = await Promise.all([
        github.length > 0 && world.repository
            ? world.stores.github({
                stores: github,
                repository: world.repository,
                reach: layout === 'by-repository' ? 'owner' : 'repository',
                organizationStores: github.filter((store) => records.some((record) => record.scope === 'organization' && record.store === store)),
            }, stores.githubToken)
            : [],
        asked.includes('aws-secrets-manager')
            ? world.stores.aws(stores.awsRegions, (name, arn) => named.has(name) || named.has(arn))
            : [],
    ]);
    const answered = parts.flat().map((part) => (world.judgesChange ? withoutCredentials(part) : part));
    const all = withSilentOnes(answered, asked);
    const asksAws = asked.includes('aws-secrets-manager') && !all.some(({ skipped }) => skipped);
    return asksAws ? [...all, ...forgottenRegions(records, all)] : all;
}
/** A store that was asked and of which nothing came has failed, too. */
function withSilentOnes(parts, asked) {
    const silent = asked.filter((store) => !parts.some((part) => part.store === store));
    return [...parts, ...silent.map((store) => ({ ...stores_store/* NOTHING_READ */.p, store, problem: UNKNOWN_REPOSITORY }))];
}
const UNKNOWN_REPOSITORY = {
    reason: 'it is not known which repository to look into.',
    remedy: 'Run the check in a workflow, which sets GITHUB_REPOSITORY.',
};
/** On a pull request, a store for which there are no credentials is skipped, and said to be. */
function withoutCredentials(part) {
    if (!part.problem?.isUnauthenticated)
        return part;
    const { problem, ...rest } = part;
    return { ...rest, skipped: problem.reason };
}
/** A pull request from a fork has no token: what needs one is skipped, and said to be. */
function canAsk(store, { stores }) {
    return store === 'aws-secrets-manager' || stores.githubToken !== '';
}
/** How often workflows use a secret; null where they may use it without its name being seen. */
function usesOf(name, workflows) {
    if (name === null || !workflows)
        return null;
    const count = workflows.counts.get(name.toUpperCase()) ?? 0;
    return count > 0 || canTellUnused(workflows) ? count : null;
}
/** Whether the workflows of the scanned repository are the ones that use the secret. */
function isUsableHere(record, scanned) {
    if (record.store !== 'github-actions' || record.scope === 'organization')
        return false;
    return (0,records_record/* repositoryOf */._M)(record, scanned)?.toLowerCase() === scanned?.toLowerCase();
}
function stateOfWorkflows(workflows) {
    const name = 'workflows';
    if (!workflows)
        return { name, status: 'skipped', reason: 'switched off (check-workflows: false)' };
    if (workflows.gaps.length === 0) {
        return {
            name,
            status: 'complete',
            ...(workflows.files === 0 && { reason: 'there is no workflow here' }),
        };
    }
    const status = workflows.unread < workflows.files ? 'partial' : 'failed';
    return { name, status, reason: `${workflows.gaps.length} could not be read in full` };
}
/** One state for a store, or for each region of AWS. */
function statesOf(store, parts, stores, settings) {
    if (!canAsk(store, settings))
        return [{ name: store, status: 'skipped', reason: 'there is no token (github-token is empty)' }];
    const byRegion = groupBy(parts.filter((part) => part.store === store), ({ region }) => region);
    return [...byRegion].map(([region, inRegion]) => {
        const name = region ? `${store} ${region}` : store;
        const [skipped] = inRegion.flatMap((part) => part.skipped ?? []);
        if (skipped)
            return { name, status: 'skipped', reason: skipped };
        const [problem] = inRegion.flatMap((part) => part.problem ?? []);
        const isRead = inRegion.some(({ secrets }) => secrets !== null);
        if (problem)
            return { name, status: isRead ? 'partial' : 'failed', reason: problem.reason };
        return { name, ...stateWithStrangers(store, stores, settings) };
    });
}
/**
 * Records of a repository that was not read were compared with nothing. In a central register that is a gap, perhaps
 * a misspelt folder; elsewhere it is another register's business.
 */
function stateWithStrangers(store, stores, { layout }) {
    const strangers = [...(stores?.matches ?? [])].filter(([record, { inStore }]) => record.store === store && isNamed(record) && inStore === null).length;
    if (store === 'aws-secrets-manager' || strangers === 0)
        return { status: 'complete' };
    const reason = `${(0,counts/* plural */.LS)(strangers, 'recorded secret')} of a repository that was not read`;
    return { status: layout === 'by-repository' ? 'partial' : 'complete', reason };
}
/** Whether a record says which secret it means. */
function isNamed({ name, scope, environment }) {
    return name !== null && (scope !== 'environment' || environment !== null);
}
/** The regions that records name and that nobody was told to ask, each as a part that could not be read. */
function forgottenRegions(records, parts) {
    const asked = new Set(parts.filter(({ store }) => store === 'aws-secrets-manager').map(({ region }) => region));
    const named = records.filter(({ store }) => store === 'aws-secrets-manager').map(match/* regionOf */.A);
    const forgotten = [...new Set(named)].filter((region) => region !== null && !asked.has(region));
    return forgotten.map((region) => ({
        ...stores_store/* NOTHING_READ */.p,
        store: 'aws-secrets-manager',
        region,
        problem: {
            reason: `secrets are recorded in ${(0,visible/* shown */.SP)(region ?? '', 40)}, which was not asked.`,
            remedy: 'Add the region to the input aws-regions.',
        },
    }));
}

;// CONCATENATED MODULE: ./build/records/exclude.js
/**
 * Makes the test whether a path is left out.
 *
 * A glob pattern is compared with the whole path, relative to the workspace; one without `/` with the last part
 * of the path, at any depth. A pattern that matches a folder leaves out all that is in it.
 */
async function excluder(patterns) {
    if (patterns.length === 0)
        return () => false;
    const { default: picomatch } = await __nccwpck_require__.e(/* import() */ 6).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4006, 19));
    const matchers = patterns
        .map((pattern) => pattern.replace(/^\.\//, '').replace(/\/+$/, ''))
        .map((pattern) => picomatch(pattern, { dot: true, basename: !pattern.includes('/') }));
    return (path) => matchers.some((matches) => matches(path));
}

;// CONCATENATED MODULE: ./build/records/discover.js

const FORMATS = new Map([
    ['md', 'markdown'],
    ['yml', 'yaml'],
    ['yaml', 'yaml'],
    ['txt', 'header-text'],
]);
/**
 * Finds the records below a directory.
 *
 * Every file with a known ending is one, but for README.md and for what begins with `.` or `_`. What can't be
 * read and what is not recognised is found, too: a file that is passed over in silence could be a secret that
 * nobody watches.
 */
function discover(files, directory, isExcluded) {
    const found = [];
    const pending = [directory];
    let hasReadme = false;
    let excluded = 0;
    for (let current = pending.pop(); current !== undefined; current = pending.pop()) {
        const entries = files.list(current);
        if ('fault' in entries) {
            if (current === directory)
                return { path: directory, fault: entries.fault, hasReadme, excluded, found };
            found.push({ kind: 'unreadable', path: current, fault: entries.fault });
            continue;
        }
        for (const { name, kind } of entries) {
            const path = current === '.' ? name : `${current}/${name}`;
            if (/^[._]/.test(name))
                continue;
            if (/^readme\.md$/i.test(name) && kind !== 'directory') {
                hasReadme ||= current === directory;
            }
            else if (isExcluded(path)) {
                excluded += 1;
            }
            else if (kind === 'directory') {
                pending.push(path);
            }
            else {
                found.push(classify(path, kind));
            }
        }
    }
    found.sort((a, b) => compareCodePoints(a.path, b.path));
    return { path: directory, hasReadme, excluded, found };
}
/** The format of a file, by its ending; undefined for one that is no record. */
function formatOf(path) {
    return FORMATS.get(/\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '');
}
function classify(path, kind) {
    const format = formatOf(path);
    if (kind === 'link')
        return { kind: 'unreadable', path, fault: 'link' };
    if (!format)
        return { kind: 'unrecognised', path };
    return kind === 'file'
        ? { kind: 'record', path, format }
        : { kind: 'unreadable', path, fault: 'not-a-file' };
}

;// CONCATENATED MODULE: ./build/secret-values/placeholder.js
/**
 * Whether a text only stands for a secret's value, as instructions do: a mask (`69b*****`), an ellipsis
 * (`ghp_…`), a variable (`${TOKEN}`), a word (`YOUR_TOKEN`), or one character again and again.
 */
function isPlaceholder(text) {
    return (MASK.test(text) || SAYS_SO.test(text) || WORD.test(text) || isConstantName(text) || isMonotonous(text));
}
const MASK = /\*{3}|…|\.{3}|^<.*>?$|^\$\w+$|\$[({]|^\{|%[({]|<[a-z]/;
/** In one case throughout: in a long random value, a word can occur by chance in mixed case. */
const SAYS_SO = /your|YOUR|Your|example|EXAMPLE|Example|placeholder|PLACEHOLDER|change.?me|CHANGE.?ME|redacted|REDACTED|dummy|DUMMY|sample|SAMPLE|insert|INSERT|xxxx|XXXX|0000000/;
const WORD = /^(?:my-?)?(?:pass(?:word)?|pwd|secret|token|user|key|x-oauth-basic|todo|tbd|none|null|true|false)$/i;
/** `KOSLI_API_TOKEN`: the name of a variable. */
function isConstantName(text) {
    return /^[A-Z]+(_[A-Z0-9]+)*$/.test(text) && !/\d/.test(text.slice(0, -2));
}
/** Three different characters or fewer in the longest word. */
function isMonotonous(text) {
    const longest = text.split(/[^A-Za-z0-9]+/).reduce((a, b) => (b.length > a.length ? b : a), '');
    return longest.length >= 8 && new Set(longest).size <= 3;
}
/**
 * Whether a text says where a value is, and is not the value: a URL, an ARN, a path in a vault, an address, a
 * variable of a program (`var.db_password_v2`).
 */
function isReference(text) {
    if (/:\/\/|^arn:|^[./~]|^1password\b|^[\w.+-]+@[\w.-]+$/i.test(text))
        return true;
    if (/^[a-z_]\w*(?:\.\w+)+$/i.test(text))
        return true;
    return (text.includes('/') &&
        text.split(/[/:]/).every((part) => /^[A-Za-z_-]*\d{0,4}(?:[#.-][A-Za-z0-9_-]+)?$/.test(part)));
}

;// CONCATENATED MODULE: ./build/secret-values/runs.js
const BEYOND_ASCII = 128;
/** The characters of ASCII that match a pattern, and perhaps all that are not ASCII. */
function characterClass(ascii, beyondAscii) {
    return Uint8Array.from({ length: BEYOND_ASCII + 1 }, (_, code) => Number(code === BEYOND_ASCII ? beyondAscii : ascii.test(String.fromCharCode(code))));
}
/**
 * Whether a text has a run of characters of a class, of a length or longer, that satisfies a test.
 *
 * Every record is looked at, so not every character is: a run of 20 has one at every 20th place, and most of these
 * are in runs that are short. It takes a tenth of the time of a pattern.
 */
function hasRun(text, characters, length, accepts) {
    const isMember = (index) => characters[Math.min(text.charCodeAt(index), BEYOND_ASCII)] === 1;
    for (let probe = length - 1; probe < text.length;) {
        let start = probe;
        let end = probe;
        while (start > 0 && isMember(start - 1))
            start -= 1;
        while (end < text.length && isMember(end))
            end += 1;
        if (end - start >= length && accepts(text.slice(start, end)))
            return true;
        probe = end + length;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/secret-values/patterns.js


/**
 * Between a word and its value: `:`, `=`, `=>`, with the quotes, emphasis and table cells of Markdown around. All of
 * it is bounded, so that no text makes the search go back and forth.
 */
const IS = /["'`*_]{0,4}[ \t]{0,9}[:=]>?["'`*_]{0,4}[ \t]{0,9}(?:\|[ \t]{0,9})?["'`*_(]{0,4}/.source;
/** The body of a PEM block: its headers, then lines of base64, the last of which may be short. */
const PEM_BODY = /(?:\s*(?:Proc-Type|DEK-Info|Version|Comment|Hash): [^\r\n]*)*(?:(?:\s|\\n)*[A-Za-z0-9+/=]{20,}(?=\s|\\|-----|["']|$))+(?:(?:\s|\\n)*[A-Za-z0-9+/=]+(?=\s*-----END))?/
    .source;
/** What the library does not know, or knows only in a narrower form. */
const PATTERNS = [
    { what: 'JSON Web Token', needs: 'eyJ', regex: /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{16,}/dg },
    {
        what: 'private key',
        needs: 'PRIVATE KEY',
        regex: new RegExp(`-----BEGIN [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----(?<value>${PEM_BODY})`, 'dg'),
        accepts: (value) => value.length >= 64,
    },
    {
        what: 'password in a URL',
        needs: '@',
        regex: /\b[a-z][a-z0-9+.-]{1,20}:\/\/(?<user>[^\s/:@]{0,100}):(?<value>[^\s/@]{1,200})@(?!sha256:)/dgi,
        accepts: (value, { groups }) => isUrlPassword(groups?.user ?? '', value),
    },
    {
        what: '32 hexadecimal digits',
        needsMixed: true,
        regex: /(?<![\w/@#.:%-])[0-9a-f]{32}(?![\w/-]|\.\w|[ \t]+\*?[\w./-]+\.\w)/dgi,
        accepts: (value, match) => /\d/.test(value) && /[a-f]/i.test(value) && !isIdentifier(match),
    },
    {
        what: 'password',
        regex: new RegExp(`(?:pass(?:word|wd|phrase)|pwd)(?:${IS}|(?<=--password)[ \\t]+["']?)(?<value>[^\\s"'\`]{6,200})`, 'dgi'),
        accepts: isPasswordLike,
    },
    {
        what: 'key or token',
        needsMixed: true,
        regex: new RegExp(`(?:(?:token|secret|(?:api|access|secret)[-_ ]?key)${IS}|\\bbearer[ \\t]+|(?<=[ \\t])(?:--body|-b|--value|--secret-string)[ \\t=]+["']?)(?<value>[^\\s"'\`]{16,500})`, 'dgi'),
        accepts: isTokenLike,
    },
];
/** Finds secrets' values by the project's own patterns. Placeholders are not found. */
function findByPattern(text) {
    const found = [];
    const isMixed = hasMixedPiece(text);
    for (const { what, needs, needsMixed, regex, accepts } of PATTERNS) {
        if ((needs && !text.includes(needs)) || (needsMixed && !isMixed))
            continue;
        for (const match of text.matchAll(regex)) {
            const [start, end] = match.indices?.groups?.value ?? match.indices?.[0] ?? [0, 0];
            const value = text.slice(start, end).replace(/[),;.*_|]+$/, '');
            if (isPlaceholder(value) || accepts?.(value, match) === false)
                continue;
            found.push({ what, start, end: start + value.length });
        }
    }
    return found;
}
/** Not a word, and not the user's name again, as in `guest:guest`. */
function isUrlPassword(user, password) {
    return password !== user && !isPlaceholder(password);
}
/** Names of things that 32 hexadecimal digits identify, and URLs, in which they are a page. */
function isIdentifier({ input, index }) {
    const before = input
        .slice(Math.max(0, index - 200), index)
        .replace(/^[\s\S]*[\r\n](?=[^\r\n]*\r?\n?[^\r\n]*$)/, '');
    return (/:\/\/\S*$/.test(before) ||
        /\b(?:ID|md5(?: \w+){0,3}|checksum|digest|hash|commit|revision|fingerprint|etag|uuid|tenant|zone|account|organi[sz]ation|subscription)\W*$/i.test(before));
}
/** Not a word, an address, or where it is kept, but letters with digits or signs among them. */
function isPasswordLike(value) {
    const [first = ''] = value.split(/[;,]/, 1);
    if (first.length < 6 || isReference(first) || /[()]/.test(first))
        return false;
    return /[A-Za-z]/.test(first) && /[\d!#$%^&*+=?]/.test(first);
}
/** It looks random, and does not say where the value is. */
function isTokenLike(value) {
    return !isReference(value) && hasMixedPiece(value);
}
/** Letters and digits mixed, without a separator for a dozen characters. */
function hasMixedPiece(text) {
    return hasRun(text, PIECE, 12, (piece) => /\d/.test(piece) && /[A-Za-z]/.test(piece));
}
const PIECE = characterClass(/[^\s"'`_./-]/, true);

;// CONCATENATED MODULE: ./build/secret-values/suspect.js

/**
 * A quick look: whether a text could hold a value that the library of providers' tokens knows.
 *
 * Nearly every record holds none, and this keeps the library from being loaded for them. It may say yes too
 * often, never no to a value that the library would find. So it asks only for what all of them share: a long
 * random-looking run of characters, a key block, credentials in a URL, or the assignment of a cloud key.
 */
function isSuspect(text) {
    return HINTS.test(text) || hasRun(text, TOKEN_CHARACTERS, RUN_LENGTH, isRandom);
}
/** Bounded, so that no text makes the search go back and forth; a longer one is a random run. */
const HINTS = /PRIVATE KEY|:\/\/[^\s/]+@|_authToken=|secret_?access_?key|xox[a-z]-\S{0,100}\d|xapp-\S{0,100}\d/i;
/** As long as the shortest token that the library knows. */
const RUN_LENGTH = 20;
const TOKEN_CHARACTERS = characterClass(/[\w+=.~-]/, false);
/** Mixed case, or letters and digits without a separator: names of things seldom have either for so long. */
function isRandom(run) {
    if (/[a-z]/.test(run) && /[A-Z]/.test(run))
        return true;
    return /[A-Za-z0-9]{16,}/.test(run) && /\d/.test(run) && /[A-Za-z]/.test(run);
}

;// CONCATENATED MODULE: ./build/secret-values/scan.js



/** What stands for a character of a value. It means nothing in YAML, in Markdown, or anywhere else. */
const BLOT = '█';
/**
 * Finds what looks like the value of a secret and blots it out, so that nothing that reads the text afterwards
 * can pass it on.
 */
async function scan(text) {
    const found = findByPattern(text);
    if (isSuspect(text)) {
        const { findByLibrary } = await Promise.all(/* import() */[__nccwpck_require__.e(570), __nccwpck_require__.e(789)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1789));
        found.push(...(await findByLibrary(text)).filter(({ start, end }) => isConvincing(text.slice(start, end))));
    }
    if (found.length === 0)
        return { text, values: [] };
    const values = merge(text, found);
    let blotted = '';
    let done = 0;
    for (const { start, end } of values) {
        blotted += text.slice(done, start) + text.slice(start, end).replaceAll(/[^\r\n]/g, BLOT);
        done = end;
    }
    return { text: blotted + text.slice(done), values };
}
/** Documentation is full of tokens that are none: `xoxb-your-token`, `https://user:password@host`. */
function isConvincing(match) {
    const [, user, password] = /:\/\/([^\s/:@]*):([^\s/@]*)@/.exec(match) ?? [];
    if (password !== undefined)
        return isUrlPassword(user ?? '', password);
    return match.length >= 20 && !isPlaceholder(match) && (/\d/.test(match) || match.length > 30);
}
/** To the ends of the word, so that no rest of a value is left standing. */
function widen(text, value) {
    let { start, end } = value;
    const isWord = (index) => /[\w+/=-]/.test(text[index] ?? '');
    while (start > 0 && isWord(start) && isWord(start - 1))
        start -= 1;
    while (end < text.length && isWord(end))
        end += 1;
    return { ...value, start, end };
}
/** Widens the values, and makes one of those that overlap. */
function merge(text, values) {
    const merged = [];
    let covered = 0;
    for (const value of [...values].sort((a, b) => a.start - b.start || b.end - a.end)) {
        // What is covered already is not widened again: in a text full of values that would take for ever.
        if (value.end <= covered)
            continue;
        const widened = widen(text, value);
        const last = merged.at(-1);
        if (last && widened.start < covered)
            merged[merged.length - 1] = { ...last, end: widened.end };
        else
            merged.push(widened);
        covered = widened.end;
    }
    return merged;
}

;// CONCATENATED MODULE: ./build/text/lines.js
/** The lines of a text, whatever ends them. */
function linesOf(text) {
    // Most texts know only one end of a line, which is found in a third of the time of a pattern.
    return text.includes('\r') ? text.split(/\r\n|\n|\r/) : text.split('\n');
}

// EXTERNAL MODULE: ./build/records/fields.js + 1 modules
var records_fields = __nccwpck_require__(6315);
// EXTERNAL MODULE: ./build/records/raw.js
var raw = __nccwpck_require__(7039);
;// CONCATENATED MODULE: ./build/records/header-text.js




/**
 * Reads header text: `key: value` lines, then free text.
 *
 * The header ends with the first free-text field or the first line that is no `key: value`. From there on only
 * a known key at the start of a line begins a field, and everything else is text: of the free-text field above
 * it, or, where there is none, of the instructions. Since instructions quote forms ("Name: ci", "Scope: repo"),
 * a bare word that could be a key is text, too, where the record says the same field elsewhere or where the
 * field could not hold such a value.
 */
function readHeaderText(text) {
    const fields = new Map();
    const freeTexts = new Map();
    const unknownKeys = [];
    const problems = [];
    let freeText;
    const append = (name, more, at) => {
        const before = freeTexts.get(name);
        if (before)
            before.push(more);
        else
            freeTexts.set(name, [more]);
        if (!before)
            fields.set(name, { text: '', at });
    };
    const lines = linesOf(text).map(readLine);
    const headerEnd = lines.findIndex(endsHeader);
    const headerLines = headerEnd < 0 ? lines.length : headerEnd + 1;
    const saidElsewhere = fieldsSaid(lines, headerLines);
    for (const line of lines) {
        const { keyLine } = line;
        const inHeader = line.number <= headerLines;
        if (keyLine?.field && (inHeader || beginsField(keyLine, saidElsewhere))) {
            const { field, key, value, at } = keyLine;
            saidElsewhere.add(field);
            freeText = (0,records_fields/* fieldOf */._F)(field).isFreeText ? field : undefined;
            if (freeText)
                append(freeText, value, at);
            else if (fields.has(field))
                problems.push({ kind: 'duplicate-key', key, at: keyAt(keyLine) });
            else
                fields.set(field, { text: value, at });
        }
        else if (keyLine && inHeader) {
            unknownKeys.push({ key: keyLine.key, at: keyAt(keyLine) });
        }
        else if ((freeText && !inHeader) || line.text.trim()) {
            freeText ??= 'instructions';
            append(freeText, line.text, { line: line.number, column: 1 });
        }
    }
    for (const [name, parts] of freeTexts) {
        const { at = positions/* START */.d } = fields.get(name) ?? {};
        fields.set(name, { text: parts.join('\n'), at });
    }
    // Keys that are all unknown are perhaps all misspelt: that is for the rules to say.
    if (unknownKeys.length > 0)
        return { fields, unknownKeys, problems };
    if (fields.size === 0)
        return (0,raw/* unreadable */.O)([{ kind: 'empty', at: positions/* START */.d }]);
    if (fields.size === 1 && fields.has('instructions'))
        return (0,raw/* unreadable */.O)([{ kind: 'no-fields', at: positions/* START */.d }]);
    return { fields, unknownKeys, problems };
}
/** Where the key stands: a key begins its line. */
function keyAt({ at }) {
    return { line: at.line, column: 1 };
}
/** The fields that the record says in its header, or by a key that can't be mistaken. */
function fieldsSaid(lines, headerLines) {
    const said = new Set();
    for (const { keyLine, number } of lines) {
        if (keyLine?.field && keyLine.value && (number <= headerLines || isUnmistakable(keyLine.key)))
            said.add(keyLine.field);
    }
    return said;
}
/** The last line of the header is the first that opens a free text, or that is no `key: value`. */
function endsHeader({ text, keyLine }) {
    if (!keyLine)
        return text.trim() !== '';
    return keyLine.field !== undefined && (0,records_fields/* fieldOf */._F)(keyLine.field).isFreeText === true;
}
/** Whether a known key within free text begins a field, or is part of the text. */
function beginsField({ key, field, value }, saidElsewhere) {
    if (!field)
        return false;
    if (field === 'instructions' || isUnmistakable(key))
        return true;
    // A form says "Secret: false" of something else; `is-secret:` can't be mistaken.
    if (field === 'secret' || saidElsewhere.has(field))
        return false;
    const { requirement, kind } = (0,records_fields/* fieldOf */._F)(field);
    return requirement !== 'optional' || (value !== '' && kind.read(value) !== undefined);
}
/** Nobody writes `secret-name:` or `rotate-every:` in prose, unlike `Name:`. */
function isUnmistakable(key) {
    return key.includes('-');
}
function readLine(text, index) {
    return { text, number: index + 1, keyLine: readKeyLine(text, index + 1) };
}
const KEY = /^[A-Za-z][\w-]*$/;
function readKeyLine(text, line) {
    const colon = text.indexOf(':');
    const key = text.slice(0, Math.max(colon, 0)).trimEnd();
    if (!KEY.test(key))
        return undefined;
    const behind = text.slice(colon + 1);
    const rest = behind.trimStart();
    const field = (0,records_fields/* fieldNamed */.wx)(key);
    // An unknown word needs a space after its colon, so that `https://…` is no key.
    if (!field && rest && rest.length === behind.length)
        return undefined;
    return {
        key,
        field,
        value: rest.trimEnd(),
        at: { line, column: rest ? text.length - rest.length + 1 : 1 },
    };
}

;// CONCATENATED MODULE: ./build/records/plain-yaml.js

/** A key at the beginning of a line, and what follows its colon. Only spaces are looked at, so nothing goes back and forth. */
const KEY_LINE = /^([A-Za-z][\w-]*):(?:( +)(.*))?$/;
/** Characters that mean something at the beginning of a value. */
const INDICATOR = /^[-?:,[\]{}#&*!|>'"%@`]/;
/** Tabs, line ends other than `\n`, and what is invisible: YAML has rules for each. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are looked for
const UNUSUAL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff]/;
/** Reads one YAML mapping. The parser for all of YAML is loaded when there is something that needs it. */
async function readYamlMapping(text, firstLine = 1) {
    return readPlainYaml(text, firstLine) ?? (await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(910)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3529))).readYaml(text, firstLine);
}
/**
 * Reads the YAML that nearly all records are made of: a key and its value on one line, in quotes or not, comments, and
 * literal blocks. That takes a tenth of the time of a parser for all of YAML, which reads everything else: here, it is
 * undefined. What is read here, the parser would read in the same way.
 */
function readPlainYaml(text, firstLine) {
    if (UNUSUAL.test(text))
        return undefined;
    const lines = text.split('\n');
    const fields = new Map();
    const unknownKeys = [];
    const seen = new Set();
    for (let index = 0; index < lines.length; index += 1) {
        const line = lines[index] ?? '';
        if (/^ *(?:#|$)/.test(line))
            continue;
        const [, key, gap = '', rest = ''] = KEY_LINE.exec(line) ?? [];
        if (key === undefined || /^null$/i.test(key) || seen.has(key))
            return undefined;
        seen.add(key);
        const keyAt = { line: index + firstLine, column: 1 };
        let value;
        if (/^\|-? *$/.test(rest)) {
            const block = readBlock(lines, index + 1);
            if (!block)
                return undefined;
            value = rest.startsWith('|-') ? block.text : `${block.text}\n`;
            index = block.end - 1;
        }
        else {
            value = readScalar(rest);
        }
        if (value === undefined)
            return undefined;
        const field = (0,records_fields/* fieldNamed */.wx)(key);
        if (!field)
            unknownKeys.push({ key, at: keyAt });
        else if (fields.has(field))
            return undefined;
        else {
            const valueAt = { line: keyAt.line, column: key.length + 1 + gap.length + 1 };
            fields.set(field, { text: value, at: value === '' ? keyAt : valueAt });
        }
    }
    return seen.size > 0 ? { fields, unknownKeys, problems: [] } : undefined;
}
/** The value of one line; undefined where YAML has more to say about it. */
function readScalar(text) {
    const quoted = /^(?:"([^"\\]*)"|'([^']*)') *(?: #.*)?$/.exec(text);
    if (quoted)
        return quoted[1] ?? quoted[2];
    if (text === '' || text.startsWith('#'))
        return '';
    if (INDICATOR.test(text))
        return undefined;
    const comment = text.indexOf(' #');
    const value = (comment < 0 ? text : text.slice(0, comment)).trimEnd();
    if (value.includes(': ') || value.endsWith(':'))
        return undefined;
    return /^(?:~|null)$/i.test(value) ? '' : value;
}
/** The lines of a literal block, without its indentation; undefined where it is unusual. */
function readBlock(lines, start) {
    const indent = /^ +(?=[^ ])/.exec(lines[start] ?? '')?.[0];
    if (!indent)
        return undefined;
    const content = [];
    let end = start;
    for (; end < lines.length; end += 1) {
        const line = lines[end] ?? '';
        if (line.startsWith(indent))
            content.push(line.slice(indent.length));
        else if (line.trim() === '')
            content.push('');
        else if (line.startsWith(' '))
            return undefined;
        else
            break;
    }
    // Without a line end at its end, what a block is depends on where it stands.
    if (end === lines.length && content.at(-1) !== '')
        return undefined;
    while (content.at(-1) === '')
        content.pop();
    return { text: content.join('\n'), end };
}

;// CONCATENATED MODULE: ./build/records/markdown.js




const FENCE = /^---[ \t]*$/;
/** Reads Markdown with front matter: YAML between two `---` lines, then the instructions. */
async function readMarkdown(text) {
    const lines = linesOf(text);
    if (!text.trim())
        return (0,raw/* unreadable */.O)([{ kind: 'empty', at: positions/* START */.d }]);
    if (!FENCE.test(lines[0] ?? ''))
        return (0,raw/* unreadable */.O)([{ kind: 'no-front-matter', at: positions/* START */.d }]);
    const end = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
    if (end < 0)
        return (0,raw/* unreadable */.O)([{ kind: 'unclosed-front-matter', at: positions/* START */.d }]);
    const record = await readYamlMapping(lines.slice(1, end).join('\n'), 2);
    const body = lines
        .slice(end + 1)
        .join('\n')
        .trim();
    // What is below says nothing about an empty front matter, but then the file is not empty.
    if (body && record.problems.some(({ kind }) => kind === 'empty'))
        return (0,raw/* unreadable */.O)([{ kind: 'no-fields', at: { line: 2, column: 1 } }]);
    const isBroken = record.fields.size === 0 && record.problems.length > 0;
    if (!body || isBroken)
        return record;
    const before = record.fields.get('instructions');
    const instructions = before
        ? { ...before, text: `${before.text}\n${body}` }
        : { text: body, at: { line: end + 2, column: 1 } };
    return { ...record, fields: new Map(record.fields).set('instructions', instructions) };
}

;// CONCATENATED MODULE: ./build/records/load.js








/** No record needs more; a larger file is something else that ended up here. */
const MAX_RECORD_BYTES = 256 * 1024;
/** Reads one record file. A fault, a syntax error or a bad value is part of the result, never thrown. */
async function loadRecord(files, path, format, repository) {
    const bytes = files.read(path, MAX_RECORD_BYTES);
    if ('fault' in bytes)
        return bytes;
    const text = decodeText(bytes);
    if (text === undefined)
        return { fault: 'not-text' };
    // Everything below sees a text without values, so that no finding and no report can pass one on.
    const scanned = await scan(text);
    const raw = await parse(scanned.text, format);
    return {
        path,
        raw,
        isReadable: raw.fields.size > 0 || raw.problems.length === 0,
        ...(0,records_record/* readRecord */.aE)(raw, { file: path, repository }),
        secretValues: locate(text, scanned.values),
    };
}
/** Reads the text of a record in its format; a byte order mark is no part of the text. No value is blotted out. */
async function parse(text, format) {
    switch (format) {
        case 'header-text':
            return readHeaderText(text);
        case 'yaml':
            // To YAML, too, each of the three ends a line; its parser knows only two.
            return readYamlMapping(linesOf(text).join('\n'));
        case 'markdown':
            return readMarkdown(text);
    }
}
/** One for each line: where a line holds several, it is to be looked at as a whole anyway. */
function locate(text, values) {
    if (values.length === 0)
        return [];
    const positionOf = (0,positions/* positionsIn */.Y)(text);
    const byLine = new Map();
    for (const { what, start } of values) {
        const at = positionOf(start);
        if (!byLine.has(at.line))
            byLine.set(at.line, { what, at });
    }
    return [...byLine.values()];
}

;// CONCATENATED MODULE: ./build/rules/rule.js

/** A finding on a place in a record file. */
function onRecord(rule, severity, { path, record }, at, values) {
    return { rule, severity, file: path, at: at ?? positions/* START */.d, record: record.name, values };
}
/** A finding on a file or a directory as a whole. */
function onPath(rule, severity, path, values) {
    return { rule, severity, file: path, at: positions/* START */.d, record: null, values };
}
/** A finding on a field of a recorded secret. */
function onSecret(rule, severity, record, field, values) {
    return {
        rule,
        severity,
        file: record.file,
        at: record.positions[field] ?? positions/* START */.d,
        record: record.name,
        values,
    };
}
/** The secrets directory that findings about no file are about. */
function secretsFolder({ directories }) {
    return directories[0]?.path ?? 'secrets';
}
/** The directory into which a new record of a repository's secret goes. */
function recordsFolder(register, repository) {
    const ofRepository = register.isByRepository && repository ? `/${repository.replace(/^.*\//, '')}` : '';
    return `${secretsFolder(register)}${ofRepository}`;
}
/** The record files from which no record came: a secret may well be recorded in one of them. */
function unreadRecords({ directories, records }) {
    const read = new Set(records.map(({ record }) => record.file));
    return new Set(directories.flatMap(({ found }) => found.flatMap(({ path }) => read.has(path) ? [] : path.replace(/(^|\/)gh-repo-/i, '$1').replace(/\.[^./]+$/, '.md'))));
}

;// CONCATENATED MODULE: ./build/rules/aws-rotation-overdue.js


/** AWS was to rotate the secret by itself, and did not. */
const awsRotationOverdue = {
    id: 'aws-rotation-overdue',
    *check({ stores, now }) {
        for (const [record, { secrets }] of stores?.matches ?? []) {
            const [first] = secrets.flatMap(({ nextRotationAt }) => nextRotationAt ?? []).sort();
            if (!first || first >= now)
                continue;
            const due = (0,calendar_date/* isoDate */._$)(new Date(first));
            yield onSecret('aws-rotation-overdue', 'warning', record, 'name', { due });
        }
    },
};

;// CONCATENATED MODULE: ./build/findings/faults.js
/** Why something on disk could not be read, in words. */
const FAULTS = {
    missing: 'it is not there (any more)',
    link: 'it is a symbolic link, and links are not followed; put the file itself here',
    'not-a-file': 'it is not a regular file',
    'not-a-directory': 'it is not a directory',
    'no-permission': 'permission was denied',
    'too-large': 'it is larger than 256 KiB, which no record is',
    'not-text': 'it is not UTF-8 text; save it as UTF-8',
    other: 'the file system reported an error',
};

// EXTERNAL MODULE: ./build/stores/names.js
var names = __nccwpck_require__(4991);
;// CONCATENATED MODULE: ./build/rules/check-incomplete.js





/** A check that was asked for could not see everything, so what it did not report may be there all the same. */
const checkIncomplete = {
    id: 'check-incomplete',
    *check(register) {
        const common = { rule: 'check-incomplete', severity: 'error', record: null };
        for (const { file, at, why } of register.workflows?.gaps ?? []) {
            yield {
                ...common,
                file,
                at,
                values: { check: why === 'too-many' ? 'The repository' : 'This file', ...explain(why) },
            };
        }
        // Parts that need one remedy are one finding, which names the first.
        const failed = (register.stores?.parts ?? []).filter(({ problem }) => problem !== undefined);
        for (const parts of groupBy(failed, ({ store, problem }) => `${store}\n${problem?.remedy}`).values()) {
            const [part] = parts;
            if (!part?.problem)
                continue;
            const others = parts.length > 1 ? ` (and ${parts.length - 1} more)` : '';
            const values = { check: `${(0,names/* placeName */.fW)(part)}${others}`, ...part.problem };
            yield { ...common, file: secretsFolder(register), at: positions/* START */.d, values };
        }
    },
};
function explain(why) {
    if (why === 'too-many')
        return {
            reason: 'there are too many directories to search all of them for actions.',
            remedy: 'Check out only what is needed (sparse-checkout), or switch check-workflows off.',
        };
    if (why === 'yaml')
        return {
            reason: 'the YAML has an error here.',
            remedy: 'Correct it: GitHub does not run this file either.',
        };
    if (why === 'expression')
        return {
            reason: 'an expression does not parse.',
            remedy: 'Correct it: GitHub does not run this file either.',
        };
    if (why === 'too-large') {
        return {
            reason: 'it is larger than 1 MiB, which no workflow is.',
            remedy: 'Make it smaller, or remove it.',
        };
    }
    return {
        reason: `${FAULTS[why]}.`,
        remedy: 'Make it readable, so that the secrets that it uses are seen.',
    };
}

;// CONCATENATED MODULE: ./build/rules/contains-secret-value.js

/** The record seems to contain the value of a secret. The finding tells the line, never the text. */
const containsSecretValue = {
    id: 'contains-secret-value',
    *check(file) {
        for (const { what, at } of file.secretValues) {
            yield onRecord('contains-secret-value', 'error', file, at, { what });
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/deletion-scheduled.js

/** AWS will delete a secret that the record says is in use. */
const deletionScheduled = {
    id: 'deletion-scheduled',
    *check({ stores }) {
        for (const [record, { secrets }] of stores?.matches ?? []) {
            if (secrets.some(({ deletedAt }) => deletedAt))
                yield onSecret('deletion-scheduled', 'error', record, 'name', {});
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/duplicate-record.js




/** Two records of one secret: at most one of them can be true. */
const duplicateRecord = {
    id: 'duplicate-record',
    *check({ records, repository }) {
        const named = records.map(({ record }) => record).filter(({ name }) => name !== null);
        const ofOneName = [...groupBy(named, ({ name }) => name?.toUpperCase()).values()].filter(({ length }) => length > 1);
        const byIdentity = groupBy(ofOneName.flat(), (record) => identity(record, repository));
        for (const same of byIdentity.values()) {
            if (same.length < 2)
                continue;
            for (const record of same) {
                const others = same.filter((other) => other !== record).map(({ file }) => file);
                yield onSecret('duplicate-record', 'error', record, 'name', {
                    others: others.sort(compareCodePoints),
                });
            }
        }
    },
};
/** What makes two records the record of one secret. Names compare without regard to case, as GitHub does. */
function identity(record, scanned) {
    const { store, scope, environment, servers, region, name } = record;
    const where = [
        store,
        scope,
        environment,
        (0,records_record/* repositoryOf */._M)(record, scanned),
        [...servers].sort().join(','),
        region,
    ];
    return JSON.stringify([...where.map((part) => part?.toLowerCase() ?? null), name?.toUpperCase()]);
}

;// CONCATENATED MODULE: ./build/rules/dates.js

/** The findings of a date rule: one for each record that has a date of this kind. */
function* datesOf(rule, severity, records, matches) {
    for (const { record, dueDates } of records) {
        const dueDate = dueDates.find(matches);
        if (!dueDate)
            continue;
        const { date, daysLeft, reason } = dueDate;
        yield onSecret(rule, severity, record, reason === 'expires' ? 'expires' : 'updated', {
            date,
            daysLeft,
            reason,
        });
    }
}

;// CONCATENATED MODULE: ./build/rules/expired.js

/** The date on which a secret stops working has come. */
const expired = {
    id: 'expired',
    check: ({ records }) => datesOf('expired', 'error', records, ({ reason, standing }) => reason === 'expires' && standing === 'past'),
};

;// CONCATENATED MODULE: ./build/rules/expires-before-updated.js

/** The secret expired before it was made: perhaps only one of the two dates was brought up to date. */
const expiresBeforeUpdated = {
    id: 'expires-before-updated',
    *check(file) {
        const { secret, expires, updated, positions } = file.record;
        if (!secret || !expires || expires === 'never' || !updated || expires >= updated)
            return;
        yield onRecord('expires-before-updated', 'warning', file, positions.expires, { expires, updated });
    },
};

;// CONCATENATED MODULE: ./build/rules/expiring.js

/** A secret stops working within the window. */
const expiring = {
    id: 'expiring',
    check: ({ records }) => datesOf('expiring', 'warning', records, ({ reason, standing }) => reason === 'expires' && standing === 'near'),
};

;// CONCATENATED MODULE: ./build/calendar/nearby-dates.js

/**
 * The dates that a badly written date could mean, for a person to choose from: none, one, or several. They are
 * never taken for the date itself.
 */
function nearbyDates(text) {
    const yearFirst = /^(\d{4})[-/.]?(\d{1,2})[-/.]?(\d{1,2})(?:[T ].*)?$/.exec(text);
    if (yearFirst)
        return existing([[yearFirst[1], yearFirst[2], yearFirst[3]]]);
    const yearLast = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
    if (!yearLast)
        return [];
    const [, first, second, year] = yearLast;
    return existing([
        [year, second, first],
        [year, first, second],
    ]);
}
function existing(candidates) {
    const dates = candidates.map(([year = '', month = '', day = '']) => {
        const start = `${year}-${month.padStart(2, '0')}`;
        return (0,calendar_date/* parseDate */._U)(`${start}-${day.padStart(2, '0')}`) ?? lastOfMonth(start, Number(day));
    });
    return [...new Set(dates.filter((date) => date !== undefined))];
}
/** For a 30 February, the last day of February. */
function lastOfMonth(month, day) {
    const first = (0,calendar_date/* parseDate */._U)(`${month}-01`);
    if (!first || day < 29 || day > 31)
        return undefined;
    return (0,calendar_date/* addDuration */.Gw)((0,calendar_date/* addDuration */.Gw)(first, { count: 1, unit: 'month' }), { count: -1, unit: 'day' });
}

;// CONCATENATED MODULE: ./build/rules/invalid-date.js



/** A date that does not exist, or that is not written as `YYYY-MM-DD`. It is never guessed. */
const invalidDate = {
    id: 'invalid-date',
    *check(file) {
        for (const { field, text, at, form } of file.valueProblems) {
            if (!(0,records_fields/* fieldOf */._F)(field).kind.isDate || form)
                continue;
            yield onRecord('invalid-date', 'error', file, at, { field, text, suggestions: nearbyDates(text) });
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/invalid-value.js


/** A value that the field can't have. */
const invalidValue = {
    id: 'invalid-value',
    *check(file) {
        for (const { field, text, at, form } of file.valueProblems) {
            const { kind } = (0,records_fields/* fieldOf */._F)(field);
            if (kind.isDate && !form)
                continue;
            yield onRecord('invalid-value', 'error', file, at, {
                field,
                text,
                form: form ?? kind.form,
                example: field === 'name' ? exampleName(file) : kind.example,
            });
        }
    },
};
function exampleName({ record }) {
    return record.store === 'aws-secrets-manager' ? 'production/database-password' : 'SLACK_BOT_TOKEN';
}

;// CONCATENATED MODULE: ./build/rules/missing-field.js



/** A required field is absent (error), or an expected one (warning). */
const missingField = {
    id: 'missing-field',
    *check(file, { maxAge }) {
        for (const field of records_fields/* FIELD_NAMES */.Yr) {
            const requirement = requirementOf(field, file.record, maxAge);
            if (requirement === 'optional' || says(file, field))
                continue;
            const severity = requirement === 'required' ? 'error' : 'warning';
            yield onRecord('missing-field', severity, file, file.raw.fields.get(field)?.at, { field });
        }
    },
};
function requirementOf(field, record, maxAge) {
    // Instructions have a rule of their own.
    if (field === 'instructions')
        return 'optional';
    if (field === 'environment' && record.scope === 'environment')
        return 'required';
    // What is no secret neither expires nor ages.
    if (!record.secret && field !== 'name')
        return 'optional';
    // An age is counted from it; where one matters, there is no telling without.
    if (field === 'updated' && (record.rotateEvery || maxAge))
        return 'required';
    return (0,records_fields/* fieldOf */._F)(field).requirement;
}
function says({ raw }, name) {
    const field = raw.fields.get(name);
    return field !== undefined && !(0,records_record/* isBlank */.z3)(field);
}

;// CONCATENATED MODULE: ./build/rules/missing-instructions.js


/** The record does not say how to get a new secret and where to put it. */
const missingInstructions = {
    id: 'missing-instructions',
    *check(file) {
        if (!file.record.secret)
            return;
        const instructions = file.raw.fields.get('instructions');
        if (!instructions || (0,records_record/* isBlank */.z3)(instructions)) {
            yield onRecord('missing-instructions', 'warning', file, instructions?.at, {});
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/missing-readme.js

/** The directory does not say how secrets are created, updated and removed here. */
const missingReadme = {
    id: 'missing-readme',
    *check({ directories }) {
        for (const { path, fault, hasReadme } of directories) {
            if (!fault && !hasReadme)
                yield onPath('missing-readme', 'warning', path, {});
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/no-records.js

/** There is nothing to check, which must not look as if all were well. */
const noRecords = {
    id: 'no-records',
    *check({ directories }) {
        for (const directory of directories) {
            const why = emptyReason(directory);
            if (why)
                yield onPath('no-records', 'error', directory.path, { why });
        }
    },
};
function emptyReason({ fault, found, hasReadme, excluded }) {
    if (fault)
        return fault;
    // A file that could not be read has an error of its own.
    if (found.some(({ kind }) => kind !== 'unrecognised'))
        return undefined;
    if (found.length > 0)
        return 'only-unrecognised';
    if (excluded > 0)
        return 'all-excluded';
    return hasReadme ? 'only-readme' : 'empty';
}

;// CONCATENATED MODULE: ./build/rules/not-in-store.js


/** The secret is recorded, but its store has none of that name, there or on another level. */
const notInStore = {
    id: 'not-in-store',
    *check({ stores }) {
        for (const [record, { inStore, elsewhere }] of stores?.matches ?? []) {
            if (inStore !== false || elsewhere.length > 0)
                continue;
            yield onSecret('not-in-store', 'error', record, 'name', { where: (0,names/* placeName */.fW)(record) });
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/not-recorded.js



/** The store has a secret that nobody recorded, so nobody watches it. */
const notRecorded = {
    id: 'not-recorded',
    *check(register) {
        const unread = unreadRecords(register);
        for (const { part, secret } of register.stores?.unrecorded ?? []) {
            // What a service of AWS made, it also looks after; and what is to be deleted needs no record any more.
            if (register.isElsewhere(secret.name) || secret.owningService || secret.deletedAt)
                continue;
            const file = suggestion(register, part, secret.name);
            // It is there, but could not be read, which is an error of its own.
            if (unread.has(file))
                continue;
            yield {
                rule: 'not-recorded',
                severity: 'error',
                file: secretsFolder(register),
                at: positions/* START */.d,
                record: secret.name,
                values: { where: (0,names/* placeName */.fW)(part), suggestion: file },
            };
        }
    },
};
function suggestion(register, part, name) {
    const folder = part.scope === 'organization' ? secretsFolder(register) : recordsFolder(register, part.repository);
    return `${folder}/${(0,names/* recordFileNameFor */.w5)({ ...part, name })}`;
}

;// CONCATENATED MODULE: ./build/rules/placeholder.js

/** A field that nobody has filled in yet. */
const placeholder = {
    id: 'placeholder',
    *check(file) {
        for (const [field, { text, at }] of file.raw.fields) {
            for (const item of typeof text === 'string' ? [text] : text) {
                if (placeholder_isPlaceholder(item.trim()))
                    yield onRecord('placeholder', 'warning', file, at, { field, text: item.trim() });
            }
        }
    },
};
/** The whole field, not a word in it: instructions may well speak of a to-do list or show `<your token>`. */
function placeholder_isPlaceholder(text) {
    return (/^(?:(?:todo|tbd|fixme)[.!:?]*|(?:TODO|TBD|FIXME)\b[^\r\n]*|<[^<>\r\n]*>|x{3,}|change[-_ ]?me|YYYY-MM-DD|…|\.{3})$/.test(text) || /^(?:todo|tbd|x{3,}|change[-_ ]?me)$/i.test(text));
}

;// CONCATENATED MODULE: ./build/rules/rotation-due.js

/** A secret reaches its maximum age within the window. */
const rotationDue = {
    id: 'rotation-due',
    check: ({ records }) => datesOf('rotation-due', 'warning', records, ({ reason, standing }) => reason !== 'expires' && standing === 'near'),
};

;// CONCATENATED MODULE: ./build/rules/rotation-overdue.js

/** A secret has passed its maximum age. */
const rotationOverdue = {
    id: 'rotation-overdue',
    check: ({ records }) => datesOf('rotation-overdue', 'error', records, ({ reason, standing }) => reason !== 'expires' && standing === 'past'),
};

;// CONCATENATED MODULE: ./build/rules/scope-mismatch.js

/** The record contradicts its own file name or folder. */
const scopeMismatch = {
    id: 'scope-mismatch',
    *check(file) {
        if (!file.conflict)
            return;
        const { at, ...values } = file.conflict;
        yield onRecord('scope-mismatch', 'warning', file, at, values);
    },
};

;// CONCATENATED MODULE: ./build/rules/store-dates.js

/** A person may write the date of another time zone, or store the value after midnight. */
const TOLERANCE = { count: 1, unit: 'day' };
/** The records of secrets whose dates differ from those of their store, and how. */
function* differingDates(records, later) {
    for (const { record, observed } of records) {
        const { updated, secret } = record;
        const { storeUpdated } = observed;
        if (!secret || !updated || !storeUpdated)
            continue;
        const [earlier, after] = later === 'store' ? [updated, storeUpdated] : [storeUpdated, updated];
        if (after > (0,calendar_date/* addDuration */.Gw)(earlier, TOLERANCE))
            yield { record, updated, storeUpdated };
    }
}

;// CONCATENATED MODULE: ./build/rules/stale-record.js


/** The store got a new value after the record was last brought up to date. */
const staleRecord = {
    id: 'stale-record',
    *check({ records }) {
        for (const { record, ...dates } of differingDates(records, 'store')) {
            yield onSecret('stale-record', 'warning', record, 'updated', dates);
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/store-not-updated.js


/** The record tells of a rotation that the store did not see. */
const storeNotUpdated = {
    id: 'store-not-updated',
    *check({ records }) {
        for (const { record, ...dates } of differingDates(records, 'record')) {
            yield onSecret('store-not-updated', 'warning', record, 'updated', dates);
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/syntax.js

/** The file, or a part of it, can't be read as a record. */
const syntax = {
    id: 'syntax',
    *check(file) {
        for (const problem of file.raw.problems)
            yield onRecord('syntax', 'error', file, problem.at, { problem });
    },
};

;// CONCATENATED MODULE: ./build/rules/undocumented-secret.js




/** A workflow uses a secret that nobody watches. Reported once a file, on the first line that uses it. */
const undocumentedSecret = {
    id: 'undocumented-secret',
    *check(register) {
        const recorded = recordedNames(register);
        const undocumented = (register.workflows?.uses ?? []).filter(({ name, isDeclared }) => !isDeclared && !recorded.has(name.toUpperCase()) && !register.isElsewhere(name));
        const byPlace = groupBy(undocumented, ({ file, name }) => `${file}\n${name.toUpperCase()}`);
        const unread = unreadRecords(register);
        for (const uses of byPlace.values()) {
            const [first] = uses;
            if (!first)
                continue;
            const { name, file, at } = first;
            const suggestion = `${recordsFolder(register, register.repository)}/${(0,names/* recordFileName */.Tb)(name)}`;
            if (unread.has(suggestion))
                continue;
            const values = { name, count: uses.length, suggestion };
            yield { rule: 'undocumented-secret', severity: 'warning', file, at, record: null, values };
        }
    },
};
/** The secrets that a workflow of the scanned repository can mean. */
function recordedNames({ records, repository }) {
    const own = records.filter(({ record }) => {
        const of = (0,records_record/* repositoryOf */._M)(record, repository);
        return (record.store.startsWith('github-') && (of === null || of.toLowerCase() === repository?.toLowerCase()));
    });
    return new Set(own.map(({ record }) => record.name?.toUpperCase() ?? ''));
}

;// CONCATENATED MODULE: ./build/rules/unexplained-never.js

/** "Never expires" is a place to hide in, unless somebody says why. */
const unexplainedNever = {
    id: 'unexplained-never',
    *check(file) {
        const { secret, expires, hasReason, positions } = file.record;
        if (!secret || expires !== 'never' || hasReason)
            return;
        yield onRecord('unexplained-never', 'warning', file, positions.expires, {});
    },
};

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __nccwpck_require__(1916);
;// CONCATENATED MODULE: ./build/rules/unknown-field.js



/** A key that means no field: perhaps a misspelt one, whose value is then not seen. */
const unknownField = {
    id: 'unknown-field',
    *check(file) {
        for (const { key, at } of file.raw.unknownKeys) {
            yield onRecord('unknown-field', 'warning', file, at, { key, suggestion: nearestField(key) });
        }
    },
};
/** The name of the field whose key is at most two letters away, or one where the key is short. */
function nearestField(key) {
    const [nearest] = records_fields/* KNOWN_KEYS */.B.map((known) => ({ known, edits: (0,mod/* distance */.Io)(key.toLowerCase(), known) }))
        .filter(({ known, edits }) => edits <= (known.length > 4 ? 2 : 1))
        .sort((a, b) => a.edits - b.edits);
    return nearest && (0,records_fields/* fieldNamed */.wx)(nearest.known);
}

;// CONCATENATED MODULE: ./build/rules/unreadable-file.js

/** A file or folder that may hold records could not be read. */
const unreadableFile = {
    id: 'unreadable-file',
    *check({ unreadable }) {
        for (const { path, fault } of unreadable)
            yield onPath('unreadable-file', 'error', path, { fault });
    },
};

;// CONCATENATED MODULE: ./build/rules/unrecognised-file.js

/** A file that is neither a record nor a README: perhaps a record with a wrong ending. */
const unrecognisedFile = {
    id: 'unrecognised-file',
    *check({ directories }) {
        for (const { found } of directories) {
            for (const { kind, path } of found) {
                if (kind === 'unrecognised')
                    yield onPath('unrecognised-file', 'warning', path, {});
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/unused-record.js

/** No workflow uses the recorded secret, nor could one use it unseen. */
const unusedRecord = {
    id: 'unused-record',
    *check({ records, workflows }) {
        // Without a workflow there is no telling; perhaps they are elsewhere.
        if (!workflows || workflows.files === 0)
            return;
        for (const { record, observed } of records) {
            if (observed.uses === 0)
                yield onSecret('unused-record', 'warning', record, 'name', {});
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/updated-in-future.js

/** The secret is said to have been rotated on a day that has not come yet. */
const updatedInFuture = {
    id: 'updated-in-future',
    *check(file, { today }) {
        const { secret, updated, positions } = file.record;
        if (secret && updated && updated > today) {
            yield onRecord('updated-in-future', 'warning', file, positions.updated, { updated, today });
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/wrong-scope.js


/** The secret is not on the level of its store where the record says, but on another. */
const wrongScope = {
    id: 'wrong-scope',
    *check({ stores }) {
        for (const [record, { inStore, elsewhere }] of stores?.matches ?? []) {
            if (inStore !== false || elsewhere.length === 0)
                continue;
            const values = { says: (0,names/* placeName */.fW)(record), storeSays: [...new Set(elsewhere.map(names/* placeName */.fW))] };
            yield onSecret('wrong-scope', 'error', record, 'scope', values);
        }
    },
};

;// CONCATENATED MODULE: ./build/rules/index.js































/** The rules that hold for any file, also for one that can't be read as a record. */
const fileRules = [syntax, containsSecretValue];
/** The rules that look at one record by itself. */
const recordRules = [
    missingField,
    missingInstructions,
    placeholder,
    unknownField,
    invalidDate,
    invalidValue,
    scopeMismatch,
    expiresBeforeUpdated,
    updatedInFuture,
    unexplainedNever,
];
/** The rules that look at the register as a whole. */
const registerRules = [
    noRecords,
    missingReadme,
    unreadableFile,
    unrecognisedFile,
    duplicateRecord,
    expired,
    rotationOverdue,
    expiring,
    rotationDue,
    undocumentedSecret,
    unusedRecord,
    notInStore,
    notRecorded,
    wrongScope,
    staleRecord,
    storeNotUpdated,
    deletionScheduled,
    awsRotationOverdue,
    checkIncomplete,
];
/** The ids of all rules. */
const ruleIds = [...fileRules, ...recordRules, ...registerRules].map(({ id }) => id);

;// CONCATENATED MODULE: ./build/register.js




/** Reads all records, one file after the other, so that no more than one text is held at a time. */
async function readRecords(settings, deadlines, files) {
    const isExcluded = await excluder(settings.exclude);
    const directories = settings.directories.map((directory) => discover(files, directory, isExcluded));
    const records = [];
    const unreadable = [];
    const findings = [];
    let count = 0;
    for (const directory of directories) {
        for (const found of directory.found) {
            if (found.kind === 'unrecognised')
                continue;
            count += 1;
            if (found.kind === 'unreadable') {
                unreadable.push(found);
                continue;
            }
            if (count % FILES_AT_A_TIME === 0)
                await letOthersRun();
            const repository = settings.layout === 'by-repository' ? folderOf(found.path, directory) : undefined;
            const file = await loadRecord(files, found.path, found.format, repository);
            if ('fault' in file) {
                unreadable.push({ path: found.path, fault: file.fault });
                continue;
            }
            for (const rule of fileRules)
                for (const finding of rule.check(file, deadlines))
                    findings.push(finding);
            if (!file.isReadable)
                continue;
            for (const rule of recordRules)
                for (const finding of rule.check(file, deadlines))
                    findings.push(finding);
            records.push(file.record);
        }
    }
    return { directories, unreadable, records, findings, files: count };
}
/** Few enough that a signal to cancel is heard at once. */
const FILES_AT_A_TIME = 20;
function letOthersRun() {
    return new Promise((resolve) => setImmediate(resolve));
}
/** The first folder below the secrets directory, which names a repository; none for a file directly in it. */
function folderOf(path, directory) {
    const below = directory.path === '.' ? path : path.slice(directory.path.length + 1);
    const [folder, rest] = below.split('/', 2);
    return rest === undefined ? undefined : folder;
}
/** How far the records could be read. */
function stateOfRecords({ directories, records }, files) {
    const name = 'records';
    const unread = files - records.length + directories.filter(({ fault }) => fault).length;
    const undated = records.filter(({ status }) => status === 'unknown').length;
    const excluded = directories.reduce((sum, directory) => sum + directory.excluded, 0);
    const gaps = [
        ...(unread > 0 ? [`${unread} could not be read`] : []),
        ...(undated > 0 ? [`${undated} without a usable name or date`] : []),
    ];
    if (records.length === 0)
        return { name, status: 'failed', reason: 'no record could be read' };
    const reason = [
        ...gaps,
        ...(excluded > 0 ? [`files or folders left out by exclude: ${excluded}`] : []),
    ].join(', ');
    return { name, status: gaps.length > 0 ? 'partial' : 'complete', ...(reason && { reason }) };
}

;// CONCATENATED MODULE: ./build/findings/finding.js
/** True for a finding that a date has passed or is near. */
function isDateFinding(finding) {
    return 'daysLeft' in finding.values;
}

;// CONCATENATED MODULE: ./build/findings/order.js


/** Sorts findings: severity, then days left (most overdue first, dates before others), then path and place. */
function compareFindings(a, b) {
    return (Number(a.severity === 'warning') - Number(b.severity === 'warning') ||
        compareNumbers(daysLeft(a), daysLeft(b)) ||
        compareCodePoints(a.file, b.file) ||
        a.at.line - b.at.line ||
        a.at.column - b.at.column);
}
function daysLeft(finding) {
    return isDateFinding(finding) ? finding.values.daysLeft : Number.POSITIVE_INFINITY;
}
/** Unlike a difference, right for two infinities. */
function compareNumbers(a, b) {
    return a < b ? -1 : Number(a > b);
}

;// CONCATENATED MODULE: ./build/report/report.js



/** Sorts, counts and concludes. */
function makeReport(facts) {
    const { files, failOn, ...rest } = facts;
    const findings = [...facts.findings].sort(compareFindings);
    return {
        ...rest,
        findings,
        conclusion: conclude(findings, failOn, facts.datesCount),
        counts: {
            files,
            records: facts.records.length,
            status: countStatuses(facts.records),
            errors: findings.filter(({ severity }) => severity === 'error').length,
            warnings: findings.filter(({ severity }) => severity === 'warning').length,
        },
    };
}
/** Whether there is something that somebody must do now: an error, or a date within the window. */
function needsAction({ findings }) {
    return findings.some((finding) => finding.severity === 'error' || isDateFinding(finding));
}
/**
 * What was not seen in full but should have been. Workflows are skipped only by choice; a store, only because it could
 * not be asked.
 */
function gapsOf({ checks }) {
    return checks.filter(({ name, status }) => status !== 'complete' && !(name === 'workflows' && status === 'skipped'));
}
function conclude(findings, failOn, datesCount) {
    const fails = (finding) => (finding.severity === 'error' || failOn === 'warning') && (datesCount || !isDateFinding(finding));
    return failOn !== 'never' && findings.some(fails) ? 'failure' : 'success';
}
function countStatuses(records) {
    const counts = Object.fromEntries(STATUSES.map((status) => [status, 0]));
    for (const { status } of records)
        counts[status] += 1;
    return counts;
}

;// CONCATENATED MODULE: ./build/check.js







/** The check: reads all records, compares them with reality, judges them, and reports. */
async function check(settings, world) {
    const { now, origin } = world;
    const today = settings.today ?? dateIn(settings.timeZone, now);
    const deadlines = deadlinesOn(today, settings);
    const { directories, unreadable, records, findings: ofFiles, files, } = await readRecords(settings, deadlines, world.files);
    const reality = await lookAtReality(records, settings, {
        ...world,
        repository: origin.repository,
        judgesChange: !world.datesCount,
    });
    const register = {
        directories,
        unreadable,
        records: records.map((record) => assess(record, deadlines, reality.observe(record))),
        repository: origin.repository,
        isByRepository: settings.layout === 'by-repository',
        now: now.toISOString(),
        workflows: reality.workflows,
        stores: reality.stores,
        isElsewhere: await nameMatcher(settings.recordedElsewhere),
    };
    const findings = [...ofFiles];
    for (const rule of registerRules)
        findings.push(...rule.check(register));
    return makeReport({
        generatedAt: now.toISOString(),
        today,
        timeZone: settings.timeZone,
        expiresWithin: settings.expiresWithin,
        maxAge: settings.maxAge,
        origin,
        datesCount: world.datesCount,
        failOn: settings.failOn,
        checks: [stateOfRecords(register, files), ...reality.checks],
        files,
        records: register.records,
        findings,
    });
}
/** Patterns of names take no notice of case, as GitHub takes none. */
async function nameMatcher(patterns) {
    const matches = await excluder(patterns.map((pattern) => pattern.toUpperCase()));
    return (name) => matches(name.toUpperCase());
}

;// CONCATENATED MODULE: ./build/findings/prose.js




/** The sentence that tells a person what was found and what to do. One line, safe to show anywhere as text. */
function describe(finding) {
    return SENTENCES[finding.rule](finding);
}
/** A short name for what a finding is about: the secret, or the file where no name is known. */
function subjectOf({ record, file }) {
    return (0,visible/* shown */.SP)(record ?? file, SUBJECT_LENGTH);
}
/** A GitHub secret's name may be longer, but nobody reads it. */
const SUBJECT_LENGTH = 100;
/** What a date means today, to follow the name of a secret: "expires in 4 days (2026-11-27)". */
function datePhrase(rule, { date, daysLeft }) {
    const count = (0,counts/* days */._3)(Math.abs(daysLeft));
    switch (rule) {
        case 'expired':
            return daysLeft === 0 ? `expires today (${date})` : `expired ${count} ago (${date})`;
        case 'expiring':
            return `expires in ${count} (${date})`;
        case 'rotation-overdue':
            return daysLeft === 0
                ? `is due for rotation today (${date})`
                : `is overdue for rotation by ${count} (${date})`;
        case 'rotation-due':
            return `is due for rotation in ${count} (${date})`;
    }
}
const dateSentence = (finding) => `${subjectOf(finding)} ${datePhrase(finding.rule, finding.values)}.`;
const SENTENCES = {
    'no-records': ({ file, values }) => `${(0,visible/* quote */.hD)(file)} holds no record, so no secret is watched: ${EMPTY[values.why]}.`,
    'missing-readme': ({ file }) => `${(0,visible/* quote */.hD)(file)} has no README.md. Add one that says how secrets are created, updated and removed here.`,
    'unreadable-file': ({ values }) => `This could not be read, so a secret may go unwatched: ${FAULTS[values.fault]}.`,
    'unrecognised-file': () => 'This is neither a record (.md, .yml, .yaml, .txt) nor README.md. Rename it, or let its name begin with _ or list it under exclude.',
    syntax: ({ values: { problem } }) => problem.kind === 'duplicate-key'
        ? `${(0,visible/* quote */.hD)(problem.key)} says again what another line says. Keep the one that is true.`
        : `${problem.kind === 'not-text' ? 'This record has an error' : 'This is not a readable record'}: ${syntaxReason(problem)}.`,
    'missing-field': ({ values: { field } }) => `${field} is missing. ${whyNeeded(field)}`,
    'missing-instructions': () => 'The record does not say how to get a new secret and where to put it. Whoever has to rotate it will need that.',
    placeholder: ({ values: { field, text } }) => `${field} still holds the placeholder ${(0,visible/* quote */.hD)(text)}. Fill it in.`,
    'unknown-field': ({ values: { key, suggestion } }) => `${(0,visible/* quote */.hD)(key)} is no field of a record${suggestion ? `; did you mean ${suggestion}?` : ', so it is not checked.'}`,
    'invalid-date': ({ values: { field, text, suggestions } }) => `${field} is ${(0,visible/* quote */.hD)(text)}, which is not ${(0,records_fields/* fieldOf */._F)(field).kind.form}. ${correctedDate(suggestions)}`,
    'invalid-value': ({ values: { field, text, form, example } }) => `${field} is ${(0,visible/* quote */.hD)(text)}, which is not ${form}. Write, for example, ${example}.`,
    'duplicate-record': ({ values: { others } }) => `This secret is recorded more than once, also in ${others.slice(0, 3).map(visible/* quote */.hD).join(', ')}${others.length > 3 ? ` and ${others.length - 3} more` : ''}. Keep the record that is true.`,
    'scope-mismatch': ({ values: { field, says, placeSays } }) => `${field} says ${(0,visible/* quote */.hD)(says)}, but the ${field === 'scope' ? 'file name' : 'folder'} says ${(0,visible/* quote */.hD)(placeSays)}, which is taken. Make the two agree.`,
    'expires-before-updated': ({ values: { expires, updated } }) => `expires (${expires}) is before updated (${updated}). Was only one of them brought up to date?`,
    'updated-in-future': ({ values: { updated, today } }) => `updated is ${updated}, but today is ${today}. Write the date on which it was rotated.`,
    'unexplained-never': () => 'expires is never, without a reason. Add the field reason, so that the next reader can judge it.',
    'contains-secret-value': ({ values: { what } }) => `This line seems to contain the value of a secret (${what}). Remove it, rotate the secret, and remember that the history keeps it.`,
    expired: dateSentence,
    'rotation-overdue': dateSentence,
    expiring: dateSentence,
    'rotation-due': dateSentence,
    'undocumented-secret': ({ values: { name, count, suggestion } }) => `${(0,visible/* quote */.hD)(name)} is used here${count > 1 ? ` (${(0,counts/* plural */.LS)(count, 'time')} in this file)` : ''}, but has no record. Write ${(0,visible/* quote */.hD)(suggestion)}, or list the name under recorded-elsewhere.`,
    'unused-record': (finding) => `No workflow uses ${subjectOf(finding)}. Remove the secret with its record, or correct the name.`,
    'not-in-store': (finding) => `${subjectOf(finding)} is recorded, but is not in ${finding.values.where}. Was it removed, or renamed? Remove the record, or correct it.`,
    'not-recorded': (finding) => `${subjectOf(finding)} is in ${finding.values.where}, but has no record. Write ${(0,visible/* quote */.hD)(finding.values.suggestion)}, or list the name under recorded-elsewhere.`,
    'wrong-scope': (finding) => `${subjectOf(finding)} is recorded as in ${finding.values.says}, but is in ${finding.values.storeSays.join('; ')}. Correct the record.`,
    'stale-record': ({ values: { updated, storeUpdated } }) => `The store was updated on ${storeUpdated}, after the record's updated (${updated}). Bring the record up to date, and check expires, too.`,
    'store-not-updated': ({ values: { updated, storeUpdated } }) => `The record says updated ${updated}, but the store was last updated on ${storeUpdated}. Was the new value stored?`,
    'deletion-scheduled': (finding) => `AWS has scheduled the deletion of ${subjectOf(finding)}. Restore it, or remove the record.`,
    'aws-rotation-overdue': (finding) => `AWS should have rotated ${subjectOf(finding)} by ${finding.values.due}, and did not. Look at its rotation function.`,
    'check-incomplete': ({ values: { check, reason, remedy } }) => `${check} could not be checked in full: ${reason} ${remedy}`,
};
const EMPTY = {
    ...FAULTS,
    missing: 'there is no such directory; create it, or correct the input secrets-directory',
    link: 'it is a symbolic link, and links are not followed; name the directory itself',
    empty: 'it is empty; add a record for each secret',
    'only-readme': 'there is only a README.md; add a record for each secret',
    'only-unrecognised': 'nothing in it is a record (.md, .yml, .yaml, .txt)',
    'all-excluded': 'the input exclude leaves out everything in it',
};
/** Why a text is no record, or not quite, to follow a colon. */
function syntaxReason(problem) {
    switch (problem.kind) {
        case 'empty':
            return 'there is nothing in it';
        case 'no-front-matter':
            return 'Markdown needs its fields at the top, as YAML between two lines ---';
        case 'unclosed-front-matter':
            return 'the front matter is not closed; end it with a line ---';
        case 'no-fields':
            return 'there is no "key: value" line in it, such as secret-name: …';
        case 'not-a-mapping':
            return 'YAML must be one mapping of fields to values here, not a list or a single value';
        case 'too-complex':
            return 'its YAML is nested too deeply, or its aliases unfold to too much; write plain values';
        case 'not-text':
            return `${(0,visible/* quote */.hD)(problem.key)} must be a text (or a list of texts), not a mapping`;
        case 'yaml':
            return YAML_REASONS[problem.code] ?? `the YAML has an error here (${problem.code})`;
    }
}
/** By the error codes of the package `yaml`. Its own messages may quote the file, so they are not shown. */
const YAML_REASONS = {
    BAD_INDENT: 'the YAML is indented wrongly here',
    BLOCK_AS_IMPLICIT_KEY: 'a value holds a second "key: value"; put quotes around a value that contains a colon',
    MULTILINE_IMPLICIT_KEY: 'a line has no "key: value" form; is a colon missing, or a quote not closed?',
    MISSING_CHAR: 'a quote, a bracket or a colon is missing',
    MULTIPLE_DOCS: 'the file holds several YAML documents; write one record per file',
    TAB_AS_INDENT: 'YAML must not be indented with tabs; use spaces',
    TAG_RESOLVE_FAILED: 'YAML tags (!…) are not accepted; write plain values',
    NON_STRING_KEY: 'a key must be a text',
    BAD_ALIAS: 'a value that begins with * or & needs quotes',
    BAD_SCALAR_START: 'a value that begins with a special character (@ ` % | >) needs quotes',
    UNEXPECTED_TOKEN: 'the YAML has something unexpected here; a value with special characters needs quotes',
};
function whyNeeded(field) {
    switch (field) {
        case 'expires':
            return 'Without it nobody is warned: write the date that the provider shows (YYYY-MM-DD), or never.';
        case 'name':
            return 'Write the name that the secret has in its store.';
        case 'environment':
            return 'Name the environment, because scope is environment.';
        case 'updated':
            return 'Write the date on which the secret was last rotated.';
        case 'updated-by':
            return 'Write who rotated it, so that there is somebody to ask.';
        default:
            return `Write ${(0,records_fields/* fieldOf */._F)(field).kind.form}.`;
    }
}
function correctedDate(suggestions) {
    const [first, second] = suggestions;
    if (first && second)
        return `Write ${first} or ${second}, whichever it means.`;
    return `Write ${first ?? 'it like 2027-05-14'}.`;
}

;// CONCATENATED MODULE: ./build/report/links.js

/** The page that shows a file of the workspace; null where the files can't be linked to. */
function fileUrl({ filesUrl }, path, line) {
    if (!filesUrl)
        return null;
    const encoded = path.split('/').map(encode).join('/');
    // `plain=1` shows the lines of a Markdown file instead of its rendering.
    return line === undefined ? `${filesUrl}/${encoded}` : `${filesUrl}/${encoded}?plain=1#L${line}`;
}
/** The section of the documentation that explains a rule. */
function ruleUrl({ rulesUrl }, rule) {
    return `${rulesUrl}#${rule}`;
}
/** The page on which the value of a secret is set; null where that is not known. */
function settingsUrl({ serverUrl, repository }, record) {
    const { store, scope, name, region } = record;
    if (!name)
        return null;
    if (store === 'aws-secrets-manager') {
        if (!region || !/^[a-z0-9-]+$/.test(region))
            return null;
        return `https://${region}.console.aws.amazon.com/secretsmanager/secret?name=${encode(name)}&region=${region}`;
    }
    const page = SETTINGS_PAGES[store];
    const target = (0,records_record/* repositoryOf */._M)(record, repository);
    const owner = repository?.split('/')[0];
    if (!page)
        return null;
    if (scope === 'organization')
        return owner ? `${serverUrl}/organizations/${owner}/settings/secrets/${page}` : null;
    if (!target?.includes('/'))
        return null;
    return `${serverUrl}/${target}/settings/${scope === 'environment' ? 'environments' : `secrets/${page}`}`;
}
const SETTINGS_PAGES = {
    'github-actions': 'actions',
    'github-dependabot': 'dependabot',
    'github-codespaces': 'codespaces',
};
/** `encodeURIComponent` throws on half a character. */
function encode(text) {
    return encodeURIComponent(text.toWellFormed());
}

;// CONCATENATED MODULE: ./build/report/annotations.js






/** GitHub shows the first ten annotations of each level and step, and drops the others without a word. */
const MAX_ANNOTATIONS_PER_LEVEL = 10;
const LEVELS = ['error', 'warning', 'notice'];
/**
 * The annotations of a report, worst first; where there are too many, the last one tells how many more.
 *
 * @param reserved how many errors the step may have to add itself
 */
function toAnnotations(report, reserved = 0) {
    const byLevel = groupBy(report.findings, (finding) => levelOf(finding, report));
    return LEVELS.flatMap((level) => {
        const findings = byLevel.get(level) ?? [];
        const room = MAX_ANNOTATIONS_PER_LEVEL - (level === 'error' ? reserved : 0);
        if (findings.length <= room)
            return findings.map((finding) => annotate(finding, level, report));
        const shown = findings.slice(0, room - 1);
        const left = findings.length - shown.length;
        return [
            ...shown.map((finding) => annotate(finding, level, report)),
            {
                level,
                title: `and ${(0,counts/* thousands */.oh)(left)} more`,
                message: `There are ${(0,counts/* plural */.LS)(left, `more ${level}`)}. The job summary shows them.`,
            },
        ];
    });
}
function annotate(finding, level, { origin }) {
    return {
        level,
        title: `${subjectOf(finding)}: ${finding.rule}`,
        message: `${describe(finding)} ${ruleUrl(origin, finding.rule)}`,
        // A name with such characters leads nowhere then, but they must not reach the log.
        file: (0,visible/* visible */.RK)(finding.file),
        line: finding.at.line,
        column: finding.at.column,
    };
}
/** On a pull request a date is only noted: it is nothing that the pull request did. */
function levelOf(finding, { datesCount }) {
    return isDateFinding(finding) && !datesCount ? 'notice' : finding.severity;
}

// EXTERNAL MODULE: ./build/calendar/duration.js
var calendar_duration = __nccwpck_require__(5239);
;// CONCATENATED MODULE: ./build/report/json.js



/**
 * The report as other programs read it. Its form is published as `schema/report.schema.json`; a change that is
 * not an addition needs a new `schemaVersion`.
 */
function toJson(report) {
    const { counts, origin } = report;
    return {
        schemaVersion: 1,
        generatedAt: report.generatedAt,
        today: report.today,
        timeZone: report.timeZone,
        expiresWithin: (0,calendar_duration/* formatDuration */.a3)(report.expiresWithin),
        maxAge: report.maxAge ? (0,calendar_duration/* formatDuration */.a3)(report.maxAge) : null,
        repository: origin.repository,
        runUrl: origin.runUrl,
        conclusion: report.conclusion,
        counts: {
            files: counts.files,
            records: counts.records,
            expired: counts.status.expired,
            rotationOverdue: counts.status['rotation-overdue'],
            expiring: counts.status.expiring,
            rotationDue: counts.status['rotation-due'],
            ok: counts.status.ok,
            exempt: counts.status.exempt,
            unknown: counts.status.unknown,
            errors: counts.errors,
            warnings: counts.warnings,
        },
        checks: report.checks,
        records: report.records.map(recordToJson),
        findings: report.findings.map((finding) => findingToJson(finding, report)),
    };
}
/** A record of the report. */
function recordToJson({ record, observed, status, due }) {
    return {
        file: record.file,
        name: record.name,
        store: record.store,
        scope: record.scope,
        environment: record.environment,
        repository: record.repository,
        servers: record.servers,
        region: record.region,
        secret: record.secret,
        owner: record.owner,
        updated: record.updated,
        updatedBy: record.updatedBy,
        expires: record.expires,
        rotateEvery: record.rotateEvery ? (0,calendar_duration/* formatDuration */.a3)(record.rotateEvery) : null,
        reviewed: record.reviewed,
        due: due && { date: due.date, reason: due.reason },
        daysLeft: due?.daysLeft ?? null,
        status,
        storeUpdated: observed.storeUpdated,
        inStore: observed.inStore,
        uses: observed.uses,
    };
}
function findingToJson(finding, { origin }) {
    return {
        rule: finding.rule,
        severity: finding.severity,
        message: describe(finding),
        file: finding.file,
        line: finding.at.line,
        column: finding.at.column,
        record: finding.record,
        help: ruleUrl(origin, finding.rule),
    };
}

;// CONCATENATED MODULE: ./build/report/phrases.js




/** The whole report in one line: "2 expired, 3 expiring soon in org/repo". */
function headline(report) {
    const { findings, origin } = report;
    const count = (rule) => findings.filter((finding) => finding.rule === rule).length;
    const errors = findings.filter((finding) => finding.severity === 'error' && !isDateFinding(finding)).length;
    const parts = [
        [count('expired'), 'expired'],
        [count('rotation-overdue'), 'overdue for rotation'],
        [count('expiring'), 'expiring soon'],
        [count('rotation-due'), 'due for rotation soon'],
    ]
        .filter(([number]) => number)
        .map(([number, what]) => `${(0,counts/* thousands */.oh)(Number(number))} ${what}`);
    if (errors > 0)
        parts.push((0,counts/* plural */.LS)(errors, 'error'));
    if (report.conclusion === 'failure' && parts.length === 0)
        parts.push((0,counts/* plural */.LS)(report.counts.warnings, 'warning'));
    if (parts.length === 0)
        parts.push('Nothing is due');
    return `${parts.join(', ')}${origin.repository ? ` in ${origin.repository}` : ''}`;
}
/** How much was read: "12 records", or "10 of 12 records". */
function coverage({ counts: { files, records } }) {
    return files === records
        ? (0,counts/* plural */.LS)(records, 'record')
        : `${(0,counts/* thousands */.oh)(records)} of ${(0,counts/* plural */.LS)(files, 'record')}`;
}
/** "30 days", "1 month". */
function durationWords({ count, unit }) {
    return (0,counts/* plural */.LS)(count, unit);
}
/** Where the value of a secret is kept and used: "organization secret", "environment production". */
function whereabouts(record) {
    const { store, scope, environment, repository, region, servers } = record;
    const level = scope === 'environment' ? `environment ${environment ?? '?'}` : `${scope} secret`;
    const parts = [
        servers.join(', '),
        // Where most of them are need not be said.
        store === 'github-actions' ? '' : names/* STORE_NAMES */.nX[store],
        region ?? '',
        store.startsWith('github-') ? level : '',
        repository ?? '',
    ];
    return (0,visible/* shown */.SP)(parts.filter(Boolean).join(' · '), WHEREABOUTS_LENGTH);
}
const WHEREABOUTS_LENGTH = 100;
const PERSON_LENGTH = 60;
/** Whom to ask about a secret: its owner, else who rotated it last; blank when the record says neither. */
function responsible({ owner, updatedBy }) {
    if (owner)
        return (0,visible/* shown */.SP)(owner, PERSON_LENGTH);
    return updatedBy ? `last rotated by ${(0,visible/* shown */.SP)(updatedBy, PERSON_LENGTH)}` : '';
}

;// CONCATENATED MODULE: ./build/report/slack/rich-text.js

/** Slack itself takes 3,000 characters, but the whole message must fit; no page of a provider needs that much. */
const MAX_URL = 1_000;
/** https://docs.slack.dev/reference/block-kit/blocks/header-block */
const MAX_HEADER = 150;
function rich_text_text(value, style) {
    return { type: 'text', text: value, ...(style && { style }) };
}
/** A link; only its label where the URL is longer than a message has room for. */
function rich_text_link(url, label) {
    return url.length <= MAX_URL ? { type: 'link', url, text: label } : rich_text_text(label);
}
function mention({ kind, id }) {
    return kind === 'user' ? { type: 'user', user_id: id } : { type: 'usergroup', usergroup_id: id };
}
function section(elements) {
    return { type: 'rich_text_section', elements };
}
function header(value) {
    return { type: 'header', text: { type: 'plain_text', text: (0,visible/* clip */.$Q)(value, MAX_HEADER), emoji: false } };
}
/** A line of small print, in Slack's markup; `mrkdwn` must be escaped where it is not the product's own. */
function context(mrkdwn) {
    return { type: 'context', elements: [{ type: 'mrkdwn', text: mrkdwn, verbatim: true }] };
}
function paragraph(leaves) {
    return { type: 'rich_text', elements: [section(leaves)] };
}
/** A titled list. */
function list(title, items) {
    return {
        type: 'rich_text',
        elements: [
            section([rich_text_text(title, { bold: true })]),
            { type: 'rich_text_list', style: 'bullet', elements: items.map(section) },
        ],
    };
}
/** The three characters that are markup in Slack's text: https://docs.slack.dev/messaging/formatting-message-text */
function escapeMrkdwn(value) {
    return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
/** How many characters some leaves add to a message; the counted limit is on text, and links are counted, too. */
function lengthOf(leaves) {
    return leaves.reduce((sum, leaf) => sum + Object.values(leaf).join('').length, 0);
}

;// CONCATENATED MODULE: ./build/report/slack/lines.js







/** The groups of the message, worst first. */
const GROUPS = [
    'Expired',
    'Expiring',
    'Records we could not read',
    'Not recorded or not in the store',
    'Other',
];
/** An owner is mentioned when a secret has expired, or has this many days left, or fewer. */
const URGENT_DAYS = 7;
const SENTENCE_LENGTH = 300;
/** The lines of a report, worst first. Warnings that are no dates are left to the job summary. */
function lines_linesOf(report, mentions) {
    const records = new Map(report.records.map(({ record }) => [record.file, record]));
    // What has stopped working comes before what is only old.
    const rank = ({ rule }) => Number(rule !== 'expired') + Number(rule !== 'rotation-overdue' && rule !== 'expired');
    const dates = report.findings.filter(isDateFinding).sort((a, b) => rank(a) - rank(b));
    const errors = report.findings.filter((finding) => finding.severity === 'error' && !isDateFinding(finding));
    const lines = errors.map((finding) => errorLine(finding, report));
    // All dates of one secret stand in one line, in the group of the worst.
    for (const [file, ofRecord] of groupBy(dates, (finding) => finding.file)) {
        const record = records.get(file);
        if (record)
            lines.push(dateLine(ofRecord, record, report, mentions));
    }
    return GROUPS.flatMap((group) => lines.filter((line) => line.group === group));
}
function dateLine(dates, record, report, mentions) {
    const [first] = dates;
    const isUrgent = dates.some(({ values }) => values.daysLeft <= URGENT_DAYS);
    const slackId = isUrgent && record.owner ? mentions.get(record.owner.toLowerCase()) : undefined;
    const sentence = ` ${dates.map(({ rule, values }) => datePhrase(rule, values)).join(' and ')}`;
    const [where, person] = [whereabouts(record), responsible(record)];
    const instructions = fileUrl(report.origin, record.file);
    return {
        group: first.severity === 'error' ? 'Expired' : 'Expiring',
        leaves: joined([
            [rich_text_text(subjectOf(first), { bold: true }), rich_text_text(sentence)],
            where ? [rich_text_text(where)] : [],
            slackId ? [mention(slackId)] : person ? [rich_text_text(person)] : [],
            instructions ? [rich_text_link(instructions, 'instructions')] : [],
            rotateLink(record, report),
        ]),
        plain: [subjectOf(first) + sentence, where, person].filter(Boolean).join(' · '),
    };
}
/** Where to make a new one; the label names the host, so that nobody is sent anywhere unawares. */
function rotateLink(record, { origin }) {
    if (record.rotateUrl)
        return [rich_text_link(record.rotateUrl, `new one at ${(0,visible/* clip */.$Q)(new URL(record.rotateUrl).host, 60)}`)];
    const settings = settingsUrl(origin, record);
    return settings ? [rich_text_link(settings, 'settings')] : [];
}
function errorLine(finding, { origin }) {
    const url = fileUrl(origin, finding.file, finding.at.line);
    const help = ruleUrl(origin, finding.rule);
    const sentence = `: ${(0,visible/* clip */.$Q)(describe(finding), SENTENCE_LENGTH)}`;
    return {
        group: COULD_NOT_READ.has(finding.rule) ? 'Records we could not read' : 'Other',
        leaves: joined([
            [rich_text_text(subjectOf(finding), { bold: true }), rich_text_text(sentence)],
            url ? [rich_text_link(url, 'record')] : [],
            help.startsWith('https:') ? [rich_text_link(help, 'help')] : [],
        ]),
        isLeak: finding.rule === 'contains-secret-value',
        plain: subjectOf(finding) + sentence,
    };
}
const COULD_NOT_READ = new Set([
    'no-records',
    'unreadable-file',
    'syntax',
    'missing-field',
    'invalid-date',
    'invalid-value',
]);
/** The parts that say something, with a dot between them. */
function joined(parts) {
    return parts
        .filter((part) => part.length > 0)
        .flatMap((part, index) => (index > 0 ? [rich_text_text(' · '), ...part] : part));
}

;// CONCATENATED MODULE: ./build/report/slack/message.js







/**
 * The characters of all lines together. Slack refuses a message (`msg_blocks_too_long`) somewhere above 11,000
 * to 13,000 characters in its blocks; the limit is not documented, so this keeps well below.
 * https://github.com/slackapi/bolt-js/issues/2509
 */
const MAX_LINES_LENGTH = 8_000;
/** https://docs.slack.dev/reference/methods/chat.postMessage#truncating */
const MAX_TEXT = 4_000;
/** The one message about a report, however much there is to say. */
function toSlackMessage(report, mentions) {
    const lines = lines_linesOf(report, mentions);
    const byUrgency = sortByUrgency(lines);
    const fitting = new Set(byUrgency.slice(0, countFitting(byUrgency)));
    const blocks = [
        header(headline(report)),
        context(smallPrint(report)),
        ...GROUPS.flatMap((group) => groupBlock(group, lines, fitting)),
        ...footnotes(report),
    ];
    // Out of its order only when something has to be left out.
    return { text: digest(report, fitting.size < lines.length ? byUrgency : lines), blocks };
}
/** What to keep when not all fits: what lies open, then the worst of each group, then the groups in their order. */
function sortByUrgency(lines) {
    const isFirst = (line, index) => lines.findIndex(({ group }) => group === line.group) === index;
    const rank = (line, index) => (line.isLeak ? 0 : isFirst(line, index) ? 1 : 2);
    const ranked = lines.map((line, index) => ({ line, rank: rank(line, index) }));
    return ranked.sort((a, b) => a.rank - b.rank).map(({ line }) => line);
}
/** How many lines fit, the most urgent first. One always does. */
function countFitting(lines) {
    let length = 0;
    const tooLong = lines.findIndex(({ leaves }) => {
        length += lengthOf(leaves);
        return length > MAX_LINES_LENGTH;
    });
    return tooLong < 0 ? lines.length : Math.max(tooLong, 1);
}
function groupBlock(group, lines, fitting) {
    const inGroup = lines.filter((line) => line.group === group);
    if (inGroup.length === 0)
        return [];
    const items = inGroup.filter((line) => fitting.has(line)).map(({ leaves }) => leaves);
    const more = inGroup.length - items.length;
    return [
        list(group, more > 0 ? [...items, [rich_text_text(`and ${(0,counts/* thousands */.oh)(more)} more in the job summary`)]] : items),
    ];
}
function smallPrint(report) {
    const { origin, today, expiresWithin } = report;
    const parts = [today, `looking ${durationWords(expiresWithin)} ahead`, `${coverage(report)} checked`].map(escapeMrkdwn);
    if (origin.runUrl)
        parts.push(`<${escapeMrkdwn(origin.runUrl)}|job summary>`);
    return parts.join(' · ');
}
/** What comes next where nothing is due, and how many warnings wait in the summary. */
function footnotes(report) {
    const blocks = [];
    const next = needsAction(report) ? undefined : soonest(report);
    if (next?.due) {
        const name = (0,visible/* shown */.SP)(next.record.name ?? next.record.file, 100);
        blocks.push(paragraph([rich_text_text(`Next: ${name} in ${(0,counts/* days */._3)(next.due.daysLeft)} (${next.due.date})`)]));
    }
    const warnings = report.findings.filter((finding) => finding.severity === 'warning' && !isDateFinding(finding));
    if (warnings.length > 0) {
        blocks.push(context(`${(0,counts/* plural */.LS)(warnings.length, 'warning')} in the job summary`));
    }
    return blocks;
}
function soonest({ records }) {
    const ahead = records.filter(({ due }) => due !== null && due.standing === 'far');
    return ahead.reduce((first, record) => (!first?.due || (record.due && record.due.date < first.due.date) ? record : first), undefined);
}
/** The same as text, for notifications and screen readers, and for when Slack does not take the blocks. */
function digest(report, lines) {
    const link = report.origin.runUrl ? `\n${report.origin.runUrl}` : '';
    let digested = headline(report);
    for (const [index, { plain }] of lines.entries()) {
        const line = `\n• ${plain}`;
        const more = `\nand ${(0,counts/* thousands */.oh)(lines.length - index)} more in the job summary`;
        if (escapeMrkdwn(digested + line + more + link).length > MAX_TEXT)
            return escapeMrkdwn(digested + more + link);
        digested += line;
    }
    return escapeMrkdwn(digested + link);
}

;// CONCATENATED MODULE: ./build/report/summary/markdown.js

/** Characters that mean something in Markdown, in HTML, or to GitHub (mentions, references, mathematics). */
const SPECIAL = /[&<>"'`*_~|[\]\\#@$^:]|www\./gi;
/**
 * Text that is shown as it is, in Markdown and in HTML alike: every special character becomes a character
 * reference, which neither of them reads as markup.
 */
function escapeMarkdown(text) {
    return (0,visible/* visible */.RK)(text).replaceAll(SPECIAL, (special) => special.replaceAll(/[^a-z]/gi, (char) => `&#${char.charCodeAt(0)};`));
}
/** The same, cut to a length that is still read. */
function cell(text, length = 100) {
    return escapeMarkdown((0,visible/* shown */.SP)(text, length));
}
/** A link whose label is the product's own or escaped. */
function markdownLink(label, url) {
    // In a link, too, Markdown reads `&lt;` as a character reference.
    const target = url.replaceAll(/[\s()<>"'`\\|[\]]/g, encodeUnsafe).replaceAll('&', '&amp;');
    return `[${label}](${target})`;
}
/** `encodeURIComponent` leaves some of these as they are. */
function encodeUnsafe(char) {
    return `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
/** The bytes of a text in UTF-8, in which GitHub counts the size of a summary. */
function byteLength(text) {
    return Buffer.byteLength(text);
}
/**
 * A line for each item, as many as fit into a number of bytes.
 *
 * @param more the line that stands for those that do not fit
 */
function fitLines(items, toLine, maxBytes, more) {
    const lines = [];
    let bytes = 0;
    for (const item of items) {
        const line = toLine(item);
        bytes += byteLength(line) + 1;
        if (bytes > maxBytes)
            return [...lines, more(items.length - lines.length)];
        lines.push(line);
    }
    return lines;
}

;// CONCATENATED MODULE: ./build/report/summary/tables.js



const STATUS_WORDS = {
    expired: '🔴 expired',
    'rotation-overdue': '🔴 overdue for rotation',
    expiring: '🟠 expiring',
    'rotation-due': '🟠 due for rotation',
    unknown: '🔴 unknown',
    ok: '🟢 ok',
    exempt: '⚪ no secret',
};
/** The head of the table of secrets. */
const TABLE_HEAD = [
    '| Status | Secret | Where | Owner | Expires | Days left | Links |',
    '| :-- | :-- | :-- | :-- | :-- | --: | :-- |',
];
/** A row of the table of secrets. */
function tableRow(assessed, report) {
    const { record, status, due } = assessed;
    const cells = [
        STATUS_WORDS[status],
        `**${cell(record.name ?? record.file)}**`,
        escapeMarkdown(whereabouts(record)),
        escapeMarkdown(responsible(record)),
        dueCell(assessed),
        due ? String(due.daysLeft) : '',
        links({ record, report }),
    ];
    return `| ${cells.join(' | ')} |`;
}
/** The earliest date, and any other that is past or near; where one is an age, the word says so. */
function dueCell({ record, status, dueDates }) {
    if (dueDates.length === 0)
        return record.expires ?? (status === 'exempt' ? '' : '?');
    return dueDates
        .filter(({ standing }, index) => index === 0 || standing !== 'far')
        .map(({ date, reason }) => (reason === 'expires' ? date : `${date} (rotation)`))
        .join(', ');
}
function links({ record, report }) {
    const instructions = fileUrl(report.origin, record.file);
    const settings = settingsUrl(report.origin, record);
    return [
        instructions && markdownLink('instructions', instructions),
        record.rotateUrl && markdownLink('new one', record.rotateUrl),
        settings && markdownLink('settings', settings),
    ]
        .filter(Boolean)
        .join(' · ');
}

;// CONCATENATED MODULE: ./build/report/summary/timeline.js



/** More rows than that no longer make a picture. */
const MAX_ROWS = 40;
const LABEL_LENGTH = 50;
/** What is due in the next 12 months, as a Mermaid gantt chart; blank when that is nothing. */
function timeline(report) {
    const { today } = report;
    const end = (0,calendar_date/* addDuration */.Gw)(today, { count: 12, unit: 'month' });
    const due = report.records
        .filter(({ due }) => due !== null && due.date <= end)
        .sort((a, b) => compareCodePoints(a.due?.date ?? '', b.due?.date ?? ''));
    if (due.length === 0)
        return [];
    const rows = due.slice(0, MAX_ROWS).map((record) => row(record, today));
    const more = due.length > MAX_ROWS ? [`The first ${MAX_ROWS} of ${(0,counts/* plural */.LS)(due.length, 'secret')}.`, ''] : [];
    return [
        '### Due in the next 12 months',
        '',
        ...more,
        '```mermaid',
        'gantt',
        '  dateFormat YYYY-MM-DD',
        '  axisFormat %b %Y',
        '  tickInterval 1month',
        ...rows.map((text) => `  ${text}`),
        '```',
        '',
    ];
}
/**
 * A bar from today to the date; what has passed is a mark on today. The date comes first, since a name at the
 * beginning of a line could be a word of Mermaid's (`section`, `click`).
 */
function row({ record, due, status }, today) {
    const label = toLabel(record.name ?? record.file);
    const date = due?.date ?? today;
    if (date <= today)
        return `${date} ${label} :crit, milestone, ${today}, 0d`;
    // Not `active`, whose label can't be read on a dark page.
    const tag = status === 'expiring' || status === 'rotation-due' ? 'crit, ' : '';
    return `${date} ${label} :${tag}${today}, ${date}`;
}
/** Characters that Mermaid reads as part of its own syntax are left out. */
function toLabel(text) {
    return (text
        .replaceAll(/[^A-Za-z0-9 _./-]/g, ' ')
        .slice(0, LABEL_LENGTH)
        .trim() || 'record');
}

;// CONCATENATED MODULE: ./build/report/summary/summary.js













/**
 * GitHub drops a step's summary as a whole when it is over 1 MiB. The three long parts share 750 KB; what is
 * around them is short.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
 */
const MAX_URGENT_BYTES = 300_000;
const MAX_PROBLEM_BYTES = 250_000;
const MAX_OTHER_BYTES = 200_000;
const URGENT = new Set([
    'expired',
    'rotation-overdue',
    'expiring',
    'rotation-due',
    'unknown',
]);
/** The job summary: the verdict first, then what to do, worst first, then everything else. */
function toSummary(report) {
    const urgent = report.records.filter(({ status }) => URGENT.has(status)).sort(compareUrgency);
    const others = report.records.filter(({ status }) => !URGENT.has(status));
    return [
        `## ${verdictIcon(report)} ${escapeMarkdown(headline(report))}`,
        '',
        summary_smallPrint(report),
        '',
        ...table(urgent, report, MAX_URGENT_BYTES),
        ...problems(report),
        ...timeline(report),
        ...otherRecords(others, report),
        ...checks(report),
        '',
    ].join('\n');
}
/** Green only when there is nothing to act on and everything was seen, whatever the step is told to fail on. */
function verdictIcon(report) {
    if (report.conclusion === 'failure')
        return '❌';
    return needsAction(report) || gapsOf(report).length > 0 ? '⚠️' : '✅';
}
function summary_smallPrint(report) {
    const { today, timeZone, expiresWithin, maxAge } = report;
    const parts = [
        `${today} (${timeZone})`,
        `looking ${durationWords(expiresWithin)} ahead, to ${(0,calendar_date/* addDuration */.Gw)(today, expiresWithin)}`,
        ...(maxAge ? [`maximum age ${durationWords(maxAge)}`] : []),
        `${coverage(report)} checked`,
    ];
    return escapeMarkdown(parts.join(' · '));
}
function table(records, report, maxBytes) {
    if (records.length === 0)
        return [];
    const rows = fitLines(records, (record) => tableRow(record, report), maxBytes, (count) => `\n${leftOut(count, 'secret')}`);
    return [...TABLE_HEAD, ...rows, ''];
}
/** A line for each file, and below it one for each finding; the files in the order of their worst finding. */
function problems(report) {
    const byFile = groupBy(report.findings.filter((finding) => !isDateFinding(finding)), ({ file }) => file);
    if (byFile.size === 0)
        return [];
    const lines = fitLines([...byFile].flatMap(([file, findings]) => [file, ...findings]), (item) => (typeof item === 'string' ? fileLine(item, report) : findingLine(item, report)), MAX_PROBLEM_BYTES, (count) => `\n${leftOut(count, 'line')}`);
    return ['### Problems', '', ...lines, ''];
}
function fileLine(file, { origin }) {
    const url = fileUrl(origin, file);
    const name = escapeMarkdown(file);
    // Bold, so that a name such as `- x` does not begin a list.
    return `- **${url ? markdownLink(name, url) : name}**`;
}
function findingLine(finding, { origin }) {
    const url = fileUrl(origin, finding.file, finding.at.line);
    const line = `line ${finding.at.line}`;
    const help = ruleUrl(origin, finding.rule);
    const rule = help.startsWith('https:') ? markdownLink(finding.rule, help) : finding.rule;
    const icon = finding.severity === 'error' ? '🔴' : '🟡';
    return `  - ${icon} ${url ? markdownLink(line, url) : line}: ${escapeMarkdown(describe(finding))} (${rule})`;
}
function otherRecords(records, report) {
    if (records.length === 0)
        return [];
    const title = `All other records (${(0,counts/* thousands */.oh)(records.length)})`;
    return [
        `<details><summary>${title}</summary>`,
        '',
        ...table(records, report, MAX_OTHER_BYTES),
        '</details>',
        '',
    ];
}
function checks(report) {
    const lines = report.checks.map(({ name, status, reason }) => {
        const icon = status === 'complete' ? '✅' : status === 'skipped' ? '⚪' : '❌';
        return `- ${icon} ${name}: ${status}${reason ? `, ${escapeMarkdown(reason)}` : ''}`;
    });
    return ['### What was checked', '', ...lines];
}
function leftOut(count, noun) {
    return `And ${(0,counts/* plural */.LS)(count, `more ${noun}`)}: the summary is full. The report file (input report-file) has everything.`;
}
function compareUrgency(a, b) {
    return (STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status) ||
        (a.due?.daysLeft ?? 0) - (b.due?.daysLeft ?? 0) ||
        compareCodePoints(a.record.file, b.record.file));
}

;// CONCATENATED MODULE: ./build/settings/inputs.js

/** Every input and its default; `action.yml` says the same. */
const INPUT_DEFAULTS = {
    'secrets-directory': 'secrets',
    layout: 'flat',
    exclude: '',
    'expires-within': '30d',
    'max-age': '',
    'time-zone': 'UTC',
    today: '',
    'fail-on': 'error',
    'slack-token': '',
    'slack-channel': '',
    'slack-webhook-url': '',
    'slack-notify': 'problems',
    'slack-mentions': '',
    'slack-api-url': 'https://slack.com/api/',
    'check-workflows': 'true',
    'recorded-elsewhere': '',
    'check-stores': '',
    'github-token': '',
    'aws-regions': '',
    'report-file': '',
};
/** The inputs whose values must never be shown. */
const SECRET_INPUTS = ['slack-token', 'slack-webhook-url', 'github-token'];
/** An input as the input of a step is called. */
const ofStep = (name) => `Input ${name}`;
/** @param get the text of an input as it was given, blank when it was not */
function inputReader(get, title = ofStep) {
    const problems = [];
    const text = (name) => get(name).trim() || INPUT_DEFAULTS[name];
    return {
        problems,
        text,
        title,
        reject: (problem) => problems.push(problem),
        read(name, parse, expected) {
            const given = text(name);
            const value = given ? parse(given) : undefined;
            if (given && value === undefined) {
                const shown = SECRET_INPUTS.includes(name) ? 'not usable (its value is not shown)' : (0,visible/* quote */.hD)(given);
                problems.push(`${title(name)} is ${shown}; write ${expected}.`);
            }
            return value;
        },
    };
}
/** A parser for one of some words. */
function oneOf(...words) {
    return (text) => words.find((word) => word === text);
}
/** The lines of a text that say something. */
function readLines(text) {
    return text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter(Boolean);
}

;// CONCATENATED MODULE: ./build/settings/slack-mentions.js

const ID = /^(?:[UW]|(S))[A-Z0-9]{2,30}$/;
/** Reads the input `slack-mentions`, a YAML mapping of owner to Slack ID. Owners compare without regard to case. */
async function readMentions({ text, reject }) {
    const mentions = new Map();
    const given = text('slack-mentions');
    if (!given)
        return mentions;
    const mapping = await parseYaml(given);
    if (typeof mapping !== 'object' || mapping === null || Array.isArray(mapping)) {
        reject(`Input slack-mentions is ${(0,visible/* quote */.hD)(given)}; write a YAML mapping, a line such as “platform: S0123456789” for each owner.`);
        return mentions;
    }
    for (const [key, id] of Object.entries(mapping)) {
        const owner = key.trim();
        const match = typeof id === 'string' ? ID.exec(id) : null;
        if (!owner)
            reject('Input slack-mentions has an ID without an owner.');
        else if (mentions.has(owner.toLowerCase()))
            reject(`Input slack-mentions has ${(0,visible/* quote */.hD)(owner)} twice; keep one.`);
        else if (match)
            mentions.set(owner.toLowerCase(), { kind: match[1] ? 'usergroup' : 'user', id: match[0] });
        else
            reject(`Input slack-mentions has ${(0,visible/* quote */.hD)(typeof id === 'string' ? id : JSON.stringify(id))} for ${(0,visible/* quote */.hD)(owner)}; write the ID of a user (U…) or of a user group (S…).`);
    }
    return mentions;
}
async function parseYaml(text) {
    const { parse } = await __nccwpck_require__.e(/* import() */ 815).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8815, 19));
    try {
        return parse(text, { schema: 'failsafe', maxAliasCount: 0 });
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/settings/slack.js


/** Reads the inputs that begin with `slack-`. An incomplete destination is a problem only where one is needed. */
async function readSlackSettings(inputs, postsToChat) {
    const { read, reject } = inputs;
    const notify = read('slack-notify', oneOf('problems', 'always', 'never'), 'problems, always or never') ?? 'problems';
    const mentions = await readMentions(inputs);
    const token = read('slack-token', readToken, 'one bot token (xoxb-…)');
    const channel = read('slack-channel', readChannel, 'the ID (C…) or the name of one channel, not its link');
    const url = read('slack-webhook-url', readUrl, 'the https:// URL of an incoming webhook');
    const apiUrl = read('slack-api-url', readUrl, 'an https:// URL') ?? '';
    let destination;
    if (token && channel)
        destination = { kind: 'bot', token, channel, apiUrl: apiUrl.replace(/\/*$/, '/') };
    else if (url)
        destination = { kind: 'webhook', url };
    if (postsToChat && notify !== 'never') {
        const isGiven = (name) => inputs.text(name) !== '';
        if (isGiven('slack-webhook-url') && (isGiven('slack-token') || isGiven('slack-channel'))) {
            reject('Inputs slack-webhook-url and slack-token with slack-channel are both set; set one of the two.');
        }
        else if (isGiven('slack-channel') && !isGiven('slack-token')) {
            reject('Input slack-channel is set, but slack-token is empty. Does the secret that holds the token exist here?');
        }
        else if (isGiven('slack-token') && !isGiven('slack-channel')) {
            reject('Input slack-token is set, but slack-channel is empty; write the channel to post to.');
        }
        else if (notify === 'always' && !isGiven('slack-token') && !isGiven('slack-webhook-url')) {
            reject('Input slack-notify is “always”, but neither slack-token with slack-channel nor slack-webhook-url is set.');
        }
    }
    return { destination, notify, mentions };
}
/** What no header can hold, such as a character that a text editor has put in, can't be sent. */
function readToken(text) {
    return /^[\x21-\x7e]+$/.test(text) ? text : undefined;
}
function readChannel(text) {
    return /^#?[^\s#/:,]{1,80}$/.test(text) ? text : undefined;
}
/** An https URL, which holds no user; http only to this machine, where nothing can listen in between. */
function readUrl(text) {
    if (/\s/.test(text) || !URL.canParse(text))
        return undefined;
    const { protocol, hostname, username, password } = new URL(text);
    // Nothing is sent to a URL with these.
    if (username || password)
        return undefined;
    const isLoopback = /^(127\.0\.0\.1|localhost|\[::1\])$/.test(hostname);
    return protocol === 'https:' || (protocol === 'http:' && isLoopback) ? text : undefined;
}

;// CONCATENATED MODULE: ./build/settings/stores.js


const ASKABLE = records_fields/* STORES */.ZZ.filter((store) => store !== 'other');
/** @param judgesChange true for a pull request, where a missing token is no problem */
function readStoreSettings(inputs, judgesChange) {
    const { read, text, reject, title } = inputs;
    const asked = read('check-stores', stores_readStores, `stores, a line each: ${ASKABLE.join(', ')}`) ?? [];
    const githubToken = read('github-token', (token) => (/\s/.test(token) ? undefined : token), 'one token') ?? '';
    const awsRegions = read('aws-regions', readRegions, 'regions, a line each, such as eu-north-1') ?? [];
    if (asked.some((store) => store.startsWith('github-')) && !text('github-token') && !judgesChange) {
        reject(`${title('github-token')} is empty, but check-stores names a store of GitHub; the job's own token can't list secrets.`);
    }
    return { asked, githubToken, awsRegions };
}
function stores_readStores(text) {
    const names = readLines(text).flatMap((line) => line.split(/[\s,]+/));
    const stores = names.map((name) => ASKABLE.find((store) => store === name));
    return stores.every((store) => store !== undefined) ? [...new Set(stores)] : undefined;
}
function readRegions(text) {
    const regions = readLines(text).flatMap((line) => line.split(/[\s,]+/));
    return regions.every((region) => /^[a-z]{2,}(-[a-z]+)+-\d$/.test(region))
        ? [...new Set(regions)]
        : undefined;
}

;// CONCATENATED MODULE: ./build/settings/settings.js






/**
 * Reads all inputs, and reports all that is wrong with them together.
 *
 * @param get the text of an input as it was given, blank when it was not
 * @param postsToChat false where nothing is posted (a pull request, whose fork has no secrets): then an
 *   incomplete Slack configuration is no problem
 */
async function readSettings(get, postsToChat) {
    const inputs = inputReader(get);
    const settings = {
        ...readCheckSettings(inputs, !postsToChat),
        slack: await readSlackSettings(inputs, postsToChat),
        reportFile: inputs.read('report-file', readFileName, 'the path of one file'),
    };
    return inputs.problems.length > 0 ? { problems: inputs.problems } : { settings };
}
/** @param judgesChange true for a pull request, where a missing token is no problem */
function readCheckSettings(inputs, judgesChange) {
    const { read } = inputs;
    const directories = 'directories inside the workspace, a line each, none inside another';
    const duration = 'a duration such as 30d, 4w, 3mo or 1y (a bare number is days)';
    return {
        directories: read('secrets-directory', readDirectories, directories) ?? [],
        layout: read('layout', oneOf('flat', 'by-repository'), 'flat or by-repository') ?? 'flat',
        exclude: read('exclude', readPatterns, 'glob patterns, a line each, relative to the workspace, with / and without a leading !') ?? [],
        expiresWithin: read('expires-within', calendar_duration/* parseDuration */.E9, duration) ?? { count: 0, unit: 'day' },
        maxAge: read('max-age', readAge, `${duration}, of at least a day`),
        timeZone: read('time-zone', readTimeZone, 'an IANA time zone such as Europe/Oslo') ?? 'UTC',
        today: read('today', calendar_date/* parseDate */._U, 'a calendar date, YYYY-MM-DD'),
        checkWorkflows: read('check-workflows', readBoolean, 'true or false') ?? true,
        recordedElsewhere: read('recorded-elsewhere', readPatterns, 'names or patterns, a line each, without a leading !') ?? [],
        stores: readStoreSettings(inputs, judgesChange),
        failOn: read('fail-on', oneOf('error', 'warning', 'never'), 'error, warning or never') ?? 'error',
    };
}
/** As YAML 1.2 writes it, in any case; nothing else is taken for false. */
function readBoolean(text) {
    if (/^true$/i.test(text))
        return true;
    return /^false$/i.test(text) ? false : undefined;
}
function readAge(text) {
    const duration = (0,calendar_duration/* parseDuration */.E9)(text);
    return duration && duration.count > 0 ? duration : undefined;
}
function readTimeZone(text) {
    return isTimeZone(text) ? text : undefined;
}
function readFileName(text) {
    return /[\r\n\0]/.test(text) ? undefined : text;
}
/** Paths below the workspace in one form: `./a//b/` is `a/b`, and the workspace itself is `.`. */
function readDirectories(text) {
    const paths = [];
    for (const line of readLines(text)) {
        const parts = line.split(/[/\\]/).filter((part) => part !== '' && part !== '.');
        if (/^[/\\]|^[A-Za-z]:|\0/.test(line) || parts.includes('..'))
            return undefined;
        paths.push(parts.join('/') || '.');
    }
    const contains = (a, b) => a === '.' || a === b || b.startsWith(`${a}/`);
    const overlap = paths.some((a, i) => paths.some((b, j) => i !== j && contains(a, b)));
    return overlap ? undefined : paths;
}
/**
 * A leading `!` would mean "everything but", and leave out far more than its writer thinks; one that begins with `/`
 * or has a `\\` would match nothing.
 */
function readPatterns(text) {
    const patterns = readLines(text);
    return patterns.some((pattern) => /^[!/]|\\/.test(pattern)) ? undefined : patterns;
}

;// CONCATENATED MODULE: ./build/step.js











/**
 * One step of a workflow: checks, writes down what it found, then tells Slack.
 *
 * Slack comes last, so that nothing that happens there keeps the rest from being written. Whatever can't be
 * written or delivered fails the step, and does not keep the rest from being tried.
 */
async function runStep(world) {
    const { page } = world;
    for (const name of SECRET_INPUTS) {
        const value = world.input(name).trim();
        if (value)
            page.mask(value);
    }
    const result = await readSettings(world.input, world.datesCount);
    // One annotation, since GitHub would drop those after the tenth.
    if ('problems' in result)
        return failStep(page, 'Secret Expiry: inputs', result.problems.join('\n'));
    const { settings } = result;
    const report = await (0,abort/* unlessAborted */.W)(check(settings, world), world.cancelled, undefined);
    if (!report)
        return failStep(page, 'Secret Expiry', CANCELLED);
    const run = { report, settings, world };
    const unwritten = writeDown(run);
    const slack = await tellSlack(run);
    return step_conclude(run, slack, unwritten);
}
const CANCELLED = 'The step was cancelled before everything was checked, so there is no report, and nobody was told. Run the workflow again.';
/** Ends a step that has nothing to report. */
function failStep(page, title, message) {
    const failures = attemptAll({ 'the outputs': () => page.setOutput('conclusion', 'failure') });
    page.annotate({ level: 'error', title, message: [message, ...failures].join('\n') });
    return 'failure';
}
/** Writes everything that does not depend on Slack; returns a sentence for each thing that could not be written. */
function writeDown(run) {
    const { report, world } = run;
    const { page } = world;
    page.print(`${headline(report)} (${coverage(report)})`);
    for (const annotation of toAnnotations(report, 1))
        page.annotate(annotation);
    return attemptAll({
        'the report file': () => writeReport(run),
        'the job summary': () => page.appendSummary(toSummary(report)),
        'the outputs': () => setOutputs(run),
    });
}
async function tellSlack({ report, settings: { slack }, world }) {
    if (!world.datesCount)
        return { state: 'nothing is posted for a pull request' };
    if (slack.notify === 'never')
        return { state: 'switched off (slack-notify: never)' };
    if (!slack.destination)
        return { state: '**not configured, so nobody was told**' };
    if (slack.notify === 'problems' && !needsAction(report))
        return { state: 'nothing to act on, so nothing was posted' };
    const message = toSlackMessage(report, slack.mentions);
    const delivery = await post(message, slack.destination, world);
    if (delivery.outcome === 'posted') {
        const state = delivery.shortened
            ? 'posted, but only the short text: Slack did not take the blocks'
            : 'posted';
        return { state, delivery };
    }
    const what = delivery.outcome === 'unknown' ? 'The answer of Slack is missing' : 'Slack did not take the message';
    const failure = `${what}: ${delivery.code}. ${delivery.advice}`;
    return { state: `❌ ${failure}`, failure };
}
/** Posts the message. Whatever goes wrong must not keep the rest of the step from being finished. */
async function post(message, destination, world) {
    try {
        const chat = await world.openChat(destination);
        return await chat.post(message);
    }
    catch (error) {
        const code = error instanceof Error ? error.name : 'error';
        return {
            outcome: 'unknown',
            code,
            advice: 'The message could not be posted. Please report this as a bug.',
        };
    }
}
/** Adds what is known only now: what became of the message, and the conclusion that follows from everything. */
function step_conclude(run, slack, unwritten) {
    const { page } = run.world;
    const failures = [...unwritten, ...(slack.failure ? [slack.failure] : [])];
    const conclusion = failures.length > 0 ? 'failure' : run.report.conclusion;
    page.print(`Slack: ${slack.state.replaceAll('*', '')}`);
    const late = attemptAll({
        'the job summary': () => page.appendSummary(`- Slack: ${slack.failure ? `❌ ${escapeMarkdown(slack.failure)}` : slack.state}\n`),
        'the outputs': () => {
            page.setOutput('conclusion', conclusion);
            page.setOutput('slack-channel-id', slack.delivery?.channelId ?? '');
            page.setOutput('slack-message-ts', slack.delivery?.timestamp ?? '');
        },
        'the report file': () => failures.length > 0 && writeReport({ ...run, report: { ...run.report, conclusion } }),
    });
    const messages = new Set([...failures, ...late]);
    if (messages.size === 0)
        return conclusion;
    page.annotate({ level: 'error', title: 'Secret Expiry', message: [...messages].join('\n') });
    return 'failure';
}
function setOutputs({ report, settings: { reportFile }, world: { page } }) {
    const { conclusion, counts } = report;
    const past = recordsWith(report, ['expired', 'rotation-overdue']);
    const near = [...recordsWith(report, ['expiring', 'rotation-due'])].filter((file) => !past.has(file));
    const outputs = {
        conclusion,
        records: counts.records,
        expired: past.size,
        expiring: near.length,
        errors: counts.errors,
        warnings: counts.warnings,
        'report-file': reportFile ?? '',
    };
    for (const [name, value] of Object.entries(outputs))
        page.setOutput(name, String(value));
}
/** The records that have a finding of one of some rules. */
function recordsWith({ findings }, rules) {
    return new Set(findings.filter(({ rule }) => rules.includes(rule)).map(({ file }) => file));
}
function writeReport({ report, settings: { reportFile }, world }) {
    if (reportFile)
        world.writeFile(reportFile, `${JSON.stringify(toJson(report), null, 2)}\n`);
}
/** Tries each; returns a sentence for each that failed. */
function attemptAll(attempts) {
    const failures = [];
    for (const [what, attempt] of Object.entries(attempts)) {
        try {
            attempt();
        }
        catch (error) {
            failures.push(`Could not write ${what}: ${error instanceof Error ? error.message : String(error)}.`);
        }
    }
    return failures;
}


/***/ }),

/***/ 1858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ regionOf),
/* harmony export */   q: () => (/* binding */ matchStores)
/* harmony export */ });
/* harmony import */ var _records_record_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4156);

/**
 * Holds the records against what the stores list. A part that could not be read says nothing, neither that a secret
 * is there nor that it is not.
 *
 * @param scanned the repository that has the records, `owner/name`
 */
function matchStores(records, parts, scanned) {
    // First what is where its record says; only what no record has claimed can be what another means.
    const direct = new Map(records.map((record) => [record, findDirectly(record, parts, scanned)]));
    const recorded = new Set([...direct.values()].flatMap(({ secrets }) => secrets));
    const matches = new Map();
    const meant = new Set(recorded);
    for (const [record, { secrets, wasRead }] of direct) {
        const near = secrets.length > 0 || !wasRead ? [] : findNear(record, parts, scanned, recorded);
        matches.set(record, {
            inStore: secrets.length > 0 ? true : wasRead ? false : null,
            secrets,
            elsewhere: near.map(({ part }) => part),
        });
        for (const { found } of near)
            meant.add(found);
    }
    const own = parts.filter(({ isForLookup }) => !isForLookup);
    const unrecorded = own.flatMap((part) => (part.secrets ?? []).filter((secret) => !meant.has(secret)).map((secret) => ({ part, secret })));
    return { matches, unrecorded, parts };
}
/** What is where the record says, in each region that it may mean, and whether all of that place was read. */
function findDirectly(record, parts, scanned) {
    if (record.name === null)
        return { secrets: [], wasRead: false };
    const ofStore = parts.filter(({ store }) => store === record.store);
    const own = ofStore.filter((part) => isPlaceOf(part, record, scanned));
    const secrets = own.map((part) => find(part, record)).filter((secret) => secret !== undefined);
    const wasRead = own.length > 0 && own.every((part) => part.secrets !== null);
    return { secrets, wasRead: wasRead || environmentIsMissing(record, ofStore, scanned) };
}
/** Where else a secret of this name is, that no record has claimed. */
function findNear(record, parts, scanned, claimed) {
    const near = [];
    for (const part of parts) {
        if (part.store !== record.store || !isNear(part, record, scanned))
            continue;
        const found = find(part, record);
        if (found && !claimed.has(found))
            near.push({ part, found });
    }
    return near;
}
/** All environments of the repository were listed, and the record's is none of them. */
function environmentIsMissing(record, parts, scanned) {
    if (record.scope !== 'environment' || !record.environment)
        return false;
    const repository = parts.filter((part) => part.scope !== 'organization' && isSame(part.repository, (0,_records_record_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryOf */ ._M)(record, scanned)));
    const environments = repository.filter(({ scope }) => scope === 'environment');
    return (repository.some(({ scope, secrets }) => scope === 'repository' && secrets !== null) &&
        environments.every(({ environment, secrets }) => environment !== null && secrets !== null));
}
/** Whether a part is where the record says that the secret is. */
function isPlaceOf(part, record, scanned) {
    if (record.store === 'aws-secrets-manager') {
        const region = regionOf(record);
        return region === null || isSame(part.region, region);
    }
    if (part.scope !== record.scope)
        return false;
    if (part.scope === 'organization')
        return true;
    if (!isSame(part.repository, (0,_records_record_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryOf */ ._M)(record, scanned)))
        return false;
    return part.scope === 'repository' || isSame(part.environment, record.environment);
}
/** The region of AWS that a record, or the address of a secret, means; null when it does not say. An ARN names its region. */
function regionOf({ name, region }) {
    return region ?? /^arn:[^:]*:secretsmanager:([^:]+):/.exec(name ?? '')?.[1] ?? null;
}
/** Whether a part could hold by mistake what the record means: another level of the same repository. */
function isNear(part, record, scanned) {
    if (record.store === 'aws-secrets-manager')
        return false;
    if (part.scope === 'organization')
        return true;
    // An organization's secret may by mistake be one of the repository that has the record, not of every other.
    return isSame(part.repository, (0,_records_record_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryOf */ ._M)({ ...record, scope: 'repository' }, scanned));
}
function find(part, { name, store }) {
    if (store === 'aws-secrets-manager')
        return part.secrets?.find((secret) => secret.name === name || secret.arn === name);
    return part.secrets?.find((secret) => isSame(secret.name, name));
}
/** GitHub takes no notice of case in names. */
function isSame(a, b) {
    return a !== null && b !== null && a.toLowerCase() === b.toLowerCase();
}


/***/ }),

/***/ 4991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Tb: () => (/* binding */ recordFileName),
/* harmony export */   fW: () => (/* binding */ placeName),
/* harmony export */   nX: () => (/* binding */ STORE_NAMES),
/* harmony export */   w5: () => (/* binding */ recordFileNameFor)
/* harmony export */ });
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4252);

/** The stores by the names that people know. */
const STORE_NAMES = {
    'github-actions': 'GitHub Actions',
    'github-dependabot': 'Dependabot',
    'github-codespaces': 'Codespaces',
    'github-agents': 'GitHub agents',
    'aws-secrets-manager': 'AWS Secrets Manager',
    other: 'another store',
};
/** An owner has up to 39 characters, a repository up to 100; no environment needs more. */
const PLACE_LENGTH = 140;
/** Where a secret is, in words: "GitHub Actions, environment production of acme/web". */
function placeName(place) {
    const { store, scope } = place;
    const [repository, environment, region] = [place.repository, place.environment, place.region].map((text) => (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(text ?? '', PLACE_LENGTH));
    const name = STORE_NAMES[store];
    if (!store.startsWith('github-'))
        return region ? `${name}, ${region}` : name;
    const of = repository ? ` of ${repository}` : '';
    if (scope === 'environment')
        return `${name}, environment ${environment || '?'}${of}`;
    return scope === 'organization'
        ? `${name}, organization`
        : `${name}, repository${repository ? ` ${repository}` : ''}`;
}
/** A file name for the record of a secret: `SLACK_BOT_TOKEN` is `slack-bot-token.md`. */
function recordFileName(name) {
    const words = name
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter(Boolean)
        .join('-') || 'secret';
    // `readme.md` is no record, and what begins with `gh-org-` would be one of the organization.
    return `${/^(readme$|gh-(org|repo)-)/.test(words) ? `secret-${words}` : words}.md`;
}
/** A file name that also tells the environment, the store and the organization, since one name may be in several. */
function recordFileNameFor({ name, store, scope, environment, }) {
    const kind = store.replace(/^github-(actions)?|^aws-.*|^other$/, '');
    const file = recordFileName([name, environment, kind].filter(Boolean).join(' '));
    return scope === 'organization' ? `gh-org-${file}` : file;
}


/***/ }),

/***/ 346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ NOTHING_READ)
/* harmony export */ });
/** A part of which nothing was read; who uses it says which store, and why. */
const NOTHING_READ = {
    scope: 'repository',
    repository: null,
    environment: null,
    region: null,
    secrets: null,
};


/***/ }),

/***/ 5392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   _3: () => (/* binding */ days),
/* harmony export */   oh: () => (/* binding */ thousands)
/* harmony export */ });
/** "1 day", "3 days". */
function days(count) {
    return plural(count, 'day');
}
/** "1,204": what `toLocaleString` writes, without loading its data. */
function thousands(count) {
    return String(count).replaceAll(/\B(?=(\d{3})+$)/g, ',');
}
/** "1 record", "2 records", "1,204 records". */
function plural(count, noun) {
    return `${thousands(count)} ${noun}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 7810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ positionsIn),
/* harmony export */   d: () => (/* binding */ START)
/* harmony export */ });
const START = { line: 1, column: 1 };
/** Tells the places of offsets in a text, which is walked once. */
function positionsIn(text) {
    const starts = [0];
    for (const { index, 0: lineEnd } of text.matchAll(/\r\n|\n|\r/g))
        starts.push(index + lineEnd.length);
    return (offset) => {
        let [low, high] = [0, starts.length - 1];
        while (low < high) {
            const middle = Math.ceil((low + high) / 2);
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    };
}


/***/ }),

/***/ 4252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   hD: () => (/* binding */ quote)
/* harmony export */ });
/** Control characters, line ends, marks that are invisible or turn the direction of text, and half characters. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
const ESCAPES = new Map([
    ['\n', '\\n'],
    ['\r', '\\r'],
    ['\t', '\\t'],
    // Only chooses the coloured form of the sign before it.
    ['\ufe0f', '\ufe0f'],
]);
/** One line of text in which every character can be seen; what can't is shown by its number, as `\u{202e}`. */
function visible(text) {
    return text.replaceAll(INVISIBLE, (char) => ESCAPES.get(char) ?? `\\u{${char.codePointAt(0)?.toString(16)}}`);
}
/** The text itself, or as much as fits into `length` characters with an ellipsis at its end. */
function clip(text, length) {
    if (text.length <= length)
        return text;
    const cut = text.slice(0, length - 1);
    return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
/** The text in one visible line of at most `length` characters. However long it was, no more is looked at. */
function shown(text, length) {
    return clip(visible(clip(text, length + 1)), length);
}
/** Long enough to recognise a value, short enough for a line. */
const QUOTED_LENGTH = 80;
/** A value from a record, to stand in a sentence. */
function quote(text) {
    return `“${shown(text, QUOTED_LENGTH)}”`;
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(612);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
