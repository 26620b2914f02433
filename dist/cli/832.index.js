export const id = 832;
export const ids = [832];
export const modules = {

/***/ 9334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ chooseRecord)
/* harmony export */ });
/* harmony import */ var _findings_prose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7300);
/* harmony import */ var _records_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3304);
/* harmony import */ var _report_phrases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8937);
/* harmony import */ var _text_counts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5392);
/* harmony import */ var _text_lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(542);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4252);
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2173);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3977);








/** A flag, and the word of a record that it is compared with. */
const NARROWINGS = {
    server: ({ servers }) => servers,
    scope: ({ scope }) => [scope],
    environment: ({ environment }) => [environment],
    repository: ({ repository }) => [repository, repository?.replace(/^.*\//, '') ?? null],
    store: ({ store }) => [store],
    region: ({ region }) => [region],
};
/**
 * Finds the one record that is meant. Where several have the name, asks which, or says which flags tell them apart.
 *
 * @throws CannotDo when there is none, or when it can't be told which one
 */
async function chooseRecord(name, narrowing, register, world) {
    const chosen = await choose(name, narrowing, register, world);
    const wrong = wrongPlace(chosen, register) ?? placeInProse(chosen, world.workspace.read(chosen.file));
    if (wrong)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .CannotDo */ .d(`${world.workspace.show(chosen.file)} does not say for sure which secret it means. Correct it first: ${wrong}`);
    return chosen;
}
/** The fields that tell which secret a record means. */
const PLACE_FIELDS = ['name', 'store', 'scope', 'environment', 'repository', 'region'];
/** What is wrong with what a record says of where its secret is: a wrong word there would lead to another secret. */
function wrongPlace({ file }, { findings }) {
    const wrong = findings.find((finding) => {
        if (finding.file !== file)
            return false;
        if (finding.rule === 'invalid-value')
            return PLACE_FIELDS.includes(finding.values.field);
        if (finding.rule !== 'syntax' || finding.values.problem.kind !== 'duplicate-key')
            return false;
        return PLACE_FIELDS.includes((0,_records_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldNamed */ .wx)(finding.values.problem.key) ?? '');
    });
    return wrong && (0,_findings_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(wrong);
}
/** A field of the place that stands in free text, where a bare word such as `Repository:` may be quoted from a form. */
function placeInProse({ positions }, { text, format }) {
    if (format !== 'header-text')
        return undefined;
    const begins = Math.min(...[positions.instructions, positions.usage].map((at) => at?.line ?? Infinity));
    const lines = (0,_text_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .linesOf */ .D)(text);
    for (const field of [...PLACE_FIELDS, 'server']) {
        const line = positions[field]?.line ?? 0;
        if (line > begins && /^\w+[ \t]*:/.test(lines[line - 1] ?? ''))
            return `line ${line}, in the free text, is read as the field ${field}. Write that field above the text, or begin the line otherwise.`;
    }
    return undefined;
}
async function choose(name, narrowing, register, { terminal, workspace }) {
    const ofName = register.records.filter((record) => isSame(record.name, name));
    if (ofName.length === 0)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .CannotDo */ .d(await nothingNamed(name, register));
    const fitting = ofName.filter((record) => fits(record, narrowing));
    const [first, ...others] = fitting;
    if (!first) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .CannotDo */ .d([`No record of ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(name)} fits. There is:`, ...ofName.map((record) => describe(record))].join('\n'));
    }
    if (register.unread > 0)
        terminal.note(`${(0,_text_counts_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(register.unread, 'record')} could not be read, and may be of the same name.`);
    if (others.length === 0)
        return first;
    if (terminal.ask) {
        const file = await terminal.ask.choose(`Which ${name}?`, fitting.map((record) => ({
            value: record.file,
            label: `${(0,_report_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .whereabouts */ .CJ)(record)} (${workspace.show(record.file)})`,
        })));
        return fitting.find((record) => record.file === file) ?? first;
    }
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .CannotDo */ .d([
        `${(0,_text_counts_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(fitting.length, 'record')} have the name ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(name)}. Say which, by ${flagsApart(fitting)}:`,
        ...fitting.map(describe),
    ].join('\n'));
    function describe(record) {
        return `  ${workspace.show(record.file)}: ${(0,_report_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .whereabouts */ .CJ)(record)}`;
    }
}
function fits(record, narrowing) {
    return Object.entries(NARROWINGS).every(([flag, wordsOf]) => {
        const wanted = narrowing[flag];
        return wanted === undefined || wordsOf(record).some((word) => isSame(word, wanted));
    });
}
/** The flags in whose words the records differ. */
function flagsApart(records) {
    const flags = Object.entries(NARROWINGS)
        .filter(([, wordsOf]) => new Set(records.map((record) => wordsOf(record).join())).size > 1)
        .map(([flag]) => `--${flag}`);
    return flags.length > 0 ? flags.join(' or ') : 'removing all but one, since they are the same';
}
async function nothingNamed(name, { records, unread }) {
    const { closest, distance } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1916, 19));
    const names = [...new Set(records.flatMap((record) => record.name ?? []))];
    const nearest = names.length > 0 ? closest(name.toUpperCase(), names) : undefined;
    const isNear = nearest !== undefined && distance(name.toUpperCase(), nearest.toUpperCase()) <= 3;
    return [
        `No record has the name ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(name)}.`,
        ...(isNear ? [`Did you mean ${nearest}?`] : []),
        ...(unread > 0
            ? [
                `${(0,_text_counts_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(unread, 'record')} could not be read, and it may be one of these: see secret-expiry check.`,
            ]
            : []),
        ...(isNear ? [] : [`To write one: ${(0,_command_line_js__WEBPACK_IMPORTED_MODULE_7__/* .commandLine */ .a)(['new', name])}`]),
    ].join(' ');
}
function isSame(one, other) {
    return one !== null && one.toLowerCase() === other.toLowerCase();
}


/***/ }),

/***/ 2173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ commandLine)
/* harmony export */ });
/** A command to copy into a shell. */
function commandLine(words, flags = {}) {
    const given = Object.entries(flags).flatMap(([flag, value]) => value === undefined ? [] : [`--${flag}`, ...[value].flat()]);
    return ['secret-expiry', ...words, ...given].map(asOneWord).join(' ');
}
/** As a shell takes it for one word. */
function asOneWord(text) {
    return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
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

/***/ 2770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ addressFor),
/* harmony export */   u: () => (/* binding */ carryOut)
/* harmony export */ });
/* harmony import */ var _stores_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6428);
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2173);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3977);



const WORDS = {
    set: {
        doing: (place) => `Setting the value in ${place}`,
        done: (name, place, what) => `${name}: ${what === 'created' ? 'created' : 'new value set'} in ${place}`,
        refused: 'Nothing was changed, neither the store nor the record.',
        unfinished: 'The record was not changed. If the value was set, finish with:',
        missing: (name, place) => `There is no ${name} in ${place}, so nothing was changed. To create it there, add --create.`,
        onlyStore: (_name, place) => `The new value was set in ${place}, but the record does not say so yet.`,
    },
    remove: {
        doing: (place) => `Removing it from ${place}`,
        done: (name, place) => `${name}: removed from ${place}`,
        refused: 'Nothing was removed, neither the secret nor its record.',
        unfinished: 'The record is still there. If the secret is gone, finish with:',
        missing: (name, place) => `There is no ${name} in ${place} (any more).`,
        onlyStore: (name, place) => `${name} is gone from ${place}, but its record is still there.`,
    },
};
/**
 * Tells the store, then changes the record. Whatever ends it on the way, what is said tells what was done, and how to do
 * the rest.
 *
 * @throws CannotDo when the store did not do it, or when the record could not be changed
 */
async function carryOut(order, { terminal }) {
    const { address, verb, finish } = order;
    const words = WORDS[verb];
    const place = address && (0,_stores_address_js__WEBPACK_IMPORTED_MODULE_0__/* .addressName */ .Y)(address);
    let record;
    let isSent = false;
    const release = terminal.onInterrupt(() => {
        record?.abandon();
        if (!isSent || place === undefined)
            return 'Interrupted. Nothing was changed.';
        return `Interrupted while the store was told (${words.doing(place)}): it may have been done or not; to run the command again is safe.\n${words.unfinished} ${finish}`;
    });
    try {
        record = order.prepare();
        if (address) {
            isSent = true;
            await tell(order, address, terminal);
        }
        try {
            record.commit();
        }
        catch (error) {
            if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .CannotDo */ .d) || !address)
                throw error;
            const done = words.onlyStore(address.name, (0,_stores_address_js__WEBPACK_IMPORTED_MODULE_0__/* .addressName */ .Y)(address));
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .CannotDo */ .d(`${error.message}\n${done} Finish with: ${finish}`);
        }
    }
    finally {
        record?.abandon();
        release();
    }
}
async function tell({ verb, tellStore, finish }, address, terminal) {
    const words = WORDS[verb];
    const { name } = address;
    const place = (0,_stores_address_js__WEBPACK_IMPORTED_MODULE_0__/* .addressName */ .Y)(address);
    const outcome = await terminal.progress(words.doing(place), tellStore(address));
    switch (outcome.outcome) {
        case 'done':
            terminal.print(`${terminal.paint('green', '✓')} ${words.done(name, place, outcome.what)}`);
            if (outcome.note)
                terminal.note(outcome.note);
            return;
        case 'missing':
            if (verb === 'set')
                throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .CannotDo */ .d(words.missing(name, place));
            terminal.note(words.missing(name, place));
            return;
        case 'refused':
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .CannotDo */ .d([outcome.problem.reason, outcome.problem.remedy, words.refused].join('\n'));
        case 'unknown':
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .CannotDo */ .d([outcome.problem.reason, outcome.problem.remedy, `${words.unfinished} ${finish}`].join('\n'));
    }
}
/**
 * Where the value of a record goes, or is taken away from.
 *
 * @throws CannotDo when that can't be told, or when it is no store that can be written to
 */
function addressFor(record, command, given, { origin, region }) {
    const result = (0,_stores_address_js__WEBPACK_IMPORTED_MODULE_0__/* .addressOf */ .c)(record, origin.repository, region);
    if ('address' in result)
        return result.address;
    const otherwise = command === 'rotate' ? 'the value is set' : 'the secret is removed';
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .CannotDo */ .d(`${result.problem}\nIf ${otherwise} by other means: ${(0,_command_line_js__WEBPACK_IMPORTED_MODULE_2__/* .commandLine */ .a)([command, record.name ?? '', '--record-only'], given)}`);
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

/***/ 6428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ addressName),
/* harmony export */   c: () => (/* binding */ addressOf)
/* harmony export */ });
/* harmony import */ var _records_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4156);
/* harmony import */ var _match_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1858);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4991);



/**
 * Where the value of a recorded secret is kept.
 *
 * @param scanned the repository that has the record, `owner/name`; null when not known
 * @param region the region of AWS where the record names none
 */
function addressOf(record, scanned, region) {
    const { name, store, scope, environment } = record;
    if (name === null)
        return { problem: 'The record has no usable name.' };
    if (store === 'other')
        return { problem: 'The record says store: other, which only a person can write to.' };
    if (store === 'aws-secrets-manager') {
        const place = { owner: null, repository: null, environment: null, region: (0,_match_js__WEBPACK_IMPORTED_MODULE_1__/* .regionOf */ .A)(record) ?? region };
        return { address: { store, name, scope, ...place } };
    }
    if (environment !== null && scope !== 'environment')
        return { problem: `The record names an environment, but its scope is ${scope}. Make the two agree.` };
    const repository = (0,_records_record_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryOf */ ._M)(record, scanned);
    const [owner] = (record.repository?.includes('/') ? record.repository : (scanned ?? '')).split('/');
    if (!owner || (scope !== 'organization' && !repository?.includes('/')))
        return { problem: NO_REPOSITORY };
    if (scope === 'environment' && environment === null)
        return { problem: 'The record says scope: environment, but not which environment.' };
    return { address: { store, name, scope, owner, repository, environment, region: null } };
}
const NO_REPOSITORY = 'It is not known which repository has the secret: git is not there, or has no remote “origin” that tells it. Say --repo owner/name, or set GITHUB_REPOSITORY.';
/** An address in words: "GitHub Actions, repository acme/web". */
function addressName(address) {
    const place = (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .placeName */ .fW)(address);
    return address.scope === 'organization' && address.owner ? `${place} ${address.owner}` : place;
}


/***/ }),

/***/ 1858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ regionOf),
/* harmony export */   q: () => (/* binding */ matchStores)
/* harmony export */ });
/* harmony import */ var _records_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4156);

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


/***/ })

};
