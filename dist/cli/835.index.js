export const id = 835;
export const ids = [835];
export const modules = {

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.distance = exports.closest = void 0;
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
exports.distance = distance;
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
exports.closest = closest;


/***/ }),

/***/ 1894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bq: () => (/* binding */ deadlinesOn),
/* harmony export */   f: () => (/* binding */ STATUSES),
/* harmony export */   no: () => (/* binding */ assess)
/* harmony export */ });
/* unused harmony export NOT_OBSERVED */
/* harmony import */ var _calendar_date_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7107);

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
    return { today, expiresWithin, windowEnd: (0,_calendar_date_js__WEBPACK_IMPORTED_MODULE_0__/* .addDuration */ .Gw)(today, expiresWithin), maxAge };
}
/** Works out when a secret is due and how it stands today. */
function assess(record, deadlines, observed = NOT_OBSERVED) {
    if (!record.secret)
        return { record, observed, status: 'exempt', due: null, dueDates: [] };
    // What the store saw counts for more than what somebody wrote down.
    const updated = observed.storeUpdated ?? record.updated;
    const windowEnd = record.warnBefore ? (0,_calendar_date_js__WEBPACK_IMPORTED_MODULE_0__/* .addDuration */ .Gw)(deadlines.today, record.warnBefore) : deadlines.windowEnd;
    const dueDate = (date, reason) => {
        const daysLeft = (0,_calendar_date_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(deadlines.today, date);
        return { date, reason, daysLeft, standing: daysLeft <= 0 ? 'past' : date <= windowEnd ? 'near' : 'far' };
    };
    const dueDates = [];
    if (record.expires && record.expires !== 'never')
        dueDates.push(dueDate(record.expires, 'expires'));
    const age = record.rotateEvery ?? deadlines.maxAge;
    if (updated && age) {
        dueDates.push(dueDate((0,_calendar_date_js__WEBPACK_IMPORTED_MODULE_0__/* .addDuration */ .Gw)(updated, age), record.rotateEvery ? 'rotate-every' : 'max-age'));
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


/***/ }),

/***/ 2217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
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


/***/ }),

/***/ 3183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ excluder)
/* harmony export */ });
/**
 * Makes the test whether a path is left out.
 *
 * A glob pattern is compared with the whole path, relative to the workspace; one without `/` with the last part
 * of the path, at any depth. A pattern that matches a folder leaves out all that is in it.
 */
async function excluder(patterns) {
    if (patterns.length === 0)
        return () => false;
    const { default: picomatch } = await __webpack_require__.e(/* import() */ 6).then(__webpack_require__.t.bind(__webpack_require__, 4006, 19));
    const matchers = patterns
        .map((pattern) => pattern.replace(/^\.\//, '').replace(/\/+$/, ''))
        .map((pattern) => picomatch(pattern, { dot: true, basename: !pattern.includes('/') }));
    return (path) => matchers.some((matches) => matches(path));
}


/***/ }),

/***/ 3455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ stateOfRecords),
/* harmony export */   T: () => (/* binding */ readRecords)
/* harmony export */ });
/* harmony import */ var _records_discover_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2242);
/* harmony import */ var _records_exclude_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3183);
/* harmony import */ var _records_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(681);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2058);




/** Reads all records, one file after the other, so that no more than one text is held at a time. */
async function readRecords(settings, deadlines, files) {
    const isExcluded = await (0,_records_exclude_js__WEBPACK_IMPORTED_MODULE_3__/* .excluder */ .H)(settings.exclude);
    const directories = settings.directories.map((directory) => (0,_records_discover_js__WEBPACK_IMPORTED_MODULE_0__/* .discover */ .k)(files, directory, isExcluded));
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
            const file = await (0,_records_load_js__WEBPACK_IMPORTED_MODULE_1__/* .loadRecord */ .Ck)(files, found.path, found.format, repository);
            if ('fault' in file) {
                unreadable.push({ path: found.path, fault: file.fault });
                continue;
            }
            for (const rule of _rules_index_js__WEBPACK_IMPORTED_MODULE_2__/* .fileRules */ ._h)
                for (const finding of rule.check(file, deadlines))
                    findings.push(finding);
            if (!file.isReadable)
                continue;
            for (const rule of _rules_index_js__WEBPACK_IMPORTED_MODULE_2__/* .recordRules */ .Pi)
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


/***/ }),

/***/ 2058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _h: () => (/* binding */ fileRules),
  Pi: () => (/* binding */ recordRules),
  x1: () => (/* binding */ registerRules)
});

// UNUSED EXPORTS: ruleIds

// EXTERNAL MODULE: ./build/calendar/date.js
var date = __webpack_require__(7107);
// EXTERNAL MODULE: ./build/text/positions.js
var positions = __webpack_require__(7810);
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
            const due = (0,date/* isoDate */._$)(new Date(first));
            yield onSecret('aws-rotation-overdue', 'warning', record, 'name', { due });
        }
    },
};

// EXTERNAL MODULE: ./build/findings/faults.js
var faults = __webpack_require__(6350);
// EXTERNAL MODULE: ./build/group-by.js
var group_by = __webpack_require__(2217);
// EXTERNAL MODULE: ./build/stores/names.js
var names = __webpack_require__(4991);
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
        for (const parts of (0,group_by/* groupBy */.$)(failed, ({ store, problem }) => `${store}\n${problem?.remedy}`).values()) {
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
        reason: `${faults/* FAULTS */.y[why]}.`,
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

// EXTERNAL MODULE: ./build/records/record.js + 1 modules
var records_record = __webpack_require__(4156);
// EXTERNAL MODULE: ./build/text/code-points.js
var code_points = __webpack_require__(4617);
;// CONCATENATED MODULE: ./build/rules/duplicate-record.js




/** Two records of one secret: at most one of them can be true. */
const duplicateRecord = {
    id: 'duplicate-record',
    *check({ records, repository }) {
        const named = records.map(({ record }) => record).filter(({ name }) => name !== null);
        const ofOneName = [...(0,group_by/* groupBy */.$)(named, ({ name }) => name?.toUpperCase()).values()].filter(({ length }) => length > 1);
        const byIdentity = (0,group_by/* groupBy */.$)(ofOneName.flat(), (record) => identity(record, repository));
        for (const same of byIdentity.values()) {
            if (same.length < 2)
                continue;
            for (const record of same) {
                const others = same.filter((other) => other !== record).map(({ file }) => file);
                yield onSecret('duplicate-record', 'error', record, 'name', {
                    others: others.sort(code_points/* compareCodePoints */.O),
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
        return (0,date/* parseDate */._U)(`${start}-${day.padStart(2, '0')}`) ?? lastOfMonth(start, Number(day));
    });
    return [...new Set(dates.filter((date) => date !== undefined))];
}
/** For a 30 February, the last day of February. */
function lastOfMonth(month, day) {
    const first = (0,date/* parseDate */._U)(`${month}-01`);
    if (!first || day < 29 || day > 31)
        return undefined;
    return (0,date/* addDuration */.Gw)((0,date/* addDuration */.Gw)(first, { count: 1, unit: 'month' }), { count: -1, unit: 'day' });
}

// EXTERNAL MODULE: ./build/records/fields.js
var fields = __webpack_require__(3304);
;// CONCATENATED MODULE: ./build/rules/invalid-date.js



/** A date that does not exist, or that is not written as `YYYY-MM-DD`. It is never guessed. */
const invalidDate = {
    id: 'invalid-date',
    *check(file) {
        for (const { field, text, at, form } of file.valueProblems) {
            if (!(0,fields/* fieldOf */._F)(field).kind.isDate || form)
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
            const { kind } = (0,fields/* fieldOf */._F)(field);
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
        for (const field of fields/* FIELD_NAMES */.Yr) {
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
    return (0,fields/* fieldOf */._F)(field).requirement;
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
                if (isPlaceholder(item.trim()))
                    yield onRecord('placeholder', 'warning', file, at, { field, text: item.trim() });
            }
        }
    },
};
/** The whole field, not a word in it: instructions may well speak of a to-do list or show `<your token>`. */
function isPlaceholder(text) {
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
        if (after > (0,date/* addDuration */.Gw)(earlier, TOLERANCE))
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
        const byPlace = (0,group_by/* groupBy */.$)(undocumented, ({ file, name }) => `${file}\n${name.toUpperCase()}`);
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
var mod = __webpack_require__(1916);
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
    const [nearest] = fields/* KNOWN_KEYS */.B.map((known) => ({ known, edits: (0,mod.distance)(key.toLowerCase(), known) }))
        .filter(({ known, edits }) => edits <= (known.length > 4 ? 2 : 1))
        .sort((a, b) => a.edits - b.edits);
    return nearest && (0,fields/* fieldNamed */.wx)(nearest.known);
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


/***/ }),

/***/ 4991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tb: () => (/* binding */ recordFileName),
/* harmony export */   fW: () => (/* binding */ placeName),
/* harmony export */   nX: () => (/* binding */ STORE_NAMES),
/* harmony export */   w5: () => (/* binding */ recordFileNameFor)
/* harmony export */ });
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4252);

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

/***/ 5392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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


/***/ })

};
