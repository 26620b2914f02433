export const id = 679;
export const ids = [679,910];
export const modules = {

/***/ 3500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ showDifference)
/* harmony export */ });
/* harmony import */ var _secret_values_scan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(906);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4252);


/** The difference between two texts, as `diff -u` shows it. What looks like a secret's value is blotted out. */
async function showDifference(name, before, after, paint, newName = name) {
    const { createTwoFilesPatch } = await __webpack_require__.e(/* import() */ 23).then(__webpack_require__.bind(__webpack_require__, 4023));
    const [old, now] = [await (0,_secret_values_scan_js__WEBPACK_IMPORTED_MODULE_0__/* .scan */ .S)(before), await (0,_secret_values_scan_js__WEBPACK_IMPORTED_MODULE_0__/* .scan */ .S)(after)];
    const patch = createTwoFilesPatch(name, newName, old.text, now.text, undefined, undefined, { context: 3 });
    return patch
        .split('\n')
        .filter((line) => !line.startsWith('====='))
        .map((line) => paintLine(line.replace(/\r$/, ''), paint))
        .join('\n')
        .trimEnd();
}
function paintLine(line, paint) {
    const text = line.split('\t').map(_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK).join('\t');
    if (/^(---|\+\+\+) /.test(line))
        return paint('bold', text.replace(/\t$/, ''));
    if (line.startsWith('@@'))
        return paint('cyan', text);
    if (line.startsWith('+'))
        return paint('green', text);
    return line.startsWith('-') ? paint('red', text) : text;
}


/***/ }),

/***/ 3679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  migrateCommand: () => (/* binding */ migrateCommand)
});

// EXTERNAL MODULE: ./build/findings/refusals.js
var refusals = __webpack_require__(9070);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/records/compare.js
var compare = __webpack_require__(4750);
// EXTERNAL MODULE: ./build/records/fields.js
var fields = __webpack_require__(3304);
// EXTERNAL MODULE: ./build/records/header-text.js
var header_text = __webpack_require__(1134);
// EXTERNAL MODULE: ./build/records/markdown.js
var records_markdown = __webpack_require__(7920);
// EXTERNAL MODULE: ./build/records/refusal.js
var records_refusal = __webpack_require__(4509);
// EXTERNAL MODULE: ./build/records/splice.js
var splice = __webpack_require__(4657);
// EXTERNAL MODULE: ./build/records/write.js
var write = __webpack_require__(7626);
// EXTERNAL MODULE: ./build/records/yaml.js
var yaml = __webpack_require__(3529);
;// CONCATENATED MODULE: ./build/records/migrate.js









/** What can't stand in a YAML block: to other readers, some of it would even end the line. */
const UNWRITABLE = /(?![\t\n])[\p{Cc}\p{Zl}\p{Zp}]/u;
/**
 * Writes header text as Markdown: the same fields and unknown keys in the same order, under the fields' own
 * names, and the instructions as they are, below.
 *
 * The result is read again and must be the same record; only blank lines around a free text are given up.
 */
async function toMarkdown(text) {
    const mark = text.startsWith(records_refusal/* BYTE_ORDER_MARK */.s) ? records_refusal/* BYTE_ORDER_MARK */.s : '';
    const headerText = text.slice(mark.length);
    const raw = (0,header_text/* readHeaderText */.Z)(headerText);
    const entries = entriesOf(headerText, raw);
    const refusal = findRefusal(raw, entries);
    if (refusal)
        return { refusal };
    const frontMatter = (0,write/* writeFrontMatter */.g4)(entries);
    const instructions = String(raw.fields.get('instructions')?.text ?? '');
    const markdown = (0,write/* joinMarkdown */.UF)(frontMatter, instructions, (0,splice/* lineEndOf */.vN)(headerText));
    const isSame = holds(frontMatter, entries) && visibleContent(await (0,records_markdown/* readMarkdown */.k)(markdown)) === visibleContent(raw);
    return isSame ? { text: mark + markdown } : { refusal: { kind: 'not-the-same' } };
}
/** Everything but the instructions, in the order of the file. */
function entriesOf(text, { fields, unknownKeys }) {
    const lines = text.split(/\r\n|\n|\r/);
    const known = [...fields].flatMap(([name, { text, at }]) => name === 'instructions' ? [] : [{ key: name, name, text: (0,write/* trimBlankLines */.um)(String(text)), at }]);
    const unknown = unknownKeys.map(({ key, at }) => {
        const value = /:[ \t]*(.*)/.exec(lines[at.line - 1] ?? '')?.[1] ?? '';
        return { key, name: undefined, text: value.trimEnd(), at };
    });
    return [...known, ...unknown].sort((a, b) => a.at.line - b.at.line);
}
function findRefusal({ problems }, entries) {
    const [problem] = problems;
    if (problem?.kind === 'duplicate-key')
        return { kind: 'said-twice', field: (0,fields/* fieldNamed */.wx)(problem.key), at: problem.at };
    if (problem)
        return { kind: 'unreadable', problem };
    const keys = new Set();
    for (const { key, at } of entries) {
        if (keys.has(key))
            return { kind: 'said-twice', field: undefined, at };
        keys.add(key);
    }
    const unwritable = entries.find(({ text }) => UNWRITABLE.test(text));
    return unwritable && { kind: 'control-character', at: unwritable.at };
}
/** Whether the front matter has exactly these keys and texts; the parser of records drops those of unknown keys. */
function holds(frontMatter, entries) {
    const document = (0,yaml.parse)(frontMatter);
    const pairs = (0,dist/* isMap */.jh)(document.contents) ? document.contents.items : [];
    const read = pairs.map(({ key, value }) => {
        const text = value ? (0,yaml.textOf)(value, document) : '';
        return [(0,yaml.textOf)(key, document), typeof text === 'string' ? (0,write/* trimBlankLines */.um)(text) : text];
    });
    const meant = entries.map(({ key, text }) => [key, text]);
    return JSON.stringify(read) === JSON.stringify(meant);
}
/** What a record says, without the blank space around its free texts. Its values follow from this alone. */
function visibleContent(raw) {
    const fields = new Map(raw.fields);
    for (const [name, { text, at }] of raw.fields) {
        if (name === 'usage')
            fields.set(name, { text: (0,write/* trimBlankLines */.um)(String(text)), at });
        if (name === 'instructions')
            fields.set(name, { text: String(text).trim(), at });
    }
    // Where there is nothing below the front matter, the field is absent.
    if (fields.get('instructions')?.text === '')
        fields.delete('instructions');
    return (0,compare/* contentOf */.$)({ ...raw, fields });
}

// EXTERNAL MODULE: ./build/text/counts.js
var counts = __webpack_require__(5392);
// EXTERNAL MODULE: ./build/commands/difference.js
var difference = __webpack_require__(3500);
// EXTERNAL MODULE: ./build/commands/failure.js
var failure = __webpack_require__(3977);
// EXTERNAL MODULE: ./build/commands/flags.js + 5 modules
var commands_flags = __webpack_require__(1990);
// EXTERNAL MODULE: ./build/commands/register.js
var register = __webpack_require__(2966);
;// CONCATENATED MODULE: ./build/commands/migrate.js







/**
 * `migrate`: makes Markdown records of those in header text. Of each, the new file is there before the old one goes.
 *
 * @param only the files to migrate, as they were typed; all where there are none
 */
async function migrateCommand(only, flags, { dryRun }, world) {
    const { terminal, workspace } = world;
    const { directories } = await (0,register/* openRegister */.W)((0,commands_flags/* readFlags */.uW)(flags), world);
    const all = directories
        .flatMap(({ found }) => found)
        .flatMap((file) => (file.kind === 'record' && file.format === 'header-text' ? [file.path] : []));
    const chosen = only.map((typed) => located(typed, all, world));
    const paths = only.length > 0 ? chosen : all;
    if (paths.length === 0) {
        terminal.note('There is no record in header text (.txt).');
        return 0;
    }
    let refused = 0;
    for (const path of paths) {
        try {
            terminal.print(await migrateOne(path, dryRun ?? false, world));
        }
        catch (error) {
            if (!(error instanceof failure/* CannotDo */.d))
                throw error;
            refused += 1;
            terminal.note(`${terminal.paintNote('red', '✗')} ${workspace.show(path)}: ${error.message}`);
        }
    }
    const done = paths.length - refused;
    const verb = dryRun ? 'would be migrated' : 'migrated';
    terminal.note(`${(0,counts/* plural */.LS)(done, 'record')} ${verb}${refused > 0 ? `, ${refused} not` : ''}.`);
    if (done > 0 && !dryRun)
        terminal.note('Next: see how the instructions look as Markdown, where lines run together, and commit.');
    return refused > 0 ? 2 : 0;
}
function located(typed, all, { workspace }) {
    const path = workspace.locate(typed);
    if (path !== undefined && all.includes(path))
        return path;
    throw new failure/* CannotDo */.d(`${typed} is no record in header text (.txt) below the secrets directory.`);
}
/** Migrates one record; returns what to tell about it. */
async function migrateOne(path, dryRun, { terminal, workspace }) {
    const { bytes, text, encode } = workspace.read(path);
    const target = path.replace(/\.txt$/i, '.md');
    if (/(^|\/)readme\.md$/i.test(target))
        throw new failure/* CannotDo */.d('README.md is never a record; rename the file first.');
    if (workspace.exists(target))
        throw new failure/* CannotDo */.d(`${workspace.show(target)} is there already. It was not changed.`);
    const result = await toMarkdown(text);
    if ('refusal' in result)
        throw new failure/* CannotDo */.d((0,refusals/* describeRefusal */.a)(result.refusal));
    if (dryRun)
        return (0,difference/* showDifference */.T)(workspace.show(path), text, result.text, terminal.paint, workspace.show(target));
    const removal = workspace.prepare(path, bytes, undefined);
    try {
        workspace.prepare(target, undefined, encode(result.text)).commit();
        removeOld(removal, workspace.show(target));
    }
    finally {
        removal.abandon();
    }
    return `${terminal.paint('green', '✓')} ${workspace.show(path)} → ${workspace.show(target)}`;
}
/** The new file is there; if the old one can't go, there are two records of one secret. */
function removeOld(removal, target) {
    try {
        removal.commit();
    }
    catch (error) {
        if (!(error instanceof failure/* CannotDo */.d))
            throw error;
        throw new failure/* CannotDo */.d(`${error.message} ${target} was written; keep one of the two.`);
    }
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

/***/ 9070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ describeRefusal)
/* harmony export */ });
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7300);

/** The sentence that tells a person why a record was not written, and what to do. */
function describeRefusal(refusal) {
    switch (refusal.kind) {
        case 'unreadable':
            return `This is not a readable record: ${refusal.problem.kind === 'duplicate-key' ? 'a key stands there twice' : (0,_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .syntaxReason */ .eT)(refusal.problem)}.`;
        case 'said-twice':
            return `${refusal.field ? `${refusal.field} stands there twice` : 'A key stands there twice'}, the second time on line ${refusal.at.line}. Keep the one that is true.`;
        case 'not-one-line':
            return `${refusal.field} must be one line of text, without control characters.`;
        case 'entangled':
            return `${refusal.field} can't be edited in place without touching something else. Edit it by hand.`;
        case 'control-character':
            return `A control character in the value on line ${refusal.at.line} can't be moved over to YAML. Remove it.`;
        case 'not-the-same':
            return 'In Markdown the record would not say the same. Move it over by hand.';
    }
}


/***/ }),

/***/ 4750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ contentOf)
/* harmony export */ });
/* harmony import */ var _text_code_points_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4617);

/** Everything that a record says, but not where: equal for two texts that are the same record. */
function contentOf({ fields, unknownKeys, problems }) {
    return JSON.stringify({
        fields: [...fields]
            .map(([name, { text }]) => [name, text])
            .sort(([a], [b]) => (0,_text_code_points_js__WEBPACK_IMPORTED_MODULE_0__/* .compareCodePoints */ .O)(a, b)),
        unknownKeys: unknownKeys.map(({ key }) => key),
        problems: problems.map(({ at: _, ...problem }) => problem),
    });
}


/***/ }),

/***/ 4509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ BYTE_ORDER_MARK)
/* harmony export */ });
/** The mark with which some editors begin a file. The parsers want the text without it. */
const BYTE_ORDER_MARK = '\ufeff';


/***/ }),

/***/ 5025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V5: () => (/* binding */ TEXT_OPTIONS),
/* harmony export */   gN: () => (/* binding */ writeScalar),
/* harmony export */   j7: () => (/* binding */ DOCUMENT_OPTIONS),
/* harmony export */   wW: () => (/* binding */ isSelfEvident)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3304);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1843);



/**
 * Strings that another reader would take for a number, a boolean, a date or nothing get quotes, also where only
 * a reader of YAML 1.1 would, as GitHub is for front matter. A line is never folded.
 */
const DOCUMENT_OPTIONS = { compat: 'yaml-1.1' };
const TEXT_OPTIONS = { lineWidth: 0, blockQuote: 'literal', flowCollectionPadding: false };
/** One line of text as a YAML scalar, with quotes where the style asks for them or where YAML would misread it. */
function writeScalar(text, { name, style = 'PLAIN', isInFlow = false, } = {}) {
    if (style === 'PLAIN' && isSelfEvident(text, name))
        return text;
    const scalar = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5(text);
    scalar.type = style;
    // Within a list the scalar is written as it would be behind a key.
    const list = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLSeq */ .Rw();
    list.flow = isInFlow;
    list.items.push(scalar);
    const written = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Document */ .yo(list, DOCUMENT_OPTIONS).toString(TEXT_OPTIONS).trimEnd();
    return isInFlow ? written.slice(1, -1) : written.slice(2);
}
/** Whether the text is plainly what the field, or any reader, takes it for: a date, a duration, a boolean. */
function isSelfEvident(text, name) {
    if (!name)
        return _values_js__WEBPACK_IMPORTED_MODULE_2__/* .date */ .p6.read(text) !== undefined;
    const { kind } = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(name);
    const isPlain = kind.isDate || kind === _values_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0 || kind === _values_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM;
    return isPlain && kind.read(text) !== undefined;
}


/***/ }),

/***/ 4657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JH: () => (/* binding */ applySplice),
/* harmony export */   YX: () => (/* binding */ insertLineAfter),
/* harmony export */   vN: () => (/* binding */ lineEndOf)
/* harmony export */ });
function applySplice(whole, { start, end, text }) {
    return whole.slice(0, start) + text + whole.slice(end);
}
/** How the lines of a text end: as its first. */
function lineEndOf(text) {
    return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}
/** A line, put in after the line in which a place is; the last line may lack its line end, and then still does. */
function insertLineAfter(whole, offset, line) {
    const lineEnd = /\r\n|\n|\r/g;
    lineEnd.lastIndex = offset;
    const end = lineEnd.exec(whole);
    const start = end ? lineEnd.lastIndex : whole.length;
    return { start, end: start, text: end ? `${line}${end[0]}` : `${lineEndOf(whole)}${line}` };
}


/***/ }),

/***/ 7626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UF: () => (/* binding */ joinMarkdown),
/* harmony export */   g4: () => (/* binding */ writeFrontMatter),
/* harmony export */   um: () => (/* binding */ trimBlankLines),
/* harmony export */   zQ: () => (/* binding */ newRecordText)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _scalar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5025);


/** The order of the fields in a new record: what is asked first stands first, what may be long last. */
const ORDER = [
    'name',
    'expires',
    'updated',
    'updated-by',
    'owner',
    'store',
    'scope',
    'environment',
    'repository',
    'server',
    'region',
    'secret',
    'rotate-every',
    'warn-before',
    'reason',
    'reviewed',
    'rotate-url',
    'usage',
];
/** A new record as Markdown. */
function newRecordText(fields, instructions) {
    const entries = ORDER.flatMap((name) => {
        const text = fields[name];
        return text === undefined ? [] : [{ key: name, name, text: tidy(text) }];
    });
    return joinMarkdown(writeFrontMatter(entries), unifyLineEnds(instructions));
}
/** Front matter and instructions as one file. */
function joinMarkdown(frontMatter, instructions, lineEnd = '\n') {
    const body = trimBlankLines(instructions);
    const text = `---\n${frontMatter}---\n${body ? `\n${body}\n` : ''}`;
    return text.replaceAll('\n', lineEnd);
}
/** One YAML mapping, a key at a time, each text as readable as YAML permits. */
function writeFrontMatter(entries) {
    return entries.map(writeEntry).join('');
}
function writeEntry({ key, name, text }) {
    if (text.length === 0)
        return `${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .writeScalar */ .gN)(key)}:\n`;
    if (typeof text === 'string' && (0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .isSelfEvident */ .wW)(text, name))
        return `${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .writeScalar */ .gN)(key)}: ${text}\n`;
    // With a line end at its end, a block needs no sign that there is none.
    const value = typeof text === 'string' && text.includes('\n') ? `${text}\n` : text;
    return new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Document */ .yo({ [key]: value }, _scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .DOCUMENT_OPTIONS */ .j7).toString(_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .TEXT_OPTIONS */ .V5);
}
function tidy(text) {
    if (typeof text === 'string')
        return trimBlankLines(unifyLineEnds(text));
    return text.length === 1 ? (text[0] ?? '') : text;
}
function unifyLineEnds(text) {
    return text.replaceAll(/\r\n?/g, '\n');
}
/** The lines from the first that shows something to the last; the spaces before and behind what they show stay. */
function trimBlankLines(text) {
    const lines = text.split('\n');
    const isVisible = (line) => line.trim() !== '';
    const start = lines.findIndex(isVisible);
    return start < 0 ? '' : lines.slice(start, lines.findLastIndex(isVisible) + 1).join('\n');
}


/***/ }),

/***/ 3529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parse: () => (/* binding */ parse),
/* harmony export */   readYaml: () => (/* binding */ readYaml),
/* harmony export */   textOf: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _text_positions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7810);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3304);
/* harmony import */ var _raw_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7039);




/** More aliases than any record needs; beyond it, resolving them could exhaust the memory. */
const MAX_ALIASES = 100;
/** No record is nested deeper; before some 20,000 levels, the parser's recursion ends the process on Node.js 20. */
const MAX_DEPTH = 1_000;
/**
 * Reads one YAML mapping.
 *
 * All scalars are taken as the text that stands there (YAML's failsafe schema): whether `2027-05-14` or `no`
 * is a date or a boolean is for the field to say.
 *
 * @param firstLine the line of the file on which `text` begins, for front matter
 */
function readYaml(text, firstLine = 1) {
    if (depthOf(text) > MAX_DEPTH)
        return (0,_raw_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O)([{ kind: 'too-complex', at: { line: firstLine, column: 1 } }]);
    try {
        return readMapping(text, firstLine);
    }
    catch (error) {
        // The parser recurses into what is nested, and for ever into an alias of the list that it stands in.
        if (!(error instanceof RangeError))
            throw error;
        return (0,_raw_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O)([{ kind: 'too-complex', at: { line: firstLine, column: 1 } }]);
    }
}
function readMapping(text, firstLine) {
    const document = parse(text);
    const positionOf = (0,_text_positions_js__WEBPACK_IMPORTED_MODULE_1__/* .positionsIn */ .Y)(text);
    const position = (offset) => {
        const { line, column } = positionOf(Math.min(offset, text.length));
        return { line: line + firstLine - 1, column };
    };
    const start = position(document.contents?.range?.[0] ?? 0);
    const problems = [...document.errors, ...document.warnings]
        .filter(({ code }) => code !== 'DUPLICATE_KEY')
        .map(({ code, pos }) => ({ kind: 'yaml', code, at: position(Math.min(pos[0], text.trimEnd().length)) }));
    if (problems.length > 0)
        return (0,_raw_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O)(problems);
    if (document.contents === null || isBlank(document.contents))
        return (0,_raw_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O)([{ kind: 'empty', at: start }]);
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(document.contents))
        return (0,_raw_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O)([{ kind: 'not-a-mapping', at: start }]);
    if (isBomb(document, text))
        return (0,_raw_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O)([{ kind: 'too-complex', at: start }]);
    const fields = new Map();
    const unknownKeys = [];
    for (const { key: keyNode, value } of document.contents.items) {
        const keyAt = position(keyNode.range?.[0] ?? 0);
        const key = textOf(keyNode, document);
        if (typeof key !== 'string') {
            problems.push({ kind: 'yaml', code: 'NON_STRING_KEY', at: keyAt });
            continue;
        }
        const name = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldNamed */ .wx)(key);
        if (!name) {
            unknownKeys.push({ key, at: keyAt });
            continue;
        }
        if (fields.has(name)) {
            problems.push({ kind: 'duplicate-key', key, at: keyAt });
            continue;
        }
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(value) && !value.resolve(document)) {
            problems.push({ kind: 'yaml', code: 'BAD_ALIAS', at: position(value.range?.[0] ?? 0) });
            continue;
        }
        const fieldText = value === null ? '' : textOf(value, document);
        if (fieldText === undefined)
            problems.push({ kind: 'not-text', key, at: keyAt });
        else
            fields.set(name, {
                text: fieldText,
                at: fieldText.length > 0 ? position(value?.range?.[0] ?? 0) : keyAt,
            });
    }
    return { fields, unknownKeys, problems: problems.slice(0, _raw_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_PROBLEMS */ .a) };
}
/** Parses without stack traces: a file that is nothing but errors has as many as it has characters. */
function parse(text) {
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    try {
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { schema: 'failsafe', version: '1.2', prettyErrors: false });
    }
    finally {
        Error.stackTraceLimit = stackTraceLimit;
    }
}
/** The text of a scalar, the texts of a sequence of scalars; `undefined` for anything deeper. */
function textOf(node, document) {
    const target = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? node.resolve(document) : node;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(target)) {
        // What a tag such as !!timestamp made of it is not what stands there.
        const text = String((typeof target.value === 'string' ? target.value : target.source) ?? '');
        return target.type === 'PLAIN' && /^(~|null)$/i.test(text) ? '' : text;
    }
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(target))
        return undefined;
    const items = target.items.map((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item) || item instanceof yaml__WEBPACK_IMPORTED_MODULE_0__/* .Alias */ .x1 ? textOf(item, document) : undefined);
    return items.every((item) => typeof item === 'string') ? items : undefined;
}
function isBlank(node) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && String(node.value ?? '').trim() === '';
}
/** Whether aliases of aliases would unfold to more than a record can mean. */
function isBomb(document, text) {
    if (!text.includes('*') || !text.includes('&'))
        return false;
    try {
        document.toJS({ maxAliasCount: MAX_ALIASES });
        return false;
    }
    catch {
        return true;
    }
}
/** How deep lists and mappings may be nested on their lines; by indentation, the size of a record is limit enough. */
function depthOf(text) {
    let depth = 0;
    let deepest = 0;
    for (const char of text) {
        if (char === '[' || char === '{')
            depth += 1;
        else if (char === ']' || char === '}')
            depth -= 1;
        deepest = Math.max(deepest, depth);
    }
    const inline = text.match(/(?:[-?:] ){100,}/g) ?? [];
    return Math.max(deepest, ...inline.map((indicators) => indicators.length / 2));
}


/***/ })

};
