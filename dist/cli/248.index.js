export const id = 248;
export const ids = [248];
export const modules = {

/***/ 9334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ chooseRecord)
/* harmony export */ });
/* harmony import */ var _report_phrases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8937);
/* harmony import */ var _text_counts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5392);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4252);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3977);




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
async function chooseRecord(name, narrowing, register, { terminal, workspace }) {
    const ofName = register.records.filter((record) => isSame(record.name, name));
    if (ofName.length === 0)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .CannotDo */ .d(await nothingNamed(name, register));
    const fitting = ofName.filter((record) => fits(record, narrowing));
    const [first, ...others] = fitting;
    if (!first) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .CannotDo */ .d([`No record of ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)} fits. There is:`, ...ofName.map((record) => describe(record))].join('\n'));
    }
    if (others.length === 0)
        return first;
    if (terminal.ask) {
        const file = await terminal.ask.choose(`Which ${name}?`, fitting.map((record) => ({
            value: record.file,
            label: `${(0,_report_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .whereabouts */ .CJ)(record)} (${workspace.show(record.file)})`,
        })));
        return fitting.find((record) => record.file === file) ?? first;
    }
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .CannotDo */ .d([
        `${(0,_text_counts_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(fitting.length, 'record')} have the name ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)}. Say which, by ${flagsApart(fitting)}:`,
        ...fitting.map(describe),
    ].join('\n'));
    function describe(record) {
        return `  ${workspace.show(record.file)}: ${(0,_report_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .whereabouts */ .CJ)(record)}`;
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
        `No record has the name ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)}.`,
        ...(isNear ? [`Did you mean ${nearest}?`] : []),
        ...(unread > 0
            ? [
                `${(0,_text_counts_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(unread, 'record')} could not be read, and it may be one of these: see secret-expiry check.`,
            ]
            : []),
        ...(isNear ? [] : [`To write one: secret-expiry new ${name}`]),
    ].join(' ');
}
function isSame(one, other) {
    return one !== null && one.toLowerCase() === other.toLowerCase();
}


/***/ }),

/***/ 3500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ showDifference)
/* harmony export */ });
/* harmony import */ var _secret_values_scan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1662);
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
    const text = (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(line).replaceAll('\\t', '\t');
    if (/^(---|\+\+\+) /.test(line))
        return paint('bold', text.replace(/\t$/, ''));
    if (line.startsWith('@@'))
        return paint('cyan', text);
    if (line.startsWith('+'))
        return paint('green', text);
    return line.startsWith('-') ? paint('red', text) : text;
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

/***/ 9248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rotateCommand: () => (/* binding */ rotateCommand)
});

// EXTERNAL MODULE: ./build/findings/refusals.js
var refusals = __webpack_require__(9070);
// EXTERNAL MODULE: ./build/text/positions.js
var positions = __webpack_require__(7810);
// EXTERNAL MODULE: ./build/records/compare.js
var compare = __webpack_require__(4750);
// EXTERNAL MODULE: ./build/records/fields.js
var records_fields = __webpack_require__(3304);
// EXTERNAL MODULE: ./build/records/load.js
var load = __webpack_require__(681);
// EXTERNAL MODULE: ./build/records/refusal.js
var refusal = __webpack_require__(4509);
// EXTERNAL MODULE: ./build/records/splice.js
var records_splice = __webpack_require__(4657);
;// CONCATENATED MODULE: ./build/records/edit.js






/** What can't stand in a line, or can't be written as UTF-8. A tab can. */
const NOT_ONE_LINE = /(?!\t)[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u;
/**
 * Gives fields new values and leaves every other byte of the record's text as it is.
 *
 * After each change the text is read again: a change that would make the record say anything else than before,
 * but for that one field, is refused. Spaces at the ends of a value mean nothing, and are left out.
 */
async function setFields(text, format, changes) {
    const mark = text.startsWith(refusal/* BYTE_ORDER_MARK */.s) ? refusal/* BYTE_ORDER_MARK */.s : '';
    let rewritten = text.slice(mark.length);
    const raw = await (0,load/* parse */.qg)(rewritten, format);
    // Before anything is changed, so that the lines are those of the file.
    for (const [name, value] of changes) {
        const refusal = findRefusal(raw, name, value.trim());
        if (refusal)
            return { refusal };
    }
    for (const [name, value] of changes) {
        const edited = await setField(rewritten, format, name, value.trim());
        if (edited === undefined)
            return { refusal: { kind: 'entangled', field: name } };
        rewritten = edited;
    }
    return { text: mark + rewritten };
}
function findRefusal({ fields, problems }, name, value) {
    if (NOT_ONE_LINE.test(value))
        return { kind: 'not-one-line', field: name };
    const [first] = problems;
    if (first && fields.size === 0)
        return { kind: 'unreadable', problem: first };
    const twice = problems.find((each) => each.kind === 'duplicate-key' && (0,records_fields/* fieldNamed */.wx)(each.key) === name);
    return twice && { kind: 'said-twice', field: name, at: twice.at };
}
/** The text with the new value; `undefined` where it would then say anything else than meant. */
async function setField(text, format, name, value) {
    const before = await (0,load/* parse */.qg)(text, format);
    if (before.fields.get(name)?.text === value)
        return text;
    const splice = await findSplice(text, format, before, name, value);
    if (!splice)
        return undefined;
    const edited = (0,records_splice/* applySplice */.JH)(text, splice);
    const after = await (0,load/* parse */.qg)(edited, format);
    return (0,compare/* contentOf */.$)(after) === contentWith(before, name, value) ? edited : undefined;
}
async function findSplice(text, format, raw, name, value) {
    if (format === 'header-text')
        return (await __webpack_require__.e(/* import() */ 223).then(__webpack_require__.bind(__webpack_require__, 5223))).editHeaderText(text, raw, name, value);
    const { editYaml, editFrontMatter } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(489)]).then(__webpack_require__.bind(__webpack_require__, 1489));
    return format === 'yaml' ? editYaml(text, name, value) : editFrontMatter(text, name, value);
}
function contentWith(raw, name, value) {
    return (0,compare/* contentOf */.$)({ ...raw, fields: new Map(raw.fields).set(name, { text: value, at: positions/* START */.d }) });
}

// EXTERNAL MODULE: ./build/stores/address.js
var stores_address = __webpack_require__(6428);
// EXTERNAL MODULE: ./build/text/visible.js
var visible = __webpack_require__(4252);
// EXTERNAL MODULE: ./build/commands/choose-record.js
var choose_record = __webpack_require__(9334);
// EXTERNAL MODULE: ./build/commands/difference.js
var difference = __webpack_require__(3500);
// EXTERNAL MODULE: ./build/commands/failure.js
var failure = __webpack_require__(3977);
// EXTERNAL MODULE: ./build/commands/flags.js + 5 modules
var commands_flags = __webpack_require__(1990);
// EXTERNAL MODULE: ./build/commands/register.js
var commands_register = __webpack_require__(2966);
// EXTERNAL MODULE: ./build/records/values.js
var values = __webpack_require__(1843);
;// CONCATENATED MODULE: ./build/commands/rotation-fields.js



/** What the record is to say, all of it asked for or refused before anything is changed. */
async function collectFields(record, today, told, flags, world) {
    const { terminal } = world;
    if (told.note)
        terminal.note(told.note);
    const missing = [];
    const expires = await expiresOf(record, today, told, flags, world, missing);
    const person = await personOf(flags, world, missing);
    if (missing.length > 0)
        throw new failure/* CannotDo */.d(['Nothing was changed. Nobody can be asked here, so please say:', ...missing].join('\n'));
    if (told.date && expires && expires !== told.date)
        terminal.note(terminal.paintNote('yellow', `But expires is to be ${expires}. The record will say that; is it right?`));
    if (expires === 'never' && !record.hasReason)
        terminal.note('The record has no reason why it never expires; add the field reason.');
    return new Map([
        ['updated', today],
        ...(person ? [['updated-by', person]] : []),
        ...(expires ? [['expires', expires]] : []),
    ]);
}
async function expiresOf(record, today, told, { expires }, { terminal }, missing) {
    const wrong = (text) => wrongExpiry(text, today);
    if (expires !== undefined) {
        const problem = wrong(expires);
        if (problem)
            throw new failure/* CannotDo */.d(`--expires is ${(0,visible/* quote */.hD)(expires)}; ${problem}`);
        return expires.toLowerCase();
    }
    // What is no secret need not expire.
    if (!record.secret && record.expires === null)
        return undefined;
    if (terminal.ask) {
        const answer = await terminal.ask.text('When does it expire? Copy the date that the provider shows, or write never', {
            initial: told.date,
            check: wrong,
        });
        return answer.toLowerCase();
    }
    if (told.date)
        return told.date;
    missing.push('  --expires <date>      the date that the provider shows, or never');
    return undefined;
}
/** What is wrong with a date of expiry, to follow "write"; undefined when nothing is. */
function wrongExpiry(text, today) {
    const date = values/* dateOrNever */.up.read(text);
    if (date === undefined)
        return `write ${values/* dateOrNever */.up.form}.`;
    return date !== 'never' && date < today ? `that is before today, ${today}.` : undefined;
}
async function personOf({ updatedBy }, { terminal, person }, missing) {
    const known = updatedBy?.trim() || person();
    if (known) {
        if (values/* line */.n8.read(known) === undefined)
            throw new failure/* CannotDo */.d('--updated-by has several lines; write one name.');
        return known;
    }
    if (terminal.ask) {
        return terminal.ask.text('Who rotates it? (git has no user.name)', {
            check: (answer) => (answer.trim() ? undefined : 'write a name.'),
        });
    }
    missing.push('  --updated-by <name>   who rotates it (git has no user.name here)');
    return undefined;
}

// EXTERNAL MODULE: ./build/commands/store-orders.js
var store_orders = __webpack_require__(2770);
// EXTERNAL MODULE: ./build/calendar/today.js
var today = __webpack_require__(2442);
;// CONCATENATED MODULE: ./build/secret-values/expiry.js
const CERTIFICATE = /-----BEGIN CERTIFICATE-----[\sA-Za-z0-9+/=]+-----END CERTIFICATE-----/g;
/**
 * When a value expires, by its own words: the claim `exp` of a JSON Web Token (RFC 7519, 4.1.4), or the end of the
 * validity of an X.509 certificate in PEM, of several the earliest. Nothing is verified, since nobody is let in by it.
 */
async function expiryToldBy(value) {
    return expiryOfToken(value.trim()) ?? (await expiryOfCertificates(value));
}
function expiryOfToken(value) {
    const payload = /^[\w-]+\.([\w-]+)\.[\w-]*$/.exec(value)?.[1];
    if (!payload)
        return undefined;
    try {
        const { exp } = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
        const at = new Date(typeof exp === 'number' ? exp * 1_000 : Number.NaN);
        return Number.isNaN(at.getTime()) ? undefined : { what: 'JSON Web Token', at };
    }
    catch {
        return undefined;
    }
}
async function expiryOfCertificates(value) {
    const blocks = value.match(CERTIFICATE) ?? [];
    if (blocks.length === 0)
        return undefined;
    const { X509Certificate } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 19));
    const ends = blocks.flatMap((block) => {
        try {
            return [new Date(new X509Certificate(block).validTo)];
        }
        catch {
            return [];
        }
    });
    const [at] = ends.filter((end) => !Number.isNaN(end.getTime())).sort((a, b) => a.getTime() - b.getTime());
    return at && { what: 'certificate', at };
}

// EXTERNAL MODULE: ./build/text/decode.js
var decode = __webpack_require__(5174);
;// CONCATENATED MODULE: ./build/commands/value.js




/**
 * Reads the new value of a secret: from a file, from the standard input, or from a hidden prompt.
 *
 * A value of one line is taken without its line end, which no token has and every editor adds. In a value of several
 * lines, such as a private key, the last line end stays: some programs need it.
 *
 * @throws CannotDo when there is none
 */
async function readValue({ valueFile, exact }, { terminal, values }) {
    const given = valueFile === undefined ? await values.standardInput() : values.file(valueFile);
    if (given)
        return checked(exact ? given : withoutLineEnd(given));
    if (!terminal.ask) {
        throw new failure/* CannotDo */.d('There is no value. Pipe it in, or name a file with --value-file; nobody can be asked for it here.');
    }
    const typed = await terminal.ask.hidden('New value (not shown)');
    if (typed.startsWith('-----BEGIN')) {
        throw new failure/* CannotDo */.d('A prompt takes one line, and this value seems to have several. Nothing was changed. Name its file: --value-file key.pem');
    }
    return checked(new TextEncoder().encode(typed));
}
function checked(value) {
    if (value.length === 0)
        throw new failure/* CannotDo */.d('The value is empty. Nothing was changed.');
    return value;
}
const [LINE_FEED, CARRIAGE_RETURN] = [10, 13];
function withoutLineEnd(value) {
    if (value.at(-1) !== LINE_FEED)
        return value;
    const end = value.at(-2) === CARRIAGE_RETURN ? value.length - 2 : value.length - 1;
    return value.subarray(0, end).includes(LINE_FEED) ? value : value.subarray(0, end);
}
/** Finds out when a new value expires, where the value tells it or GitHub knows it. */
async function expiryOf(value, timeZone, { values, terminal }) {
    const text = (0,decode/* decodeText */.g)(value);
    if (text === undefined)
        return {};
    const told = await expiryToldBy(text);
    if (told) {
        const date = (0,today/* dateIn */.m)(timeZone, told.at);
        return { date, note: `The value is a ${told.what} that expires on ${date}.` };
    }
    const answer = await terminal.progress('Asking GitHub when the token expires', values.tokenExpiry(text));
    switch (answer.outcome) {
        case 'expires': {
            const date = (0,today/* dateIn */.m)(timeZone, new Date(answer.at));
            return { date, note: `GitHub says that the token expires on ${date}.` };
        }
        case 'never':
            return { date: 'never', note: 'GitHub says that the token never expires.' };
        case 'not-accepted':
            return { note: 'GitHub does not accept this token. Was it copied in full, and is it still valid?' };
        case 'unknown':
            return { note: `It is not known when the token expires. ${answer.reason}` };
        case 'no-token':
            return {};
    }
}

;// CONCATENATED MODULE: ./build/commands/rotate.js












/**
 * `rotate NAME`: sets a new value in the store, then brings the record up to date.
 *
 * Before the store is asked for anything, the new record stands ready beside the old one. So whatever can go wrong with
 * the disk goes wrong while nothing has been done, and what is left to do after the store's answer is one renaming.
 */
async function rotateCommand(name, flags, narrowing, rotate, world) {
    const { terminal, workspace } = world;
    const settings = (0,commands_flags/* readFlags */.uW)(flags, () => '', false);
    const register = await (0,commands_register/* openRegister */.W)(settings, world);
    const record = await (0,choose_record/* chooseRecord */.Z)(name, narrowing, register, world);
    const address = rotate.recordOnly ? undefined : (0,store_orders/* addressFor */.Wd)(record, 'rotate', world);
    const before = workspace.read(record.file);
    const value = address && !rotate.dryRun ? await readValue(rotate, world) : undefined;
    const told = value ? await expiryOf(value, settings.timeZone, world) : {};
    const change = await collectFields(record, register.today, told, rotate, world);
    const edited = await setFields(before.text, before.format, change);
    if ('refusal' in edited)
        throw new failure/* CannotDo */.d(`${workspace.show(record.file)}: ${(0,refusals/* describeRefusal */.a)(edited.refusal)}`);
    if (rotate.dryRun) {
        terminal.note(address ? `Would set a new value in ${(0,stores_address/* addressName */.Y)(address)}.` : 'Would set no value.');
        terminal.print(await (0,difference/* showDifference */.T)(workspace.show(record.file), before.text, edited.text, terminal.paint));
        return 0;
    }
    const { expires, 'updated-by': person } = Object.fromEntries(change);
    const said = { ...(0,commands_flags/* whereOf */.de)(flags), ...narrowing, expires, 'updated-by': person };
    const options = {
        create: rotate.create ?? address?.store.startsWith('github-') ?? false,
        visibility: rotate.visibility ?? 'private',
    };
    const order = {
        verb: 'set',
        address,
        tellStore: (place) => world.writer.set(place, value ?? new Uint8Array(), options),
        record: workspace.prepare(record.file, before.bytes, before.encode(edited.text)),
        finish: (0,store_orders/* commandLine */.ay)(['rotate', name, '--record-only'], said),
    };
    await (0,store_orders/* carryOut */.u0)(order, world);
    const file = workspace.show(record.file);
    const words = [...change].map(([field, text]) => `${field} ${(0,visible/* shown */.SP)(text, 60)}`).join(', ');
    terminal.print(`${terminal.paint('green', '✓')} ${file}: ${words}`);
    terminal.note(`Next: see that the new value works, then commit ${file}.`);
    return 0;
}


/***/ }),

/***/ 2770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wd: () => (/* binding */ addressFor),
/* harmony export */   ay: () => (/* binding */ commandLine),
/* harmony export */   u0: () => (/* binding */ carryOut)
/* harmony export */ });
/* harmony import */ var _stores_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6428);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3977);


const WORDS = {
    set: {
        doing: (place) => `Setting the value in ${place}`,
        done: (name, place, what) => `${name}: ${what === 'created' ? 'created' : 'new value set'} in ${place}`,
        refused: 'Nothing was changed, neither the store nor the record.',
        open: 'The record was not changed. If the value was set, finish with:',
        isMissing: (name, place) => `There is no ${name} in ${place}, so nothing was changed. To create it there, add --create.`,
        onlyStore: (_name, place) => `The new value was set in ${place}, but the record does not say so yet.`,
    },
    remove: {
        doing: (place) => `Removing it from ${place}`,
        done: (name, place) => `${name}: removed from ${place}`,
        refused: 'Nothing was removed, neither the secret nor its record.',
        open: 'The record is still there. If the secret is gone, finish with:',
        isMissing: (name, place) => `There is no ${name} in ${place} (any more).`,
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
    const { address, verb, record, finish } = order;
    const words = WORDS[verb];
    try {
        if (address)
            await tell(order, address, terminal);
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
        record.abandon();
    }
}
async function tell({ verb, tellStore, record, finish }, address, terminal) {
    const words = WORDS[verb];
    const { name } = address;
    const place = (0,_stores_address_js__WEBPACK_IMPORTED_MODULE_0__/* .addressName */ .Y)(address);
    const doing = words.doing(place);
    const release = terminal.onInterrupt(() => {
        record.abandon();
        return `Interrupted while ${doing.charAt(0).toLowerCase()}${doing.slice(1)}: it may have been done or not; to run the command again is safe.\n${words.open} ${finish}`;
    });
    const outcome = await terminal.progress(doing, tellStore(address)).finally(release);
    switch (outcome.outcome) {
        case 'done':
            terminal.print(`${terminal.paint('green', '✓')} ${words.done(name, place, outcome.what)}`);
            if (outcome.note)
                terminal.note(outcome.note);
            return;
        case 'missing':
            if (verb === 'set')
                throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .CannotDo */ .d(words.isMissing(name, place));
            terminal.note(words.isMissing(name, place));
            return;
        case 'refused':
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .CannotDo */ .d([outcome.problem.reason, outcome.problem.remedy, words.refused].join('\n'));
        case 'unknown':
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .CannotDo */ .d([outcome.problem.reason, outcome.problem.remedy, `${words.open} ${finish}`].join('\n'));
    }
}
/**
 * Where the value of a record goes, or is taken away from.
 *
 * @throws CannotDo when that can't be told, or when it is no store that can be written to
 */
function addressFor(record, command, { origin, region }) {
    const result = (0,_stores_address_js__WEBPACK_IMPORTED_MODULE_0__/* .addressOf */ .c)(record, origin.repository, region);
    if ('address' in result)
        return result.address;
    const otherwise = command === 'rotate' ? 'the value is set' : 'the secret is removed';
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .CannotDo */ .d(`${result.problem}\nIf ${otherwise} by other means: ${commandLine([command, record.name ?? '', '--record-only'])}`);
}
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
    const repository = (0,_records_record_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryOf */ ._M)(record, scanned);
    const [owner] = (record.repository?.includes('/') ? record.repository : (scanned ?? '')).split('/');
    if (!owner || (scope !== 'organization' && !repository?.includes('/')))
        return { problem: NO_REPOSITORY };
    if (scope === 'environment' && environment === null)
        return { problem: 'The record says scope: environment, but not which environment.' };
    return { address: { store, name, scope, owner, repository, environment, region: null } };
}
const NO_REPOSITORY = 'It is not known which repository has the secret: the checkout has no remote “origin” that says it. Say --repo owner/name, or set GITHUB_REPOSITORY.';
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
