export const id = 679;
export const ids = [679];
export const modules = {

/***/ 3500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ showDifference)
/* harmony export */ });
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4252);

/** The difference between two texts, as `diff -u` shows it. */
async function showDifference(name, before, after, paint, newName = name) {
    const { createTwoFilesPatch } = await __webpack_require__.e(/* import() */ 23).then(__webpack_require__.bind(__webpack_require__, 4023));
    const patch = createTwoFilesPatch(name, newName, before, after, undefined, undefined, { context: 3 });
    return patch
        .split('\n')
        .filter((line) => !line.startsWith('====='))
        .map((line) => paintLine(line.replace(/\r$/, ''), paint))
        .join('\n')
        .trimEnd();
}
function paintLine(line, paint) {
    const text = (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(line).replaceAll('\\t', '\t');
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

// EXTERNAL MODULE: ./build/text/lines.js
var text_lines = __webpack_require__(542);
// EXTERNAL MODULE: ./build/records/edit.js + 1 modules
var edit = __webpack_require__(6852);
// EXTERNAL MODULE: ./build/records/header-text.js
var header_text = __webpack_require__(1134);
// EXTERNAL MODULE: ./build/records/load.js + 4 modules
var load = __webpack_require__(6502);
// EXTERNAL MODULE: ./build/records/write.js
var write = __webpack_require__(7626);
;// CONCATENATED MODULE: ./build/records/migrate.js





/**
 * Makes a Markdown record of one in header text: the same fields in the same order, under their names of today, and
 * the instructions below. What comes out is read again; where it does not say the same, it is refused.
 *
 * @param text the text of the file, without its byte order mark
 */
async function toMarkdown(text) {
    const before = (0,header_text/* readHeaderText */.Z)(text);
    const [problem] = before.problems;
    if (problem?.kind === 'duplicate-key')
        return { refusal: `“${problem.key}” stands there more than once. Keep the one that is true.` };
    if (problem)
        return { refusal: 'this is not a readable record; see secret-expiry check.' };
    const lines = (0,text_lines/* linesOf */.D)(text);
    const fields = [...before.fields].map(([key, field]) => ({
        key,
        text: textOf(field),
        line: field.at.line,
    }));
    const unknown = before.unknownKeys.map(({ key, at }) => ({
        key,
        text: (lines[at.line - 1] ?? '').replace(/^[^:]*:/, '').trim(),
        line: at.line,
    }));
    const entries = [...fields.filter(({ key }) => key !== 'instructions'), ...unknown]
        .sort((a, b) => a.line - b.line)
        .map((entry) => [entry.key, entry.text]);
    const instructions = fields.find(({ key }) => key === 'instructions')?.text ?? '';
    const markdown = await (0,write/* markdownRecord */.V)(entries, instructions);
    if (!(0,edit/* isOnlyChanged */.p)(before, await (0,load/* parseRecord */.Hh)(markdown, 'markdown')))
        return { refusal: "it can't be written as Markdown without losing something. Move it by hand." };
    return { text: markdown.replaceAll('\n', /\r\n|\n|\r/.exec(text)?.[0] ?? '\n') };
}
/** The text without the empty lines around it; the first line that says something keeps its indentation. */
function textOf({ text }) {
    return [text]
        .flat()
        .join(', ')
        .replace(/^(?:[^\S\n]*\n)+/, '')
        .trimEnd();
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
    const { directories } = await (0,register/* openRegister */.W)((0,commands_flags/* readFlags */.uW)(flags, () => '', false), world);
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
    terminal.note(`${(0,counts/* plural */.LS)(done, 'record')} ${verb}${refused > 0 ? `, ${refused} left as they were` : ''}.`);
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
    const result = await toMarkdown(text);
    if ('refusal' in result)
        throw new failure/* CannotDo */.d(result.refusal);
    if (dryRun)
        return (0,difference/* showDifference */.T)(workspace.show(path), text, result.text, terminal.paint, workspace.show(target));
    const removal = workspace.prepare(path, bytes, undefined);
    try {
        const creation = workspace.prepare(target, undefined, encode(result.text));
        try {
            creation.commit();
        }
        finally {
            creation.abandon();
        }
        removal.commit();
    }
    finally {
        removal.abandon();
    }
    return `${terminal.paint('green', '✓')} ${workspace.show(path)} → ${workspace.show(target)}`;
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

/***/ 6852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ isOnlyChanged),
  E: () => (/* binding */ setFields)
});

// EXTERNAL MODULE: ./build/records/fields.js
var fields = __webpack_require__(3304);
// EXTERNAL MODULE: ./build/records/header-text.js
var header_text = __webpack_require__(1134);
// EXTERNAL MODULE: ./build/records/neighbours.js
var neighbours = __webpack_require__(4457);
;// CONCATENATED MODULE: ./build/records/edit-header-text.js



/** A line with a key: the key, what is between it and the value, the value, and what is behind it. */
const KEY_LINE = /^([A-Za-z][\w-]*)([ \t]*:[ \t]*)(.*?)([ \t]*)$/;
/** Sets a field of header text; undefined where that can't be done. */
function setInHeaderText(text, field, value) {
    const { fields } = (0,header_text/* readHeaderText */.Z)(text);
    const name = fields.has(field) ? field : (0,neighbours/* neighbourOf */.F)(field, (other) => fields.has(other));
    const at = name && fields.get(name)?.at;
    if (!at)
        return undefined;
    // Lines, and what ends them, in turn.
    const parts = text.split(/(\r\n|\n|\r)/);
    const index = (at.line - 1) * 2;
    const [, key, between = '', old, behind = ''] = KEY_LINE.exec(parts[index] ?? '') ?? [];
    if (key === undefined)
        return undefined;
    if (name === field) {
        const gap = old === '' && !/[ \t]$/.test(between) ? `${between} ` : between;
        parts[index] = `${key}${gap}${value}${behind}`;
    }
    else {
        const gap = between.replace(/[ \t]*$/, ' ');
        parts.splice(index + 1, 0, parts[1] ?? '\n', `${spelledLike(key, field)}${gap}${value}`);
    }
    return parts.join('');
}
/** The key of a field in the manner of another: with or without `secret-`, in its case. */
function spelledLike(key, field) {
    const plain = key.toLowerCase().startsWith('secret-') ? ((0,fields/* fieldOf */._F)(field).headerKey ?? field) : field;
    if (key === key.toUpperCase())
        return plain.toUpperCase();
    return /^[A-Z]/.test(key) ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain;
}

// EXTERNAL MODULE: ./build/records/load.js + 4 modules
var load = __webpack_require__(6502);
// EXTERNAL MODULE: ./build/records/record.js + 1 modules
var record = __webpack_require__(4156);
;// CONCATENATED MODULE: ./build/records/edit.js




/**
 * Sets fields of a record in place: every other byte stays as it is. A field that is not there yet gets a line of its
 * own beside its neighbours.
 *
 * What comes out is read again. Unless just these fields have changed, it is refused: a record is the work of people,
 * and nobody looks at what a program did to it.
 *
 * @param text the text of the file, without its byte order mark
 * @param changes the new texts, each of one line
 */
async function setFields(text, format, changes) {
    const before = await (0,load/* parseRecord */.Hh)(text, format);
    const refusal = refusalFor(before, changes);
    if (refusal)
        return { refusal };
    let edited = text;
    for (const [field, value] of changes) {
        if (edited === undefined)
            break;
        edited = await setField(edited, format, field, value);
    }
    if (edited === undefined || !isOnlyChanged(before, await (0,load/* parseRecord */.Hh)(edited, format), changes))
        return { refusal: BY_HAND };
    return { text: edited };
}
const BY_HAND = "the fields can't be changed in place without touching something else. Change them by hand.";
function refusalFor(record, changes) {
    if (record.fields.size === 0)
        return 'this is not a readable record; see secret-expiry check.';
    for (const problem of record.problems) {
        const field = problem.kind === 'duplicate-key' ? (0,fields/* fieldNamed */.wx)(problem.key) : undefined;
        if (field && changes.has(field))
            return `${field} stands there more than once. Keep the one that is true.`;
    }
    for (const [field, value] of changes) {
        if ((0,fields/* fieldOf */._F)(field).isFreeText || /[\r\n]/.test(value))
            return `${field} can't be set in one line.`;
    }
    return undefined;
}
async function setField(text, format, field, value) {
    if (format === 'header-text')
        return setInHeaderText(text, field, value);
    const { setInYaml } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(489)]).then(__webpack_require__.bind(__webpack_require__, 1489));
    if (format === 'yaml')
        return setInYaml(text, field, value);
    const { frontMatterOf } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 7920));
    const { start, end } = frontMatterOf(text) ?? { start: 0, end: 0 };
    const edited = setInYaml(text.slice(start, end), field, value);
    return edited === undefined ? undefined : text.slice(0, start) + edited + text.slice(end);
}
/** Whether two records differ in nothing but the changed fields, which say now what they should. */
function isOnlyChanged(before, after, changes = new Map()) {
    const names = new Set([...before.fields.keys(), ...after.fields.keys()]);
    const areFieldsRight = [...names].every((name) => {
        const [old, now] = [textOf(before.fields.get(name)), textOf(after.fields.get(name))];
        return now === (changes.get(name)?.trim() ?? old);
    });
    const kinds = ({ problems }) => problems.map(({ kind }) => kind).join();
    const keys = ({ unknownKeys }) => unknownKeys.map(({ key }) => key).join('\n');
    return areFieldsRight && kinds(before) === kinds(after) && keys(before) === keys(after);
}
/** The text to compare by; blank is absent. */
function textOf(field) {
    if (!field || (0,record/* isBlank */.z3)(field))
        return '';
    return typeof field.text === 'string' ? field.text.trim() : JSON.stringify(field.text);
}


/***/ }),

/***/ 4457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ neighbourOf)
/* harmony export */ });
/** The fields that stand together in a record, in their usual order. */
const TOGETHER = ['name', 'expires', 'updated', 'updated-by'];
/** The field after which a new one belongs: the nearest that is there, those before it first. */
function neighbourOf(field, isThere) {
    const index = TOGETHER.indexOf(field);
    const nearest = [...TOGETHER.slice(0, Math.max(index, 0)).reverse(), ...TOGETHER.slice(index + 1)];
    return nearest.find(isThere);
}


/***/ }),

/***/ 7626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ markdownRecord),
/* harmony export */   z: () => (/* binding */ newRecordText)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3304);

/** Dates, durations, and the two words of a boolean are never quoted, as a person would not quote them. */
const PLAIN = /^(?:\d{4}-\d{2}-\d{2}|\d+[a-z]*|true|false)$/i;
/** A Markdown record: front matter, and the instructions below it. */
async function markdownRecord(entries, body) {
    const { stringify } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const lines = entries.map(([key, text]) => {
        if (text === '')
            return `${key}:\n`;
        return PLAIN.test(text)
            ? `${key}: ${text}\n`
            : stringify({ [key]: text }, { lineWidth: 0, blockQuote: 'literal' });
    });
    return `---\n${lines.join('')}---\n${body && `\n${body}\n`}`;
}
/** The fields in the order in which a person reads them: what it is, when it ends, who answers, where it is. */
const WRITING_ORDER = [
    'name',
    'expires',
    'updated',
    'updated-by',
    'owner',
    'usage',
    ..._fields_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELD_NAMES */ .Yr.filter((name) => !['name', 'expires', 'updated', 'updated-by', 'owner', 'usage', 'instructions'].includes(name)),
];
/** A new record. Blank fields are left out, as is what a record says by default. */
function newRecordText(fields, instructions) {
    const entries = WRITING_ORDER.flatMap((name) => {
        const text = fields[name]?.trim() ?? '';
        return text === '' || text === DEFAULTS[name]
            ? []
            : [[name, (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(name).kind.isDate ? text.toLowerCase() : text]];
    });
    return markdownRecord(entries, instructions.trim());
}
const DEFAULTS = {
    store: 'github-actions',
    scope: 'repository',
    secret: 'true',
};


/***/ })

};
