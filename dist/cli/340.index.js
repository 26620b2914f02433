export const id = 340;
export const ids = [340];
export const modules = {

/***/ 5340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkCommand: () => (/* binding */ checkCommand)
});

// EXTERNAL MODULE: ./build/check.js + 3 modules
var check = __webpack_require__(956);
// EXTERNAL MODULE: ./build/report/json.js
var json = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/calendar/date.js
var date = __webpack_require__(7107);
// EXTERNAL MODULE: ./build/due.js
var due = __webpack_require__(1894);
// EXTERNAL MODULE: ./build/findings/finding.js
var findings_finding = __webpack_require__(4438);
// EXTERNAL MODULE: ./build/findings/prose.js
var prose = __webpack_require__(7300);
// EXTERNAL MODULE: ./build/group-by.js
var group_by = __webpack_require__(2217);
// EXTERNAL MODULE: ./build/text/code-points.js
var code_points = __webpack_require__(4617);
// EXTERNAL MODULE: ./build/text/counts.js
var counts = __webpack_require__(5392);
// EXTERNAL MODULE: ./build/report/links.js
var links = __webpack_require__(1006);
// EXTERNAL MODULE: ./build/report/phrases.js
var phrases = __webpack_require__(8937);
// EXTERNAL MODULE: ./build/report/report.js + 1 modules
var report_report = __webpack_require__(5592);
// EXTERNAL MODULE: ./build/text/visible.js
var visible = __webpack_require__(4252);
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
        escapeMarkdown((0,phrases/* whereabouts */.CJ)(record)),
        escapeMarkdown((0,phrases/* responsible */.r0)(record)),
        dueCell(assessed),
        due ? String(due.daysLeft) : '',
        tables_links({ record, report }),
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
function tables_links({ record, report }) {
    const instructions = (0,links/* fileUrl */.iw)(report.origin, record.file);
    const settings = (0,links/* settingsUrl */.vb)(report.origin, record);
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
    const end = (0,date/* addDuration */.Gw)(today, { count: 12, unit: 'month' });
    const due = report.records
        .filter(({ due }) => due !== null && due.date <= end)
        .sort((a, b) => (0,code_points/* compareCodePoints */.O)(a.due?.date ?? '', b.due?.date ?? ''));
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
        `## ${verdictIcon(report)} ${escapeMarkdown((0,phrases/* headline */.Pl)(report))}`,
        '',
        smallPrint(report),
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
    return (0,report_report/* needsAction */.U$)(report) || (0,report_report/* gapsOf */.dc)(report).length > 0 ? '⚠️' : '✅';
}
function smallPrint(report) {
    const { today, timeZone, expiresWithin, maxAge } = report;
    const parts = [
        `${today} (${timeZone})`,
        `looking ${(0,phrases/* durationWords */.Sh)(expiresWithin)} ahead, to ${(0,date/* addDuration */.Gw)(today, expiresWithin)}`,
        ...(maxAge ? [`maximum age ${(0,phrases/* durationWords */.Sh)(maxAge)}`] : []),
        `${(0,phrases/* coverage */.vk)(report)} checked`,
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
    const byFile = (0,group_by/* groupBy */.$)(report.findings.filter((finding) => !(0,findings_finding/* isDateFinding */.g)(finding)), ({ file }) => file);
    if (byFile.size === 0)
        return [];
    const lines = fitLines([...byFile].flatMap(([file, findings]) => [file, ...findings]), (item) => (typeof item === 'string' ? fileLine(item, report) : findingLine(item, report)), MAX_PROBLEM_BYTES, (count) => `\n${leftOut(count, 'line')}`);
    return ['### Problems', '', ...lines, ''];
}
function fileLine(file, { origin }) {
    const url = (0,links/* fileUrl */.iw)(origin, file);
    const name = escapeMarkdown(file);
    // Bold, so that a name such as `- x` does not begin a list.
    return `- **${url ? markdownLink(name, url) : name}**`;
}
function findingLine(finding, { origin }) {
    const url = (0,links/* fileUrl */.iw)(origin, finding.file, finding.at.line);
    const line = `line ${finding.at.line}`;
    const help = (0,links/* ruleUrl */.QB)(origin, finding.rule);
    const rule = help.startsWith('https:') ? markdownLink(finding.rule, help) : finding.rule;
    const icon = finding.severity === 'error' ? '🔴' : '🟡';
    return `  - ${icon} ${url ? markdownLink(line, url) : line}: ${escapeMarkdown((0,prose/* describe */.q0)(finding))} (${rule})`;
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
    return (due/* STATUSES */.f.indexOf(a.status) - due/* STATUSES */.f.indexOf(b.status) ||
        (a.due?.daysLeft ?? 0) - (b.due?.daysLeft ?? 0) ||
        (0,code_points/* compareCodePoints */.O)(a.record.file, b.record.file));
}

// EXTERNAL MODULE: ./build/report/terminal/columns.js
var columns = __webpack_require__(2847);
;// CONCATENATED MODULE: ./build/report/terminal/report.js





const PATH_LENGTH = 300;
const REASON_LENGTH = 500;
/**
 * The report as lines for a terminal: one for each finding, worst first, then what was not checked, then the verdict.
 *
 * @param show how a path of the workspace is written for the reader
 */
function toText(report, paint, show) {
    const findings = report.findings.map((finding) => findingRow(finding, paint, show));
    const gaps = (0,report_report/* gapsOf */.dc)(report).map(({ name, status, reason }) => paint('yellow', `${name}: ${status}${reason ? `, ${(0,visible/* shown */.SP)(reason, REASON_LENGTH)}` : ''}`));
    const blocks = [(0,columns/* alignColumns */.R)(findings), gaps, [verdict(report, paint)]];
    return blocks
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n');
}
function findingRow(finding, paint, show) {
    const { rule, severity, file, at } = finding;
    const place = `${(0,visible/* shown */.SP)(show(file), PATH_LENGTH)}:${at.line}:${at.column}`;
    return [
        paint('cyan', place),
        paint(severity === 'error' ? 'red' : 'yellow', severity),
        `${(0,prose/* describe */.q0)(finding)} ${paint('dim', `(${rule})`)}`,
    ];
}
function verdict(report, paint) {
    const { today, timeZone, expiresWithin } = report;
    const line = (0,visible/* shown */.SP)((0,phrases/* headline */.Pl)(report), 300);
    const isDoubtful = (0,report_report/* needsAction */.U$)(report) || (0,report_report/* gapsOf */.dc)(report).length > 0;
    const head = report.conclusion === 'failure'
        ? paint('red', `✗ ${line}`)
        : isDoubtful
            ? paint('yellow', `! ${line}`)
            : paint('green', `✓ ${line}`);
    const around = [
        `${(0,phrases/* coverage */.vk)(report)} checked`,
        `${today} (${timeZone})`,
        `looking ${(0,phrases/* durationWords */.Sh)(expiresWithin)} ahead`,
    ].join(', ');
    return `${paint('bold', head)} ${paint('dim', `· ${around}`)}`;
}

// EXTERNAL MODULE: ./build/commands/failure.js
var failure = __webpack_require__(3977);
// EXTERNAL MODULE: ./build/commands/flags.js + 5 modules
var commands_flags = __webpack_require__(1990);
;// CONCATENATED MODULE: ./build/commands/check.js






/** `check`: what the action does every day, for whoever sits at the terminal. */
async function checkCommand(flags, format, world) {
    const { terminal, workspace, githubToken, datesCount } = world;
    const settings = (0,commands_flags/* readFlags */.uW)(flags, githubToken, !datesCount);
    const report = await terminal.progress('Checking', (0,check/* check */.z)(settings, { ...world, files: workspace.files }));
    const reportFile = flags['report-file'];
    if (typeof reportFile === 'string')
        writeReport(report, reportFile, workspace);
    terminal.print(render(report, format, terminal, workspace));
    return report.conclusion === 'success' ? 0 : 1;
}
function render(report, format, { paint }, { show }) {
    switch (format) {
        case 'json':
            return JSON.stringify((0,json/* toJson */.a)(report), null, 2);
        case 'markdown':
            return toSummary(report).trimEnd();
        case 'text':
            return toText(report, paint, show);
    }
}
function writeReport(report, path, { writeFile }) {
    try {
        writeFile(path, `${JSON.stringify((0,json/* toJson */.a)(report), null, 2)}\n`);
    }
    catch (error) {
        throw new failure/* CannotDo */.d(`Could not write the report file: ${error instanceof Error ? error.message : String(error)}`);
    }
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
