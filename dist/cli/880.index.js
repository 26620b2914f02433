export const id = 880;
export const ids = [880];
export const modules = {

/***/ 7880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  listCommand: () => (/* binding */ listCommand)
});

// EXTERNAL MODULE: ./build/calendar/date.js
var date = __webpack_require__(7107);
// EXTERNAL MODULE: ./build/calendar/duration.js
var calendar_duration = __webpack_require__(5239);
// EXTERNAL MODULE: ./build/due.js
var due = __webpack_require__(1894);
// EXTERNAL MODULE: ./build/report/json.js
var json = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/text/visible.js
var visible = __webpack_require__(4252);
// EXTERNAL MODULE: ./build/report/phrases.js
var phrases = __webpack_require__(8937);
// EXTERNAL MODULE: ./build/report/terminal/columns.js
var columns = __webpack_require__(2847);
;// CONCATENATED MODULE: ./build/report/terminal/list.js



const WORDS = {
    expired: ['expired', 'red'],
    'rotation-overdue': ['rotation overdue', 'red'],
    expiring: ['expiring', 'yellow'],
    'rotation-due': ['rotation due', 'yellow'],
    unknown: ['unknown', 'red'],
    ok: ['ok', 'green'],
    exempt: ['no secret', undefined],
};
const NAME_LENGTH = 100;
/** The recorded secrets as a table for a terminal, in the order in which they are given. */
function toTable(records, paint) {
    const head = ['DUE', 'DAYS', 'STATUS', 'SECRET', 'WHERE', 'OWNER'];
    const rows = records.map((assessed) => {
        const { record, status, due } = assessed;
        const [word, style] = WORDS[status];
        return [
            dueCell(assessed),
            due ? String(due.daysLeft) : '',
            style ? paint(style, word) : word,
            paint('bold', (0,visible/* shown */.SP)(record.name ?? record.file, NAME_LENGTH)),
            (0,phrases/* whereabouts */.CJ)(record),
            (0,phrases/* responsible */.r0)(record),
        ];
    });
    return (0,columns/* alignColumns */.R)([head.map((title) => paint('dim', title)), ...rows], [1]).join('\n');
}
function dueCell({ record, status, due }) {
    if (due)
        return due.date;
    return record.expires ?? (status === 'exempt' ? '-' : '?');
}

// EXTERNAL MODULE: ./build/text/code-points.js
var code_points = __webpack_require__(4617);
// EXTERNAL MODULE: ./build/text/counts.js
var counts = __webpack_require__(5392);
// EXTERNAL MODULE: ./build/commands/failure.js
var failure = __webpack_require__(3977);
// EXTERNAL MODULE: ./build/commands/flags.js + 5 modules
var commands_flags = __webpack_require__(1990);
// EXTERNAL MODULE: ./build/commands/register.js
var commands_register = __webpack_require__(2966);
;// CONCATENATED MODULE: ./build/commands/list.js











/** `list`: what is due, soonest first. */
async function listCommand(flags, filters, format, world) {
    const { terminal } = world;
    const settings = (0,commands_flags/* readFlags */.uW)(flags);
    const within = filters.within === undefined ? undefined : readWithin(filters.within);
    const register = await (0,commands_register/* openRegister */.W)(settings, world);
    const { today, records, unread } = register;
    const deadlines = (0,due/* deadlinesOn */.bq)(today, settings);
    const listed = records
        .map((record) => (0,due/* assess */.no)(record, deadlines))
        .filter((assessed) => isWanted(assessed, filters, within && (0,date/* addDuration */.Gw)(today, within)))
        .sort(compareDue);
    if (format === 'json') {
        terminal.print(JSON.stringify({ schemaVersion: 1, today, records: listed.map(json/* recordToJson */.z) }, null, 2));
    }
    else if (listed.length > 0) {
        terminal.print(toTable(listed, terminal.paint));
    }
    else {
        const asked = 'is due by that date, and of that owner and store';
        terminal.note(records.length === 0
            ? 'There are no records.'
            : `None of ${(0,counts/* plural */.LS)(records.length, 'record')} ${asked}.`);
    }
    if (unread === 0)
        return 0;
    terminal.note(terminal.paintNote('red', `${(0,counts/* plural */.LS)(unread, 'record')} could not be read: see secret-expiry check.`));
    return 2;
}
function readWithin(text) {
    const duration = (0,calendar_duration/* parseDuration */.E9)(text);
    if (!duration)
        throw new failure/* CannotDo */.d(`--within is ${(0,visible/* quote */.hD)(text)}; write a duration such as 90d, 12w, 3mo or 1y.`);
    return duration;
}
/** A secret without a usable date may be due any day, so it is always among those that are. */
function isWanted({ record, status, due }, { owner, store }, until) {
    if (owner !== undefined && record.owner?.toLowerCase() !== owner.toLowerCase())
        return false;
    if (store !== undefined && record.store !== store)
        return false;
    return until === undefined || status === 'unknown' || (due !== null && due.date <= until);
}
/** What has no usable date first, then by date, then what is never due. */
function compareDue(a, b) {
    return dueKey(a).localeCompare(dueKey(b), 'en') || (0,code_points/* compareCodePoints */.O)(a.record.file, b.record.file);
}
function dueKey({ status, due }) {
    if (due)
        return due.date;
    return status === 'unknown' ? '0' : '9999-99-99';
}


/***/ }),

/***/ 2966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ openRegister)
/* harmony export */ });
/* harmony import */ var _calendar_today_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2442);
/* harmony import */ var _due_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1894);
/* harmony import */ var _findings_faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6350);
/* harmony import */ var _register_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3455);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4252);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3977);






/**
 * Reads all records for a command.
 *
 * @throws CannotDo when a secrets directory can't be read
 */
async function openRegister(settings, { workspace, terminal, now }) {
    const today = settings.today ?? (0,_calendar_today_js__WEBPACK_IMPORTED_MODULE_4__/* .dateIn */ .m)(settings.timeZone, now);
    const deadlines = (0,_due_js__WEBPACK_IMPORTED_MODULE_0__/* .deadlinesOn */ .bq)(today, settings);
    const read = await terminal.progress('Reading the records', (0,_register_js__WEBPACK_IMPORTED_MODULE_2__/* .readRecords */ .T)(settings, deadlines, workspace.files));
    for (const { path, fault } of read.directories) {
        if (fault === 'missing') {
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_5__/* .CannotDo */ .d(`There is no directory ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(workspace.show(path))}. Name another with --secrets-directory, or begin with: secret-expiry init`);
        }
        if (fault)
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_5__/* .CannotDo */ .d(`${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(workspace.show(path))} can't be read: ${_findings_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .FAULTS */ .y[fault]}.`);
    }
    return { ...read, today, unread: read.files - read.records.length };
}


/***/ }),

/***/ 4438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ isDateFinding)
/* harmony export */ });
/** True for a finding that a date has passed or is near. */
function isDateFinding(finding) {
    return 'daysLeft' in finding.values;
}


/***/ }),

/***/ 7300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eT: () => (/* binding */ syntaxReason),
/* harmony export */   q0: () => (/* binding */ describe)
/* harmony export */ });
/* unused harmony exports subjectOf, datePhrase */
/* harmony import */ var _records_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3304);
/* harmony import */ var _text_counts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5392);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4252);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6350);




/** The sentence that tells a person what was found and what to do. One line, safe to show anywhere as text. */
function describe(finding) {
    return SENTENCES[finding.rule](finding);
}
/** A short name for what a finding is about: the secret, or the file where no name is known. */
function subjectOf({ record, file }) {
    return (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(record ?? file, SUBJECT_LENGTH);
}
/** A GitHub secret's name may be longer, but nobody reads it. */
const SUBJECT_LENGTH = 100;
/** What a date means today, to follow the name of a secret: "expires in 4 days (2026-11-27)". */
function datePhrase(rule, { date, daysLeft }) {
    const count = (0,_text_counts_js__WEBPACK_IMPORTED_MODULE_3__/* .days */ ._3)(Math.abs(daysLeft));
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
    'no-records': ({ file, values }) => `${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(file)} holds no record, so no secret is watched: ${EMPTY[values.why]}.`,
    'missing-readme': ({ file }) => `${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(file)} has no README.md. Add one that says how secrets are created, updated and removed here.`,
    'unreadable-file': ({ values }) => `This could not be read, so a secret may go unwatched: ${_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .FAULTS */ .y[values.fault]}.`,
    'unrecognised-file': () => 'This is neither a record (.md, .yml, .yaml, .txt) nor README.md. Rename it, or let its name begin with _ or list it under exclude.',
    syntax: ({ values: { problem } }) => problem.kind === 'duplicate-key'
        ? `${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(problem.key)} says again what another line says. Keep the one that is true.`
        : `${problem.kind === 'not-text' ? 'This record has an error' : 'This is not a readable record'}: ${syntaxReason(problem)}.`,
    'missing-field': ({ values: { field } }) => `${field} is missing. ${whyNeeded(field)}`,
    'missing-instructions': () => 'The record does not say how to get a new secret and where to put it. Whoever has to rotate it will need that.',
    placeholder: ({ values: { field, text } }) => `${field} still holds the placeholder ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)}. Fill it in.`,
    'unknown-field': ({ values: { key, suggestion } }) => `${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(key)} is no field of a record${suggestion ? `; did you mean ${suggestion}?` : ', so it is not checked.'}`,
    'invalid-date': ({ values: { field, text, suggestions } }) => `${field} is ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)}, which is not ${(0,_records_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(field).kind.form}. ${correctedDate(suggestions)}`,
    'invalid-value': ({ values: { field, text, form, example } }) => `${field} is ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)}, which is not ${form}. Write, for example, ${example}.`,
    'duplicate-record': ({ values: { others } }) => `This secret is recorded more than once, also in ${others.slice(0, 3).map(_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD).join(', ')}${others.length > 3 ? ` and ${others.length - 3} more` : ''}. Keep the record that is true.`,
    'scope-mismatch': ({ values: { field, says, placeSays } }) => `${field} says ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(says)}, but the ${field === 'scope' ? 'file name' : 'folder'} says ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(placeSays)}, which is taken. Make the two agree.`,
    'expires-before-updated': ({ values: { expires, updated } }) => `expires (${expires}) is before updated (${updated}). Was only one of them brought up to date?`,
    'updated-in-future': ({ values: { updated, today } }) => `updated is ${updated}, but today is ${today}. Write the date on which it was rotated.`,
    'unexplained-never': () => 'expires is never, without a reason. Add the field reason, so that the next reader can judge it.',
    'contains-secret-value': ({ values: { what } }) => `This line seems to contain the value of a secret (${what}). Remove it, rotate the secret, and remember that the history keeps it.`,
    expired: dateSentence,
    'rotation-overdue': dateSentence,
    expiring: dateSentence,
    'rotation-due': dateSentence,
    'undocumented-secret': ({ values: { name, count, suggestion } }) => `${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)} is used here${count > 1 ? ` (${(0,_text_counts_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(count, 'time')} in this file)` : ''}, but has no record. Write ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(suggestion)}, or list the name under recorded-elsewhere.`,
    'unused-record': (finding) => `No workflow uses ${subjectOf(finding)}. Remove the secret with its record, or correct the name.`,
    'not-in-store': (finding) => `${subjectOf(finding)} is recorded, but is not in ${finding.values.where}. Was it removed, or renamed? Remove the record, or correct it.`,
    'not-recorded': (finding) => `${subjectOf(finding)} is in ${finding.values.where}, but has no record. Write ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(finding.values.suggestion)}, or list the name under recorded-elsewhere.`,
    'wrong-scope': (finding) => `${subjectOf(finding)} is recorded as in ${finding.values.says}, but is in ${finding.values.storeSays.join('; ')}. Correct the record.`,
    'stale-record': ({ values: { updated, storeUpdated } }) => `The store was updated on ${storeUpdated}, after the record's updated (${updated}). Bring the record up to date, and check expires, too.`,
    'store-not-updated': ({ values: { updated, storeUpdated } }) => `The record says updated ${updated}, but the store was last updated on ${storeUpdated}. Was the new value stored?`,
    'deletion-scheduled': (finding) => `AWS has scheduled the deletion of ${subjectOf(finding)}. Restore it, or remove the record.`,
    'aws-rotation-overdue': (finding) => `AWS should have rotated ${subjectOf(finding)} by ${finding.values.due}, and did not. Look at its rotation function.`,
    'check-incomplete': ({ values: { check, reason, remedy } }) => `${check} could not be checked in full: ${reason} ${remedy}`,
};
const EMPTY = {
    ..._faults_js__WEBPACK_IMPORTED_MODULE_2__/* .FAULTS */ .y,
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
            return `${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(problem.key)} must be a text (or a list of texts), not a mapping`;
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
            return `Write ${(0,_records_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(field).kind.form}.`;
    }
}
function correctedDate(suggestions) {
    const [first, second] = suggestions;
    if (first && second)
        return `Write ${first} or ${second}, whichever it means.`;
    return `Write ${first ?? 'it like 2027-05-14'}.`;
}


/***/ }),

/***/ 9665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ toJson),
/* harmony export */   z: () => (/* binding */ recordToJson)
/* harmony export */ });
/* harmony import */ var _calendar_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5239);
/* harmony import */ var _findings_prose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7300);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1006);



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
        expiresWithin: (0,_calendar_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(report.expiresWithin),
        maxAge: report.maxAge ? (0,_calendar_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(report.maxAge) : null,
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
        rotateEvery: record.rotateEvery ? (0,_calendar_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(record.rotateEvery) : null,
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
        message: (0,_findings_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0)(finding),
        file: finding.file,
        line: finding.at.line,
        column: finding.at.column,
        record: finding.record,
        help: (0,_links_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleUrl */ .QB)(origin, finding.rule),
    };
}


/***/ }),

/***/ 1006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QB: () => (/* binding */ ruleUrl),
/* harmony export */   iw: () => (/* binding */ fileUrl),
/* harmony export */   vb: () => (/* binding */ settingsUrl)
/* harmony export */ });
/* harmony import */ var _records_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4156);

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
    const target = (0,_records_record_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryOf */ ._M)(record, repository);
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


/***/ }),

/***/ 8937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ whereabouts),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   Sh: () => (/* binding */ durationWords),
/* harmony export */   r0: () => (/* binding */ responsible),
/* harmony export */   vk: () => (/* binding */ coverage)
/* harmony export */ });
/* harmony import */ var _findings_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4438);
/* harmony import */ var _stores_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4991);
/* harmony import */ var _text_counts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5392);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4252);




/** The whole report in one line: "2 expired, 3 expiring soon in org/repo". */
function headline(report) {
    const { findings, origin } = report;
    const count = (rule) => findings.filter((finding) => finding.rule === rule).length;
    const errors = findings.filter((finding) => finding.severity === 'error' && !(0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .isDateFinding */ .g)(finding)).length;
    const parts = [
        [count('expired'), 'expired'],
        [count('rotation-overdue'), 'overdue for rotation'],
        [count('expiring'), 'expiring soon'],
        [count('rotation-due'), 'due for rotation soon'],
    ]
        .filter(([number]) => number)
        .map(([number, what]) => `${(0,_text_counts_js__WEBPACK_IMPORTED_MODULE_3__/* .thousands */ .oh)(Number(number))} ${what}`);
    if (errors > 0)
        parts.push((0,_text_counts_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(errors, 'error'));
    if (report.conclusion === 'failure' && parts.length === 0)
        parts.push((0,_text_counts_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(report.counts.warnings, 'warning'));
    if (parts.length === 0)
        parts.push('Nothing is due');
    return `${parts.join(', ')}${origin.repository ? ` in ${origin.repository}` : ''}`;
}
/** How much was read: "12 records", or "10 of 12 records". */
function coverage({ counts: { files, records } }) {
    return files === records
        ? (0,_text_counts_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(records, 'record')
        : `${(0,_text_counts_js__WEBPACK_IMPORTED_MODULE_3__/* .thousands */ .oh)(records)} of ${(0,_text_counts_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(files, 'record')}`;
}
/** "30 days", "1 month". */
function durationWords({ count, unit }) {
    return (0,_text_counts_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(count, unit);
}
/** Where the value of a secret is kept and used: "organization secret", "environment production". */
function whereabouts(record) {
    const { store, scope, environment, repository, region, servers } = record;
    const level = scope === 'environment' ? `environment ${environment ?? '?'}` : `${scope} secret`;
    const parts = [
        servers.join(', '),
        // Where most of them are need not be said.
        store === 'github-actions' ? '' : _stores_names_js__WEBPACK_IMPORTED_MODULE_0__/* .STORE_NAMES */ .nX[store],
        region ?? '',
        store.startsWith('github-') ? level : '',
        repository ?? '',
    ];
    return (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(parts.filter(Boolean).join(' · '), WHEREABOUTS_LENGTH);
}
const WHEREABOUTS_LENGTH = 100;
const PERSON_LENGTH = 60;
/** Whom to ask about a secret: its owner, else who rotated it last; blank when the record says neither. */
function responsible({ owner, updatedBy }) {
    if (owner)
        return (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(owner, PERSON_LENGTH);
    return updatedBy ? `last rotated by ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(updatedBy, PERSON_LENGTH)}` : '';
}


/***/ }),

/***/ 2847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ alignColumns)
/* harmony export */ });
/* unused harmony export widthOf */
/** Escape sequences that set a colour take no room. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: a colour begins with a control character
const COLOUR = /\u001b\[[\d;]*m/g;
/** How many columns of a terminal a text takes. East Asian and other wide characters take two. */
function widthOf(text) {
    let width = 0;
    for (const char of text.replaceAll(COLOUR, '')) {
        if (/\p{Mn}|\p{Me}|\u200d|\ufe0f/u.test(char))
            continue;
        width += WIDE.test(char) ? 2 : 1;
    }
    return width;
}
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|[\u{20000}-\u{3fffd}]/u;
/**
 * Rows in aligned columns, two spaces apart. A cell that is wider than the limit of its column does not widen it:
 * what follows in its row only begins later.
 *
 * @param right the columns that are aligned at their right end
 */
function alignColumns(rows, right = [], widest = 60) {
    const count = rows.reduce((most, row) => Math.max(most, row.length), 0);
    const widths = Array.from({ length: count }, (_, column) => rows.reduce((width, row) => {
        const own = widthOf(row[column] ?? '');
        return own <= widest ? Math.max(width, own) : width;
    }, 0));
    return rows.map((row) => row
        .map((cell, column) => {
        const padding = ' '.repeat(Math.max(0, (widths[column] ?? 0) - widthOf(cell)));
        return right.includes(column) ? padding + cell : cell + padding;
    })
        .join('  ')
        .trimEnd());
}


/***/ })

};
