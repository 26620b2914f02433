export const id = 956;
export const ids = [956];
export const modules = {

/***/ 956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./build/calendar/today.js
var calendar_today = __webpack_require__(2442);
// EXTERNAL MODULE: ./build/due.js
var due = __webpack_require__(1894);
// EXTERNAL MODULE: ./build/group-by.js
var group_by = __webpack_require__(2217);
// EXTERNAL MODULE: ./build/records/record.js + 1 modules
var records_record = __webpack_require__(4156);
// EXTERNAL MODULE: ./build/stores/match.js
var match = __webpack_require__(1858);
// EXTERNAL MODULE: ./build/stores/store.js
var stores_store = __webpack_require__(346);
// EXTERNAL MODULE: ./build/text/counts.js
var counts = __webpack_require__(5392);
// EXTERNAL MODULE: ./build/text/visible.js
var visible = __webpack_require__(4252);
// EXTERNAL MODULE: ./build/text/positions.js
var positions = __webpack_require__(7810);
// EXTERNAL MODULE: ./build/text/code-points.js
var code_points = __webpack_require__(4617);
// EXTERNAL MODULE: ./build/text/decode.js
var decode = __webpack_require__(5174);
;// CONCATENATED MODULE: ./build/workflows/discover.js


/** No workflow needs more; a larger file is something else. */
const MAX_WORKFLOW_BYTES = 1024 * 1024;
/**
 * How many directories outside `.github` are searched for actions, those nearest to the root first. That
 * takes about 3 seconds, 0.15 milliseconds each (run).
 */
const MAX_DIRECTORIES = 20_000;
/**
 * Finds the files of a repository in which an expression can stand: `.github/workflows/*.yml` (and `.yaml`),
 * which GitHub reads from that directory only, and the composite actions, which may stand anywhere.
 *
 * Links are not followed. What a link to a directory leads to is either in the repository, and found there,
 * or not part of it.
 *
 * @param limit how many directories outside `.github` are searched
 */
function discoverWorkflows(files, limit = MAX_DIRECTORIES) {
    const found = [];
    const unreadable = [];
    /** Searches a directory and those below it; whether there were no more of them than allowed. */
    const search = (start, most, isSkipped) => {
        const directories = [start];
        for (const [index, directory] of directories.entries()) {
            if (index >= most)
                return false;
            const entries = files.list(directory);
            if ('fault' in entries) {
                if (directory !== GITHUB || entries.fault !== 'missing')
                    unreadable.push({ path: directory, fault: entries.fault });
                continue;
            }
            for (const { name, kind } of entries) {
                const path = directory === '.' ? name : `${directory}/${name}`;
                if (kind === 'directory') {
                    if (!SKIPPED.has(name) && !isSkipped(path))
                        directories.push(path);
                }
                else if (path === WORKFLOWS) {
                    unreadable.push({ path, fault: kind === 'link' ? 'link' : 'not-a-directory' });
                }
                else if (isCandidate(directory, name)) {
                    const file = read(files, path, kind);
                    if ('fault' in file)
                        unreadable.push({ path, fault: file.fault });
                    else if (directory === WORKFLOWS || isComposite(file.text))
                        found.push({ path, text: file.text });
                }
            }
        }
        return true;
    };
    search(GITHUB, Number.POSITIVE_INFINITY, () => false);
    const isComplete = search('.', limit, (path) => path === GITHUB);
    found.sort((a, b) => (0,code_points/* compareCodePoints */.O)(a.path, b.path));
    unreadable.sort((a, b) => (0,code_points/* compareCodePoints */.O)(a.path, b.path));
    return { found, unreadable, isComplete };
}
const GITHUB = '.github';
const WORKFLOWS = '.github/workflows';
/** Directories with copies of other projects, or with none of the project's files. */
const SKIPPED = new Set(['.git', 'node_modules']);
function isCandidate(directory, name) {
    return directory === WORKFLOWS ? /\.ya?ml$/.test(name) : /^action\.ya?ml$/.test(name);
}
/**
 * Whether an `action.yml` may be a composite action. Others have no steps, and not everything of that name
 * belongs to GitHub: what only looks like it, and may not even be YAML, must not become a finding.
 */
function isComposite(text) {
    return text.includes('composite');
}
function read(files, path, kind) {
    if (kind !== 'file')
        return { fault: kind === 'link' ? 'link' : 'not-a-file' };
    const bytes = files.read(path, MAX_WORKFLOW_BYTES);
    if ('fault' in bytes)
        return bytes;
    const text = (0,decode/* decodeText */.g)(bytes);
    return text === undefined ? { fault: 'not-text' } : { text };
}

;// CONCATENATED MODULE: ./build/workflows/facts.js


/** Whether a secret whose name was not seen is surely not used. */
function canTellUnused({ couldUseAny, gaps }) {
    return !couldUseAny && gaps.length === 0;
}
/**
 * What GitHub runs for this repository. An `action.yml` elsewhere may be a template or a test's, and not even YAML;
 * besides, an action can't use secrets but through its inputs.
 */
const MAY_USE_SECRETS = /^\.github(\/|$)|^action\.ya?ml$/;
/** Reads all workflows. What can't be read is a gap, never nothing. */
async function readWorkflows(files) {
    const { found, unreadable, isComplete } = discoverWorkflows(files);
    const uses = [];
    const gaps = unreadable
        .filter(({ path }) => MAY_USE_SECRETS.test(path))
        .map(({ path, fault }) => ({ file: path, at: positions/* START */.d, why: fault }));
    if (!isComplete)
        gaps.push({ file: '.', at: positions/* START */.d, why: 'too-many' });
    let couldUseAny = false;
    // A repository without workflows does without the parsers, too.
    const references = found.length > 0 ? await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(85), __webpack_require__.e(13)]).then(__webpack_require__.bind(__webpack_require__, 8013)) : undefined;
    for (const { path: file, text } of found) {
        const { uses: inFile = [], isOpen = [], declared = [], problems = [], } = references?.findReferences(text) ?? {};
        const own = new Set(declared.map((name) => name.toUpperCase()));
        for (const { name, at } of inFile)
            uses.push({ name, file, at, isDeclared: own.has(name.toUpperCase()) });
        couldUseAny ||= isOpen.length > 0;
        const [problem] = problems;
        if (problem && MAY_USE_SECRETS.test(file))
            gaps.push({ file, at: problem.at, why: problem.kind });
    }
    const unread = gaps.filter(({ why }) => why !== 'expression' && why !== 'too-many').length;
    const unlisted = gaps.filter(({ file }) => !found.some(({ path }) => path === file)).length;
    return { files: found.length + unlisted, unread, uses, couldUseAny, gaps, counts: countByName(uses) };
}
function countByName(uses) {
    const counts = new Map();
    for (const { name } of uses)
        counts.set(name.toUpperCase(), (counts.get(name.toUpperCase()) ?? 0) + 1);
    return counts;
}

;// CONCATENATED MODULE: ./build/reality.js








/** Looks at what the records speak of: workflows and stores. It only reads. */
async function lookAtReality(records, settings, world) {
    const asked = settings.stores.asked.filter((store) => canAsk(store, settings));
    const [workflows, parts] = await Promise.all([
        settings.checkWorkflows ? readWorkflows(world.files) : undefined,
        readStores(records, asked, settings, world),
    ]);
    const stores = asked.length > 0 ? (0,match/* matchStores */.q)(records, parts, world.repository) : undefined;
    return {
        workflows,
        stores,
        observe(record) {
            const match = stores?.matches.get(record);
            const [updatedAt] = match?.secrets.flatMap((secret) => secret.updatedAt ?? []).sort() ?? [];
            return {
                uses: isUsableHere(record, world.repository) ? usesOf(record.name, workflows) : null,
                inStore: match?.inStore ?? null,
                storeUpdated: updatedAt ? (0,calendar_today/* dateIn */.m)(settings.timeZone, new Date(updatedAt)) : null,
            };
        },
        checks: [
            stateOfWorkflows(workflows),
            ...settings.stores.asked.flatMap((store) => statesOf(store, parts, stores, settings)),
        ],
    };
}
async function readStores(records, asked, { stores, layout }, world) {
    const github = asked.filter((store) => store.startsWith('github-'));
    const named = new Set(records.filter(({ store }) => store === 'aws-secrets-manager').map(({ name }) => name));
    const parts = await Promise.all([
        github.length > 0 && world.repository
            ? world.stores.github({
                stores: github,
                repository: world.repository,
                reach: layout === 'by-repository' ? 'owner' : 'repository',
                organizationStores: github.filter((store) => records.some((record) => record.scope === 'organization' && record.store === store)),
            }, stores.githubToken)
            : [],
        asked.includes('aws-secrets-manager')
            ? world.stores.aws(stores.awsRegions, (name, arn) => named.has(name) || named.has(arn))
            : [],
    ]);
    const answered = parts.flat().map((part) => (world.judgesChange ? withoutCredentials(part) : part));
    const all = withSilentOnes(answered, asked);
    const asksAws = asked.includes('aws-secrets-manager') && !all.some(({ skipped }) => skipped);
    return asksAws ? [...all, ...forgottenRegions(records, all)] : all;
}
/** A store that was asked and of which nothing came has failed, too. */
function withSilentOnes(parts, asked) {
    const silent = asked.filter((store) => !parts.some((part) => part.store === store));
    return [...parts, ...silent.map((store) => ({ ...stores_store/* NOTHING_READ */.p, store, problem: UNKNOWN_REPOSITORY }))];
}
const UNKNOWN_REPOSITORY = {
    reason: 'it is not known which repository to look into.',
    remedy: 'Run the check in a workflow, which sets GITHUB_REPOSITORY.',
};
/** On a pull request, a store for which there are no credentials is skipped, and said to be. */
function withoutCredentials(part) {
    if (!part.problem?.isUnauthenticated)
        return part;
    const { problem, ...rest } = part;
    return { ...rest, skipped: problem.reason };
}
/** A pull request from a fork has no token: what needs one is skipped, and said to be. */
function canAsk(store, { stores }) {
    return store === 'aws-secrets-manager' || stores.githubToken !== '';
}
/** How often workflows use a secret; null where they may use it without its name being seen. */
function usesOf(name, workflows) {
    if (name === null || !workflows)
        return null;
    const count = workflows.counts.get(name.toUpperCase()) ?? 0;
    return count > 0 || canTellUnused(workflows) ? count : null;
}
/** Whether the workflows of the scanned repository are the ones that use the secret. */
function isUsableHere(record, scanned) {
    if (record.store !== 'github-actions' || record.scope === 'organization')
        return false;
    return (0,records_record/* repositoryOf */._M)(record, scanned)?.toLowerCase() === scanned?.toLowerCase();
}
function stateOfWorkflows(workflows) {
    const name = 'workflows';
    if (!workflows)
        return { name, status: 'skipped', reason: 'switched off (check-workflows: false)' };
    if (workflows.gaps.length === 0) {
        return {
            name,
            status: 'complete',
            ...(workflows.files === 0 && { reason: 'there is no workflow here' }),
        };
    }
    const status = workflows.unread < workflows.files ? 'partial' : 'failed';
    return { name, status, reason: `${workflows.gaps.length} could not be read in full` };
}
/** One state for a store, or for each region of AWS. */
function statesOf(store, parts, stores, settings) {
    if (!canAsk(store, settings))
        return [{ name: store, status: 'skipped', reason: 'there is no token (github-token is empty)' }];
    const byRegion = (0,group_by/* groupBy */.$)(parts.filter((part) => part.store === store), ({ region }) => region);
    return [...byRegion].map(([region, inRegion]) => {
        const name = region ? `${store} ${region}` : store;
        const [skipped] = inRegion.flatMap((part) => part.skipped ?? []);
        if (skipped)
            return { name, status: 'skipped', reason: skipped };
        const [problem] = inRegion.flatMap((part) => part.problem ?? []);
        const isRead = inRegion.some(({ secrets }) => secrets !== null);
        if (problem)
            return { name, status: isRead ? 'partial' : 'failed', reason: problem.reason };
        return { name, ...stateWithStrangers(store, stores, settings) };
    });
}
/**
 * Records of a repository that was not read were compared with nothing. In a central register that is a gap, perhaps
 * a misspelt folder; elsewhere it is another register's business.
 */
function stateWithStrangers(store, stores, { layout }) {
    const strangers = [...(stores?.matches ?? [])].filter(([record, { inStore }]) => record.store === store && isNamed(record) && inStore === null).length;
    if (store === 'aws-secrets-manager' || strangers === 0)
        return { status: 'complete' };
    const reason = `${(0,counts/* plural */.LS)(strangers, 'recorded secret')} of a repository that was not read`;
    return { status: layout === 'by-repository' ? 'partial' : 'complete', reason };
}
/** Whether a record says which secret it means. */
function isNamed({ name, scope, environment }) {
    return name !== null && (scope !== 'environment' || environment !== null);
}
/** The regions that records name and that nobody was told to ask, each as a part that could not be read. */
function forgottenRegions(records, parts) {
    const asked = new Set(parts.filter(({ store }) => store === 'aws-secrets-manager').map(({ region }) => region));
    const named = records.filter(({ store }) => store === 'aws-secrets-manager').map(match/* regionOf */.A);
    const forgotten = [...new Set(named)].filter((region) => region !== null && !asked.has(region));
    return forgotten.map((region) => ({
        ...stores_store/* NOTHING_READ */.p,
        store: 'aws-secrets-manager',
        region,
        problem: {
            reason: `secrets are recorded in ${(0,visible/* shown */.SP)(region ?? '', 40)}, which was not asked.`,
            remedy: 'Add the region to the input aws-regions.',
        },
    }));
}

// EXTERNAL MODULE: ./build/records/exclude.js
var exclude = __webpack_require__(3183);
// EXTERNAL MODULE: ./build/register.js
var build_register = __webpack_require__(3455);
// EXTERNAL MODULE: ./build/report/report.js + 1 modules
var report = __webpack_require__(5592);
// EXTERNAL MODULE: ./build/rules/index.js + 35 modules
var rules = __webpack_require__(2058);
;// CONCATENATED MODULE: ./build/check.js







/** The check: reads all records, compares them with reality, judges them, and reports. */
async function check(settings, world) {
    const { now, origin } = world;
    const today = settings.today ?? (0,calendar_today/* dateIn */.m)(settings.timeZone, now);
    const deadlines = (0,due/* deadlinesOn */.bq)(today, settings);
    const { directories, unreadable, records, findings: ofFiles, files, } = await (0,build_register/* readRecords */.T)(settings, deadlines, world.files);
    const reality = await lookAtReality(records, settings, {
        ...world,
        repository: origin.repository,
        judgesChange: !world.datesCount,
    });
    const register = {
        directories,
        unreadable,
        records: records.map((record) => (0,due/* assess */.no)(record, deadlines, reality.observe(record))),
        repository: origin.repository,
        isByRepository: settings.layout === 'by-repository',
        now: now.toISOString(),
        workflows: reality.workflows,
        stores: reality.stores,
        isElsewhere: await nameMatcher(settings.recordedElsewhere),
    };
    const findings = [...ofFiles];
    for (const rule of rules/* registerRules */.x1)
        findings.push(...rule.check(register));
    return (0,report/* makeReport */.dO)({
        generatedAt: now.toISOString(),
        today,
        timeZone: settings.timeZone,
        expiresWithin: settings.expiresWithin,
        maxAge: settings.maxAge,
        origin,
        datesCount: world.datesCount,
        failOn: settings.failOn,
        checks: [(0,build_register/* stateOfRecords */.N)(register, files), ...reality.checks],
        files,
        records: register.records,
        findings,
    });
}
/** Patterns of names take no notice of case, as GitHub takes none. */
async function nameMatcher(patterns) {
    const matches = await (0,exclude/* excluder */.H)(patterns.map((pattern) => pattern.toUpperCase()));
    return (name) => matches(name.toUpperCase());
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

/***/ 5592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dc: () => (/* binding */ gapsOf),
  dO: () => (/* binding */ makeReport),
  U$: () => (/* binding */ needsAction)
});

// EXTERNAL MODULE: ./build/due.js
var due = __webpack_require__(1894);
// EXTERNAL MODULE: ./build/findings/finding.js
var findings_finding = __webpack_require__(4438);
// EXTERNAL MODULE: ./build/text/code-points.js
var code_points = __webpack_require__(4617);
;// CONCATENATED MODULE: ./build/findings/order.js


/** Sorts findings: severity, then days left (most overdue first, dates before others), then path and place. */
function compareFindings(a, b) {
    return (Number(a.severity === 'warning') - Number(b.severity === 'warning') ||
        compareNumbers(daysLeft(a), daysLeft(b)) ||
        (0,code_points/* compareCodePoints */.O)(a.file, b.file) ||
        a.at.line - b.at.line ||
        a.at.column - b.at.column);
}
function daysLeft(finding) {
    return (0,findings_finding/* isDateFinding */.g)(finding) ? finding.values.daysLeft : Number.POSITIVE_INFINITY;
}
/** Unlike a difference, right for two infinities. */
function compareNumbers(a, b) {
    return a < b ? -1 : Number(a > b);
}

;// CONCATENATED MODULE: ./build/report/report.js



/** Sorts, counts and concludes. */
function makeReport(facts) {
    const { files, failOn, ...rest } = facts;
    const findings = [...facts.findings].sort(compareFindings);
    return {
        ...rest,
        findings,
        conclusion: conclude(findings, failOn, facts.datesCount),
        counts: {
            files,
            records: facts.records.length,
            status: countStatuses(facts.records),
            errors: findings.filter(({ severity }) => severity === 'error').length,
            warnings: findings.filter(({ severity }) => severity === 'warning').length,
        },
    };
}
/** Whether there is something that somebody must do now: an error, or a date within the window. */
function needsAction({ findings }) {
    return findings.some((finding) => finding.severity === 'error' || (0,findings_finding/* isDateFinding */.g)(finding));
}
/**
 * What was not seen in full but should have been. Workflows are skipped only by choice; a store, only because it could
 * not be asked.
 */
function gapsOf({ checks }) {
    return checks.filter(({ name, status }) => status !== 'complete' && !(name === 'workflows' && status === 'skipped'));
}
function conclude(findings, failOn, datesCount) {
    const fails = (finding) => (finding.severity === 'error' || failOn === 'warning') && (datesCount || !(0,findings_finding/* isDateFinding */.g)(finding));
    return failOn !== 'never' && findings.some(fails) ? 'failure' : 'success';
}
function countStatuses(records) {
    const counts = Object.fromEntries(due/* STATUSES */.f.map((status) => [status, 0]));
    for (const { status } of records)
        counts[status] += 1;
    return counts;
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
