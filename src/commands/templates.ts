/** The action that a new workflow uses, where nobody says which. */
export const ACTION = 'OWNER/secret-expiry@v1';

/**
 * `secrets/README.md`: how a team creates, updates and removes a secret.
 *
 * @param command how the command line is called
 */
export function readmeText(directory: string, repository: string | null, command: string): string {
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
export function templateText(command: string): string {
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
export function recordToFillIn(name: string): string {
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
export function workflowText(directory: string, layout: string, action: string): string {
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
