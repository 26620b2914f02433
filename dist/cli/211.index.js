export const id = 211;
export const ids = [211];
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

/***/ 2211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  initCommand: () => (/* binding */ initCommand)
});

// EXTERNAL MODULE: ./build/check.js + 3 modules
var check = __webpack_require__(956);
// EXTERNAL MODULE: ./build/group-by.js
var group_by = __webpack_require__(2217);
// EXTERNAL MODULE: ./build/text/counts.js
var counts = __webpack_require__(5392);
// EXTERNAL MODULE: ./build/text/visible.js
var visible = __webpack_require__(4252);
// EXTERNAL MODULE: ./build/commands/command-line.js
var command_line = __webpack_require__(2173);
// EXTERNAL MODULE: ./build/commands/failure.js
var failure = __webpack_require__(3977);
// EXTERNAL MODULE: ./build/commands/flags.js + 5 modules
var commands_flags = __webpack_require__(1990);
// EXTERNAL MODULE: ./build/commands/overlay.js
var overlay = __webpack_require__(3155);
;// CONCATENATED MODULE: ./build/commands/templates.js
/** The action that a new workflow uses, where nobody says which. */
const ACTION = 'OWNER/secret-expiry@v1';
/**
 * `secrets/README.md`: how a team creates, updates and removes a secret.
 *
 * @param command how the command line is called
 */
function readmeText(directory, repository, command) {
    return `# Secrets${repository ? ` of ${repository}` : ''}

One file per secret: what it is, how to get a new one, who updated it and when, and when it expires.
**Never the value**, not even an old or a shortened one.

Every morning the workflow \`secret-expiry\` reads these files and tells the team on Slack what has expired or soon
will. It knows only what is written here, so a new value without a new date is half the work.

- **Records**: \`${directory}/<name>.md\`. \`${directory}/_template.md\` explains each field.
- **Values**: in GitHub, under Settings → Secrets and variables; in AWS Secrets Manager; or where the record says.
- **Whom to ask**: the owner that the record names. For everything else: <!-- a team, a channel -->

## Create

1. Make the secret at its provider, with as few permissions and as near an end date as you can live with.
2. Write its record: \`${command} new NAME\`. \`expires\` is the date that the provider _shows_, not the one
   you had in mind.
3. Store the value: \`${command} rotate NAME\` asks for it, so that it does not end up in your shell's history.
4. Write the instructions for a colleague who has never done it: which page, which permissions, where to put the new
   value, how to see that it works. Then open a pull request with the record.

## Update

1. Follow the instructions in the record to make a new value.
2. \`${command} rotate NAME\` stores it, and writes \`updated\`, \`updated-by\` and \`expires\` into the record.
   Where it can't write to the store, set the value by hand, and add \`--record-only\`.
3. See that the new value works, and only then revoke the old one.
4. Commit the record. If the instructions were wrong or out of date, mend them in the same pull request.

## Remove

1. See that nothing uses it: \`git grep -iw NAME\`. For an organization secret, search the whole organization.
2. Revoke it at its provider.
3. \`${command} remove NAME\` removes it from its store, and its record. Commit. The history keeps the record.

## Look

- \`${command} check\`: everything that is due or wrong, as the daily check sees it
- \`${command} list --within 90d\`: what is due, soonest first
`;
}
/** \`_template.md\`: a record in which each field is explained. */
function templateText(command) {
    return `---
# Copy this file to <name>.md, and fill it in. Or let the command ask: ${command} new NAME

# The name of the secret in its store.
name: MY_SECRET
# When it expires, as the provider shows it: YYYY-MM-DD. Or never, and then why, as reason.
expires: YYYY-MM-DD
# When it was last rotated, and by whom.
updated: YYYY-MM-DD
updated-by: TODO

# The team or person who answers for it.
owner: TODO
# What it is for.
usage: TODO
# The page on which a new one is made.
# rotate-url: https://…

# Where the value is kept. Without these lines: a GitHub Actions secret of this repository.
# store: github-actions     # github-dependabot, github-codespaces, github-agents, aws-secrets-manager, other
# scope: repository         # organization, environment
# environment: production   # with scope: environment
# region: eu-north-1        # with store: aws-secrets-manager
# server: web-1, web-2      # the servers that use it

# Rotate it at this age, even if it does not expire; and begin to remind so long before.
# rotate-every: 1y
# warn-before: 30d
---

How to get a new one, for a colleague who has never done it:

1. On which page, with which account, with which permissions?
2. Where does the new value go? \`${command} rotate MY_SECRET\` stores it, and updates the dates above.
3. How does one see that it works? When may the old one be revoked?
`;
}
/** A record for a secret of which only the name is known. It is reported until it has been filled in. */
function recordToFillIn(name) {
    return `---
name: ${name}
# As the provider shows it: YYYY-MM-DD. Or never, and then why, as reason.
expires:
# When it was last rotated, and by whom.
updated:
updated-by:
# The team or person who answers for it, and what it is for.
owner:
usage:
---
`;
}
/** The daily workflow. */
function workflowText(directory, layout, action) {
    const inputs = [
        ...(directory === 'secrets' ? [] : [`          secrets-directory: ${JSON.stringify(directory)}\n`]),
        ...(layout === 'flat' ? [] : [`          layout: ${layout}\n`]),
    ].join('');
    return `# Every day: tells Slack which secrets have expired or soon will. Schedules run only on the default branch.
name: secret-expiry

on:
  schedule:
    # Not on the full hour, when GitHub is busiest and starts runs late or drops them.
    - cron: "23 5 * * *"
  workflow_dispatch:

permissions: {}

concurrency:
  group: secret-expiry
  cancel-in-progress: false

jobs:
  check:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@v4
        with:
          persist-credentials: false

      - uses: ${action}
        with:
${inputs}          # The token of a Slack app with chat:write. Invite its bot to the channel.
          slack-token: \${{ secrets.SLACK_BOT_TOKEN }}
          slack-channel: "#secrets"
`;
}

;// CONCATENATED MODULE: ./build/commands/init.js









const WORKFLOW = '.github/workflows/secret-expiry.yml';
/** `init`: what a repository needs to begin with. What is there already stays as it is. */
async function initCommand(flags, { action = ACTION, records, dryRun }, world) {
    const { terminal, workspace } = world;
    const settings = (0,commands_flags/* readFlags */.uW)(flags);
    if (!/^[\w.-]+\/[\w./-]+@[\w./-]+$/.test(action))
        throw new failure/* CannotDo */.d(`--action is ${(0,visible/* quote */.hD)(action)}; write owner/name@ref.`);
    const [directory = 'secrets'] = settings.directories;
    const where = (0,commands_flags/* whereOf */.de)(flags, workspace);
    const workflow = workflowText(directory, settings.layout, action);
    // By its own name alone, npx would fetch whatever has that name in the registry.
    const command = `npx github:${action.replace('@', '#')}`;
    const files = new Map([
        [`${directory}/README.md`, readmeText(directory, world.origin.repository, command)],
        [`${directory}/_template.md`, templateText(command)],
        [WORKFLOW, workflow],
    ]);
    // The workflow that is about to be written uses a secret, too.
    const later = workspace.exists(WORKFLOW)
        ? workspace.files
        : (0,overlay/* withFile */.D)(workspace.files, WORKFLOW, new TextEncoder().encode(workflow));
    const used = await usedSecrets(settings, later, world);
    const writesRecords = used.length > 0 ? await wantsRecords(used, records, world) : false;
    if (writesRecords)
        for (const { name, file } of used)
            files.set(file, recordToFillIn(name));
    for (const [path, content] of files)
        writeUnlessThere(path, content, dryRun ?? false, world);
    const next = [
        ...(action === ACTION ? [`In ${WORKFLOW}, replace OWNER with the owner of the action.`] : []),
        `In the repository's settings, add the secret SLACK_BOT_TOKEN; in ${WORKFLOW}, name the channel.`,
        `Read ${workspace.show(`${directory}/README.md`)} through, and say there whom to ask.`,
        ...(writesRecords ? ['Fill in the records: until then, the check reports each of them.'] : []),
        ...(used.length > 0 && !writesRecords
            ? [
                `The workflows use ${(0,counts/* plural */.LS)(used.length, 'secret')} without a record:`,
                ...used.map(({ name }) => `  ${(0,command_line/* commandLine */.a)(['new', name], where)}`),
            ]
            : []),
        ...(used.length === 0 ? [`Write a record for each secret: ${(0,command_line/* commandLine */.a)(['new', 'NAME'], where)}`] : []),
        `See how it looks: ${(0,command_line/* commandLine */.a)(['check'], where)}`,
        'Commit, and merge to the default branch: schedules run only there.',
    ];
    terminal.note(['', 'Next:', ...next.map((line) => (line.startsWith('  ') ? `  ${line}` : `- ${line}`))].join('\n'));
    return 0;
}
/** The secrets that workflows use and that no record is about, as the check finds them. */
async function usedSecrets(settings, files, world) {
    const { terminal } = world;
    const report = await terminal.progress('Reading the workflows', (0,check/* check */.z)({ ...settings, stores: { ...settings.stores, asked: [] } }, { ...world, files }));
    const undocumented = report.findings.flatMap((finding) => finding.rule === 'undocumented-secret' ? [finding.values] : []);
    const byFile = (0,group_by/* groupBy */.$)(undocumented, ({ suggestion }) => suggestion);
    return [...byFile].map(([file, [first]]) => ({ name: first?.name ?? '', file }));
}
async function wantsRecords(used, records, { terminal }) {
    if (records)
        return true;
    if (!terminal.ask)
        return false;
    const names = used.map(({ name }) => `  ${name}`).join('\n');
    terminal.note(`The workflows use ${(0,counts/* plural */.LS)(used.length, 'secret')} without a record:\n${names}`);
    return terminal.ask.confirm('Write a record to fill in for each?', true);
}
function writeUnlessThere(path, content, dryRun, { terminal, workspace }) {
    const shown = workspace.show(path);
    if (workspace.exists(path)) {
        terminal.print(`- ${shown}: is there, not changed`);
        return;
    }
    if (dryRun) {
        terminal.print(`- ${shown}: would be written`);
        return;
    }
    workspace.prepare(path, undefined, new TextEncoder().encode(content)).commit();
    terminal.print(`${terminal.paint('green', '✓')} ${shown}: written`);
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


/***/ })

};
