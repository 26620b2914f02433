export const id = 680;
export const ids = [680];
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

/***/ 2680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rotateCommand: () => (/* binding */ rotateCommand)
});

// EXTERNAL MODULE: ./build/records/edit.js + 1 modules
var edit = __webpack_require__(6852);
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
    const edited = await (0,edit/* setFields */.E)(before.text, before.format, change);
    if ('refusal' in edited)
        throw new failure/* CannotDo */.d(`${workspace.show(record.file)}: ${edited.refusal}`);
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
