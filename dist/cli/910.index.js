export const id = 910;
export const ids = [910];
export const modules = {

/***/ 3529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parse: () => (/* binding */ parse),
/* harmony export */   readYaml: () => (/* binding */ readYaml),
/* harmony export */   textOf: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _text_positions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7810);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3304);
/* harmony import */ var _raw_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7039);




/** More aliases than any record needs; beyond it, resolving them could exhaust the memory. */
const MAX_ALIASES = 100;
/** No record is nested deeper; before some 20,000 levels, the parser's recursion ends the process on Node.js 20. */
const MAX_DEPTH = 1_000;
/**
 * Reads one YAML mapping.
 *
 * All scalars are taken as the text that stands there (YAML's failsafe schema): whether `2027-05-14` or `no`
 * is a date or a boolean is for the field to say.
 *
 * @param firstLine the line of the file on which `text` begins, for front matter
 */
function readYaml(text, firstLine = 1) {
    if (depthOf(text) > MAX_DEPTH)
        return (0,_raw_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O)([{ kind: 'too-complex', at: { line: firstLine, column: 1 } }]);
    try {
        return readMapping(text, firstLine);
    }
    catch (error) {
        // The parser recurses into what is nested, and for ever into an alias of the list that it stands in.
        if (!(error instanceof RangeError))
            throw error;
        return (0,_raw_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O)([{ kind: 'too-complex', at: { line: firstLine, column: 1 } }]);
    }
}
function readMapping(text, firstLine) {
    const document = parse(text);
    const positionOf = (0,_text_positions_js__WEBPACK_IMPORTED_MODULE_1__/* .positionsIn */ .Y)(text);
    const position = (offset) => {
        const { line, column } = positionOf(Math.min(offset, text.length));
        return { line: line + firstLine - 1, column };
    };
    const start = position(document.contents?.range?.[0] ?? 0);
    const problems = [...document.errors, ...document.warnings]
        .filter(({ code }) => code !== 'DUPLICATE_KEY')
        .map(({ code, pos }) => ({ kind: 'yaml', code, at: position(Math.min(pos[0], text.trimEnd().length)) }));
    if (problems.length > 0)
        return (0,_raw_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O)(problems);
    if (document.contents === null || isBlank(document.contents))
        return (0,_raw_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O)([{ kind: 'empty', at: start }]);
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(document.contents))
        return (0,_raw_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O)([{ kind: 'not-a-mapping', at: start }]);
    if (isBomb(document, text))
        return (0,_raw_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O)([{ kind: 'too-complex', at: start }]);
    const fields = new Map();
    const unknownKeys = [];
    for (const { key: keyNode, value } of document.contents.items) {
        const keyAt = position(keyNode.range?.[0] ?? 0);
        const key = textOf(keyNode, document);
        if (typeof key !== 'string') {
            problems.push({ kind: 'yaml', code: 'NON_STRING_KEY', at: keyAt });
            continue;
        }
        const name = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldNamed */ .wx)(key);
        if (!name) {
            unknownKeys.push({ key, at: keyAt });
            continue;
        }
        if (fields.has(name)) {
            problems.push({ kind: 'duplicate-key', key, at: keyAt });
            continue;
        }
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(value) && !value.resolve(document)) {
            problems.push({ kind: 'yaml', code: 'BAD_ALIAS', at: position(value.range?.[0] ?? 0) });
            continue;
        }
        const fieldText = value === null ? '' : textOf(value, document);
        if (fieldText === undefined)
            problems.push({ kind: 'not-text', key, at: keyAt });
        else
            fields.set(name, {
                text: fieldText,
                at: fieldText.length > 0 ? position(value?.range?.[0] ?? 0) : keyAt,
            });
    }
    return { fields, unknownKeys, problems: problems.slice(0, _raw_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_PROBLEMS */ .a) };
}
/** Parses without stack traces: a file that is nothing but errors has as many as it has characters. */
function parse(text) {
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    try {
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { schema: 'failsafe', version: '1.2', prettyErrors: false });
    }
    finally {
        Error.stackTraceLimit = stackTraceLimit;
    }
}
/** The text of a scalar, the texts of a sequence of scalars; `undefined` for anything deeper. */
function textOf(node, document) {
    const target = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? node.resolve(document) : node;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(target)) {
        // What a tag such as !!timestamp made of it is not what stands there.
        const text = String((typeof target.value === 'string' ? target.value : target.source) ?? '');
        return target.type === 'PLAIN' && /^(~|null)$/i.test(text) ? '' : text;
    }
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(target))
        return undefined;
    const items = target.items.map((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item) || item instanceof yaml__WEBPACK_IMPORTED_MODULE_0__/* .Alias */ .x1 ? textOf(item, document) : undefined);
    return items.every((item) => typeof item === 'string') ? items : undefined;
}
function isBlank(node) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && String(node.value ?? '').trim() === '';
}
/** Whether aliases of aliases would unfold to more than a record can mean. */
function isBomb(document, text) {
    if (!text.includes('*') || !text.includes('&'))
        return false;
    try {
        document.toJS({ maxAliasCount: MAX_ALIASES });
        return false;
    }
    catch {
        return true;
    }
}
/** How deep lists and mappings may be nested on their lines; by indentation, the size of a record is limit enough. */
function depthOf(text) {
    let depth = 0;
    let deepest = 0;
    for (const char of text) {
        if (char === '[' || char === '{')
            depth += 1;
        else if (char === ']' || char === '}')
            depth -= 1;
        deepest = Math.max(deepest, depth);
    }
    const inline = text.match(/(?:[-?:] ){100,}/g) ?? [];
    return Math.max(deepest, ...inline.map((indicators) => indicators.length / 2));
}


/***/ })

};
