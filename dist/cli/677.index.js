export const id = 677;
export const ids = [677];
export const modules = {

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

/***/ 9677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   newCommand: () => (/* binding */ newCommand)
/* harmony export */ });
/* harmony import */ var _calendar_today_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2442);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(956);
/* harmony import */ var _findings_finding_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4438);
/* harmony import */ var _findings_prose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7300);
/* harmony import */ var _records_discover_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2242);
/* harmony import */ var _records_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3304);
/* harmony import */ var _records_write_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7626);
/* harmony import */ var _stores_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4991);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4252);
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2173);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3977);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1990);
/* harmony import */ var _overlay_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3155);













/** `new NAME`: writes a record, from flags, or from what is asked for at a terminal. */
async function newCommand(name, flags, given, { file, dryRun }, world) {
    const { terminal, workspace } = world;
    const settings = (0,_flags_js__WEBPACK_IMPORTED_MODULE_7__/* .readFlags */ .uW)(flags);
    const today = settings.today ?? (0,_calendar_today_js__WEBPACK_IMPORTED_MODULE_8__/* .dateIn */ .m)(settings.timeZone, world.now);
    refuseWrong(given);
    // Who names an environment means its secret.
    if (given.environment && !given.scope)
        return newCommand(name, flags, { ...given, scope: 'environment' }, { file, dryRun }, world);
    const said = terminal.ask
        ? await askForRest({ name, ...given }, terminal.ask, world.person())
        : { name, ...given };
    if (!said.expires && said.secret?.toLowerCase() !== 'false') {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_9__/* .CannotDo */ .d('Nothing was written. Nobody can be asked here, so please say:\n  --expires <date>   the date that the provider shows, or never (with --reason)');
    }
    const path = file === undefined
        ? pathFor(said, name, flags, settings.directories[0] ?? 'secrets')
        : workspace.locate(file);
    if (path !== undefined && (0,_records_discover_js__WEBPACK_IMPORTED_MODULE_2__/* .formatOf */ .b)(path) !== 'markdown')
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_9__/* .CannotDo */ .d(`new writes Markdown; give ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)(workspace.show(path))} the ending .md.`);
    if (path === undefined)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_9__/* .CannotDo */ .d(`${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)(file ?? '')} is not in this checkout.`);
    const { instructions = '', ...fields } = said;
    const text = (0,_records_write_js__WEBPACK_IMPORTED_MODULE_4__/* .newRecordText */ .zQ)(withoutDefaults(fields), instructions);
    const bytes = new TextEncoder().encode(text);
    const report = await (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z)({ ...settings, today, checkWorkflows: false, stores: { ...settings.stores, asked: [] } }, { ...world, files: (0,_overlay_js__WEBPACK_IMPORTED_MODULE_10__/* .withFile */ .D)(workspace.files, path, bytes) });
    if (!report.records.some(({ record }) => record.file === path)) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_9__/* .CannotDo */ .d(`${workspace.show(path)} would not be read as a record: it is not below the secrets directory, is excluded, or has a name that no record has.`);
    }
    const findings = report.findings.filter((finding) => finding.file === path);
    const isLater = (finding) => (0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_11__/* .isDateFinding */ .g)(finding) || (!said.updated && isForRotate(finding));
    const errors = findings.filter((finding) => finding.severity === 'error' && !isLater(finding));
    if (errors.length > 0)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_9__/* .CannotDo */ .d([
            'Nothing was written, since the record would not be right:',
            ...errors.map((each) => `  ${(0,_findings_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0)(each)}`),
        ].join('\n'));
    if (dryRun) {
        terminal.note(`Would write ${workspace.show(path)}:`);
        terminal.print(text.trimEnd());
        return 0;
    }
    workspace.prepare(path, undefined, bytes).commit();
    terminal.print(`${terminal.paint('green', '✓')} ${workspace.show(path)}: written`);
    for (const finding of findings) {
        if (!said.updated && isLater(finding))
            continue;
        terminal.note(terminal.paintNote('yellow', `  ${(0,_findings_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0)(finding)}`));
    }
    terminal.note(said.updated
        ? `Next: read ${workspace.show(path)} through, and commit it.`
        : `Next: read ${workspace.show(path)} through, and set the value: ${(0,_command_line_js__WEBPACK_IMPORTED_MODULE_12__/* .commandLine */ .a)(['rotate', name], (0,_flags_js__WEBPACK_IMPORTED_MODULE_7__/* .whereOf */ .de)(flags, workspace))}`);
    return 0;
}
/** What is missing only because the first value is yet to be set. */
function isForRotate(finding) {
    return finding.rule === 'missing-field' && ['updated', 'updated-by'].includes(finding.values.field);
}
/** What a record says by default need not stand there; several servers are a list. */
function withoutDefaults(fields) {
    const { store, scope, server, ...rest } = fields;
    const servers = server?.split(',').map((name) => name.trim());
    return {
        ...rest,
        ...(store !== _records_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .STORES */ .ZZ[0] && { store }),
        ...(scope !== _records_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .SCOPES */ .iW[0] && { scope }),
        ...(servers && { server: servers }),
    };
}
/** Everything that is wrong with the given fields, together. */
function refuseWrong(given) {
    const problems = _records_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .FIELD_NAMES */ .Yr.flatMap((field) => {
        const text = given[field];
        const problem = text === undefined ? undefined : wrongText(field, text);
        return problem ? [`--${field} is ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)(text ?? '')}; ${problem}`] : [];
    });
    if (problems.length > 0)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_9__/* .CannotDo */ .d(problems.join('\n'));
}
function wrongText(field, text) {
    const { kind } = (0,_records_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldOf */ ._F)(field);
    const items = kind.isList ? text.split(',') : [text];
    const isRight = items.every((item) => kind.read(item.trim()) !== undefined);
    return isRight ? undefined : `write ${kind.form}, such as ${kind.example}.`;
}
function pathFor(said, name, { layout }, directory) {
    const store = ((0,_records_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldOf */ ._F)('store').kind.read(said.store ?? _records_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .STORES */ .ZZ[0]) ?? _records_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .STORES */ .ZZ[0]);
    const scope = ((0,_records_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldOf */ ._F)('scope').kind.read(said.scope ?? _records_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .SCOPES */ .iW[0]) ?? _records_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .SCOPES */ .iW[0]);
    const environment = said.environment ?? null;
    const folder = layout === 'by-repository' && said.repository && scope !== 'organization'
        ? `/${said.repository.replace(/^.*\//, '')}`
        : '';
    return `${directory}${folder}/${(0,_stores_names_js__WEBPACK_IMPORTED_MODULE_5__/* .recordFileNameFor */ .w5)({ name, store, scope, environment })}`;
}
/** Asks for what a record needs and was not given; an empty answer leaves a field out. */
async function askForRest(given, ask, person) {
    const said = { ...given };
    const askFor = async (field, question, needed = false, initial) => {
        if (said[field] !== undefined)
            return;
        const check = (answer) => answer.trim() ? wrongText(field, answer.trim()) : needed ? 'this is needed.' : undefined;
        const answer = (await ask.text(question, { initial, check })).trim();
        if (answer)
            said[field] = answer;
    };
    said.store ??= await ask.choose('Where is its value kept?', _records_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .STORES */ .ZZ.map((store) => ({ value: store, label: store })));
    if (said.store.startsWith('github-')) {
        said.scope ??= await ask.choose('On which level?', _records_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .SCOPES */ .iW.map((scope) => ({ value: scope, label: scope })));
        if (said.scope === 'environment')
            await askFor('environment', 'Which environment?', true);
    }
    else if (said.store === 'aws-secrets-manager') {
        await askFor('region', 'Which AWS region? (empty: the one of the environment)');
    }
    await askFor('expires', 'When does it expire? Copy the date that the provider shows, or write never', true);
    if (said.expires?.toLowerCase() === 'never')
        await askFor('reason', 'Why does it never expire?', true);
    await askFor('updated', 'When was it last rotated? (empty: not yet, rotate will write it)');
    if (said.updated)
        await askFor('updated-by', 'By whom?', false, person);
    await askFor('owner', 'Which team or person answers for it?');
    await askFor('usage', 'What is it for?');
    await askFor('rotate-url', 'On which page is a new one made? (https://…)');
    await askFor('instructions', 'How do you get a new one? (a line; write the rest in the file)');
    return said;
}


/***/ }),

/***/ 3155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ withFile)
/* harmony export */ });
/** The files as they would be with one more, or with another content of one. */
function withFile(files, path, content) {
    const parts = path.split('/');
    const name = parts.at(-1) ?? '';
    return {
        list(directory) {
            const entries = files.list(directory);
            const depth = directory === '.' ? 0 : directory.split('/').length;
            const isAbove = directory === '.' || path.startsWith(`${directory}/`);
            if (!isAbove)
                return entries;
            const known = 'fault' in entries ? (entries.fault === 'missing' ? [] : undefined) : entries;
            if (!known)
                return entries;
            const next = parts[depth] ?? name;
            if (known.some((entry) => entry.name === next))
                return known;
            const added = { name: next, kind: depth === parts.length - 1 ? 'file' : 'directory' };
            return [...known, added];
        },
        read: (other, limit) => (other === path ? content : files.read(other, limit)),
    };
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


/***/ })

};
