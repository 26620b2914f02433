export const id = 489;
export const ids = [489,910];
export const modules = {

/***/ 1489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   editFrontMatter: () => (/* binding */ editFrontMatter),
/* harmony export */   editYaml: () => (/* binding */ editYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3304);
/* harmony import */ var _neighbour_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6330);
/* harmony import */ var _scalar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5025);
/* harmony import */ var _splice_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4657);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3529);






/**
 * The change that gives a field its value in a YAML mapping that can be read; `undefined` where that takes more
 * than replacing one scalar or adding one line.
 */
function editYaml(whole, name, value) {
    // The parser of YAML knows no line that ends in a lone CR; that of front matter does.
    const document = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_4__.parse)(whole.replaceAll(/\r(?!\n)/g, '\n'));
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(document.contents))
        return undefined;
    const { items: pairs, flow: isInFlow = false } = document.contents;
    const edit = { whole, document, pairs, isInFlow, name, value };
    const [pair, second] = pairs.filter((each) => fieldOfPair(each, document) === name);
    if (second)
        return undefined;
    return pair ? replaceValue(edit, pair) : insertPair(edit);
}
/** The same for the front matter of a Markdown file. */
function editFrontMatter(whole, name, value) {
    const fence = /^---[ \t]*(?:\r\n|\n|\r)/.exec(whole);
    const end = /(?:\r\n|\n|\r)(?=---[ \t]*(?:[\r\n]|$))/.exec(whole);
    if (!fence || !end)
        return undefined;
    const start = fence[0].length;
    const splice = editYaml(whole.slice(start, end.index + end[0].length), name, value);
    return splice && { ...splice, start: splice.start + start, end: splice.end + start };
}
function fieldOfPair({ key }, document) {
    const text = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_4__.textOf)(key, document);
    return typeof text === 'string' ? (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldNamed */ .wx)(text) : undefined;
}
function replaceValue(edit, { key, value }) {
    if (!value || ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(value) && value.range[0] === value.range[1]))
        return fillValue(edit, key, value);
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(value) && !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(value))
        return undefined;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(value) && isReferredTo(value, edit.document))
        return undefined;
    const [start, end] = value.range;
    const isJson = edit.isInFlow && value.source === 'null';
    const written = write(edit, styleOf(isJson ? key : value));
    const standing = edit.whole.slice(start, end);
    const block = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(value) && value.type?.startsWith('BLOCK') && /^[|>][-+\d]*(.*)/.exec(standing);
    if (!block)
        return { start, end, text: written };
    // What follows the sign on its line is a comment; the lines below hold the value.
    return { start, end: start + standing.trimEnd().length, text: `${written}${block[1]?.trimEnd()}` };
}
/** Writes a value where there is none: `updated:`, or only `updated` within braces. */
function fillValue(edit, key, value) {
    if (value?.anchor || value?.tag)
        return undefined;
    const written = write(edit, edit.isInFlow ? styleOf(key) : 'PLAIN');
    const keyEnd = key.range[1];
    const colon = /^[ \t]*:/.exec(edit.whole.slice(keyEnd));
    if (!colon)
        return value || !edit.isInFlow ? undefined : { start: keyEnd, end: keyEnd, text: `: ${written}` };
    const start = keyEnd + colon[0].length;
    const blank = /^[ \t]*(?=[\r\n]|$)/.exec(edit.whole.slice(start))?.[0] ?? '';
    return { start, end: start + blank.length, text: ` ${written}` };
}
/** Another value refers to this one, and would change with it. */
function isReferredTo({ anchor }, document) {
    let isReferred = false;
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Alias: (_, { source }) => {
            isReferred ||= source === anchor;
        },
    });
    return isReferred;
}
function insertPair(edit) {
    const { document, pairs, name } = edit;
    const candidates = [
        ...(0,_neighbour_js__WEBPACK_IMPORTED_MODULE_2__/* .neighboursOf */ .Y)(name).flatMap((other) => pairs.filter((pair) => fieldOfPair(pair, document) === other)),
        ...pairs,
    ];
    if (edit.isInFlow)
        return candidates[0] && insertWithin(edit, candidates[0]);
    const pair = candidates.find((each) => indentOf(edit, each) !== undefined && isOneLine(edit, each));
    if (!pair)
        return undefined;
    const line = `${indentOf(edit, pair)}${writePair(edit, pair.key)}`;
    return (0,_splice_js__WEBPACK_IMPORTED_MODULE_5__/* .insertLineAfter */ .YX)(edit.whole, endOf(pair), line);
}
/** Adds a pair between braces, on a line of its own where the others have one. */
function insertWithin(edit, pair) {
    const written = writePair(edit, pair.key);
    const next = edit.pairs[edit.pairs.indexOf(pair) + 1];
    // An anchor before the key would go to the new one.
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(next?.key) && (next.key.anchor || next.key.tag))
        return undefined;
    const indent = indentOf(edit, next ?? pair);
    const gap = indent === undefined ? ' ' : `${(0,_splice_js__WEBPACK_IMPORTED_MODULE_5__/* .lineEndOf */ .vN)(edit.whole)}${indent}`;
    const start = next ? next.key.range[0] : endOf(pair);
    return { start, end: start, text: next ? `${written},${gap}` : `,${gap}${written}` };
}
function writePair(edit, likeKey) {
    const { document, isInFlow, name } = edit;
    const like = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_4__.textOf)(likeKey, document);
    const key = (0,_neighbour_js__WEBPACK_IMPORTED_MODULE_2__/* .spellLike */ .c)(typeof like === 'string' ? like : name, name);
    // As in JSON: where the keys have quotes, the values have them.
    const style = isInFlow ? styleOf(likeKey) : 'PLAIN';
    return `${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .writeScalar */ .gN)(key, { style, isInFlow })}: ${write(edit, style)}`;
}
function write({ name, value, isInFlow }, style) {
    return (0,_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .writeScalar */ .gN)(value, { name, style, isInFlow });
}
function styleOf(node) {
    const type = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? node.type : undefined;
    return type === 'QUOTE_SINGLE' || type === 'QUOTE_DOUBLE' ? type : 'PLAIN';
}
/** The spaces before a key that begins its line; `undefined` for any other. */
function indentOf({ whole }, { key }) {
    return /(?:^|[\r\n])( *)$/.exec(whole.slice(0, key.range[0]))?.[1];
}
function isOneLine({ whole }, pair) {
    return !/[\r\n]/.test(whole.slice(pair.key.range[0], endOf(pair)));
}
function endOf({ key, value }) {
    return value ? value.range[1] : key.range[1];
}


/***/ }),

/***/ 6330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ neighboursOf),
/* harmony export */   c: () => (/* binding */ spellLike)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3304);

/** The fields that every record should have; new ones are written next to them. */
const CORE = ['name', 'expires', 'updated', 'updated-by'];
/** The fields after which a new one can stand, the best first: those that come before it, then the others. */
function neighboursOf(name) {
    const index = CORE.includes(name) ? CORE.indexOf(name) : CORE.length;
    return [...CORE.slice(0, index).reverse(), ...CORE.slice(index + 1)];
}
/** The field's key, in the manner of a key that stands in the file: its prefix, and its upper and lower case. */
function spellLike(key, name) {
    const spelt = /^secret-/i.test(key) ? ((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(name).headerKey ?? name) : name;
    if (key === key.toUpperCase())
        return spelt.toUpperCase();
    if (!/^[A-Z]/.test(key))
        return spelt;
    return /-/.test(key) && !/-[^A-Z]/.test(key)
        ? spelt.replaceAll(/\b[a-z]/g, toUpper)
        : spelt.replace(/^[a-z]/, toUpper);
}
function toUpper(letter) {
    return letter.toUpperCase();
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
