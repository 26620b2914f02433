export const id = 13;
export const ids = [13];
export const modules = {

/***/ 8013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findReferences: () => (/* binding */ findReferences)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/workflows/expressions.js
const OPEN = '${{';
const CLOSE = '}}';
/** Whether a condition is all expression. With a `${{` anywhere in it, it is a text like any other. */
function isBareCondition(text) {
    return !text.includes(OPEN) && text.trim() !== '';
}
/**
 * Finds the expressions in a text, as GitHub does: from `${{` to the next `}}` that is not in a string. There
 * is no escape for `${{`. (`parseScalar` in `template-reader` of `@actions/workflow-parser`.)
 */
function expressionsIn(text) {
    const found = [];
    let start = text.indexOf(OPEN);
    while (start >= 0) {
        const textStart = start + OPEN.length;
        const end = endOfExpression(text, textStart);
        found.push({ start, textStart, text: end === undefined ? undefined : text.slice(textStart, end) });
        start = end === undefined ? -1 : text.indexOf(OPEN, end + CLOSE.length);
    }
    return found;
}
function endOfExpression(text, from) {
    let isInString = false;
    for (let index = from; index < text.length; index += 1) {
        if (text[index] === "'")
            isInString = !isInString;
        else if (!isInString && text.startsWith(CLOSE, index))
            return index;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/workflows/places.js
/**
 * The keys of each place; `*` is any key or item. (Types whose name ends in `-if` in `workflow-v1.0.json` and
 * `action-v1.0.json` of `@actions/workflow-parser`.)
 */
const KEYS = {
    file: { on: 'triggers', jobs: 'jobs', runs: 'action' },
    triggers: { workflow_call: 'call' },
    call: { secrets: 'declarations' },
    jobs: { '*': 'job' },
    job: { if: 'condition', secrets: 'passed-secrets', snapshot: 'snapshot', steps: 'steps' },
    snapshot: { if: 'condition' },
    action: { steps: 'steps' },
    steps: { '*': 'step' },
    step: { if: 'condition', parallel: 'steps' },
};
const PLACES = new Map(Object.entries(KEYS).map(([place, keys]) => [place, new Map(Object.entries(keys))]));
/** The place below a place, at a key; at no key, it is that of an item of a list. */
function placeBelow(place, key = '*') {
    const keys = PLACES.get(place);
    return keys?.get(key) ?? keys?.get('*') ?? 'any';
}

;// CONCATENATED MODULE: ./build/workflows/scalar-source.js
/**
 * For each UTF-16 unit of a scalar's value, where it stands in the source of the scalar. Nothing for spaces,
 * tabs and line ends, which YAML folds and strips: the other characters stand in the source in the same
 * order, whatever the style, as themselves or as an escape. (YAML 1.2.2, §7.3 and §8.1.)
 *
 * @param source the scalar as it stands in the file, from its quotation mark or its `|` or `>` on
 * @returns an array with holes; it ends early, should source and value not agree
 */
function offsetsInSource(source, value, style) {
    const offsets = [];
    let index = 0;
    for (let offset = contentStart(source, style), length = 1; offset < source.length; offset += length) {
        let units = source.charAt(offset);
        length = 1;
        if (units === '\\' && style === 'double-quoted') {
            ({ units, length } = readEscape(source, offset));
        }
        else if (units === "'" && style === 'single-quoted') {
            length = 2;
        }
        for (let unit = 0; unit < units.length; unit += 1) {
            if (isBlank(units.charAt(unit)))
                continue;
            while (isBlank(value.charAt(index)))
                index += 1;
            if (value.charAt(index) !== units.charAt(unit))
                return offsets;
            offsets[index] = offset;
            index += 1;
        }
    }
    return offsets;
}
/** The content of a block scalar begins below its header, which may end in a comment. */
function contentStart(source, style) {
    if (style === 'plain')
        return 0;
    if (style !== 'block')
        return 1;
    const headerEnd = source.indexOf('\n');
    return headerEnd < 0 ? source.length : headerEnd + 1;
}
/** What the escapes of a double-quoted scalar stand for, unless they stand for the letter itself. */
const ESCAPES = {
    '0': '\0',
    a: '\x07',
    b: '\b',
    e: '\x1b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
    N: '\u0085',
    _: '\u00a0',
    L: '\u2028',
    P: '\u2029',
};
const HEX_DIGITS = { x: 2, u: 4, U: 8 };
function readEscape(source, offset) {
    const letter = source.charAt(offset + 1);
    const digits = HEX_DIGITS[letter];
    if (digits === undefined)
        return { units: ESCAPES[letter] ?? letter, length: 2 };
    const code = Number.parseInt(source.slice(offset + 2, offset + 2 + digits), 16);
    return { units: code <= 0x10ffff ? String.fromCodePoint(code) : '', length: 2 + digits };
}
function isBlank(character) {
    return character === ' ' || character === '\t' || character === '\n' || character === '\r';
}

// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/ast.js
var ast = __webpack_require__(2049);
// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/lexer.js
var lexer = __webpack_require__(2083);
// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/parser.js + 10 modules
var parser = __webpack_require__(7085);
;// CONCATENATED MODULE: ./build/workflows/secrets-in.js



/** Stands for every function, so that one that is newer than the parser, or misused, hides no reference. */
const ANY_FUNCTION = { name: 'any', minArgs: 0, maxArgs: Number.POSITIVE_INFINITY };
/** How an expression uses secrets; `undefined` when it does not parse, or is empty. */
function secretsIn(expression) {
    try {
        // In one line, columns are offsets; and the lexer knows but a few of the characters that are white space.
        const { tokens } = new lexer/* Lexer */.JG(expression.replace(/\s/g, ' ')).lex();
        const isCall = (index) => tokens[index + 1]?.type === lexer/* TokenType */.ks.LEFT_PAREN;
        const names = tokens.filter(({ type }) => type === lexer/* TokenType */.ks.IDENTIFIER).map(({ lexeme }) => lexeme);
        const root = new parser/* Parser */.i(tokens.map((token, index) => (isCall(index) ? { ...token, lexeme: ANY_FUNCTION.name } : token)), names, [ANY_FUNCTION]).parse();
        return root && usesIn(root);
    }
    catch {
        return undefined;
    }
}
function usesIn(root) {
    const finds = [];
    const pending = [root];
    for (let node = pending.pop(); node; node = pending.pop()) {
        if (node instanceof ast/* IndexAccess */.p_) {
            const offset = offsetOfSecrets(ungrouped(node.expr));
            if (offset === undefined)
                pending.push(node.expr);
            else
                finds.push({ offset, ...meaningOf(ungrouped(node.index)) });
            pending.push(node.index);
        }
        else if (node instanceof ast/* ContextAccess */.QC) {
            const offset = offsetOfSecrets(node);
            if (offset !== undefined)
                finds.push({ offset, kind: 'whole-context' });
        }
        else if (node instanceof ast/* FunctionCall */.R6 || node instanceof ast/* Logical */.oD)
            pending.push(...node.args);
        else if (node instanceof ast/* Binary */.yI)
            pending.push(node.left, node.right);
        else if (node instanceof ast/* Unary */._c)
            pending.push(node.expr);
        else if (node instanceof ast/* Grouping */.aU)
            pending.push(node.group);
    }
    return finds;
}
function meaningOf(index) {
    if (index instanceof ast/* Star */.FE)
        return { kind: 'whole-context' };
    const isName = index instanceof ast/* Literal */.uS && [lexer/* TokenType */.ks.STRING, lexer/* TokenType */.ks.IDENTIFIER].includes(index.token.type);
    return isName
        ? { kind: 'name', name: index.literal.coerceString() }
        : { kind: 'dynamic-index' };
}
function offsetOfSecrets(node) {
    if (!(node instanceof ast/* ContextAccess */.QC) || node.name.lexeme.toLowerCase() !== 'secrets')
        return undefined;
    return node.name.range.start.column;
}
function ungrouped(node) {
    return node instanceof ast/* Grouping */.aU ? ungrouped(node.group) : node;
}

;// CONCATENATED MODULE: ./build/workflows/references.js





/**
 * A workflow is about 10 deep. At some thousands the stack of the YAML parser overflows, which ends the whole
 * process when V8 happens to compile a regular expression just then (run, on Node 20).
 */
const MAX_DEPTH = 100;
/**
 * Finds the secrets that a workflow or a composite action uses, in the expressions of all its texts. What
 * can't be parsed is a problem of that place: everything else is read all the same.
 */
function findReferences(text) {
    const lines = new dist/* LineCounter */.HN();
    const finds = [];
    try {
        findAll(text, lines, (find) => finds.push(find));
    }
    catch {
        // A fault of a parser, not known to occur; but one file must not break the check of the others.
        finds.push({ kind: 'yaml', offset: 0 });
    }
    finds.sort((a, b) => a.offset - b.offset);
    const uses = [];
    const isOpen = [];
    const declared = [];
    const problems = [];
    for (const find of finds) {
        const { line, col } = lines.linePos(find.offset);
        const at = { line: Math.max(line, 1), column: Math.max(col, 1) };
        switch (find.kind) {
            case 'name':
                if (find.name.toUpperCase() !== 'GITHUB_TOKEN')
                    uses.push({ name: find.name, at });
                break;
            case 'declared':
                declared.push(find.name);
                break;
            case 'yaml':
            case 'expression':
                problems.push({ at, kind: find.kind });
                break;
            default:
                isOpen.push({ at, why: find.kind });
        }
    }
    return { uses, isOpen, declared, problems };
}
function findAll(text, lines, add) {
    const tokens = [...new dist/* Parser */.iX(lines.addNewLine).parse(text)];
    if (tokens.some(isTooDeep)) {
        add({ kind: 'yaml', offset: 0 });
        return;
    }
    // Comparing all keys of a mapping with each other would take time quadratic in their number.
    const composer = new dist/* Composer */.Dk({ schema: 'core', uniqueKeys: false });
    let isFirst = true;
    for (const document of composer.compose(tokens, true, text.length)) {
        // One error brings others after it. Warnings are of what GitHub accepts, except for tags:
        // `if: !cancelled()` is an empty text with a tag.
        const unknownTags = document.warnings.filter(({ code }) => code === 'TAG_RESOLVE_FAILED');
        for (const { pos } of [...document.errors.slice(0, 1), ...unknownTags])
            add({ kind: 'yaml', offset: Math.min(pos[0], text.length) });
        if (!isFirst)
            add({ kind: 'yaml', offset: document.range[0] });
        readDocument(document, text, add);
        isFirst = false;
    }
}
function isTooDeep(token) {
    const pending = [{ token, depth: 0 }];
    for (let next = pending.pop(); next; next = pending.pop()) {
        const { token, depth } = next;
        if (depth > MAX_DEPTH)
            return true;
        if (token.type === 'document') {
            if (token.value)
                pending.push({ token: token.value, depth });
        }
        else if ('items' in token) {
            for (const { key, value } of token.items) {
                if (key)
                    pending.push({ token: key, depth: depth + 1 });
                if (value)
                    pending.push({ token: value, depth: depth + 1 });
            }
        }
    }
    return false;
}
/**
 * Reads each node of a document once, where it stands. Aliases are not followed, so that aliases of aliases
 * cost nothing; only what has another meaning where the alias stands is read again.
 */
function readDocument(document, source, add) {
    const anchors = new Map();
    const conditions = new Set();
    const pending = [{ node: document.contents, place: 'file' }];
    for (let next = pending.pop(); next; next = pending.pop()) {
        const { node, place } = next;
        if (!(0,dist/* isNode */.Ll)(node))
            continue;
        const target = (0,dist/* isAlias */.Vj)(node) ? anchors.get(node.source) : node;
        if (!target) {
            add({ kind: 'yaml', offset: startOf(node) });
        }
        else if ((0,dist/* isMap */.jh)(target) && place === 'declarations') {
            for (const { key } of target.items)
                if ((0,dist/* isScalar */.jn)(key))
                    add({ kind: 'declared', offset: startOf(key), name: keyOf(key) });
        }
        else if (isText(target) && place === 'passed-secrets' && target.value === 'inherit') {
            add({ kind: 'inherit', offset: startOf(node) });
        }
        else if (isText(target) && place === 'condition' && isBareCondition(target.value)) {
            const condition = { start: 0, textStart: 0, text: target.value };
            if (!conditions.has(target))
                readExpressions([condition], target, source, add);
            conditions.add(target);
        }
        if ((0,dist/* isAlias */.Vj)(node))
            continue;
        if (node.anchor)
            anchors.set(node.anchor, node);
        if (isText(node))
            readExpressions(expressionsIn(node.value), node, source, add);
        if ((0,dist/* isMap */.jh)(node))
            reportDuplicateKeys(node, add);
        if ((0,dist/* isCollection */.P3)(node))
            for (const child of childrenOf(node, place).reverse())
                pending.push(child);
    }
}
function childrenOf({ items }, place) {
    return items.flatMap((item) => (0,dist/* isPair */.tO)(item)
        ? [
            { node: item.key, place: 'any' },
            { node: item.value, place: placeBelow(place, keyOf(item.key)) },
        ]
        : { node: item, place: placeBelow(place) });
}
function reportDuplicateKeys({ items }, add) {
    const keys = new Set();
    for (const { key } of items) {
        if (!(0,dist/* isScalar */.jn)(key) || keyOf(key) === '<<')
            continue;
        if (keys.has(keyOf(key)))
            add({ kind: 'yaml', offset: startOf(key) });
        keys.add(keyOf(key));
    }
}
/** A key as it stands in the file: `on` is no boolean here, whatever the version of YAML. */
function keyOf(key) {
    return (0,dist/* isScalar */.jn)(key) ? String(key.source) : '';
}
function isText(node) {
    return (0,dist/* isScalar */.jn)(node) && typeof node.value === 'string';
}
function startOf(node) {
    return node.range?.[0] ?? 0;
}
const STYLES = {
    PLAIN: 'plain',
    QUOTE_SINGLE: 'single-quoted',
    QUOTE_DOUBLE: 'double-quoted',
    BLOCK_LITERAL: 'block',
    BLOCK_FOLDED: 'block',
};
function readExpressions(expressions, scalar, source, add) {
    let offsets;
    const inFile = (index) => {
        const [start, end] = scalar.range ?? [0, 0];
        offsets ??= offsetsInSource(source.slice(start, end), scalar.value, STYLES[scalar.type ?? 'PLAIN']);
        return start + (offsets[index] ?? 0);
    };
    for (const { start, textStart, text } of expressions) {
        const finds = text === undefined ? undefined : secretsIn(text);
        if (!finds)
            add({ kind: 'expression', offset: inFile(start) });
        else
            for (const find of finds)
                add({ ...find, offset: inFile(textStart + find.offset) });
    }
}


/***/ })

};
