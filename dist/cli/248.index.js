export const id = 248;
export const ids = [248];
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
// EXTERNAL MODULE: ./build/commands/command-line.js
var command_line = __webpack_require__(2173);
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
    if (told.isRejected && !(await terminal.ask?.confirm('Set it all the same?', false)))
        throw new failure/* CannotDo */.d('Nothing was changed. If it is right all the same, set it by hand, and use --record-only.');
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
    if (told.date && !wrong(told.date))
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
/** Whoever writes milliseconds where seconds are meant names a year that no date has. */
const END_OF_DATES = Date.parse('9999-12-31');
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
        return at.getTime() < END_OF_DATES ? { what: 'JSON Web Token', at } : undefined;
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
    const given = valueFile === undefined ? await values.standardInput() : values.file(valueFile, '--value-file');
    if (given)
        return checked(exact ? given : withoutLineEnd(given));
    if (!terminal.ask) {
        throw new failure/* CannotDo */.d('There is no value. Pipe it in, or name a file with --value-file; nobody can be asked for it here.');
    }
    const typed = await terminal.ask.hidden('New value (not shown)');
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
            return {
                note: 'GitHub does not accept this token. Was it copied in full, and is it still valid?',
                isRejected: true,
            };
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
    const settings = (0,commands_flags/* readFlags */.uW)(flags);
    const where = { ...(0,commands_flags/* whereOf */.de)(flags, workspace), ...narrowing };
    const register = await (0,commands_register/* openRegister */.W)(settings, world);
    const record = await (0,choose_record/* chooseRecord */.Z)(name, narrowing, register, world);
    const address = rotate.recordOnly ? undefined : (0,store_orders/* addressFor */.W)(record, 'rotate', where, world);
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
    const said = { ...where, expires, 'updated-by': person };
    const options = {
        create: rotate.create ?? address?.store.startsWith('github-') ?? false,
        visibility: rotate.visibility ?? 'private',
    };
    const order = {
        verb: 'set',
        address,
        tellStore: (place) => world.writer.set(place, value ?? new Uint8Array(), options),
        prepare: () => workspace.prepare(record.file, before.bytes, before.encode(edited.text)),
        finish: (0,command_line/* commandLine */.a)(['rotate', name, '--record-only'], said),
    };
    await (0,store_orders/* carryOut */.u)(order, world);
    const file = workspace.show(record.file);
    const words = [...change].map(([field, text]) => `${field} ${(0,visible/* shown */.SP)(text, 60)}`).join(', ');
    terminal.print(`${terminal.paint('green', '✓')} ${file}: ${words}`);
    terminal.note(`Next: see that the new value works, then commit ${file}.`);
    return 0;
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


/***/ })

};
